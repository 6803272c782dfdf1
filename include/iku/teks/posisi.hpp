// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// A place in a text that was read: byte offset and length, and the line and column a person counts.
// Lines and columns start at 1, columns count code points; 0 means that the place is not known.
struct Posisi {
    std::uint32_t bita = 0;
    std::uint32_t panjang = 0;
    std::uint32_t baris = 0;
    std::uint32_t kolom = 0;

    friend constexpr bool operator==(const Posisi&, const Posisi&) = default;
};

// A place inside a part, seen from the whole text: `awal` is where the part begins.
constexpr Posisi geser(Posisi dalam, Posisi awal) noexcept {
    return {awal.bita + dalam.bita, dalam.panjang, awal.baris + dalam.baris - 1,
            dalam.baris == 1 ? awal.kolom + dalam.kolom - 1 : dalam.kolom};
}

}  // namespace iku
