// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/rasional.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace iku::detail {

// Whether a folded word can be part of a number written in words: dua, belas, ratus, koma, ...
bool is_kata_bilangan(std::string_view kata) noexcept;

// The number that Indonesian words say: "dua belas" is 12, "delapan puluh tujuh koma lima" 87.5. Behind
// "koma" come single digits. Nothing when the words do not make one number below 10^15.
std::optional<Rasional> baca_terbilang(std::span<const std::string> kata);

}  // namespace iku::detail
