// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/utf8.hpp"

#include "formula/baca/token.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace iku::baca {

constexpr bool is_apostrof(char32_t c) noexcept {
    return c == U'\'' || c == U'`' || c == 0xB4 || c == 0x2018 || c == 0x2019 || c == 0x02BC;
}

constexpr bool is_garis_kotak(char32_t c) noexcept {
    return c == 0x2500 || c == 0x2501 || c == 0x2550 || c == 0x23AF || c == 0x2043;
}

// Characters that only the font they came from could name.
constexpr bool is_pribadi(char32_t c) noexcept {
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

constexpr bool is_pangkat(char32_t c) noexcept {
    return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x2079);
}

constexpr Jenis jenis_tanda(char32_t c) noexcept {
    switch (c) {
        case U'+':
            return Jenis::tambah;
        case U'*':
        case 0xD7:
        case 0xB7:
        case 0x2217:
        case 0x2219:
        case 0x22C5:
        case 0x2715:
        case 0x2716:
        case 0x2A2F:
            return Jenis::kali;
        case U'/':
        case 0xF7:
            return Jenis::bagi;
        case U'%':
            return Jenis::persen;
        case 0x2030:
            return Jenis::permil;
        case U'=':
            return Jenis::sama;
        case U':':
            return Jenis::titik_dua;
        case U'(':
        case U'[':
            return Jenis::buka;
        case U')':
        case U']':
            return Jenis::tutup;
        case U',':
            return Jenis::koma;
        case U';':
            return Jenis::titik_koma;
        case 0x2211:
        case 0x03A3:
            return Jenis::sigma;
        case 0x2022:
        case 0x25AA:
        case 0x25AB:
        case 0x25A0:
        case 0x25CF:
        case 0x25CB:
        case 0x25E6:
        case 0x2023:
        case 0x27A2:
            return Jenis::butir;
        case U'^':
        case 0xB1:
        case 0x221A:
        case 0x221B:
        case 0x222B:
        case 0x220F:
        case 0xBC:
        case 0xBD:
        case 0xBE:
            return Jenis::terlarang;
        default:
            return is_pangkat(c) ? Jenis::terlarang : Jenis::kata;
    }
}

// Letters of words: ASCII letters, and beyond ASCII whatever is not a space, a dash or a sign with a meaning.
constexpr bool is_huruf(char32_t c) noexcept {
    if (c < 0x80) return is_huruf_ascii(c);
    return !is_spasi(c) && !is_tak_tampak(c) && !is_garis(c) && !is_garis_kotak(c) && !is_apostrof(c) &&
           c != 0x2026 && c != 0xFFFD && !is_pribadi(c) && jenis_tanda(c) == Jenis::kata &&
           !(c >= 0x2000 && c <= 0x206F) && !(c >= 0xA0 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA);
}

// Units whose square or cube is one name.
constexpr bool is_satuan_berpangkat(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 8> satuan{"m", "M", "km", "Km", "KM", "cm", "dm", "mm"};
    return std::find(satuan.begin(), satuan.end(), kata) != satuan.end();
}

inline std::string kecil(std::string_view teks) {
    std::string hasil(teks);
    for (char& c : hasil)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return hasil;
}

}  // namespace iku::baca
