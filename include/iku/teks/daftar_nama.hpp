// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace iku::detail {

// The enumerator with that name, where the names of E stand in the order of its numbers from 0.
template <class E, std::size_t N>
constexpr std::optional<E> find_nama(const std::array<std::string_view, N>& daftar,
                                     std::string_view dicari) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
        if (daftar[i] == dicari) return static_cast<E>(i);
    }
    return std::nullopt;
}

}  // namespace iku::detail
