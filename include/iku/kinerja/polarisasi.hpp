// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iku {

// Which way an indicator is meant to go. It belongs to the indicator and is declared, never guessed from a
// name.
enum class Polarisasi : std::uint8_t { maximize, minimize, stabilize };

inline constexpr std::array<std::string_view, 3> nama_polarisasi{"maximize", "minimize", "stabilize"};

constexpr std::string_view nama(Polarisasi polarisasi) noexcept {
    return nama_polarisasi[static_cast<std::size_t>(polarisasi)];
}

// The polarity that a document's word means: maximize, max, positif, naik, semakin tinggi semakin baik, ...
// White space and ASCII case aside. Nothing for any other word.
std::optional<Polarisasi> find_polarisasi(std::string_view kata);

}  // namespace iku
