// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"

#include <concepts>
#include <cstdint>
#include <utility>
#include <vector>

namespace iku {

// A meaning for tapes: what a constant, a variable and each operator are. Evaluating, printing, explaining
// and compiling are algebras over the one interpreter below.
template <class A>
concept Aljabar = requires(A a, typename A::nilai x, const Rasional& r, std::uint32_t i, Op op) {
    { a.konstanta(r) } -> std::convertible_to<typename A::nilai>;
    { a.variabel(i) } -> std::convertible_to<typename A::nilai>;
    { a.negatif(std::move(x)) } -> std::convertible_to<typename A::nilai>;
    { a.gabung(op, std::move(x), std::move(x)) } -> std::convertible_to<typename A::nilai>;
};

// Runs the tape in an algebra. Linear in the tape; no recursion.
template <Aljabar A>
typename A::nilai lipat(const Ekspresi& ekspresi, A&& aljabar) {
    std::vector<typename A::nilai> tumpukan;
    tumpukan.reserve(ekspresi.kedalaman());
    for (const auto& simpul : ekspresi.pita()) {
        switch (simpul.op) {
            case Op::konstanta:
                tumpukan.push_back(aljabar.konstanta(ekspresi.konstanta()[simpul.arg]));
                break;
            case Op::variabel:
                tumpukan.push_back(aljabar.variabel(simpul.arg));
                break;
            case Op::negatif:
                tumpukan.back() = aljabar.negatif(std::move(tumpukan.back()));
                break;
            default: {
                auto kanan = std::move(tumpukan.back());
                tumpukan.pop_back();
                tumpukan.back() = aljabar.gabung(simpul.op, std::move(tumpukan.back()), std::move(kanan));
            }
        }
    }
    return std::move(tumpukan.back());
}

}  // namespace iku
