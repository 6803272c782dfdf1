// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/sumber.hpp"

#include <cstddef>

namespace iku::detail::dok {

// The line where headings stand that are no table any more: one below the other, or side by side with single
// spaces. Such a text has lost which cell belongs to which column; 0 when there are none.
std::size_t find_struktur_hilang(const Sumber& sumber);

}  // namespace iku::detail::dok
