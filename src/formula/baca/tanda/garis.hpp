// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Puts fraction bars in order. "A ----- x 100% B" and the lost bar of "A x 100% B" become A bar B with the
// factor applied after the division (`terluar`); words behind the factor of a complete quotient are its unit
// and are dropped, with a note. Precondition: brackets are decided. Linear.
DaftarToken atur_garis(DaftarToken token, Buku& buku);

// "IP1 + ... + IP8" written out, with a note.
DaftarToken lengkapi_deret(DaftarToken token, Buku& buku);

}  // namespace iku::baca
