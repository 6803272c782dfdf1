// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/jejak.hpp"
#include "iku/kinerja/skala.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace iku {

// One exact comparison of a classification: a value against an end of a band, and whether it satisfies it.
// `nilai` is the value itself, or that value rounded to a whole number where the gap policy says so.
struct BandingBatas {
    std::size_t pita = 0;
    bool atas = false;  // the band's upper end
    Rasional nilai{};
    Batas batas{};
    bool dipenuhi = false;

    friend bool operator==(const BandingBatas&, const BandingBatas&) = default;
};

// How a value came to its band: the scale in its version, the policy for gaps, every comparison in order, and
// the band. It evaluates to the same band as the scale itself.
struct JejakPredikat {
    Skala skala{};  // with the policy that was used
    Hasil nilai{};
    std::vector<BandingBatas> banding{};
    HasilPredikat hasil{Alasan::tidak_dilaporkan};

    friend bool operator==(const JejakPredikat&, const JejakPredikat&) = default;
};

// Classifies again and keeps every comparison.
JejakPredikat explain(const Skala& skala, const Hasil& nilai);
JejakPredikat explain(const Skala& skala, const Hasil& nilai, Celah celah);

// The band that the recorded comparisons alone lead to, each made anew.
HasilPredikat evaluate(const JejakPredikat& jejak);

// As lines of text; as one line of LaTeX (74 < 76,\; 74 \geq 66,\; 74 \leq 75 \Rightarrow
// \text{Sedang}); as JSON: scale, years in force, gap policy, exact value, comparisons, band or reason.
std::string to_text(const JejakPredikat& jejak, const GayaJejak& gaya = {});
std::string to_latex(const JejakPredikat& jejak, const GayaJejak& gaya = {});
std::string to_json(const JejakPredikat& jejak);

}  // namespace iku
