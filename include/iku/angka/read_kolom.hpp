// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace iku {

// What the caller knows of a column. `cacah`: its values are counts of whole things, so that a mark before
// three digits groups thousands.
struct OpsiKolom {
    std::optional<Lokal> lokal{};
    bool cacah = false;
};

// Notes of one code on single rows of a column beyond these are summed up in one note.
inline constexpr std::size_t catatan_kolom_terbanyak = 100;

// Reads a column of cells, each as read_angka does. Cells that one spelling leaves with two readings (1.234)
// are decided by the declared locale, else by the column's being a count, else by other cells of the column
// that have one reading only, when all of these agree; else they are Alasan::ambigu. Every such inference is
// a note that names the rows decided and the rows that are the evidence. One outcome a cell, in order; a
// range or a ratio is Alasan::tidak_sah here.
//
// Notes on one cell have its row (from 1) as posisi.baris, and byte and column inside the cell; notes on the
// column have posisi.baris 0 and the rows among their fill-ins ("2, 5-9"). Linear in the text.
Bacaan<std::vector<Hasil>> read_numbers(std::span<const std::string_view> sel, OpsiKolom opsi = {});

// Reads a column of binary floating-point numbers, each as the shortest decimal that has that binary value.
// A value that needs more than 15 significant digits is Alasan::ambigu: no decimal of 15 digits or fewer has
// it, so the one it was meant to be is not known. NaN is not reported, an infinity not a number.
Bacaan<std::vector<Hasil>> read_numbers(std::span<const double> sel, OpsiKolom opsi = {});

// A cell as the tables of programs hold it: text, a binary number, or what is exact (or missing) already.
using SelCampur = std::variant<std::string_view, double, Hasil>;

// Reads a column of such cells, each as above: a spreadsheet's has numbers and "n/a" below one another. Only
// texts are evidence of how texts are written. Exact cells come back as they are.
Bacaan<std::vector<Hasil>> read_numbers(std::span<const SelCampur> sel, OpsiKolom opsi = {});

}  // namespace iku
