// SPDX-License-Identifier: Apache-2.0
// The small tier of Rasional: arithmetic on fractions of two int64, or nothing where a result leaves int64.
// Operands and results are in lowest terms with a positive denominator, and never INT64_MIN.
#pragma once

#include "iku/angka/pembulatan.hpp"

#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <type_traits>

namespace iku {

// The integer types that mean a number and fit 64 bits: no bool, no character type.
template <class T>
concept Bulat = std::integral<T> && sizeof(T) <= sizeof(std::int64_t) &&
                !std::same_as<std::remove_cv_t<T>, bool> && !std::same_as<std::remove_cv_t<T>, char> &&
                !std::same_as<std::remove_cv_t<T>, wchar_t> && !std::same_as<std::remove_cv_t<T>, char8_t> &&
                !std::same_as<std::remove_cv_t<T>, char16_t> && !std::same_as<std::remove_cv_t<T>, char32_t>;

namespace detail {

struct Kecil {
    std::int64_t pembilang;
    std::int64_t penyebut;
};

// The absolute value, also of the smallest integer.
template <Bulat I>
constexpr std::uint64_t besaran(I nilai) noexcept {
    const auto u = static_cast<std::uint64_t>(nilai);
    return nilai < 0 ? 0U - u : u;
}

// 10 to the power n, or 0 when that leaves int64.
constexpr std::int64_t pangkat10_int64(unsigned n) noexcept {
    if (n > 18) return 0;
    std::int64_t hasil = 1;
    for (; n > 0; --n)
        hasil *= 10;
    return hasil;
}

constexpr std::int64_t fpb(std::int64_t a, std::int64_t b) noexcept {
    if (a == 1 || b == 1) return 1;  // most denominators
    return static_cast<std::int64_t>(std::gcd(besaran(a), besaran(b)));
}

// Any fraction with penyebut != 0, reduced.
constexpr std::optional<Kecil> sederhanakan(bool negatif, std::uint64_t pembilang,
                                            std::uint64_t penyebut) noexcept {
    constexpr auto maks = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const std::uint64_t g = penyebut == 1 ? 1 : std::gcd(pembilang, penyebut);
    if (pembilang / g > maks || penyebut / g > maks) return std::nullopt;
    const auto n = static_cast<std::int64_t>(pembilang / g);
    return Kecil{negatif ? -n : n, static_cast<std::int64_t>(penyebut / g)};
}

// x * y, cancelled crosswise before multiplying.
constexpr std::optional<Kecil> kali(Kecil x, Kecil y) noexcept {
    const std::int64_t g = fpb(x.pembilang, y.penyebut);
    const std::int64_t h = fpb(y.pembilang, x.penyebut);
    Kecil hasil{};
    if (__builtin_mul_overflow(x.pembilang / g, y.pembilang / h, &hasil.pembilang) ||
        __builtin_mul_overflow(x.penyebut / h, y.penyebut / g, &hasil.penyebut) ||
        hasil.pembilang == std::numeric_limits<std::int64_t>::min()) {
        return std::nullopt;
    }
    return hasil;
}

// The reciprocal. Precondition: not zero.
constexpr Kecil balik(Kecil x) noexcept {
    return x.pembilang < 0 ? Kecil{-x.penyebut, -x.pembilang} : Kecil{x.penyebut, x.pembilang};
}

// x + y (Knuth 4.5.1): the only factor that can cancel divides the gcd of the denominators.
constexpr std::optional<Kecil> tambah(Kecil x, Kecil y) noexcept {
    const std::int64_t g = fpb(x.penyebut, y.penyebut);
    std::int64_t kiri{};
    std::int64_t kanan{};
    std::int64_t n{};
    if (__builtin_mul_overflow(x.pembilang, y.penyebut / g, &kiri) ||
        __builtin_mul_overflow(y.pembilang, x.penyebut / g, &kanan) ||
        __builtin_add_overflow(kiri, kanan, &n) || n == std::numeric_limits<std::int64_t>::min()) {
        return std::nullopt;
    }
    const std::int64_t h = fpb(n, g);
    Kecil hasil{n / h, 0};
    if (__builtin_mul_overflow(x.penyebut / g, y.penyebut / h, &hasil.penyebut)) return std::nullopt;
    return hasil;
}

// x <=> y without leaving 64 bits: compare integer parts, then the reciprocals of the rests, like Euclid.
constexpr std::strong_ordering bandingkan(Kecil x, Kecil y) noexcept {
    if (x.penyebut == y.penyebut) return x.pembilang <=> y.pembilang;
    bool terbalik = false;
    for (;;) {
        std::int64_t p = x.pembilang / x.penyebut;
        std::int64_t r = x.pembilang % x.penyebut;
        std::int64_t q = y.pembilang / y.penyebut;
        std::int64_t s = y.pembilang % y.penyebut;
        if (r < 0) r += x.penyebut, --p;
        if (s < 0) s += y.penyebut, --q;
        auto urutan = p <=> q;
        if (urutan == 0 && (r == 0 || s == 0)) urutan = r <=> s;
        if (urutan != 0 || r == 0 || s == 0) return terbalik ? 0 <=> urutan : urutan;
        x = {x.penyebut, r};
        y = {y.penyebut, s};
        terbalik = !terbalik;
    }
}

// x rounded once to so many decimals.
constexpr std::optional<Kecil> bulatkan(Kecil x, Pembulatan cara) noexcept {
    const std::int64_t skala = pangkat10_int64(cara.desimal);
    std::int64_t n{};
    if (skala == 0 || __builtin_mul_overflow(x.pembilang, skala, &n)) return std::nullopt;
    const std::int64_t utuh = n / x.penyebut;
    const std::uint64_t sisa = besaran(n % x.penyebut);
    const std::uint64_t lawan = static_cast<std::uint64_t>(x.penyebut) - sisa;
    const Sisa keadaan{n < 0, (utuh & 1) != 0, sisa != 0, (sisa > lawan) - (sisa < lawan)};
    const std::uint64_t langkah = is_menjauh(cara.mode, keadaan) ? 1 : 0;
    return sederhanakan(n < 0, besaran(utuh) + langkah, static_cast<std::uint64_t>(skala));
}

}  // namespace detail
}  // namespace iku
