// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// Sums and means over names in words become bracketed operations, each with a note: "penjumlahan A dan B",
// "jumlah dari A, B dan C", "rata-rata nilai A, nilai B, dan nilai C". "Jumlah siswa SD, SMP dan SMA" is one
// name: without "dari" its parts must be symbols or begin with the same word. Precondition: signs are decided
// (tanda). Linear.
DaftarToken baca_deret_kata(DaftarToken token, Buku& buku);

}  // namespace iku::baca
