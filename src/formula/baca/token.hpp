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
    bool spasi_kiri = false;
    bool baris_baru = false;   // a line begins here
    bool pasti = false;        // an operator or bracket whatever stands beside it (LaTeX, words)
    bool dalam_teks = false;   // inside \text{...}
    bool terluar = false;      // an operator that is applied after the fraction bar of its level
    std::uint32_t pasangan = 0;  // brackets: the index of the other one
    Rasional nilai{};          // angka
};

constexpr bool is_operator(Jenis j) noexcept {
    return j == Jenis::tambah || j == Jenis::kurang || j == Jenis::kali || j == Jenis::bagi ||
           j == Jenis::pecahan;
}

using DaftarToken = std::vector<Token>;

}  // namespace iku::baca
