// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstdint>
#include <span>

namespace iku {

// The quotients of two columns as fractions in lowest terms with a positive denominator: what Rasional holds
// for each row. Where there is no value both parts are 0 and alasan[i] says why: a reason of the rows,
// penyebut_nol, or meluap, where a part leaves int64. Preconditions: all of one length; the outputs overlap
// neither one another nor an input. Nothing in a pipeline needs this: percentages, classes and ranks do
// without. Thread safety as for `persen`.
void reduce(const Kolom& pembilang, const Kolom& penyebut, std::span<std::int64_t> hasil_pembilang,
            std::span<std::int64_t> hasil_penyebut, std::span<Alasan> alasan, Utas utas = {});

}  // namespace iku
