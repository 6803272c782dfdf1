// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

namespace iku::baca {

// The text in pieces, with their places: plain text and LaTeX give the same kinds of pieces, so that no later
// stage knows of LaTeX. `\frac{A}{B}` becomes ((A) / (B)) with brackets and operator that are certain.
// Linear.
DaftarToken urai(std::string_view teks, Lokal lokal, Buku& buku);

}  // namespace iku::baca
