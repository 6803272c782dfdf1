// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/susun/susun.hpp"

#include <optional>

namespace iku::baca {

// The tape of the steps: p% is p / 100 (x p% is * p / 100), except the one at index `luar`, which is the
// plain number. Nothing when the tape gets too long.
std::optional<Ekspresi> jadikan_pita(const std::vector<Nodus>& nodus, std::size_t luar);

}  // namespace iku::baca
