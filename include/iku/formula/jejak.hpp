// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/formula/formula.hpp"
#include "iku/teks/bahasa.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace iku {

// One operation of an evaluation, with the exact values that went in and came out. For Op::negatif `kanan` is
// `kiri`.
struct Langkah {
    Op op = Op::tambah;
    Hasil kiri{}, kanan{}, hasil{};

    friend bool operator==(const Langkah&, const Langkah&) = default;
};

// How a figure came about: the formula, what was put in, every operation in order, and the result. It
// evaluates to the same result as the formula itself.
struct Jejak {
    Formula formula;
    std::vector<Hasil> isi;
    std::vector<Langkah> langkah;
    Hasil hasil;

    friend bool operator==(const Jejak&, const Jejak&) = default;
};

// How a trace is written: language of the words, way of the numbers, and the one rounding at the end.
struct GayaJejak {
    Bahasa bahasa = Bahasa::id;
    Lokal tampil = Lokal::id;
    Pembulatan pembulatan{};
};

// Evaluates again with a recorder. Precondition: one value for each variable.
Jejak explain(const Formula& formula, std::span<const Hasil> isi);

// The trace as lines of text, down to the counts; digits that were cut, never rounded ones, end in "...".
std::string to_text(const Jejak& jejak, const GayaJejak& gaya = {});

// The evaluation as one line of LaTeX with the numbers put in: \frac{37}{39} \times 100 = \frac{3700}{39}
// \approx 94{,}87.
std::string to_latex(const Jejak& jejak, const GayaJejak& gaya = {});

// The trace as JSON: rumus, variables with values, steps, exact result, rounded result. Exact values are
// strings.
std::string to_json(const Jejak& jejak, const GayaJejak& gaya = {});

}  // namespace iku
