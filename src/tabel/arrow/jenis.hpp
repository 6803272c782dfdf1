// SPDX-License-Identifier: Apache-2.0
// The types of Arrow that are exact numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iku::arrow {

enum class Golongan : std::uint8_t { kosong, bertanda, tak_bertanda, desimal128, ganda };

struct Jenis {
    Golongan golongan = Golongan::kosong;
    std::uint8_t bita = 0;     // of an element
    std::uint8_t desimal = 0;  // scale of a decimal
};

// The type that a format string stands for; nothing for one that is not read.
std::optional<Jenis> find_jenis(std::string_view format) noexcept;

}  // namespace iku::arrow
