// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/hierarki.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace iku {

// What a region or unit reported for a year: the values of the formula's variables, in their order, and its
// weight for the weighted mean.
struct LaporanUnit {
    SistemKode sistem = SistemKode::sendiri;
    std::string kode{};
    std::vector<Hasil> isi{};
    Rasional bobot{1};
};

// `tingkat`: the level whose nodes are expected to report; empty: the nodes that have nothing below them. Of
// two such nodes one above the other only the upper one is. `skala`: where it is given, a node whose pooled
// figure and mean fall into different bands is noted.
struct OpsiRollup {
    CaraRollup cara = CaraRollup::pooled;
    std::string tingkat{};
    std::optional<Skala> skala{};
};

// The figure of one node over the units below it (itself included) that are expected to report. `rerata` is
// the mean of the units' figures, not of the nodes between.
struct RollupSimpul {
    Hasil hasil{}, pooled{}, rerata{};
    std::vector<Hasil> isi{};  // the sums that go into the pooled figure; empty where nobody reported
    std::size_t dilaporkan = 0, diharapkan = 0;
    Hasil bagian_penyebut{};                        // as in Cakupan
    std::size_t awal_kosong = 0, akhir_kosong = 0;  // its part of RollupHierarki::tidak_melapor

    friend bool operator==(const RollupSimpul&, const RollupSimpul&) = default;
};

// The figures of all nodes of a year, in the order of its trees.
struct RollupHierarki {
    CaraRollup cara = CaraRollup::pooled;
    PohonHierarki pohon{};
    std::vector<RollupSimpul> simpul{};
    std::vector<std::size_t> tidak_melapor{};  // places in the trees

    // The units below a node that were expected and did not report every value. Borrowed.
    std::span<const std::size_t> kosong(std::size_t i) const {
        return std::span(tidak_melapor)
            .subspan(simpul[i].awal_kosong, simpul[i].akhir_kosong - simpul[i].awal_kosong);
    }
};

// Rolls the reports of a year up along the trees of that year: of every node the same figure as rollup() of
// the units below it. A report that no expected unit of the year gave is not used, and one that stands twice
// makes its unit a missing one; both are noted. Linear in the nodes, whatever the shape of the trees. `isi`
// is always there. Precondition: as many values a report as the formula has variables.
Bacaan<RollupHierarki> rollup(const Hierarki& hierarki, std::int16_t tahun, const Formula& formula,
                              std::span<const LaporanUnit> laporan, const OpsiRollup& opsi = {});

}  // namespace iku
