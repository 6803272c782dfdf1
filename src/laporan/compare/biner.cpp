// SPDX-License-Identifier: Apache-2.0
#include "laporan/compare/biner.hpp"

#include "iku/formula/lipat.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace iku::detail {
namespace {

constexpr std::int64_t bulat_terbesar = std::int64_t{1} << 53U;  // integers up to it are doubles

// The nearest double: of two integers that are doubles, the quotient is.
double to_biner(const Rasional& nilai) {
    const auto atas = nilai.pembilang().to_int64();
    const auto bawah = nilai.penyebut().to_int64();
    const auto muat = [](const auto& n) { return n && *n <= bulat_terbesar && *n >= -bulat_terbesar; };
    if (!muat(atas) || !muat(bawah)) return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(*atas) / static_cast<double>(*bawah);
}

std::optional<Rasional> dari_biner(double nilai) {
    constexpr int digit = std::numeric_limits<double>::digits;
    constexpr int pangkat_terbesar = 256;
    if (!std::isfinite(nilai)) return std::nullopt;
    int pangkat = 0;
    const double pecahan = std::frexp(nilai, &pangkat);
    if (std::abs(pangkat) > pangkat_terbesar) return std::nullopt;
    Rasional hasil(static_cast<std::int64_t>(std::ldexp(pecahan, digit)));
    for (pangkat -= digit; pangkat != 0; pangkat += pangkat < 0 ? 1 : -1)
        hasil = pangkat < 0 ? hasil / 2 : hasil * 2;
    return hasil;
}

struct Biner {
    using nilai = double;
    std::span<const Hasil> isi;

    double konstanta(const Rasional& r) const { return to_biner(r); }
    double variabel(std::uint32_t i) const {
        return isi[i].ada() ? to_biner(*isi[i]) : std::numeric_limits<double>::quiet_NaN();
    }
    double negatif(double x) const { return -x; }
    double gabung(Op op, double a, double b) const {
        switch (op) {
            case Op::tambah:
                return a + b;
            case Op::kurang:
                return a - b;
            case Op::kali:
                return a * b;
            case Op::bagi:
                return a / b;
            case Op::minimum:
                return std::min(a, b);
            case Op::maksimum:
                return std::max(a, b);
            default:
                return std::numeric_limits<double>::quiet_NaN();
        }
    }
};

}  // namespace

std::optional<Rasional> evaluate_biner(const Ekspresi& ekspresi, std::span<const Hasil> isi) {
    return dari_biner(lipat(ekspresi, Biner{isi}));
}

}  // namespace iku::detail
