// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace iku {

// How many threads a column function may use, the caller's own among them; one unless asked. For any number
// the result is the same, bit for bit: every row is computed by itself, and sums are sums of integers.
//
// A call takes its threads when it begins and has joined them when it returns, so none is there when a
// process forks between calls, and calls of several threads share nothing. Fewer are used where they would
// not pay, which is below `baris_seutas` rows for each, and where the system gives no more. A thread takes
// its stack and a compiled formula, some 100 KiB together, for as long as the call. What one throws, the call
// throws when all have ended; the outputs are unspecified then.
struct Utas {
    static constexpr std::size_t terbanyak = 256;
    static constexpr std::size_t baris_seutas = 131'072;

    std::size_t jumlah = 1;  // 0 is 1; more than `terbanyak` is that many
};

}  // namespace iku
