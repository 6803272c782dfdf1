// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/alasan.hpp"

#include <cstdint>
#include <string_view>

namespace iku::detail {

// What a word beside a number does. The words are data: data/angka.json and data/satuan.json.
enum class JenisKata : std::uint8_t {
    tanpa_nilai,
    nihil,
    galat_lembar,
    mata_uang_cacah,
    mata_uang,
    persen,
    pengali,
    rentang,
    perbandingan,
    kira_kira,
    batas,
    pengantar,
    antara,
    dan,
    per,
    satuan_cacah,
    satuan_ukuran,
};

struct Kata {
    std::string_view kata;
    JenisKata jenis;
    std::uint8_t pangkat;  // of ten, for pengali
    Alasan alasan;         // for tanpa_nilai
};

// The word's row, by its folded form (lipat_nama, no full stops); null when it is not that kind of word.
const Kata* cari_kata(std::string_view kata, JenisKata jenis) noexcept;

// Whether a cell of units, as it is written, names what is counted in whole things or a currency without
// fractions: "Orang", "desa/kelurahan", "Rp".
bool is_satuan_cacah(std::string_view sel);

// Whether a phrase is a unit: a listed one, or several of them joined by spaces, / or -.
bool is_satuan(std::string_view frasa) noexcept;

}  // namespace iku::detail
