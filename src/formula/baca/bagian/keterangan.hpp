// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

#include <vector>

namespace iku::baca {

// Gives the variables that the explanations define ("A = jumlah ...", "Fr1 jumlah ...; Fr2 ...") their
// meaning as a name, and the year it speaks of. A meaning that is itself a formula is left alone, with a
// note.
void beri_arti(std::vector<Variabel>& variabel, const DaftarToken& keterangan, Buku& buku);

}  // namespace iku::baca
