// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/laporan.hpp"

#include <string>

namespace iku::detail {

// For every indicator with figures of several regions: its regions by exact rank, a dot each on one axis,
// those with the very same value on one line, those without a figure last, with the reason. Empty where there
// are none.
std::string susun_peringkat_wilayah(const Laporan& laporan);

}  // namespace iku::detail
