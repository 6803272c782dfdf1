// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstdint>
#include <span>

namespace iku {

// Row i is pembilang[i] / penyebut[i] * faktor, rounded once and scaled to an integer: with faktor 100 and
// two decimals 37 of 39 gives 9487. The result is that of unbounded integers for every int64 input and every
// factor, whatever rounding mode or flush-to-zero setting the calling thread has; that setting is the same
// again afterwards. Where there is no value hasil[i] is 0 and alasan[i] says why: a reason of the columns'
// rows (which wins over the others), penyebut_nol, meluap (the rounded result leaves int64).
//
// Preconditions: all four have the same length; the outputs overlap neither each other nor the inputs.
// Thread safety: calls share nothing but the columns they read. On one thread it allocates
// nothing while the scale
// faktor * 10^desimal, columns' decimals included, is a fraction of two int64; beyond that each row is
// computed in Rasional, and std::bad_alloc is the only exception.
void persen(const Kolom& pembilang, const Kolom& penyebut, std::int64_t faktor, Pembulatan pembulatan,
            std::span<std::int64_t> hasil, std::span<Alasan> alasan, Utas utas = {});

}  // namespace iku
