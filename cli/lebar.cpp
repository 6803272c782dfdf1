// SPDX-License-Identifier: Apache-2.0
#include "lebar.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>

namespace iku::cli {
namespace {

// East Asian wide characters and emoji, in the ranges that matter on a terminal.
constexpr bool is_lebar(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
           (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

constexpr bool is_gabungan(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFE20 && c <= 0xFE2F);
}

constexpr std::size_t lebar_titik(char32_t c) {
    if (is_gabungan(c) || is_tak_tampak(c)) return 0;
    return is_lebar(c) ? 2 : 1;
}

// The byte where the text has taken `lebar_terbanyak` columns.
std::size_t batas_lebar(std::string_view teks, std::size_t lebar_terbanyak) {
    std::size_t jumlah = 0;
    for (std::size_t i = 0; i < teks.size();) {
        const auto titik = decode_utf8(teks, i);
        jumlah += lebar_titik(titik.nilai);
        if (jumlah > lebar_terbanyak) return i;
        i += titik.panjang;
    }
    return teks.size();
}

}  // namespace

std::size_t lebar(std::string_view teks) {
    std::size_t jumlah = 0;
    for (std::size_t i = 0; i < teks.size();) {
        const auto titik = decode_utf8(teks, i);
        jumlah += lebar_titik(titik.nilai);
        i += titik.panjang;
    }
    return jumlah;
}

std::vector<std::string> lipat_baris(std::string_view teks, std::size_t lebar_baris) {
    std::vector<std::string> semua(1);
    std::size_t terisi = 0;
    for (std::size_t i = 0; i < teks.size();) {
        const std::size_t akhir = std::min(teks.find(' ', i), teks.size());
        std::string_view kata = teks.substr(i, akhir - i);
        i = akhir + 1;
        const std::size_t panjang = lebar(kata);
        if (terisi > 0 && terisi + 1 + panjang <= lebar_baris) {
            semua.back().append(" ").append(kata);
            terisi += 1 + panjang;
            continue;
        }
        if (terisi > 0) semua.emplace_back();
        // Each piece is measured once: a word may be as long as a file.
        for (std::size_t n = 0; (n = batas_lebar(kata, lebar_baris)) < kata.size();) {
            n = std::max<std::size_t>(n, 1);
            semua.back() = kata.substr(0, n);
            semua.emplace_back();
            kata.remove_prefix(n);
        }
        semua.back() = kata;
        terisi = lebar(kata);
    }
    return semua;
}

std::string alinea(std::string_view kepala, std::string_view teks) {
    const std::size_t inden = lebar(kepala);
    const std::size_t sisa = inden + 20 < lebar_layar ? lebar_layar - inden : 20;
    std::string hasil(kepala);
    bool pertama = true;
    for (const auto& baris : lipat_baris(teks, sisa)) {
        if (!pertama) hasil.append(inden, ' ');
        hasil += baris;
        hasil += '\n';
        pertama = false;
    }
    return hasil;
}

std::string potong(std::string_view teks, std::size_t lebar_terbanyak) {
    if (lebar(teks) <= lebar_terbanyak) return std::string(teks);
    return std::string(teks.substr(0, batas_lebar(teks, lebar_terbanyak - 1))) + "\xE2\x80\xA6";
}

}  // namespace iku::cli
