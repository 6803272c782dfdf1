// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/susun/susun.hpp"

namespace iku::detail::dok {

// Notes on an indicator that says one thing and computes another: a growth that is a plain proportion, a
// numerator worded unlike the indicator.
void check_indikator(const Pembacaan& baca, const Indikator& indikator, const Kotak& nama,
                     const Kotak& formula);

// Collects the words of a cell that look glued to a function word ("Rutinyang").
void collect_gandeng(const Pembacaan& baca, const Kotak& kotak);

// Notes on the collected words, once the whole text can be searched for witnesses.
void note_gandeng(const Pembacaan& baca);

}  // namespace iku::detail::dok
