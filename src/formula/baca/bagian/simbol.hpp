// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Takes the explanations of symbols off the front of the text: "A = jumlah lulusan; B = jumlah peserta; A/B x
// 100%", "Jumlah lulusan = A, ...", "Jumlah lulusan (A); ...", "Misalkan A adalah ...". They are returned in
// one form, "A = jumlah lulusan; ...", for beri_arti; nothing where the text has none. A symbol that the
// formula does not use is noted. Precondition: signs are decided (tanda). Linear.
DaftarToken ambil_simbol_depan(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
