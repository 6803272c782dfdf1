// SPDX-License-Identifier: Apache-2.0
// A text as a file of scales, as a file of rules, as a rule's formula and as a table of printed figures,
// through the C functions: every call answers, a scale comes back from its JSON, and what is classified or
// measured has a band or a value, or a reason.
#include "iku/iku.h"

#include "janji.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

using iku::fuzz::ambil;
using iku::fuzz::panjang;
using iku::fuzz::pastikan;

namespace {

void golongkan(const iku_skala* s, const iku_nilai& nilai) {
    for (std::int32_t celah = IKU_CELAH_TIDAK_ADA; celah <= IKU_CELAH_GALAT; ++celah) {
        iku_predikat p{};
        pastikan(iku_skala_classify(s, &nilai, celah, &p, nullptr) == IKU_OK);
        pastikan((p.pita >= 0) == (p.alasan == IKU_ALASAN_ADA));
        pastikan((iku_skala_label(s, p.pita, nullptr) != nullptr) == (p.pita >= 0));
    }
}

void baca_skala(const std::string& teks, const iku_nilai& nilai) {
    iku_daftar_skala* daftar = nullptr;
    pastikan(iku_daftar_skala_read(teks.data(), panjang(teks), &daftar, nullptr) == IKU_OK);
    for (std::int64_t i = 0; i < iku_daftar_skala_count(daftar); ++i) {
        iku_teks* json = nullptr;
        iku_daftar_skala* kembali = nullptr;
        golongkan(iku_daftar_skala_get(daftar, i), nilai);
        pastikan(iku_skala_json(iku_daftar_skala_get(daftar, i), &json, nullptr) == IKU_OK);
        const std::string isi = ambil(json);
        const std::string berkas = "{\"skala\":[" + isi + "]}";
        pastikan(iku_daftar_skala_read(berkas.data(), panjang(berkas), &kembali, nullptr) == IKU_OK);
        pastikan(iku_daftar_skala_count(kembali) == 1);
        pastikan(iku_skala_json(iku_daftar_skala_get(kembali, 0), &json, nullptr) == IKU_OK);
        pastikan(ambil(json) == isi);
        iku_daftar_skala_free(kembali);
    }
    iku_daftar_skala_free(daftar);
}

void ukur(const iku_aturan* a, const iku_nilai& r, const iku_nilai& t) {
    iku_rasional* hasil = nullptr;
    iku_teks* json = nullptr;
    std::uint8_t alasan = 0;
    pastikan(iku_capaian(a, &r, &t, 1, nullptr, &hasil, &alasan, nullptr) == IKU_OK);
    pastikan((hasil == nullptr) == (alasan != IKU_ALASAN_ADA));
    pastikan(iku_aturan_json(a, &json, nullptr) == IKU_OK);
    iku_teks_free(json);
    iku_rasional_free(hasil);
}

void baca_aturan(const std::string& teks, const iku_nilai& r, const iku_nilai& t) {
    iku_daftar_aturan* daftar = nullptr;
    pastikan(iku_daftar_aturan_read(teks.data(), panjang(teks), &daftar, nullptr) == IKU_OK);
    for (std::int64_t i = 0; i < iku_daftar_aturan_count(daftar); ++i)
        ukur(iku_daftar_aturan_get(daftar, i), r, t);
    iku_daftar_aturan_free(daftar);
    for (std::int32_t arah = IKU_POLARISASI_TIDAK_ADA; arah <= IKU_POLARISASI_STABILIZE; ++arah) {
        iku_aturan* aturan = nullptr;
        if (iku_aturan_read(teks.data(), panjang(teks), arah, &aturan, nullptr) != IKU_OK) continue;
        ukur(aturan, r, t);
        iku_aturan_free(aturan);
    }
}

void hitung_ulang(const std::string& teks) {
    iku_uji* u = nullptr;
    iku_teks* json = nullptr;
    pastikan(iku_recheck(teks.data(), panjang(teks), 0, nullptr, nullptr, &u, nullptr) == IKU_OK);
    pastikan(iku_uji_is_terbaca(u) == 1 || iku_catatan_count(iku_uji_catatan(u)) > 0);
    for (std::int64_t i = 0; i < iku_uji_count(u); ++i) {
        pastikan(iku_uji_baris_json(u, i, IKU_BAHASA_ID, &json, nullptr) == IKU_OK);
        pastikan(ambil(json).find('\n') == std::string::npos);
    }
    pastikan(iku_uji_json(u, IKU_BAHASA_EN, &json, nullptr) == IKU_OK);
    iku_teks_free(json);
    iku_uji_free(u);
}

}  // namespace

// The last four bytes are the values: two fractions.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    if (n < 4) return 0;
    const auto pecahan = [&](std::size_t i) {
        iku_nilai nilai{};
        nilai.pembilang = static_cast<std::int8_t>(data[i]);
        nilai.penyebut = data[i + 1] == 0 ? 1 : data[i + 1];
        return nilai;
    };
    const iku_nilai r = pecahan(n - 4), t = pecahan(n - 2);
    const std::string teks(reinterpret_cast<const char*>(data), n - 4);
    baca_skala(teks, r);
    baca_aturan(teks, r, t);
    hitung_ulang(teks);
    return 0;
}
