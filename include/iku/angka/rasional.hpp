// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/detail/kecil.hpp"
#include "iku/angka/pembulatan.hpp"

#include <cassert>
#include <compare>
#include <concepts>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace iku {

class Rasional;

namespace detail {
struct Besar;  // an immutable, reference-counted pair of big integers; see detail/besar.inl
struct Dalam;  // the big tier's way into Rasional

Besar* salin(Besar* besar) noexcept;
void lepas(Besar* besar) noexcept;
enum class Operasi : std::uint8_t { tambah, kurang, kali, bagi };
Rasional hitung_besar(Operasi operasi, const Rasional& a, const Rasional& b);
Rasional dari_besar(bool negatif, std::uint64_t pembilang, std::uint64_t penyebut);
Rasional bulatkan_besar(const Rasional& nilai, Pembulatan cara);
Rasional bagian_besar(const Rasional& nilai, bool penyebut);
int bandingkan_besar(const Rasional& a, const Rasional& b);
bool sama_besar(const Besar& a, const Besar& b) noexcept;
int tanda_besar(const Besar& besar) noexcept;
bool bulat_besar(const Besar& besar) noexcept;
std::size_t hash_besar(const Besar& besar) noexcept;
std::size_t bit_besar(const Besar& besar) noexcept;
}  // namespace detail

// An exact rational number of any size, always in lowest terms with a positive denominator, so equal numbers
// have equal representations. While numerator and denominator fit int64 (INT64_MIN excepted) it is two
// integers and every operation is constexpr and allocates nothing; beyond that it shares an immutable big
// value, and comes back by itself. 16 bytes. Distinct objects may be used from distinct threads, also when
// they are copies of one big value. Throws nothing but std::bad_alloc, and that only in the big tier.
class Rasional {
  public:
    constexpr Rasional() noexcept : pembilang_(0), penyebut_(1) {}

    // Implicit from integers: exact. There is no way in from floating point, bool, characters or text.
    template <Bulat I>
    constexpr Rasional(I nilai) : Rasional(nilai, 1) {}

    // The reduced fraction. Precondition: penyebut != 0.
    template <Bulat I, Bulat J>
    constexpr Rasional(I pembilang, J penyebut) : Rasional() {
        assert(penyebut != 0);
        const bool negatif = (pembilang < 0) != (penyebut < 0);
        const std::uint64_t a = detail::besaran(pembilang);
        const std::uint64_t b = detail::besaran(penyebut);
        const auto hasil = detail::sederhanakan(negatif, a, b);
        *this = hasil ? Rasional(*hasil) : detail::dari_besar(negatif, a, b);
    }

    constexpr Rasional(const Rasional& lain) noexcept : Rasional() { salin_dari(lain); }
    constexpr Rasional(Rasional&& lain) noexcept : Rasional() { swap(lain); }
    constexpr Rasional& operator=(const Rasional& lain) noexcept {
        if (this != &lain) {
            buang();
            salin_dari(lain);
        }
        return *this;
    }
    constexpr Rasional& operator=(Rasional&& lain) noexcept {
        swap(lain);
        return *this;
    }
    constexpr ~Rasional() { buang(); }

    constexpr void swap(Rasional& lain) noexcept {
        const Rasional::Isi ini{lepaskan()};
        const Rasional::Isi itu{lain.lepaskan()};
        pasang(itu);
        lain.pasang(ini);
    }

    // Numerator and denominator, as integers.
    constexpr Rasional pembilang() const {
        return is_besar() ? detail::bagian_besar(*this, false) : Rasional(pembilang_);
    }
    constexpr Rasional penyebut() const {
        return is_besar() ? detail::bagian_besar(*this, true) : Rasional(penyebut_);
    }

    constexpr int tanda() const noexcept {
        if (is_besar()) return detail::tanda_besar(*besar_);
        return (pembilang_ > 0) - (pembilang_ < 0);
    }
    constexpr bool is_nol() const noexcept { return !is_besar() && pembilang_ == 0; }
    constexpr bool is_bulat() const noexcept {
        return is_besar() ? detail::bulat_besar(*besar_) : penyebut_ == 1;
    }

    // The integer, when it is one and fits.
    constexpr std::optional<std::int64_t> to_int64() const {
        if (!is_besar()) return penyebut_ == 1 ? std::optional(pembilang_) : std::nullopt;
        constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
        return *this == Rasional(terkecil) ? std::optional(terkecil) : std::nullopt;
    }

    // Bits of the longer of numerator and denominator; a measure of size, O(1).
    constexpr std::size_t bit() const noexcept {
        if (is_besar()) return detail::bit_besar(*besar_);
        return static_cast<std::size_t>(
            64 - __builtin_clzll(detail::besaran(pembilang_) | static_cast<std::uint64_t>(penyebut_)));
    }

    // "p" or "p/q", and back. The reader takes exactly what the writer gives, also unreduced, and plain
    // decimals with a point ("12.50"); nothing else, and never more than `digit_terbanyak` digits.
    std::string to_string() const;
    static std::optional<Rasional> from_string(std::string_view teks);
    static constexpr std::size_t digit_terbanyak = 4096;

    // An integer's sign and the bytes of its absolute value, lowest first, and back: the way to languages
    // that have big integers of their own. Precondition of to_bita: is_bulat().
    std::vector<std::uint8_t> to_bita() const;
    static Rasional from_bita(bool negatif, std::span<const std::uint8_t> bita);

    // Rounded to an integer.
    constexpr Rasional bulatkan(Mode mode) const { return bulatkan(Pembulatan{mode, 0}); }

    // Rounded once to so many decimals; still exact as a number.
    constexpr Rasional bulatkan(Pembulatan cara) const {
        if (!is_besar()) {
            if (const auto hasil = detail::bulatkan(kecil(), cara)) return Rasional(*hasil);
        }
        return detail::bulatkan_besar(*this, cara);
    }

    constexpr Rasional operator-() const {
        if (is_besar()) return detail::hitung_besar(detail::Operasi::kurang, Rasional(), *this);
        return Rasional(detail::Kecil{-pembilang_, penyebut_});
    }

    friend constexpr Rasional operator+(const Rasional& a, const Rasional& b) {
        if (!a.is_besar() && !b.is_besar()) {
            if (const auto hasil = detail::tambah(a.kecil(), b.kecil())) return Rasional(*hasil);
        }
        return detail::hitung_besar(detail::Operasi::tambah, a, b);
    }
    friend constexpr Rasional operator-(const Rasional& a, const Rasional& b) {
        if (!a.is_besar() && !b.is_besar()) {
            const detail::Kecil lawan{-b.pembilang_, b.penyebut_};
            if (const auto hasil = detail::tambah(a.kecil(), lawan)) return Rasional(*hasil);
        }
        return detail::hitung_besar(detail::Operasi::kurang, a, b);
    }
    friend constexpr Rasional operator*(const Rasional& a, const Rasional& b) {
        if (!a.is_besar() && !b.is_besar()) {
            if (const auto hasil = detail::kali(a.kecil(), b.kecil())) return Rasional(*hasil);
        }
        return detail::hitung_besar(detail::Operasi::kali, a, b);
    }
    // Precondition: b is not zero. A division whose divisor may be zero belongs in a formula, which gives a
    // reason.
    friend constexpr Rasional operator/(const Rasional& a, const Rasional& b) {
        assert(!b.is_nol());
        if (!a.is_besar() && !b.is_besar()) {
            if (const auto hasil = detail::kali(a.kecil(), detail::balik(b.kecil()))) return Rasional(*hasil);
        }
        return detail::hitung_besar(detail::Operasi::bagi, a, b);
    }
    constexpr Rasional& operator+=(const Rasional& b) { return *this = *this + b; }
    constexpr Rasional& operator-=(const Rasional& b) { return *this = *this - b; }
    constexpr Rasional& operator*=(const Rasional& b) { return *this = *this * b; }
    constexpr Rasional& operator/=(const Rasional& b) { return *this = *this / b; }

    friend constexpr bool operator==(const Rasional& a, const Rasional& b) noexcept {
        if (a.is_besar() || b.is_besar()) {
            return a.is_besar() && b.is_besar() && detail::sama_besar(*a.besar_, *b.besar_);
        }
        return a.pembilang_ == b.pembilang_ && a.penyebut_ == b.penyebut_;
    }
    friend constexpr std::strong_ordering operator<=>(const Rasional& a, const Rasional& b) {
        if (a.is_besar() || b.is_besar()) return detail::bandingkan_besar(a, b) <=> 0;
        return detail::bandingkan(a.kecil(), b.kecil());
    }

    std::size_t hash() const noexcept {
        if (is_besar()) return detail::hash_besar(*besar_);
        const auto n = static_cast<std::uint64_t>(pembilang_) * 0x9E3779B97F4A7C15U;
        const auto d = static_cast<std::uint64_t>(penyebut_) * 0xC2B2AE3D27D4EB4FU;
        return static_cast<std::size_t>((n ^ (n >> 32U)) + d);
    }

  private:
    friend struct detail::Dalam;
    struct Isi {
        std::int64_t pembilang;
        detail::Besar* besar;
        std::int64_t penyebut;
    };

    explicit constexpr Rasional(detail::Kecil isi) noexcept
        : pembilang_(isi.pembilang), penyebut_(isi.penyebut) {}
    explicit Rasional(detail::Besar* besar) noexcept : besar_(besar), penyebut_(0) {}

    constexpr bool is_besar() const noexcept { return penyebut_ == 0; }
    constexpr detail::Kecil kecil() const noexcept { return {pembilang_, penyebut_}; }

    constexpr void buang() noexcept {
        if (is_besar()) detail::lepas(besar_);
    }
    constexpr void salin_dari(const Rasional& lain) noexcept {
        if (lain.is_besar()) {
            besar_ = detail::salin(lain.besar_);
        } else {
            pembilang_ = lain.pembilang_;
        }
        penyebut_ = lain.penyebut_;
    }
    constexpr Isi lepaskan() const noexcept {
        return is_besar() ? Isi{0, besar_, 0} : Isi{pembilang_, nullptr, penyebut_};
    }
    constexpr void pasang(const Isi& isi) noexcept {
        if (isi.penyebut == 0) {
            besar_ = isi.besar;
        } else {
            pembilang_ = isi.pembilang;
        }
        penyebut_ = isi.penyebut;
    }

    union {
        std::int64_t pembilang_;
        detail::Besar* besar_;
    };
    std::int64_t penyebut_;  // 0: the value is *besar_
};

static_assert(sizeof(Rasional) == 16);

constexpr Rasional mutlak(const Rasional& nilai) {
    return nilai.tanda() < 0 ? -nilai : nilai;
}

// 10 to the power n.
constexpr Rasional pangkat10(unsigned n) {
    if (const std::int64_t kecil = detail::pangkat10_int64(n)) return kecil;
    Rasional hasil(1);
    for (Rasional dasar(10);; dasar *= dasar) {
        if ((n & 1U) != 0) hasil *= dasar;
        n >>= 1U;
        if (n == 0) return hasil;
    }
}

// The value rounded once to so many decimals; still exact as a number.
constexpr Rasional bulatkan(const Rasional& nilai, Pembulatan cara) {
    return nilai.bulatkan(cara);
}

}  // namespace iku

template <>
struct std::hash<iku::Rasional> {
    std::size_t operator()(const iku::Rasional& nilai) const noexcept { return nilai.hash(); }
};

#ifdef IKU_HEADER_ONLY
#include "iku/angka/detail/besar.inl"
#endif
