// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/baris/baris.hpp"

#include <vector>

namespace iku::detail::dok {

// Whether these cells are the heading of a table with indicators: that of an indicator, and at least two
// headings that are known exactly.
bool is_baris_judul(const BarisTabel& baris);

// Whether these cells are headings, but of a table without indicators ("Program", "Anggaran", "Keterangan").
bool is_judul_lain(const BarisTabel& baris);

// The columns of a heading. Of two that mean the same the one that says so exactly is taken, or the first;
// the other keeps its printed name.
std::vector<KolomTabel> read_kolom(const BarisTabel& baris);

// Whether two headings name the same columns.
bool is_kolom_sama(const std::vector<KolomTabel>& a, const std::vector<KolomTabel>& b);

// "(1) (2) (3)": the numbers of columns under their headings.
bool is_nomor_kolom(const BarisTabel& baris);

}  // namespace iku::detail::dok
