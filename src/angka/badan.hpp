// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/angka/rasional.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace iku::detail {

// A run of digits and marks as it reads under one locale.
struct Cara {
    static constexpr std::uint32_t tanpa_desimal = 0xFFFFFFFF;

    bool sah = false;
    std::uint32_t desimal = tanpa_desimal;  // where the decimal mark stands in the run

    bool ada_desimal() const noexcept { return desimal != tanpa_desimal; }
    friend bool operator==(const Cara&, const Cara&) = default;
};

// Both readings of a run. Marks group digits by threes after one to three that do not begin with 0; at most
// one decimal mark, after all of these.
struct Badan {
    Cara id, en;
    std::size_t digit = 0;
    bool ada_tanda = false;  // a full stop or comma; spaces decide nothing

    const Cara& cara(Lokal lokal) const noexcept { return lokal == Lokal::id ? id : en; }
    // Two readings that differ.
    bool is_ganda() const noexcept { return id.sah && en.sah && id != en; }
};

Badan baca_badan(std::string_view teks) noexcept;

// The digits in front of the decimal mark and behind it, without marks.
struct Digit {
    std::string utuh, pecahan;
};
Digit digit(std::string_view teks, const Cara& cara);

// The value. Precondition: cara.sah, and no more than Rasional::digit_terbanyak digits.
Rasional nilai(std::string_view teks, const Cara& cara);

}  // namespace iku::detail
