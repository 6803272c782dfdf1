// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/jejak.hpp"
#include "iku/kinerja/rollup.hpp"

#include <optional>
#include <span>
#include <string>

namespace iku {

// How units became one figure: the figure with its coverage, and the roll-up written out as one formula over
// the reporting units' values, step by step. `jejak` evaluates to the figure itself. Where that formula would
// have more steps than a formula may have, `pooled` is explained from its sums on and the other ways have no
// `jejak`; neither has one where nobody reported or the formula cannot be pooled.
struct JejakRollup {
    HasilRollup hasil{};
    std::optional<Jejak> jejak{};
};

// Rolls up again and writes it out. Precondition: as many values a unit as the formula has variables.
JejakRollup explain(const Formula& formula, std::span<const UnitRollup> unit, CaraRollup cara);

// As lines of text (the way, who reported, the coverage, every step), as LaTeX and as JSON.
std::string to_text(const JejakRollup& jejak, const GayaJejak& gaya = {});
std::string to_latex(const JejakRollup& jejak, const GayaJejak& gaya = {});
std::string to_json(const JejakRollup& jejak, const GayaJejak& gaya = {});

}  // namespace iku
