// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Makes operations of dashes and slashes without spaces that the rest of the text proves to be none of a
// name's: what stands beside them is said again elsewhere ("(realisasi-target)/target"), both sides begin
// with the same word, a bracket holds nothing else, or they stand outside of the \text of a LaTeX formula.
// Brackets must be paired.
void baca_bukti(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
