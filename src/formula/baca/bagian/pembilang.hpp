// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// A formula written as labelled parts: "Pembilang: A  Penyebut: B  Konstanta: 100%", "Numerator: A
// Denominator: B x 100%", in any order, on one line or several, becomes "(A) / (B) x 100%". Where a formula
// stands beside the parts ("Rumus: pembilang / penyebut x 100%") it is the formula and the parts explain it:
// they are returned in one form, "Pembilang = A;", for beri_arti. A text without both labels stays as it is.
// Precondition: signs are decided (tanda). Linear.
DaftarToken baca_pembilang(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
