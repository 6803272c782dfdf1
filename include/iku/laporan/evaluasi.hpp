// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/tabel/data.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace iku {

// One indicator in one period (and region): how its value came about. `sasaran` and `indikator` are indices
// into the document. `teks` is the cell of a value that is entered, not computed, and is no number: it may be
// a category.
struct BarisEvaluasi {
    std::size_t sasaran = 0, indikator = 0;
    std::string wilayah{};
    Periode periode{};
    Jejak jejak;
    std::string teks{};
};

struct Evaluasi {
    std::vector<BarisEvaluasi> baris{};
};

// Evaluates every indicator, in every period (and region) its data speak of: those for which some variable of
// that same year has a value. Rows stand in the order of the document, then of regions, then of periods.
// A variable is found by its name, white space and ASCII case aside, or as pembilang / penyebut where the
// formula is one quotient A / B, perhaps times constants. A name that only nearly fits is a note that names
// the closest, and is not used. A fact without an indicator serves all that use its variable, except that a
// bare pembilang or penyebut is used only where the document has one quotient. Facts without a region serve
// no region but their own row. An indicator whose value is entered, not computed, takes it from the variable
// that has the indicator's name. Every fact is used, or named in a note; an empty cell is no fact. Positions
// in notes are those of the data; a note about the document has none. Values that a person should look at (a
// negative count, a region above the whole, a jump between years) are notes too and change nothing. Linear in
// document, data and result, but for naming what wrong names were meant for, which is bounded.
Bacaan<Evaluasi> evaluate(const Dokumen& dokumen, const Data& data);

}  // namespace iku
