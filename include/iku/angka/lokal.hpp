// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// How numbers are written: 1.234,5 (id) or 1,234.5 (en). There is no default value: a caller says which.
enum class Lokal : std::uint8_t { id = 1, en = 2 };

constexpr char tanda_desimal(Lokal lokal) noexcept {
    return lokal == Lokal::id ? ',' : '.';
}
constexpr char tanda_ribuan(Lokal lokal) noexcept {
    return lokal == Lokal::id ? '.' : ',';
}

}  // namespace iku
