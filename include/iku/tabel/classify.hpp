// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace iku {

// Where a column of classes goes, all of one length; `di_celah` may be empty. Row i of `pita` is the band's
// place in the scale (0 is the highest, as in Predikat), or -1 where `alasan` says why there is none;
// `di_celah` is 1 where the value lies where the printed table has no band.
struct KeluaranKelas {
    static constexpr std::size_t pita_terbanyak = 127;

    std::span<std::int8_t> pita{};
    std::span<Alasan> alasan{};
    std::span<std::uint8_t> di_celah{};

    // Rows awal .. awal + jumlah - 1. Precondition: they exist.
    KeluaranKelas potong(std::size_t awal, std::size_t jumlah) const noexcept {
        return {pita.subspan(awal, jumlah), alasan.subspan(awal, jumlah),
                di_celah.empty() ? di_celah : di_celah.subspan(awal, jumlah)};
    }
};

// The bands of a formula's exact values over whole columns, one column a variable: nothing is rounded on the
// way to a threshold. The law: row i is
//     skala.classify(evaluate(ekspresi, row i of the columns))
// for every row, reasons included. Preconditions, thread safety and exceptions as for `evaluate`; the scale
// has at most `pita_terbanyak` bands.
void classify(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala,
              const KeluaranKelas& keluaran, Utas utas = {});

}  // namespace iku
