// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// A formula text cut into what it says: the name in front, the formula, the explanations behind.
struct Bagian {
    DaftarToken inti;
    DaftarToken keterangan;
    bool disebut_persentase = false;
};

// Cuts off headings ("Rumus:"), names ("IPM = ", "Persentase X adalah"), explanations ("Keterangan: ...",
// "A = ..."), example values and results; decides what each colon is. A second formula is a note of level
// galat. Precondition: signs are decided. Linear.
Bagian bagi_teks(DaftarToken token, Buku& buku);

}  // namespace iku::baca
