// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// The language messages are written in. How numbers are written is another thing: see Lokal.
enum class Bahasa : std::uint8_t { id, en };

}  // namespace iku
