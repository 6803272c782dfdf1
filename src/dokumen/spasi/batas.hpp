// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/spasi/sel.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace iku::detail::dok {

// The character columns at which the columns of a page begin, all but the first. Every place is worth what
// the lines say of it (a cell begins there; it lies in a gap; a word lies across it); of all ways to set one
// boundary between each two headings, the best is taken. A column without words keeps the place of its
// heading.
std::vector<std::uint32_t> find_batas(std::span<const GarisKisi> garis, std::span<const KataKisi> judul);

}  // namespace iku::detail::dok
