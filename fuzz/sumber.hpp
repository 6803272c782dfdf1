// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace iku::fuzz {

// The input as a source of choices, read from its end: what stands at its beginning mutates on its own. Zeros
// when nothing is left.
struct Sumber {
    const std::uint8_t* data;
    std::size_t n;

    std::uint8_t bita() { return n == 0 ? std::uint8_t{0} : data[--n]; }
    std::int64_t bilangan() {
        std::uint64_t nilai = 0;
        for (int i = bita() % 9; i > 0; --i)
            nilai = nilai << 8U | bita();
        return static_cast<std::int64_t>(nilai);
    }
    // One in so many.
    bool satu_dari(unsigned banyak) { return bita() % banyak == banyak - 1; }
};

}  // namespace iku::fuzz
