// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Fills in the partners of brackets. A bracket without one is a note of level galat; ")" behind a list marker
// ("1)", "a)") is a full stop instead. Linear.
void pasangkan(DaftarToken& token, Buku& buku);

// Fills in the partners again after pieces were removed or put in; nothing is noted.
void pasangkan_ulang(DaftarToken& token);

// Decides what each pair of brackets is: a group of the formula, or part of a name ("(PMKS)", "(ha)",
// "PDRB (t-1)"), which becomes words. "A (40%)" is a weight, "1/8 (A + B)" a product, "Rata-rata (A + B)" a
// mean. Precondition: signs are decided (tanda).
void baca_kurung(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
