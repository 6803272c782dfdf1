// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iku::detail {

// A table in a box of its own: what is wider than the page scrolls there, by keyboard too, and the page does
// not. `nama` is text, and both the caption and the name of the box; `kelas` is the table's class, `isi` the
// HTML between caption and end.
std::string susun_tabel(std::string_view nama, std::string_view kelas, std::string_view isi);

// A heading cell of a column; `angka`: of figures, which stand to the right. `isi` is HTML.
std::string susun_judul(std::string_view isi, bool angka = false);

// A row across the table that names the rows below it. `isi` is text.
std::string susun_kelompok(std::string_view isi, std::size_t kolom);

// Figures of one column, padded with spaces as wide as a digit so that their decimal marks stand below one
// another when they are set to the right, with the minus sign of print. What is no figure stays as it is.
void ratakan(std::vector<std::string>& sel, char tanda_desimal);

// A figure with the minus sign of print (U+2212) for the ASCII one.
std::string ganti_minus(std::string angka);

// What has to stand behind a figure with so many decimals where the column has `terbanyak`.
std::string bantalan(std::size_t desimal, std::size_t terbanyak);

}  // namespace iku::detail
