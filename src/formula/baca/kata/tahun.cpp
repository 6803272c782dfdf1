// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/kata/tahun.hpp"

#include "iku/teks/utf8.hpp"

#include "formula/baca/kata/kosakata.hpp"

#include <array>
#include <string>
#include <vector>

namespace iku::baca {
namespace {

bool is_kecil(char32_t c) noexcept {
    return c >= U'a' && c <= U'z';
}
bool is_alnum(char32_t c) noexcept {
    return is_huruf_ascii(c) || is_angka_ascii(c);
}

// Whether "tahun" stands in front of i: a bare n or t elsewhere is no year.
bool sesudah_tahun(const std::u32string& s, std::size_t i) {
    constexpr std::u32string_view kata = U"tahun ";
    if (i < kata.size()) return false;
    for (std::size_t k = 0; k < kata.size(); ++k) {
        if (kecil_ascii(s[i - kata.size() + k]) != kata[k]) return false;
    }
    return true;
}

// n-1, t - 1, N+1 behind anything that is not a small letter.
void cari_indeks(const std::u32string& s, std::vector<std::int16_t>& geser) {
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char32_t c = kecil_ascii(s[i]);
        if (c != U'n' && c != U't') continue;
        const char32_t depan = i > 0 ? s[i - 1] : U' ';
        if (is_kecil(depan) || (is_alnum(depan) && !is_kecil(s[i]))) continue;
        std::size_t j = i + 1;
        while (j < s.size() && s[j] == U' ')
            ++j;
        const bool tunggal = j >= s.size() || !is_alnum(s[j]);
        if (j >= s.size() || !(is_minus(s[j]) || s[j] == U'+')) {
            if (tunggal && sesudah_tahun(s, i)) geser.push_back(0);  // "tahun n", "(t)"
            continue;
        }
        const bool lalu = s[j] != U'+';
        ++j;
        while (j < s.size() && s[j] == U' ')
            ++j;
        if (j >= s.size() || !is_angka_ascii(s[j]) || (j + 1 < s.size() && is_alnum(s[j + 1]))) continue;
        const auto besar = static_cast<std::int16_t>(s[j] - U'0');
        if (besar > 0) geser.push_back(static_cast<std::int16_t>(lalu ? -besar : besar));
    }
}

std::int16_t bilangan(std::string_view kata) noexcept {
    if (kata == "satu" || kata == "1") return 1;
    if (kata == "dua" || kata == "2") return 2;
    if (kata == "tiga" || kata == "3") return 3;
    if (kata == "lima" || kata == "5") return 5;
    return 0;
}

// "last year", "the current year".
void cari_inggris(std::string_view depan, std::vector<std::int16_t>& geser) {
    if (depan == "this" || depan == "current") geser.push_back(0);
    if (depan == "last" || depan == "previous" || depan == "prior") geser.push_back(-1);
    if (depan == "next") geser.push_back(1);
}

// "tahun lalu", "tahun ajaran sebelumnya", "dua tahun yang lalu".
void cari_kata(const std::vector<std::string>& kata, std::vector<std::int16_t>& geser) {
    for (std::size_t i = 0; i < kata.size(); ++i) {
        if (i > 0 && kata[i] == "year") cari_inggris(kata[i - 1], geser);
        if (kata[i] != "tahun" && kata[i] != "thn" && kata[i] != "th") continue;
        std::size_t j = i + 1;
        if (j < kata.size() &&
            (kata[j] == "ajaran" || kata[j] == "anggaran" || kata[j] == "yang" || kata[j] == "pelajaran"))
            ++j;
        if (j >= kata.size()) continue;
        const std::int16_t jumlah =
            i > 0 && bilangan(kata[i - 1]) != 0 ? bilangan(kata[i - 1]) : std::int16_t{1};
        constexpr std::array<std::string_view, 5> lalu{"lalu", "sebelumnya", "sebelum", "kemarin", "lampau"};
        constexpr std::array<std::string_view, 3> depan{"depan", "berikutnya", "berikut"};
        if (kata[j] == "ini" || kata[j] == "berjalan" || kata[j] == "sekarang") geser.push_back(0);
        if (ada_di(lalu, kata[j])) geser.push_back(static_cast<std::int16_t>(-jumlah));
        if (ada_di(depan, kata[j])) geser.push_back(jumlah);
    }
}

}  // namespace

std::optional<std::int16_t> geser_tahun(std::string_view nama) {
    std::u32string titik;
    std::vector<std::string> kata(1);
    for (std::size_t i = 0; i < nama.size();) {
        const TitikKode t = decode_utf8(nama, i);
        i += t.panjang;
        titik += t.nilai;
        // A hyphen keeps "tahun-tahun sebelumnya" one word: that is no single year.
        if (is_alnum(t.nilai) || t.nilai == U'-') {
            kata.back() += static_cast<char>(kecil_ascii(t.nilai));
        } else if (!kata.back().empty()) {
            kata.emplace_back();
        }
    }
    std::vector<std::int16_t> geser;
    cari_indeks(titik, geser);
    cari_kata(kata, geser);
    for (const std::int16_t g : geser) {
        if (g != geser.front()) return std::nullopt;
    }
    return geser.empty() ? std::int16_t{0} : geser.front();
}

}  // namespace iku::baca
