// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Weights as documents write them: "A (bobot 30), B (bobot 70)" without a percent sign become percent where
// they add up to 100 or to 1, with a note, and are refused where they do not; "A bobot 30% + B bobot 70%" are
// products; "A, B dan C dengan bobot 30, 50, 20" gives each name its own. Precondition: signs are decided
// (tanda). Linear.
DaftarToken baca_bobot(DaftarToken token, Buku& buku);

}  // namespace iku::baca
