// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/baris/pindai.hpp"

namespace iku::detail::dok {

// The pages of a dictionary of indicators: one indicator a block, a label and its value on a line ("Indikator
// :
// ...", "| Formula | ... |"). Each block becomes a row, each label a column. No table where no block names an
// indicator and one other heading. Linear.
Susunan scan_blok(const Pembacaan& baca);

}  // namespace iku::detail::dok
