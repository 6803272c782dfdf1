// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/posisi.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// UTF-8 as readers need it: code points, what counts as a space or a dash, and places in a text. Nothing here
// fails: a byte that begins no well-formed sequence (also overlong forms, surrogates, values above U+10FFFF)
// is one code point of one byte, `sah` false, with the value U+FFFD.
namespace iku {

// A code point as it stands in a text: its value and the bytes it takes (0 only at the end of the text).
struct TitikKode {
    char32_t nilai = 0;
    std::uint8_t panjang = 0;
    bool sah = true;

    friend constexpr bool operator==(const TitikKode&, const TitikKode&) = default;
};

// The code point that begins at that byte; `panjang` is 0 at or beyond the end.
constexpr TitikKode decode_utf8(std::string_view teks, std::size_t bita = 0) noexcept {
    constexpr TitikKode rusak{U'\uFFFD', 1, false};
    if (bita >= teks.size()) return {};
    const auto pertama = static_cast<unsigned char>(teks[bita]);
    if (pertama < 0x80) return {pertama, 1, true};
    const std::uint8_t panjang = pertama >= 0xF0 ? 4 : pertama >= 0xE0 ? 3 : 2;
    if (pertama < 0xC2 || pertama > 0xF4 || teks.size() - bita < panjang) return rusak;
    char32_t nilai = pertama & (0x7FU >> panjang);
    for (std::size_t i = 1; i < panjang; ++i) {
        const auto lanjutan = static_cast<unsigned char>(teks[bita + i]);
        if ((lanjutan & 0xC0U) != 0x80U) return rusak;
        nilai = (nilai << 6U) | (lanjutan & 0x3FU);
    }
    const bool terlalu_panjang = (panjang == 3 && nilai < 0x800) || (panjang == 4 && nilai < 0x10000);
    if (terlalu_panjang || nilai > 0x10FFFF || (nilai >= 0xD800 && nilai <= 0xDFFF)) return rusak;
    return {nilai, panjang, true};
}

// The byte where the code point before `bita` begins. Precondition: bita is the beginning of a code point or
// the end, and not 0.
constexpr std::size_t mundur_utf8(std::string_view teks, std::size_t bita) noexcept {
    for (std::size_t n = 4; n > 1; --n) {
        if (bita >= n && decode_utf8(teks.substr(0, bita), bita - n).panjang == n) return bita - n;
    }
    return bita - 1;
}

constexpr bool is_utf8(std::string_view teks) noexcept {
    for (std::size_t i = 0; i < teks.size();) {
        const TitikKode titik = decode_utf8(teks, i);
        if (!titik.sah) return false;
        i += titik.panjang;
    }
    return true;
}

// How many code points: what a person counts as columns.
constexpr std::size_t jumlah_titik(std::string_view teks) noexcept {
    std::size_t jumlah = 0;
    for (std::size_t i = 0; i < teks.size(); ++jumlah)
        i += decode_utf8(teks, i).panjang;
    return jumlah;
}

// White space, line ends, NBSP and the typographic spaces included.
constexpr bool is_spasi(char32_t c) noexcept {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

// Characters without width that mean nothing to a reader: soft hyphen, zero-width space and joiners, BOM.
constexpr bool is_tak_tampak(char32_t c) noexcept {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

// What must not reach a screen or a page as it is: control characters but the line feed, line and paragraph
// separators, and marks that turn the direction of writing.
constexpr bool is_kendali(char32_t c) noexcept {
    return (c < 0x20 && c != U'\n') || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E ||
           c == 0x200F || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

// A dash of any kind: hyphen-minus, hyphens, figure, en and em dash, minus signs.
constexpr bool is_garis(char32_t c) noexcept {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2796 || c == 0xFE58 ||
           c == 0xFE63 || c == 0xFF0D;
}

// A dash that can stand for a minus sign: hyphen-minus, hyphens, en dash, U+2212 and its wide forms.
constexpr bool is_minus(char32_t c) noexcept {
    return is_garis(c) && c != 0x2014 && c != 0x2015 && c != 0xFE58;
}

constexpr bool is_angka_ascii(char32_t c) noexcept {
    return c >= U'0' && c <= U'9';
}
constexpr bool is_huruf_ascii(char32_t c) noexcept {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
constexpr char32_t kecil_ascii(char32_t c) noexcept {
    return c >= U'A' && c <= U'Z' ? c + 32U : c;
}

// Without the spaces and invisible characters at both ends.
std::string_view pangkas(std::string_view teks) noexcept;

// Every run of spaces one ASCII space, none at the ends, invisible characters gone. Bytes that are no UTF-8
// are kept as they are.
std::string lipat_spasi(std::string_view teks);

// lipat_spasi, and ASCII letters small: two names are the same when these are equal.
std::string lipat_nama(std::string_view teks);

// The text when it has at most `terbanyak` code points, else its beginning and "…"; for quoting in notes.
// Bytes that are no UTF-8 become U+FFFD.
std::string ringkas(std::string_view teks, std::size_t terbanyak);

// Appends a code point; U+FFFD for a value that is none.
void append_utf8(std::string& teks, char32_t nilai);

// Turns byte offsets of one text into positions, in O(log n) each after O(n) once. Lines end with LF, CR or
// CR LF. It keeps a view: the text must outlive it. Immutable, so threads may share it.
class Penunjuk {
  public:
    explicit Penunjuk(std::string_view teks);

    // Offsets beyond the end mean the end; one inside a code point means that code point.
    Posisi posisi(std::size_t bita, std::size_t panjang = 0) const noexcept;

    // The place of a part of the text. Precondition: `bagian` is a view into it.
    Posisi posisi(std::string_view bagian) const noexcept {
        return posisi(static_cast<std::size_t>(bagian.data() - teks_.data()), bagian.size());
    }

    // Lines, numbered from 1; a text without any line end has one. Without its line end.
    std::size_t jumlah_baris() const noexcept { return awal_baris_.size(); }
    std::string_view baris(std::size_t nomor) const noexcept;

  private:
    struct Tanda {
        std::uint32_t bita, titik;
    };
    std::size_t titik_sebelum(std::size_t bita) const noexcept;

    std::string_view teks_;
    std::vector<std::uint32_t> awal_baris_;
    std::vector<Tanda> tanda_;  // the first code point at or after every 64th byte
};

}  // namespace iku
