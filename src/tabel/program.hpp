// SPDX-License-Identifier: Apache-2.0
// A formula compiled to integer steps on blocks of rows: one integer program for the numerator and one for
// the denominator, and a constant fraction beside them.
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/tabel/kolom.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace iku {

// One step on registers. Operands below Program::kolom.size() are the columns in that order; the others are
// registers. `z` is never an operand of its own step. `uji_nol` writes no register: it gives penyebut_nol to
// the rows where x is 0.
struct Perintah {
    enum class Jenis : std::uint8_t {
        tetapan,
        tambah,
        kurang,
        kali,
        kali_tetapan,
        minimum,
        maksimum,
        uji_nol
    };

    Jenis jenis = Jenis::tetapan;
    std::uint32_t z = 0, x = 0, y = 0, d = 0;
    std::int64_t k = 0;
};

// Row i of the formula is skala * n / d with the integers that the steps leave in operands n and d, provided
// no step left int64 in that row; it has no value where a column is not reported or a uji_nol found a zero.
struct Program {
    std::vector<std::uint32_t> kolom;  // the variables used, each once
    std::vector<Perintah> perintah;
    std::size_t jumlah_register = 0;
    std::uint32_t n = 0;
    std::uint32_t d = 0;
    Rasional skala;
    bool selalu_nol = false;  // a constant divisor is zero
    bool utuh = false;        // d is 1 in every row
};

// Compiles for columns with these decimals. Nothing when a constant that arises leaves int64: such a formula
// is evaluated row by row.
std::optional<Program> kompilasi(const Ekspresi& ekspresi, std::span<const Kolom> kolom);

// The variables that the formula uses, each once, in order of first use.
std::vector<std::uint32_t> variabel_dipakai(const Ekspresi& ekspresi);

}  // namespace iku
