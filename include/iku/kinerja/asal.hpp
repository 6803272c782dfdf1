// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace iku {

// How far a rule's source has been checked: its text was read; it was read only in public code that cites it;
// it is general knowledge that no text has confirmed.
enum class Verifikasi : std::uint8_t { teks, kode, umum };

inline constexpr std::array<std::string_view, 3> nama_verifikasi{"teks", "kode", "umum"};

constexpr std::string_view nama(Verifikasi verifikasi) noexcept {
    return nama_verifikasi[static_cast<std::size_t>(verifikasi)];
}

constexpr std::optional<Verifikasi> find_verifikasi(std::string_view dicari) noexcept {
    return detail::find_nama<Verifikasi>(nama_verifikasi, dicari);
}

// Where a rule, a scale or a choice comes from. `sumber` is empty for what a user declared.
struct Asal {
    std::string sumber{};
    Verifikasi verifikasi = Verifikasi::umum;

    friend bool operator==(const Asal&, const Asal&) = default;
};

}  // namespace iku
