// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"
#include "iku/formula/jejak.hpp"

#include "teks/penulis_json.hpp"

namespace iku::detail {

// The members of a formula's reading, inside an object that the caller opened: text, status, rumus, variables
// (and their shifts where there are any) and unit.
void tulis_perhitungan(PenulisJson& json, const Perhitungan& perhitungan);

// The member "langkah": every operation of a trace, in order.
void tulis_langkah(PenulisJson& json, const Jejak& jejak);

}  // namespace iku::detail
