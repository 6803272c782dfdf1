// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/rasional.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

// An independent opinion on every value: Boost's rational, reached through text only.
namespace iku::uji {

using Bulatan = boost::multiprecision::cpp_int;
using Pecahan = boost::multiprecision::cpp_rational;

inline Bulatan bulatan(std::string_view teks) {
    const bool negatif = teks.front() == '-';
    Bulatan n = 0;
    for (const char c : teks.substr(negatif ? 1 : 0))
        n = n * 10 + (c - '0');
    return negatif ? Bulatan(-n) : n;
}

inline Pecahan pecahan(const Rasional& nilai) {
    const std::string teks = nilai.to_string();
    const std::size_t garis = teks.find('/');
    if (garis == std::string::npos) return Pecahan(bulatan(teks));
    return {bulatan(teks.substr(0, garis)), bulatan(teks.substr(garis + 1))};
}

// "p/q" in lowest terms, as Boost sees it.
inline std::string teks(const Pecahan& nilai) {
    const Bulatan p = numerator(nilai);
    const Bulatan q = denominator(nilai);
    return q == 1 ? p.str() : p.str() + '/' + q.str();
}

// Integers at and around every border that the small tier knows.
inline std::vector<std::int64_t> bilangan_batas() {
    constexpr auto besar = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t akar = 3037000499;  // the largest whose square fits
    std::vector<std::int64_t> semua{std::numeric_limits<std::int64_t>::min()};
    for (const std::int64_t n : {std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, std::int64_t{3},
                                 std::int64_t{10}, std::int64_t{1} << 31, (std::int64_t{1} << 32) + 1, akar,
                                 akar + 1, std::int64_t{1} << 62, besar / 3, besar - 1, besar}) {
        semua.push_back(n);
        if (n != 0) semua.push_back(-n);
    }
    return semua;
}

inline std::int64_t acak63(std::mt19937_64& acak) {
    const auto bit = static_cast<unsigned>(acak() % 63 + 1);
    const auto n = static_cast<std::int64_t>(acak() >> (64 - bit));
    return (acak() & 1U) != 0 ? -n : n;
}

}  // namespace iku::uji
