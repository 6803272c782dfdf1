// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/baris/baris.hpp"

#include <string_view>
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

// Whether the key is that of a column of values: targets, years, figures.
bool is_kunci_nilai(std::string_view kunci) noexcept;

// Whether two headings name the same columns.
bool is_kolom_sama(const std::vector<KolomTabel>& a, const std::vector<KolomTabel>& b);

// "(1) (2) (3 = 2 / 1 x 100)": the numbers of columns under their headings.
bool is_nomor_kolom(const BarisTabel& baris);

// A heading over two columns, a code ("7.1.1", "IKU 2") and what it names: the second one is the heading's
// column. Gives the headings for which that was so.
std::vector<std::size_t> split_kolom_kode(Tabel& tabel);

}  // namespace iku::detail::dok
