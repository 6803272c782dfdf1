// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/susun/susun.hpp"

#include <vector>

namespace iku::detail::dok {

// A line outside the tables: its number, and its words without the spaces around them.
struct BarisTeks {
    std::size_t nomor = 0;
    std::string_view teks;
};

// The text before the first table: agency, duties, year. Uses the lines it takes.
void read_kepala(const Pembacaan& baca, const std::vector<BarisTeks>& baris);

// The text after the last table: who signed.
void read_penutup(const Pembacaan& baca, const std::vector<BarisTeks>& baris);

}  // namespace iku::detail::dok
