// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"
#include "iku/teks/catatan.hpp"

#include <string>
#include <vector>

namespace iku {

// The reading of a formula text as one line of JSON: {"teks", "status", "rumus", "variabel", "pengali",
// "catatan"}, and "geser_tahun" with one number a variable where one of them is shifted. `rumus` and
// `pengali` are null where there is no formula; exact numbers are in `rumus`, never floats. Bytes that are
// not UTF-8 are replaced by U+FFFD.
std::string to_json(const Perhitungan& perhitungan, const std::vector<Catatan>& catatan,
                    Bahasa bahasa = Bahasa::id);

}  // namespace iku
