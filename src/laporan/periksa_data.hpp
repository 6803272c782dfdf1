// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/evaluasi.hpp"
#include "iku/teks/catatan.hpp"

#include <vector>

namespace iku::detail {

// Notes on values that a person should look at: a count below zero, a region above the whole, a value that is
// five times another year's or more. They change nothing. A count is a variable whose name says so ("Jumlah
// ..."). Only values of 20 or more jump. Precondition: `evaluasi` was made from `dokumen`.
void periksa_data(const Dokumen& dokumen, const Evaluasi& evaluasi, std::vector<Catatan>& catatan);

}  // namespace iku::detail
