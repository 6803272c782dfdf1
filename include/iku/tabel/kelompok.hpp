// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace iku {

// Rows by an integer key, such as the code of a province: the keys in ascending order, each once, and for
// each row which of them it has.
struct Kelompok {
    std::vector<std::int64_t> kunci{};
    std::vector<std::uint32_t> nomor{};

    Kelompok() = default;
    // Linear where the keys lie close together, else O(n log n). Precondition: fewer than 2^32 rows.
    explicit Kelompok(std::span<const std::int64_t> kunci_baris);

    std::size_t size() const noexcept { return kunci.size(); }

    friend bool operator==(const Kelompok&, const Kelompok&) = default;
};

}  // namespace iku
