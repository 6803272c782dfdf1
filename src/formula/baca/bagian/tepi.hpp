// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Takes away what stands at the edges of a formula and is no part of it: "Sumber: BPS." and "Target 80%." in
// front or behind, "poin persen", a sentence behind the factor of a complete quotient, and a worked example
// between a fraction bar and its denominator. Each is a note. Precondition: signs are decided (tanda).
// Linear.
void baca_tepi(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
