// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// The code of a note. A number never changes its meaning; texts, levels and fill-ins are in data/pesan. The
// codes have names in `iku::kode`, a header an area (iku/teks/kode/formula.hpp, ...), so that a new message
// touches only the code that speaks of its area.
enum class Kode : std::uint16_t { tidak_ada = 0 };

}  // namespace iku
