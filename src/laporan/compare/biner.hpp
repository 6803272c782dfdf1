// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/formula/ekspresi.hpp"

#include <optional>
#include <span>

namespace iku::detail {

// What the expression gives in binary fractions (IEEE 754 double), each step rounded to the nearest: the
// exact value of that double. This is the only place of the library that computes so, to show what it does.
// Nothing where an input or the result is not one that a double holds to the last digit of its integers.
std::optional<Rasional> evaluate_biner(const Ekspresi& ekspresi, std::span<const Hasil> isi);

}  // namespace iku::detail
