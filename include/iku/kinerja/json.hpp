// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/skala.hpp"

#include <string>

namespace iku {

// A scale as one line of JSON, as it stands in the array of a data file: read_daftar_skala gives it back.
std::string to_json(const Skala& skala);

// A rule as one line of JSON: {"id", "polarisasi", "rumus", "ekspresi", "nol", "negatif", "penuh", "lantai",
// "plafon", "asal"}. `ekspresi` is the tape in canonical form over v1..v5 for R, T, W, L, U, in percent;
// `nol` and `negatif` are a reason's name or such an expression; what a rule does not have is null.
std::string to_json(const AturanCapaian& aturan);

}  // namespace iku
