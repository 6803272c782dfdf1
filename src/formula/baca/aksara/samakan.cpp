// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/aksara/samakan.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <array>

namespace iku::baca {
namespace {

using namespace std::string_view_literals;

constexpr char32_t tanpa = U'\0';  // shows nothing of its own

// A-Z and a-z of the thirteen mathematical alphabets, and their digits.
constexpr char32_t alfabet_matematika(char32_t c) noexcept {
    if (c == 0x210E) return U'h';
    if (c >= 0x1D400 && c <= 0x1D6A3) {
        const char32_t n = (c - 0x1D400) % 52;
        return n < 26 ? U'A' + n : U'a' + (n - 26);
    }
    return c >= 0x1D7CE && c <= 0x1D7FF ? U'0' + (c - 0x1D7CE) % 10 : c;
}

// The pieces of a tall bracket: its top is the bracket, the others are nothing.
constexpr char32_t kurung_berpotong(char32_t c) noexcept {
    constexpr std::u32string_view bentuk = U"(\0\0)\0\0[\0\0]\0\0{\0\0\0}\0\0"sv;
    return c >= 0x239B && c < 0x239B + 19 ? bentuk[c - 0x239B] : c;
}

// The upper half of the font Symbol, from 0xA0 on, where a formula can use it; '.' is a character that this
// table does not know. The bullets of Wingdings stand at 0xA7, 0xA8, 0xD8 and 0xFC.
constexpr std::u32string_view simbol_atas =
    U" .\u2032\u2264/\u221E.\u2022\u2022..\u2194\u2190\u2191\u2192\u2193"
    U"\u00B0\u00B1\u2033\u2265\u00D7\u221D.\u2022\u00F7\u2260\u2261\u2248\u2026|\u23AF."
    U"................"
    U".....\u220F\u221A\u22C5\u2022......."
    U".....\u2211(\0\0[\0\0...."
    U"..\u222B...)\0\0]\0\0\u2022..."sv;
static_assert(simbol_atas.size() == 0x60);

// Its letters are Greek.
constexpr std::u32string_view simbol_besar =
    U"\u0391\u0392\u03A7\u0394\u0395\u03A6\u0393\u0397\u0399\u03D1\u039A\u039B\u039C\u039D\u039F\u03A0\u0398"
    U"\u03A1"
    U"\u03A3\u03A4\u03A5\u03C2\u03A9\u039E\u03A8\u0396";
constexpr std::u32string_view simbol_kecil =
    U"\u03B1\u03B2\u03C7\u03B4\u03B5\u03C6\u03B3\u03B7\u03B9\u03D5\u03BA\u03BB\u03BC\u03BD\u03BF\u03C0\u03B8"
    U"\u03C1"
    U"\u03C3\u03C4\u03C5\u03D6\u03C9\u03BE\u03C8\u03B6";
static_assert(simbol_besar.size() == 26 && simbol_kecil.size() == 26);

constexpr char32_t simbol(char32_t c) noexcept {
    const char32_t k = c - 0xF000;
    if (k < 0x20 || k > 0xFF || c < 0xF000) return c;
    if (k >= 0xA0) return simbol_atas[k - 0xA0] == U'.' ? c : simbol_atas[k - 0xA0];
    if (k >= U'A' && k <= U'Z') return simbol_besar[k - U'A'];
    if (k >= U'a' && k <= U'z') return simbol_kecil[k - U'a'];
    if (k == U'-') return 0x2212;
    const bool lain = k == U'"' || k == U'$' || k == U'\'' || k == U'@' || k == U'\\' || k == U'^' ||
                      k == U'`' || k == U'~' || k > U'~';
    return lain ? c : k;
}

constexpr char32_t samakan(char32_t c) noexcept {
    if (c < 0x80) return c;
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + U'!';
    switch (c) {
        case 0x0445:
            return U'x';
        case 0x0425:
            return U'X';
        case 0x2044:
        case 0x2215:
        case 0x29F8:
            return U'/';
        case 0x2236:
            return U':';
        case 0x2795:
        case 0xFE62:
            return U'+';
        case 0xFE61:
            return U'*';
        case 0x2796:
            return 0x2212;
        case 0x2797:
            return 0xF7;
        case 0xFE6A:
        case 0x066A:
            return U'%';
        case 0xF0A4:
            return U'/';
        default:
            return alfabet_matematika(kurung_berpotong(simbol(c)));
    }
}

// One character that shows several: ligatures, and fractions where no digit stands in front ("1\u00BD" is
// none).
std::string_view urai_huruf(char32_t c, bool sesudah_angka) noexcept {
    struct Baris {
        char32_t huruf;
        std::string_view teks;
    };
    constexpr auto ligatur = std::to_array<Baris>(
        {{0xFB00, "ff"}, {0xFB01, "fi"}, {0xFB02, "fl"}, {0xFB03, "ffi"}, {0xFB04, "ffl"}});
    constexpr auto pecahan = std::to_array<Baris>({{0xBC, "1/4"},
                                                   {0xBD, "1/2"},
                                                   {0xBE, "3/4"},
                                                   {0x2153, "1/3"},
                                                   {0x2154, "2/3"},
                                                   {0x2155, "1/5"},
                                                   {0x2159, "1/6"},
                                                   {0x215B, "1/8"}});
    const auto sama = [c](const Baris& b) { return b.huruf == c; };
    const auto l = std::find_if(ligatur.begin(), ligatur.end(), sama);
    if (l != ligatur.end()) return l->teks;
    const auto p = std::find_if(pecahan.begin(), pecahan.end(), sama);
    return p != pecahan.end() && !sesudah_angka ? p->teks : std::string_view{};
}

}  // namespace

TeksSama::TeksSama(std::string_view asal) : asal_(asal) {
    for (std::size_t i = 0; i < asal.size();) {
        const TitikKode t = decode_utf8(asal, i);
        const bool sesudah_angka = i > 0 && is_angka_ascii(static_cast<unsigned char>(asal[i - 1]));
        const std::string_view ganti = urai_huruf(t.nilai, sesudah_angka);
        const char32_t sama = t.sah ? samakan(t.nilai) : t.nilai;
        if (!diubah_ && (sama != t.nilai || !ganti.empty())) {
            diubah_ = true;
            teks_ = asal.substr(0, i);
        }
        if (!ganti.empty()) {
            teks_ += ganti;
        } else if (sama != t.nilai) {
            if (sama != tanpa) append_utf8(teks_, sama);
        } else if (diubah_) {
            teks_ += asal.substr(i, t.panjang);
        }
        i += t.panjang;
        if (sama != t.nilai || !ganti.empty())
            jangkar_.push_back({static_cast<std::uint32_t>(teks_.size()), static_cast<std::uint32_t>(i)});
    }
}

std::size_t TeksSama::asal(std::size_t bita) const noexcept {
    const auto sesudah = std::upper_bound(jangkar_.begin(), jangkar_.end(), bita,
                                          [](std::size_t b, const Jangkar& j) { return b < j.sini; });
    if (sesudah == jangkar_.begin()) return std::min(bita, asal_.size());
    const Jangkar& j = *std::prev(sesudah);
    return std::min(j.asal + (bita - j.sini), asal_.size());
}

}  // namespace iku::baca
