// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/penilaian.hpp"

#include "iku/iku.h"
#include "iku/teks/sidik.hpp"

#include "c_api/evaluasi.hpp"
#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

namespace {

std::optional<iku_rasional> pinjaman(const iku::Hasil& hasil) {
    if (!hasil.ada()) return std::nullopt;
    return iku_rasional{*hasil};
}

std::vector<iku_penilaian::Baris> daftar_baris(const iku::KertasKerja& kertas) {
    std::vector<iku_penilaian::Baris> semua;
    if (!kertas.penilaian) return semua;
    for (const auto& baris : kertas.penilaian->baris) {
        iku_penilaian::Baris satu;
        if (const auto* rentang = std::get_if<iku::Rentang>(&baris.target.isi)) {
            satu.target = {iku_rasional{rentang->bawah}, iku_rasional{rentang->atas}};
        } else {
            satu.target[0] = pinjaman(std::get<iku::Hasil>(baris.target.isi));
        }
        satu.capaian = pinjaman(baris.capaian);
        semua.push_back(std::move(satu));
    }
    return semua;
}

// The row of an assessment, or NULL.
const iku::BarisPenilaian* baris_ke(const iku_penilaian* p, std::int64_t i) noexcept {
    if (p == nullptr || !is_indeks(i, p->baris.size())) return nullptr;
    return &p->evaluasi.isi.penilaian->baris[static_cast<std::size_t>(i)];
}

const iku_rasional* pinjamkan(const std::optional<iku_rasional>& isi) noexcept {
    return isi ? &*isi : nullptr;
}

std::string nama_berkas(const char* nama) {
    return nama == nullptr ? std::string() : std::string(nama);
}

// What was read before data and targets, with its notes.
iku::BahanKertas awali(const iku_dokumen& dokumen, const iku_pengaturan* pengaturan,
                       const iku_opsi_penilaian& nama, std::string_view data) {
    iku::BahanKertas bahan;
    bahan.dokumen = dokumen.isi;
    bahan.masukan = {{"dokumen", nama_berkas(nama.nama_dokumen), dokumen.sidik},
                     {"data", nama_berkas(nama.nama_data), iku::sha256(data)}};
    const auto catat = [&](const iku_daftar_catatan& daftar, const std::string& berkas) {
        for (const auto& satu : daftar.isi)
            bahan.catatan.push_back({berkas, satu});
    };
    if (pengaturan != nullptr) {
        bahan.pengaturan = pengaturan->isi;
        const std::string proyek = nama_berkas(nama.nama_proyek);
        catat(pengaturan->catatan, proyek);
        if (!pengaturan->sidik.empty()) bahan.masukan.push_back({"proyek", proyek, pengaturan->sidik});
    }
    catat(dokumen.catatan, bahan.masukan[0].nama);
    return bahan;
}

}  // namespace

int32_t iku_dokumen_nilai(const iku_dokumen* d, const char* data, int64_t n_data, const char* target,
                          int64_t n_target, const iku_pengaturan* p, const iku_opsi_penilaian* opsi_diminta,
                          iku_penilaian** hasil, iku_error* error) {
    return guard("iku_dokumen_nilai", error, [&] {
        const auto& dokumen = terbaca(d);
        const auto isi_data = teks(data, n_data, "data");
        const auto isi_target = teks(target, n_target, "target");
        if (p != nullptr && !p->terbaca) throw Tolak{IKU_INPUT, "p", "cannot be used: see its notes"};
        const auto nama = opsi(opsi_diminta, "opsi");
        perlu(hasil, "hasil");
        auto bahan = awali(dokumen, p, nama, isi_data);
        const auto lokal =
            bahan.pengaturan[iku::Kunci::angka].nilai == "en" ? iku::Lokal::en : iku::Lokal::id;
        bahan.data = iku::read_data(isi_data, lokal);
        if (target != nullptr) {
            bahan.masukan.push_back({"target", nama_berkas(nama.nama_target), iku::sha256(isi_target)});
            bahan.target = iku::read_target(isi_target, lokal);
        }
        auto pegangan = std::make_unique<iku_penilaian>();
        pegangan->evaluasi = evaluasi(std::move(bahan));
        pegangan->baris = daftar_baris(pegangan->evaluasi.isi);
        keluarkan(std::move(pegangan), hasil);
    });
}

const iku_evaluasi* iku_penilaian_evaluasi(const iku_penilaian* p) {
    return p == nullptr ? nullptr : &p->evaluasi;
}

int64_t iku_penilaian_count(const iku_penilaian* p) {
    return p == nullptr ? 0 : static_cast<int64_t>(p->baris.size());
}

int64_t iku_penilaian_baris(const iku_penilaian* p, int64_t i) {
    const auto* baris = baris_ke(p, i);
    return baris == nullptr ? -1 : static_cast<int64_t>(baris->evaluasi);
}

const char* iku_penilaian_nama_target(const iku_penilaian* p, int64_t i, int64_t* n) {
    const auto* baris = baris_ke(p, i);
    return baris == nullptr ? tidak_ada(n) : pinjamkan(baris->target.nama, n);
}

const char* iku_penilaian_aturan(const iku_penilaian* p, int64_t i, int64_t* n) {
    const auto* baris = baris_ke(p, i);
    return baris == nullptr ? tidak_ada(n) : pinjamkan(baris->aturan, n);
}

int32_t iku_penilaian_polarisasi(const iku_penilaian* p, int64_t i) {
    const auto* baris = baris_ke(p, i);
    return baris == nullptr ? -1 : static_cast<int32_t>(baris->polarisasi) + IKU_POLARISASI_MAXIMIZE;
}

const iku_rasional* iku_penilaian_target(const iku_penilaian* p, int64_t i, int32_t ujung) {
    if (baris_ke(p, i) == nullptr || ujung < 0 || ujung > 1) return nullptr;
    return pinjamkan(p->baris[static_cast<std::size_t>(i)].target[static_cast<std::size_t>(ujung)]);
}

const iku_rasional* iku_penilaian_capaian(const iku_penilaian* p, int64_t i) {
    return baris_ke(p, i) == nullptr ? nullptr : pinjamkan(p->baris[static_cast<std::size_t>(i)].capaian);
}

int32_t iku_penilaian_alasan(const iku_penilaian* p, int64_t i) {
    const auto* baris = baris_ke(p, i);
    return baris == nullptr ? -1 : static_cast<int32_t>(baris->capaian.alasan());
}

const char* iku_penilaian_predikat(const iku_penilaian* p, int64_t i, int64_t* n) {
    const auto* baris = baris_ke(p, i);
    const auto* predikat = baris == nullptr ? nullptr : std::get_if<iku::Predikat>(&baris->predikat);
    return predikat == nullptr ? tidak_ada(n) : pinjamkan(predikat->label, n);
}

int32_t iku_penilaian_predikat_alasan(const iku_penilaian* p, int64_t i) {
    const auto* baris = baris_ke(p, i);
    if (baris == nullptr) return -1;
    const auto* alasan = std::get_if<iku::Alasan>(&baris->predikat);
    return alasan == nullptr ? IKU_ALASAN_ADA : static_cast<int32_t>(*alasan);
}

int32_t iku_penilaian_is_terpenuhi(const iku_penilaian* p, int64_t i) {
    const auto* baris = baris_ke(p, i);
    if (baris == nullptr || !baris->terpenuhi) return -1;
    return *baris->terpenuhi ? 1 : 0;
}

const char* iku_penilaian_target_kategori(const iku_penilaian* p, int64_t i, int64_t* n) {
    const auto* baris = baris_ke(p, i);
    return baris == nullptr || baris->target.kategori.empty() ? tidak_ada(n)
                                                              : pinjamkan(baris->target.kategori, n);
}

const char* iku_penilaian_kategori(const iku_penilaian* p, int64_t i, int64_t* n) {
    const auto* baris = baris_ke(p, i);
    if (baris == nullptr || !baris->kategori) return tidak_ada(n);
    const auto* kategori = std::get_if<iku::Predikat>(&*baris->kategori);
    return kategori == nullptr ? tidak_ada(n) : pinjamkan(kategori->label, n);
}

int32_t iku_penilaian_kategori_alasan(const iku_penilaian* p, int64_t i) {
    const auto* baris = baris_ke(p, i);
    if (baris == nullptr) return -1;
    if (!baris->kategori) return IKU_ALASAN_TIDAK_BERLAKU;
    const auto* alasan = std::get_if<iku::Alasan>(&*baris->kategori);
    return alasan == nullptr ? IKU_ALASAN_ADA : static_cast<int32_t>(*alasan);
}

int32_t iku_penilaian_explain(const iku_penilaian* p, int64_t i, int32_t format, const iku_gaya* gaya_diminta,
                              iku_teks** hasil, iku_error* error) {
    return guard("iku_penilaian_explain", error, [&] {
        const auto& pegangan = perlu(p, "p");
        const auto letak = indeks(i, pegangan.baris.size());
        const auto& baris = pegangan.evaluasi.isi.penilaian->baris[letak];
        pastikan_format(format);
        const auto gaya_dipakai = gaya(gaya_diminta);
        perlu(hasil, "hasil");
        if (!baris.jejak) throw Tolak{IKU_INPUT, "i", "is a row without a rule"};
        keluarkan(tulis(*baris.jejak, format, gaya_dipakai), hasil);
    });
}

const iku_daftar_catatan* iku_penilaian_catatan(const iku_penilaian* p) {
    return p == nullptr ? nullptr : &p->evaluasi.catatan;
}

void iku_penilaian_free(iku_penilaian* p) {
    delete p;
}
