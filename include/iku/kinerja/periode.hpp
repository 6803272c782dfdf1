// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace iku {

// A year, or a half, quarter or month of one: 2023, 2023-S1, 2023-TW3, 2023-07.
// Ordered by year, then by kind, then by number; two periods of one kind stand in the order of time.
struct Periode {
    enum class Jenis : std::uint8_t { tahun, semester, triwulan, bulan };

    std::int16_t tahun = 0;  // 1 to 9999
    Jenis jenis = Jenis::tahun;
    std::uint8_t ke = 0;  // 1-based inside the year; 0 for the year itself

    // The same part of another year. Nothing when that leaves the years 1 to 9999.
    std::optional<Periode> geser(int tahun_geser) const noexcept;

    // "2023", "2023-S1", "2023-TW3", "2023-07".
    std::string to_string() const;

    friend constexpr auto operator<=>(const Periode&, const Periode&) = default;
};

// Exactly the forms that to_string writes; TW and S in either case.
std::optional<Periode> read_periode(std::string_view teks) noexcept;

}  // namespace iku

template <>
struct std::hash<iku::Periode> {
    std::size_t operator()(const iku::Periode& p) const noexcept {
        return (static_cast<std::size_t>(p.tahun) << 16U) | (static_cast<std::size_t>(p.jenis) << 8U) | p.ke;
    }
};
