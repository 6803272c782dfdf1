// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/pengaturan.hpp"

#include <string>

namespace iku {

// A scale as one line of JSON, as it stands in the array of a data file: read_daftar_skala gives it back.
std::string to_json(const Skala& skala);

// A rule as one line of JSON: {"id", "polarisasi", "rumus", "ekspresi", "nol", "negatif", "penuh", "lantai",
// "plafon", "asal"}. `ekspresi` is the tape in canonical form over v1..v5 for R, T, W, L, U, in percent;
// `nol` and `negatif` are a reason's name or such an expression; what a rule does not have is null. A rule
// that holds only where an expression lies between two numbers has "daerah" too. read_daftar_aturan gives
// back a rule whose `ekspresi` follows from its `rumus`, that is one without a table.
std::string to_json(const AturanCapaian& aturan);

// The scale or rule of the user's own that a setting is; empty where it is none.
std::string to_json(const Sendiri& sendiri);

}  // namespace iku
