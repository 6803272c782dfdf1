// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Puts numbers in the place of symbols that the explanations define as one ("k = 100.000", "B1 = 60%"), and
// of "konstanta (100.000)". The partners of brackets must be looked up again.
void isi_konstanta(DaftarToken& inti, const DaftarToken& keterangan, Buku& buku);

}  // namespace iku::baca
