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
// into the document.
struct BarisEvaluasi {
    std::size_t sasaran = 0, indikator = 0;
    std::string wilayah{};
    Periode periode{};
    Jejak jejak;
};

struct Evaluasi {
    std::vector<BarisEvaluasi> baris{};
};

// Evaluates every indicator that has a formula, in every period (and region) its data speak of. A variable is
// found by its name, white space and ASCII case aside, or as pembilang / penyebut where the formula is one
// quotient A / B, perhaps times a constant. A name that only nearly fits is a note that names the closest,
// and is not used.
Bacaan<Evaluasi> evaluate(const Dokumen& dokumen, const Data& data);

}  // namespace iku
