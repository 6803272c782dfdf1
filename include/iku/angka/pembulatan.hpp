// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iku {

// How a value between two neighbours is rounded. half_up rounds halves away from zero, as Indonesian practice
// and spreadsheets do; half_down towards zero; up and down are away from and towards zero for every value.
enum class Mode : std::uint8_t { half_up, half_even, half_down, down, up, floor, ceiling };

// One rounding: the mode and the number of decimals kept.
struct Pembulatan {
    Mode mode = Mode::half_up;
    std::uint8_t desimal = 2;

    friend constexpr bool operator==(const Pembulatan&, const Pembulatan&) = default;
};

inline constexpr std::array<std::string_view, 7> nama_mode{"half_up", "half_even", "half_down", "down",
                                                           "up",      "floor",     "ceiling"};

constexpr std::string_view nama(Mode mode) noexcept {
    return nama_mode[static_cast<std::size_t>(mode)];
}

// The mode with that name.
constexpr std::optional<Mode> find_mode(std::string_view nama_dicari) noexcept {
    return detail::find_nama<Mode>(nama_mode, nama_dicari);
}

namespace detail {

// What rounding to an integer needs to know of a value: its sign, whether its integer part (towards zero) is
// odd, whether anything is left over, and how the rest compares with one half (-1, 0, 1).
struct Sisa {
    bool negatif;
    bool ganjil;
    bool ada;
    int terhadap_setengah;
};

// Whether the integer part, cut towards zero, must step one away from zero.
constexpr bool is_menjauh(Mode mode, Sisa sisa) noexcept {
    switch (mode) {
        case Mode::half_up:
            return sisa.terhadap_setengah >= 0;
        case Mode::half_even:
            return sisa.terhadap_setengah > 0 || (sisa.terhadap_setengah == 0 && sisa.ganjil);
        case Mode::half_down:
            return sisa.terhadap_setengah > 0;
        case Mode::down:
            return false;
        case Mode::up:
            return sisa.ada;
        case Mode::floor:
            return sisa.ada && sisa.negatif;
        case Mode::ceiling:
            return sisa.ada && !sisa.negatif;
    }
    return false;
}

}  // namespace detail
}  // namespace iku
