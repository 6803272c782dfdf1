// SPDX-License-Identifier: Apache-2.0
#include "c_api/evaluasi.hpp"

#include "iku/iku.h"
#include "iku/tabel/data.hpp"
#include "iku/teks/sidik.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

namespace {

const iku_evaluasi::Baris* baris_ke(const iku_evaluasi* e, std::int64_t i) noexcept {
    if (e == nullptr || !is_indeks(i, e->baris.size())) return nullptr;
    return &e->baris[static_cast<std::size_t>(i)];
}

}  // namespace

int32_t iku_dokumen_evaluate(const iku_dokumen* d, const char* csv, int64_t n, int32_t lokal_diminta,
                             iku_evaluasi** hasil, iku_error* error) {
    return guard("iku_dokumen_evaluate", error, [&] {
        const auto& dokumen = terbaca(d);
        const auto dibaca = teks(csv, n, "csv");
        const auto lokal_dipakai = lokal(lokal_diminta);
        perlu(hasil, "hasil");

        iku::BahanKertas bahan{dokumen.isi, iku::read_data(dibaca, lokal_dipakai)};
        if (lokal_dipakai == iku::Lokal::en)
            bahan.pengaturan.pasang(iku::Kunci::angka, {"en", iku::Penyetel::panggilan}, bahan.data.catatan);
        bahan.masukan = {{"dokumen", {}, dokumen.sidik}, {"data", {}, iku::sha256(dibaca)}};
        keluarkan(std::make_unique<iku_evaluasi>(evaluasi(std::move(bahan))), hasil);
    });
}

int64_t iku_evaluasi_count(const iku_evaluasi* e) {
    return e == nullptr ? 0 : static_cast<int64_t>(e->baris.size());
}

int64_t iku_evaluasi_indikator(const iku_evaluasi* e, int64_t i) {
    const auto* baris = baris_ke(e, i);
    return baris == nullptr ? -1 : baris->indikator;
}

const char* iku_evaluasi_periode(const iku_evaluasi* e, int64_t i, int64_t* n) {
    const auto* baris = baris_ke(e, i);
    return baris == nullptr ? tidak_ada(n) : pinjamkan(baris->periode, n);
}

const char* iku_evaluasi_wilayah(const iku_evaluasi* e, int64_t i, int64_t* n) {
    if (baris_ke(e, i) == nullptr) return tidak_ada(n);
    return pinjamkan(e->isi.evaluasi.baris[static_cast<std::size_t>(i)].wilayah, n);
}

const iku_rasional* iku_evaluasi_nilai(const iku_evaluasi* e, int64_t i) {
    const auto* baris = baris_ke(e, i);
    return baris == nullptr || !baris->nilai ? nullptr : &*baris->nilai;
}

int32_t iku_evaluasi_alasan(const iku_evaluasi* e, int64_t i) {
    const auto* baris = baris_ke(e, i);
    return baris == nullptr ? -1 : static_cast<int32_t>(baris->alasan);
}

int32_t iku_evaluasi_explain(const iku_evaluasi* e, int64_t i, int32_t format, const iku_gaya* gaya_diminta,
                             iku_teks** hasil, iku_error* error) {
    return guard("iku_evaluasi_explain", error, [&] {
        const auto& baris = perlu(e, "e").isi.evaluasi.baris;
        const auto& jejak = baris[indeks(i, baris.size())].jejak;
        pastikan_format(format);
        const auto gaya_dipakai = gaya(gaya_diminta);
        perlu(hasil, "hasil");
        keluarkan(tulis(jejak, format, gaya_dipakai), hasil);
    });
}

int64_t iku_evaluasi_keterangan_count(const iku_evaluasi* e) {
    return e == nullptr ? 0 : static_cast<int64_t>(e->isi.data.keterangan.size());
}

const char* iku_evaluasi_keterangan(const iku_evaluasi* e, int64_t i, int64_t* n) {
    if (e == nullptr || !is_indeks(i, e->isi.data.keterangan.size())) return tidak_ada(n);
    return pinjamkan(e->isi.data.keterangan[static_cast<std::size_t>(i)], n);
}

const iku_daftar_catatan* iku_evaluasi_catatan(const iku_evaluasi* e) {
    return e == nullptr ? nullptr : &e->catatan;
}

int32_t iku_evaluasi_json(const iku_evaluasi* e, const iku_gaya* gaya_diminta, iku_teks** hasil,
                          iku_error* error) {
    return guard("iku_evaluasi_json", error, [&] {
        const auto& pegangan = perlu(e, "e");
        const auto gaya_dipakai = gaya(gaya_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.isi, gaya_dipakai, true), hasil);
    });
}

void iku_evaluasi_free(iku_evaluasi* e) {
    delete e;
}
