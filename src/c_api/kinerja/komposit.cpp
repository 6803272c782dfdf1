// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/komposit.hpp"

#include "iku/iku.h"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kinerja/daftar.hpp"
#include "c_api/kinerja/pegangan_wilayah.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

namespace {

const iku_komposit& komposit_ke(const iku_daftar_komposit* daftar, std::int64_t i) {
    const auto& semua = perlu(daftar, "daftar").isi;
    return semua[indeks(i, semua.size())];
}

}  // namespace

int32_t iku_daftar_komposit_read(const char* json, int64_t n, iku_daftar_komposit** hasil, iku_error* error) {
    return guard("iku_daftar_komposit_read", error, [&] {
        const auto dibaca = teks(json, n, "json");
        perlu(hasil, "hasil");
        auto bacaan = iku::read_daftar_komposit(dibaca);
        auto pegangan = std::make_unique<iku_daftar_komposit>();
        auto& catatan = pegangan->catatan.isi;
        catatan = std::move(bacaan.catatan);
        for (iku::Komposit& satu : bacaan.isi.value_or(std::vector<iku::Komposit>{})) {
            auto nilai = iku::evaluate(satu);
            catatan.insert(catatan.end(), nilai.catatan.begin(), nilai.catatan.end());
            pegangan->isi.push_back({std::move(satu), *std::move(nilai.isi)});
        }
        keluarkan(std::move(pegangan), hasil);
    });
}

int64_t iku_daftar_komposit_count(const iku_daftar_komposit* daftar) {
    return jumlah(daftar);
}

const char* iku_daftar_komposit_id(const iku_daftar_komposit* daftar, int64_t i, int64_t* n) {
    const auto* satu = butir(daftar, i);
    return satu == nullptr ? tidak_ada(n) : pinjamkan(satu->isi.id, n);
}

int64_t iku_daftar_komposit_bagian_count(const iku_daftar_komposit* daftar, int64_t i) {
    const auto* satu = butir(daftar, i);
    return satu == nullptr ? 0 : static_cast<int64_t>(satu->isi.bagian.size());
}

const char* iku_daftar_komposit_bagian_nama(const iku_daftar_komposit* daftar, int64_t i, int64_t bagian,
                                            int64_t* n) {
    const auto* satu = butir(daftar, i);
    if (satu == nullptr || !is_indeks(bagian, satu->isi.bagian.size())) return tidak_ada(n);
    return pinjamkan(satu->isi.bagian[static_cast<std::size_t>(bagian)].nama, n);
}

int32_t iku_daftar_komposit_nilai(const iku_daftar_komposit* daftar, int64_t i, int64_t bagian,
                                  iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_daftar_komposit_nilai", error, [&] {
        const auto& nilai = komposit_ke(daftar, i).nilai;
        const iku::Hasil& dipilih =
            bagian == -1 ? nilai.hasil : nilai.bagian[indeks(bagian, nilai.bagian.size())];
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(dipilih, hasil, alasan);
    });
}

int32_t iku_daftar_komposit_explain(const iku_daftar_komposit* daftar, int64_t i, int32_t format,
                                    const iku_gaya* gaya_diberi, iku_teks** hasil, iku_error* error) {
    return guard("iku_daftar_komposit_explain", error, [&] {
        const auto& komposit = komposit_ke(daftar, i).isi;
        pastikan_format(format);
        const auto gaya_dipakai = gaya(gaya_diberi);
        perlu(hasil, "hasil");
        const auto jejak = iku::explain(komposit);
        if (!jejak) throw Tolak{IKU_INPUT, "daftar", "has no figure in this composite, or too many steps"};
        keluarkan(tulis(*jejak, format, gaya_dipakai), hasil);
    });
}

const iku_daftar_catatan* iku_daftar_komposit_catatan(const iku_daftar_komposit* daftar) {
    return daftar == nullptr ? nullptr : &daftar->catatan;
}

void iku_daftar_komposit_free(iku_daftar_komposit* daftar) {
    delete daftar;
}

int32_t iku_instansi(const iku_nilai* capaian, const iku_nilai* bobot, const int64_t* sasaran, int64_t n,
                     int32_t cara, int32_t kosong, iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_instansi", error, [&] {
        const auto isi = daftar_nilai(capaian, n, "capaian");
        const auto berat = bobot == nullptr ? std::vector<iku::Hasil>(isi.size(), iku::Hasil(1))
                                            : daftar_nilai(bobot, n, "bobot");
        pastikan(sasaran != nullptr || n == 0, "sasaran", "is NULL");
        const auto cara_dipakai = pilihan<iku::CaraInstansi>(cara, iku::nama_cara_instansi, "cara");
        const auto kosong_dipakai = pilihan<iku::BagianKosong>(kosong, iku::nama_bagian_kosong, "kosong");
        std::vector<iku::CapaianSasaran> daftar;
        for (std::size_t i = 0; i < isi.size(); ++i) {
            pastikan(berat[i].ada(), "bobot", "has one without a value");
            const auto terbanyak = daftar.size() + 1;
            pastikan(
                is_indeks(sasaran[i], terbanyak) && sasaran[i] + 1 >= static_cast<int64_t>(daftar.size()),
                "sasaran", "does not count its sasaran from 0 in ascending order");
            if (static_cast<std::size_t>(sasaran[i]) == daftar.size()) daftar.emplace_back();
            daftar.back().indikator.push_back({{}, isi[i], *berat[i]});
        }
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(iku::evaluate(iku::susun_instansi(daftar, cara_dipakai, kosong_dipakai)).isi->hasil, hasil,
                  alasan);
    });
}
