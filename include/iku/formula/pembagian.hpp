// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/lipat.hpp"

#include <cstdint>
#include <optional>
#include <utility>

namespace iku {

namespace detail {

// The algebra of the question "is this one quotient A / B, perhaps times constants?": a step is a constant,
// a variable above or below the line, one of each, or something else (nothing).
struct Pembagian {
    struct Bentuk {
        std::optional<std::uint32_t> atas{}, bawah{};
    };
    using nilai = std::optional<Bentuk>;

    nilai konstanta(const Rasional& /*r*/) const { return Bentuk{}; }
    nilai variabel(std::uint32_t i) const { return Bentuk{i, std::nullopt}; }
    nilai negatif(nilai x) const { return x; }
    nilai gabung(Op op, nilai a, nilai b) const {
        if (!a || !b || (op != Op::kali && op != Op::bagi)) return std::nullopt;
        if (op == Op::bagi) std::swap(b->atas, b->bawah);
        if ((a->atas && b->atas) || (a->bawah && b->bawah)) return std::nullopt;
        return Bentuk{a->atas ? a->atas : b->atas, a->bawah ? a->bawah : b->bawah};
    }
};

}  // namespace detail

// Numerator and denominator of a formula that is one quotient of two different variables.
inline std::optional<std::pair<std::uint32_t, std::uint32_t>> find_pembagian(const Ekspresi& ekspresi) {
    const auto bentuk = lipat(ekspresi, detail::Pembagian{});
    if (!bentuk || !bentuk->atas || !bentuk->bawah || *bentuk->atas == *bentuk->bawah) return std::nullopt;
    return std::pair{*bentuk->atas, *bentuk->bawah};
}

}  // namespace iku
