// SPDX-License-Identifier: Apache-2.0
// A formula text and values through the C functions: whatever the bytes, every call answers with a status, an
// evaluation and its explanation agree, and what comes back can be read again.
#include "iku/iku.h"

#include "janji.hpp"
#include "sumber.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

using iku::fuzz::ambil;
using iku::fuzz::pastikan;
using iku::fuzz::Sumber;

namespace {

std::vector<iku_nilai> isi_variabel(Sumber& sumber, std::int64_t n) {
    std::vector<iku_nilai> nilai(static_cast<std::size_t>(n));
    for (auto& satu : nilai) {
        const std::uint8_t jenis = sumber.bita();
        if (jenis % 8 == 0) {
            satu.alasan = iku_alasan_nama(jenis, nullptr) == nullptr ? IKU_ALASAN_AMBIGU : jenis;
        } else if (jenis % 8 != 1) {
            satu.pembilang = sumber.bilangan();
            satu.penyebut = jenis % 8 < 5 ? 1 : sumber.bilangan();
            if (satu.penyebut == 0) satu.penyebut = 1;
        }
    }
    return nilai;
}

void hitung(const iku_formula* f, const std::vector<iku_nilai>& nilai, Sumber& sumber) {
    const auto n = static_cast<std::int64_t>(nilai.size());
    iku_rasional* hasil = nullptr;
    std::uint8_t alasan = 0;
    pastikan(iku_formula_evaluate(f, nilai.data(), n, &hasil, &alasan, nullptr) == IKU_OK);
    pastikan((hasil == nullptr) == (alasan != IKU_ALASAN_ADA));

    iku_gaya gaya{};
    gaya.size = sizeof gaya;
    gaya.mode = sumber.bita() % 7;
    gaya.desimal = sumber.bita() % 32;
    gaya.lokal = sumber.bita() % 3;
    gaya.bahasa = sumber.bita() % 2;
    iku_teks* teks = nullptr;
    std::string penjelasan;
    for (std::int32_t format = IKU_FORMAT_TEKS; format <= IKU_FORMAT_JSON; ++format) {
        pastikan(iku_formula_explain(f, nilai.data(), n, format, &gaya, &teks, nullptr) == IKU_OK);
        penjelasan = ambil(teks);
    }
    if (hasil == nullptr) {
        pastikan(penjelasan.find(iku_alasan_nama(alasan, nullptr)) != std::string::npos);
        return;
    }
    pastikan(iku_rasional_to_string(hasil, &teks, nullptr) == IKU_OK);
    const std::string eksak = ambil(teks);
    pastikan(penjelasan.find('"' + eksak + '"') != std::string::npos);
    iku_rasional* kembali = nullptr;
    const auto panjang = static_cast<std::int64_t>(eksak.size());
    if (iku_rasional_from_string(eksak.data(), panjang, &kembali, nullptr) == IKU_OK) {
        std::int32_t urutan = 1;
        pastikan(iku_rasional_compare(hasil, kembali, &urutan, nullptr) == IKU_OK && urutan == 0);
        iku_rasional_free(kembali);
    }
    iku_rasional_free(hasil);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    Sumber sumber{data, n};
    const std::int32_t lokal = sumber.bita() % 3;
    const std::size_t angka = std::min<std::size_t>(sumber.bita(), sumber.n);  // bytes kept for values
    const auto panjang = static_cast<std::int64_t>(sumber.n - angka);
    const char* teks_formula = reinterpret_cast<const char*>(data);
    iku_formula* f = nullptr;
    pastikan(iku_formula_read(teks_formula, panjang, lokal, &f, nullptr) == IKU_OK);
    const std::int32_t status = iku_formula_status(f);
    const bool terhitung = iku_formula_is_terhitung(f) != 0;
    pastikan(iku_status_nama(status, nullptr) != nullptr);
    pastikan(terhitung || status >= IKU_STATUS_BUKAN_HITUNGAN);
    pastikan(status != IKU_STATUS_DITOLAK || iku_catatan_count(iku_formula_catatan(f)) > 0);

    iku_teks* teks = nullptr;
    for (std::int64_t i = 0; i < iku_catatan_count(iku_formula_catatan(f)); ++i) {
        iku_catatan catatan{};
        pastikan(iku_catatan_get(iku_formula_catatan(f), i, &catatan, nullptr) == IKU_OK);
        pastikan(iku_catatan_label(catatan.kode, nullptr) != nullptr);
        pastikan(catatan.posisi >= 0 && catatan.posisi + catatan.panjang <= panjang);
        pastikan(iku_catatan_pesan(iku_formula_catatan(f), i, IKU_BAHASA_ID, &teks, nullptr) == IKU_OK);
        pastikan(!ambil(teks).empty());
    }
    pastikan(iku_formula_json(f, IKU_BAHASA_EN, &teks, nullptr) == IKU_OK);
    iku_teks_free(teks);
    if (terhitung) hitung(f, isi_variabel(sumber, iku_formula_variabel_count(f)), sumber);
    iku_formula_free(f);
    return 0;
}
