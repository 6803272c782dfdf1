// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/rasional.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iku::baca {

// What a piece of a formula text is. A first guess by its characters alone; the later stages (tanda, kurung)
// turn what belongs to a name into `kata`.
enum class Jenis : std::uint8_t {
    kata,        // a word, or any character that belongs to a name
    angka,       // a number
    tambah,      // +
    kurang,      // a dash that may be a minus sign
    kali,        // x, *, \times, "dikali"
    bagi,        // /, ÷, ":", "dibagi"
    pecahan,     // a fraction bar: a run of dashes, \over, or one that was lost
    persen,      // %
    permil,      // ‰
    sama,        // =
    titik_dua,   // : that is not yet known to be a division
    buka,        // ( [ {
    tutup,       // ) ] }
    koma,        // ,
    titik_koma,  // ;
    titik,       // a full stop, not inside a word or number
    elipsis,     // ... or …
    sigma,       // Σ
    butir,       // a bullet
    hilang,      // taken out by an earlier stage
    terlarang,   // a root, a power, a logarithm, a comparison: nothing this layer computes
};

// How many of its two sides of a character have white space: `/` in "SD/MI", "dasar/ PMKS", "A / B".
enum class Rapat : std::uint8_t { rapat, timpang, longgar };

// A piece of the text with its place. `teks` is what it contributes to a name.
struct Token {
    Jenis jenis = Jenis::kata;
    std::uint32_t bita = 0;
    std::uint32_t panjang = 0;
    std::string teks{};
    std::string kecil{};  // for words: teks with small ASCII letters
    bool spasi_kiri = false;
    bool baris_baru = false;     // a line begins here
    bool pasti = false;          // an operator or bracket whatever stands beside it (LaTeX, words)
    bool dalam_teks = false;     // inside \text{...}
    bool terluar = false;        // an operator that is applied after the fraction bar of its level
    bool dari_per = false;       // a factor written as "per 1.000"
    bool lemah = false;          // an operator that stands for one reading of several (a note says so)
    std::uint32_t pasangan = 0;  // brackets: the index of the other one
    Rasional nilai{};            // angka
};

// What ends one operand: operators, brackets, and what separates.
constexpr bool is_operator(Jenis j) noexcept {
    return j == Jenis::tambah || j == Jenis::kurang || j == Jenis::kali || j == Jenis::bagi ||
           j == Jenis::pecahan;
}

using DaftarToken = std::vector<Token>;

// The text of the pieces [awal, akhir) as a name: one space where the text has white space.
inline std::string gabung_teks(const DaftarToken& t, std::size_t awal, std::size_t akhir) {
    std::string teks;
    for (std::size_t i = awal; i < akhir; ++i) {
        if (i > awal && t[i].spasi_kiri) teks += ' ';
        teks += t[i].teks;
    }
    return teks;
}

}  // namespace iku::baca
