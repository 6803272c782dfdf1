// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace iku::detail {

// The pieces of a text in which a number stands.
enum class JenisToken : std::uint8_t {
    angka,        // digits with the marks between them
    eksponen,     // E+06 right behind digits
    koma_strip,   // ",-" behind a sum of money
    kata,         // letters, with . / - inside
    persen,       // % and ‰
    mata_uang,    // $ and the like
    garis,        // a dash of any kind
    plus,         //
    kira,         // ± ~ ≈
    batas,        // < > ≤ ≥
    kurung_buka,  //
    kurung_tutup,
    titik_dua,
    garis_miring,
    bintang,      // footnote marks: * or *)
    aksara_lain,  // a digit that is not 0 to 9
    rusak,        // bytes that are no UTF-8
    lain,
};

struct Token {
    JenisToken jenis{};
    bool spasi_sebelum = false;
    char32_t nilai = 0;  // its first code point
    std::uint32_t bita = 0;
    std::uint32_t panjang = 0;

    std::string_view teks(std::string_view semua) const noexcept { return semua.substr(bita, panjang); }
};

// The tokens of a text, spaces and invisible characters left out. A number with what belongs to it has few;
// a text with more than `terbanyak` is cut there and `penuh` is set. Linear, allocates nothing.
struct DaftarToken {
    static constexpr std::size_t terbanyak = 40;

    explicit DaftarToken(std::string_view teks) noexcept;

    std::array<Token, terbanyak> isi{};
    std::size_t jumlah = 0;
    bool penuh = false;
};

// A space that can group digits: NBSP, figure, punctuation, thin and narrow spaces.
constexpr bool is_spasi_ribuan(char32_t c) noexcept {
    return c == 0xA0 || (c >= 0x2007 && c <= 0x2009) || c == 0x202F;
}

// A digit of another script, a superscript, a fraction or a circled number.
bool is_angka_lain(char32_t c) noexcept;

}  // namespace iku::detail
