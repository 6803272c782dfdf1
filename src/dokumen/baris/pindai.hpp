// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/baris/baris.hpp"
#include "dokumen/susun/kepala.hpp"

#include <vector>

namespace iku::detail::dok {

// A text sorted into tables and the lines outside them, in the order of the text.
struct Susunan {
    std::vector<Tabel> tabel;
    std::vector<BarisTeks> teks;
    std::size_t tabel_pertama = 0;   // line of the first heading; 0 without tables
    std::size_t tabel_terakhir = 0;  // last line of the last row
};

// Finds the tables: a table begins where a line, cut by some layout, holds the heading of an indicator and at
// least one other heading, and goes on over the lines that the same layout cuts into cells.
Susunan scan_tabel(const Pembacaan& baca);

}  // namespace iku::detail::dok
