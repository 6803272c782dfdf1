// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/formula/formula.hpp"

#include <functional>
#include <span>
#include <string>

namespace iku {

// The canonical form: variables v1..vn, one space around operators, minimal brackets, left-associative, exact
// numbers as decimals with a point or `p / q`. read_rumus gives an expression of the same value back.
std::string to_rumus(const Ekspresi& ekspresi);

// The formula with its variables' names, as LaTeX without dollar signs: \frac{\text{...}}{\text{...}} \times
// 100. Every name is escaped.
std::string to_latex(const Formula& formula, Lokal lokal = Lokal::id);

}  // namespace iku
