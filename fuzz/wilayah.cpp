// SPDX-License-Identifier: Apache-2.0
// A text as a file of regions, of bridged codes, of composites, and as categories, through the C functions:
// every call answers, a year's nodes are trees, coverage adds up, and an explained composite has its own
// value.
#include "iku/iku.h"

#include "janji.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using iku::fuzz::ambil;
using iku::fuzz::panjang;
using iku::fuzz::pastikan;

namespace {

// A value or a reason, never both.
std::string nilai(iku_rasional* r, std::uint8_t alasan) {
    pastikan((r == nullptr) == (alasan != IKU_ALASAN_ADA));
    if (r == nullptr) return {};
    iku_teks* teks = nullptr;
    pastikan(iku_rasional_to_string(r, &teks, nullptr) == IKU_OK);
    iku_rasional_free(r);
    return ambil(teks);
}

void periksa_pohon(const iku_rollup_hierarki* r, std::int64_t simpul) {
    const std::int64_t n = iku_rollup_hierarki_count(r);
    for (std::int64_t i = 0; i < n; ++i) {
        iku_simpul s{};
        iku_rasional* hasil = nullptr;
        std::uint8_t alasan = 0;
        pastikan(iku_rollup_hierarki_get(r, i, &s, nullptr) == IKU_OK);
        pastikan(s.induk < i && i < s.akhir && s.akhir <= n && s.simpul >= 0 && s.simpul < simpul);
        pastikan(s.dilaporkan + s.kosong == s.diharapkan);
        for (std::int64_t k = 0; k < s.kosong; ++k) {
            const std::int64_t di = iku_rollup_hierarki_kosong(r, i, k);
            pastikan(i <= di && di < s.akhir);
        }
        pastikan(iku_rollup_hierarki_kosong(r, i, s.kosong) == -1);
        for (std::int32_t apa = IKU_SIMPUL_HASIL; apa <= IKU_SIMPUL_BAGIAN_PENYEBUT; ++apa) {
            pastikan(iku_rollup_hierarki_nilai(r, i, apa, &hasil, &alasan, nullptr) == IKU_OK);
            nilai(hasil, alasan);
        }
    }
}

// Every other node reports, each the same.
void gulung(const iku_hierarki* h, std::int32_t tahun, std::int32_t cara, const iku_nilai* isi) {
    iku_formula* f = nullptr;
    iku_rollup_hierarki* r = nullptr;
    pastikan(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, nullptr) == IKU_OK);
    std::vector<iku_laporan_unit> laporan;
    for (std::int64_t i = 0; i < iku_hierarki_count(h); i += 2) {
        iku_laporan_unit satu{};
        satu.kode = iku_hierarki_kode(h, i, &satu.panjang);
        satu.sistem = iku_hierarki_sistem(h, i);
        satu.isi = isi;
        laporan.push_back(satu);
        std::int64_t di = 0;
        pastikan(iku_hierarki_find(h, satu.sistem, satu.kode, satu.panjang, tahun, &di, nullptr) == IKU_OK);
        pastikan(di >= -1 && di < iku_hierarki_count(h));
    }
    pastikan(iku_hierarki_rollup(h, tahun, f, laporan.data(), static_cast<std::int64_t>(laporan.size()), cara,
                                 nullptr, 0, nullptr, &r, nullptr) == IKU_OK);
    periksa_pohon(r, iku_hierarki_count(h));
    iku_rollup_hierarki_free(r);
    iku_formula_free(f);
}

void baca_hierarki(const std::string& teks, std::int32_t tahun, std::int32_t cara, const iku_nilai* isi) {
    iku_hierarki* h = nullptr;
    iku_jembatan* j = nullptr;
    pastikan(iku_hierarki_read(teks.data(), panjang(teks), &h, nullptr) == IKU_OK);
    pastikan(iku_hierarki_is_terbaca(h) == 1 || iku_catatan_count(iku_hierarki_catatan(h)) > 0);
    gulung(h, tahun, cara, isi);
    iku_hierarki_free(h);
    pastikan(iku_jembatan_read(teks.data(), panjang(teks), &j, nullptr) == IKU_OK);
    pastikan(iku_jembatan_is_terbaca(j) == 1 || iku_catatan_count(iku_jembatan_catatan(j)) > 0);
    iku_jembatan_free(j);
}

void baca_komposit(const std::string& teks) {
    iku_daftar_komposit* d = nullptr;
    pastikan(iku_daftar_komposit_read(teks.data(), panjang(teks), &d, nullptr) == IKU_OK);
    for (std::int64_t i = 0; i < iku_daftar_komposit_count(d); ++i) {
        iku_rasional* hasil = nullptr;
        iku_teks* json = nullptr;
        std::uint8_t alasan = 0;
        pastikan(iku_daftar_komposit_nilai(d, i, -1, &hasil, &alasan, nullptr) == IKU_OK);
        const std::string eksak = nilai(hasil, alasan);
        const auto status = iku_daftar_komposit_explain(d, i, IKU_FORMAT_JSON, nullptr, &json, nullptr);
        if (status == IKU_OK) pastikan(ambil(json).find(eksak) != std::string::npos);
        for (std::int64_t b = 0; b < iku_daftar_komposit_bagian_count(d, i); ++b) {
            pastikan(iku_daftar_komposit_nilai(d, i, b, &hasil, &alasan, nullptr) == IKU_OK);
            nilai(hasil, alasan);
        }
    }
    iku_daftar_komposit_free(d);
}

// Each label names its own category, and a category meets itself.
void baca_kategori(const std::string& teks) {
    iku_kategori* k = nullptr;
    if (iku_kategori_read(teks.data(), panjang(teks), &k, nullptr) != IKU_OK) return;
    for (std::int64_t i = 0; i < iku_kategori_count(k); ++i) {
        iku_predikat p{};
        iku_rasional* hasil = nullptr;
        std::uint8_t alasan = 0;
        std::int32_t terpenuhi = 0;
        std::int64_t n = 0;
        const char* label = iku_kategori_label(k, i, &n);
        pastikan(iku_kategori_find(k, label, n, &p, nullptr) == IKU_OK && p.pita == i);
        pastikan(iku_kategori_capaian(k, &p, &p, IKU_KATEGORI_TERPENUHI, nullptr, &terpenuhi, &hasil, &alasan,
                                      nullptr) == IKU_OK);
        pastikan(terpenuhi == 1 && nilai(hasil, alasan) == "100");
    }
    iku_kategori_free(k);
}

void baca_kode(const std::string& teks, std::int32_t sistem) {
    std::int32_t tingkat = 0;
    iku_teks* kode = nullptr;
    iku_teks* induk = nullptr;
    pastikan(iku_kode_wilayah_read(teks.data(), panjang(teks), sistem, &tingkat, &kode, &induk, nullptr) ==
             IKU_OK);
    pastikan((kode == nullptr) == (tingkat < 0) && (induk == nullptr) == (tingkat <= IKU_TINGKAT_PROVINSI));
    iku_teks_free(kode);
    iku_teks_free(induk);
}

}  // namespace

// The last four bytes: the year, the way, and the two values that units report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    if (n < 4) return 0;
    iku_nilai isi[2]{};
    isi[0].pembilang = static_cast<std::int8_t>(data[n - 2]);
    isi[0].penyebut = 1;
    isi[1].pembilang = data[n - 1];
    isi[1].penyebut = 1;
    const std::string teks(reinterpret_cast<const char*>(data), n - 4);
    baca_hierarki(teks, 1900 + data[n - 4], data[n - 3] % 5, isi);
    baca_komposit(teks);
    baca_kategori(teks);
    baca_kode(teks, data[n - 4] % 3);
    return 0;
}
