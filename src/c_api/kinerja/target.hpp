// SPDX-License-Identifier: Apache-2.0
// Targets and rules as calls give them.
#pragma once

#include "iku/iku.h"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/target.hpp"

#include <cstdint>
#include <optional>

namespace iku::c_api {

// One number is a target, two are a range.
Target target(const iku_nilai* diberikan, std::int64_t n);

// The rule with the bounds of the call in place of its own, and the worst tolerable value.
struct AturanDipakai {
    AturanCapaian aturan;
    std::optional<Rasional> toleransi;
};

AturanDipakai aturan_dipakai(const iku_aturan* aturan, const iku_opsi_capaian* diberikan);

}  // namespace iku::c_api
