// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace iku {

// How numbers are written: 1.234,5 (id) or 1,234.5 (en). There is no default value: a caller says which.
enum class Lokal : std::uint8_t { id = 1, en = 2 };

// "id", "en".
constexpr std::string_view nama(Lokal lokal) noexcept {
    return lokal == Lokal::id ? "id" : "en";
}

// The locale with that name.
constexpr std::optional<Lokal> find_lokal(std::string_view nama_lokal) noexcept {
    if (nama_lokal == "id") return Lokal::id;
    if (nama_lokal == "en") return Lokal::en;
    return std::nullopt;
}

constexpr char tanda_desimal(Lokal lokal) noexcept {
    return lokal == Lokal::id ? ',' : '.';
}
constexpr char tanda_ribuan(Lokal lokal) noexcept {
    return lokal == Lokal::id ? '.' : ',';
}

}  // namespace iku
