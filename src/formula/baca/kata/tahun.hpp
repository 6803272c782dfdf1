// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace iku::baca {

// The years by which a name says its value lies before or after the period that is evaluated: "tahun lalu",
// "tahun sebelumnya", "(t-1)", "tahun n-1", "PDRB_{t-1}" are -1, "2 tahun lalu" is -2, "(t+1)" is 1; 0 when
// it says nothing. Nothing when it says two different things.
std::optional<std::int16_t> geser_tahun(std::string_view nama);

}  // namespace iku::baca
