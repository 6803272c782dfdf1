// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/jejak.hpp"

#include <string>

namespace iku::detail {

// How every explanation writes a value: whole numbers as the reader writes them, an exact fraction without
// thousands marks, a reason by its name in brackets. Longer numbers than a line bears are cut, with "...".
std::string tulis_nilai(const Hasil& h, Lokal tampil);

// The exact value, and where that is a fraction its first digits too; a reason in words.
std::string tulis_lengkap(const Hasil& h, const GayaJejak& gaya);

}  // namespace iku::detail
