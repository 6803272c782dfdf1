// Generated from data/pesan by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// The code of a note. A number never changes its meaning; texts, levels and fill-ins are in data/pesan.
enum class Kode : std::uint16_t {
    tidak_ada = 0,
    formula_kosong = 2001,  // FORMULA-001
};

}  // namespace iku
