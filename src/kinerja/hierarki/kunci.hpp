// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/kode_wilayah.hpp"

#include <string>
#include <string_view>

namespace iku::detail {

// What two codes have in common when they are the same: the system, and the code in its one spelling. A text
// that is no code of the system has a key too, which no code has.
std::string kunci_kode(SistemKode sistem, std::string_view kode);

// The code as its system prints it; other texts with their white space folded.
std::string rapikan_kode(SistemKode sistem, std::string_view kode);

}  // namespace iku::detail
