// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/formula/formula.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace iku {

// Reads a formula as documents print it: LaTeX or plain text. `isi` is always there; what could not be read
// is a Perhitungan that says so. Numbers are read in the given locale. Never recursive, linear in the text.
Bacaan<Perhitungan> read_formula(std::string_view teks, Lokal lokal = Lokal::id);

// Reads the canonical form that to_rumus writes: v1..vn, decimals with a point, + - * / min( , ) max( , ),
// brackets. `jumlah_variabel` bounds the index. Nothing where the text is not of that form.
std::optional<Ekspresi> read_rumus(std::string_view rumus, std::uint32_t jumlah_variabel);

}  // namespace iku
