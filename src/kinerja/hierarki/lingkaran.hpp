// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace iku::detail {

// That one number leads to another.
struct SisiGraf {
    std::size_t dari, ke;
};

// For each of the numbers below `jumlah` a group: two are in one group when each leads to the other
// (strongly connected components, Tarjan 1972). Linear, without recursion.
std::vector<std::size_t> kelompok_lingkaran(std::size_t jumlah, std::span<const SisiGraf> sisi);

}  // namespace iku::detail
