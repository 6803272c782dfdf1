// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/tabel/kelompok.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace iku {

// The figures of groups of rows, one an element of each vector: rounded and scaled like a column, or 0 and
// the reason; rows with every value, and rows there are.
struct RollupKolom {
    std::vector<std::int64_t> hasil{};
    std::vector<Alasan> alasan{};
    std::vector<std::int64_t> dilaporkan{}, diharapkan{};

    friend bool operator==(const RollupKolom&, const RollupKolom&) = default;
};

// Rolls the rows of each group up into one figure; a row is a unit. The law: with the rows of a group as
// units, hasil and alasan are to_sel(rollup(formula, units, cara).hasil, pembulatan), and the counts those of
// its Cakupan. `pooled` sums in int64 where the sums are known to fit, else in 128 bits; `rerata` sums
// quotients in fixed point and decides the rounding from their bounds, exactly where those do not. The order
// of the rows never shows. Preconditions: one column a variable, each as long as kelompok.nomor; `cara` is
// not rerata_tertimbang. Each thread has sums of its own, so none is used where groups are nearly as many as
// rows. Thread safety as for `evaluate`. Throws std::bad_alloc only.
RollupKolom rollup(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Kelompok& kelompok,
                   CaraRollup cara, Pembulatan pembulatan, Utas utas = {});

// The same figures exactly, one a group.
std::vector<Hasil> rollup_eksak(const Ekspresi& ekspresi, std::span<const Kolom> kolom,
                                const Kelompok& kelompok, CaraRollup cara);

}  // namespace iku
