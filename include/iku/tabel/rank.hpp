// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/kinerja/peringkat.hpp"
#include "iku/tabel/kolom.hpp"

#include <cstdint>
#include <span>

namespace iku {

// Ranks the rows by a formula's exact value, one column a variable. The law: hasil[i] is what
// peringkat(the values of all rows, urutan) has for row i, or 0 where alasan[i] says why the row has no value
// and so no rank. O(n log n); memory of about 50 bytes a row for the duration. Preconditions, thread safety
// and exceptions as for `evaluate`; fewer than 2^32 rows.
void rank(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Urutan urutan,
          std::span<std::int64_t> hasil, std::span<Alasan> alasan);

}  // namespace iku
