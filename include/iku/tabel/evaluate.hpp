// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstdint>
#include <span>

namespace iku {

// Evaluates a formula over whole columns, one column a variable. The law: row i of the output is
//     to_sel(evaluate(ekspresi, row i of the columns), pembulatan)
// for every row, reasons included, so a column never shows that it was computed in blocks, in 64 bits, or
// around a null. Rows that leave 64 bits are recomputed in wider arithmetic, at last in Rasional.
//
// Preconditions: at least as many columns as the expression has variables; every column as long as `hasil`
// and `alasan`; the outputs overlap neither each other nor the inputs. Thread safety: calls share nothing but
// what they read. Allocates once per call, for the compiled program and its registers; rows that leave 128
// bits may allocate too. Throws std::bad_alloc only.
void evaluate(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Pembulatan pembulatan,
              std::span<std::int64_t> hasil, std::span<Alasan> alasan, Utas utas = {});

}  // namespace iku
