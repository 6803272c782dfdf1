// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Refuses signs that have two readings whatever stands beside them, before `baca_tanda` decides the others:
// "(Aset lancar-Persediaan)", "Skor : 5 x bobot", "DBD 2024 / 2023", "A/B : C/D", "Σ nilai x bobot".
// Precondition: brackets have their partners. Linear.
void periksa_ragu(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
