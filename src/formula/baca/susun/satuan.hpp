// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"

#include "formula/baca/catat.hpp"
#include "formula/baca/susun/susun.hpp"

#include <optional>

namespace iku::baca {

// Refuses what has two readings: additions mixed with a quotient without brackets, a percentage as a term, a
// chain of divisions between phrases, numbers alone. Linear.
void periksa_bacaan(const Susunan& susunan, Buku& buku);

// The formula: every percent sign becomes arithmetic, and the outermost factor names the unit of the result.
// Nothing when it is too long, with a note.
std::optional<Formula> jadikan_formula(Susunan susunan, bool disebut_persentase, Buku& buku);

}  // namespace iku::baca
