// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/periode.hpp"

#include <algorithm>
#include <array>

namespace iku {
namespace {

struct Bentuk {
    Periode::Jenis jenis;
    std::string_view awalan;
    std::uint8_t terbanyak;
    std::size_t digit;
};

constexpr std::array<Bentuk, 3> daftar_bentuk{{
    {Periode::Jenis::semester, "S", 2, 1},
    {Periode::Jenis::triwulan, "TW", 4, 1},
    {Periode::Jenis::bulan, "", 12, 2},
}};

// Exactly so many digits as a number; nothing else.
constexpr std::optional<int> read_digit(std::string_view teks, std::size_t digit) noexcept {
    if (teks.size() != digit) return std::nullopt;
    int nilai = 0;
    for (const char c : teks) {
        if (c < '0' || c > '9') return std::nullopt;
        nilai = nilai * 10 + (c - '0');
    }
    return nilai;
}

constexpr bool is_awalan(std::string_view teks, std::string_view awalan) noexcept {
    if (teks.size() < awalan.size()) return false;
    for (std::size_t i = 0; i < awalan.size(); ++i) {
        const char c = teks[i];
        if ((c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c) != awalan[i]) return false;
    }
    return true;
}

void tulis_digit(std::string& teks, int nilai, std::size_t digit) {
    const std::string angka = std::to_string(nilai);
    teks.append(digit - std::min(digit, angka.size()), '0');
    teks += angka;
}

}  // namespace

std::optional<Periode> Periode::geser(int tahun_geser) const noexcept {
    const long long tahun_baru = static_cast<long long>(tahun) + tahun_geser;
    if (tahun_baru < 1 || tahun_baru > 9999) return std::nullopt;
    return Periode{static_cast<std::int16_t>(tahun_baru), jenis, ke};
}

std::string Periode::to_string() const {
    std::string teks;
    tulis_digit(teks, tahun, 4);
    for (const auto& bentuk : daftar_bentuk) {
        if (bentuk.jenis != jenis) continue;
        teks += '-';
        teks += bentuk.awalan;
        tulis_digit(teks, ke, bentuk.digit);
    }
    return teks;
}

std::optional<Periode> read_periode(std::string_view teks) noexcept {
    const auto tahun = read_digit(teks.substr(0, 4), 4);
    if (!tahun || *tahun == 0) return std::nullopt;
    Periode periode{static_cast<std::int16_t>(*tahun), Periode::Jenis::tahun, 0};
    teks.remove_prefix(4);
    if (teks.empty()) return periode;
    if (teks.front() != '-') return std::nullopt;
    teks.remove_prefix(1);
    for (const auto& bentuk : daftar_bentuk) {
        if (!is_awalan(teks, bentuk.awalan)) continue;
        const auto ke = read_digit(teks.substr(bentuk.awalan.size()), bentuk.digit);
        if (!ke || *ke < 1 || *ke > bentuk.terbanyak) continue;
        periode.jenis = bentuk.jenis;
        periode.ke = static_cast<std::uint8_t>(*ke);
        return periode;
    }
    return std::nullopt;
}

}  // namespace iku
