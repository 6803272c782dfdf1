// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace iku {

// A long table of facts: row i says what variable `variabel[i]` of region `wilayah[i]` was in period
// `periode[i]`, all of them by integer codes; periods count up in time (2024, or 2024 * 12 + month - 1).
// Preconditions: all of one length, fewer than 2^32 rows.
struct TabelPanjang {
    std::span<const std::int64_t> wilayah{}, periode{}, variabel{};
    Kolom nilai{};
};

// What stands for a variable of a formula: a code of the table, in the same period or one so many later
// (-1: the year before, where periods are years).
struct RujukanVariabel {
    std::int64_t kode = 0;
    std::int64_t geser = 0;
};

// An indicator of a catalogue. Precondition: one reference for each of the expression's variables.
struct DefinisiKatalog {
    Ekspresi ekspresi{};
    std::vector<RujukanVariabel> variabel{};
};

// The figures of a catalogue: definition by definition, region by region (or group by group), period by
// period. Keys are in ascending order, each once.
struct HasilKatalog {
    std::vector<std::int64_t> wilayah{}, periode{};
    std::vector<std::int64_t> hasil{};
    std::vector<Alasan> alasan{};
    std::vector<std::int64_t> dilaporkan{},
        diharapkan{};  // for groups: regions with every value, of how many

    std::size_t letak(std::size_t definisi, std::size_t i_wilayah, std::size_t i_periode) const noexcept {
        return (definisi * wilayah.size() + i_wilayah) * periode.size() + i_periode;
    }

    friend bool operator==(const HasilKatalog&, const HasilKatalog&) = default;
};

// Every definition for every region and period that the table names. The law: each figure is
// to_sel(evaluate(ekspresi, values), pembulatan), a value being that of the one row with its region, period
// and code; tidak_dilaporkan where there is none, ambigu where there are several. The table is read once,
// whatever the number of definitions; those of one shape are evaluated together. Linear in rows, and in
// definitions times regions times periods. Beside the result it needs some 17 bytes a row, 30 while
// the table is read, and the columns of one batch for each thread. Safe to call from any thread. Throws
// std::bad_alloc only.
HasilKatalog evaluate(const TabelPanjang& tabel, std::span<const DefinisiKatalog> definisi,
                      Pembulatan pembulatan, Utas utas = {});

// The same rolled up, as `rollup` of columns does with a region as a unit: one figure for each group and
// period. `grup` has the group of each region code, in the ascending order of the codes that the table has
// (daftar_wilayah). Preconditions: one group a code; `cara` is not rerata_tertimbang.
HasilKatalog rollup(const TabelPanjang& tabel, std::span<const DefinisiKatalog> definisi,
                    std::span<const std::int64_t> grup, CaraRollup cara, Pembulatan pembulatan,
                    Utas utas = {});

// The codes of regions that a table has, in ascending order.
std::vector<std::int64_t> daftar_wilayah(const TabelPanjang& tabel);

// The level of a hierarchy that a code says by its first digits: of 3509 the province is 35, by two digits.
// A code with no more digits than that is its own. Preconditions: kode >= 0, digit >= 1.
std::int64_t awalan_kode(std::int64_t kode, int digit) noexcept;

}  // namespace iku
