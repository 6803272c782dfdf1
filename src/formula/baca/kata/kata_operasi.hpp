// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Words that are operations whatever stands around them become operators: "dibagi (dengan)", "dibandingkan
// dengan", "dikali(kan)", "dikurangi", "ditambah", "per 1.000", "100 persen", "seratus". "yang dibagi kepada
// ..." stays a name. Linear.
DaftarToken baca_kata_operasi(DaftarToken token, Buku& buku);

// Words that are an operation only in a ratio that has no other: "Rasio A terhadap B", "Perbandingan antara A
// dengan B", "Selisih A dan B", "membagi A dengan B". Precondition: signs are decided (tanda).
void baca_kata_perbandingan(DaftarToken& token, Buku& buku);

}  // namespace iku::baca
