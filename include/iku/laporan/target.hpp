// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/kinerja/periode.hpp"
#include "iku/kinerja/polarisasi.hpp"
#include "iku/kinerja/target.hpp"
#include "iku/teks/bacaan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// A row of a target file: which indicator and period, the target, and what was declared with it. `toleransi`
// is W, the worst value that is tolerable.
struct BarisTarget {
    std::string indikator{};
    Periode periode{};
    Target target{};
    std::optional<Polarisasi> polarisasi{};
    std::optional<Rasional> toleransi{};
    bool bagian = false;  // the numerator is declared to be a part of the denominator
    std::string skala{};  // the id of the ordinal scale that the target is on; empty: a number
    Posisi posisi{};
};

// Reads CSV with the columns indikator, periode, target and, where there are any, nama_target, polarisasi,
// satuan, toleransi, bagian ("ya": the numerator is a part of the denominator), skala (the target is a
// category of that scale). Other cells that are no numbers are targets with a reason; a second target of one
// name for an indicator and period is a note of level galat and not used. `isi` is empty when a column is
// missing.
Bacaan<std::vector<BarisTarget>> read_target(std::string_view csv, Lokal lokal = Lokal::id);

}  // namespace iku
