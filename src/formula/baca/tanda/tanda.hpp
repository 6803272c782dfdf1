// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Decides which slashes, dashes, colons and letters x are operations and which belong to a name. The rules,
// in the order in which they are asked, are in docs/konsep/formula.md; afterwards every piece whose kind is
// an operator is one. Precondition: brackets have their partners. Linear.
void baca_tanda(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
