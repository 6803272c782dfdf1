// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/angka/pembulatan.hpp"

#include <string>

namespace iku {

// The value rounded once and written with that many decimals and thousands separators: "1.234,50" (id),
// "1,234.50" (en). The minus sign is ASCII. A missing value is its reason's name in brackets:
// "(tidak_dilaporkan)".
std::string format(const Hasil& hasil, Pembulatan pembulatan, Lokal lokal);
std::string format(const Rasional& nilai, Pembulatan pembulatan, Lokal lokal);

// The value's first digits, not rounded: a terminating decimal whole ("94,5"), any other cut after `desimal`
// decimals with "..." behind it ("94,8717..."). Exact integers have no decimals.
std::string format_eksak(const Rasional& nilai, unsigned desimal, Lokal lokal);

}  // namespace iku
