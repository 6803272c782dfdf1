// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace iku {

enum class Urutan : std::uint8_t { terbesar_dulu, terkecil_dulu };

inline constexpr std::array<std::string_view, 2> nama_urutan{"terbesar_dulu", "terkecil_dulu"};

// Ranks from 1 by exact value; equal values share a rank and the next one is skipped (1, 2, 2, 4). Nothing
// for what has no value. O(n log n) comparisons.
std::vector<std::optional<std::uint32_t>> peringkat(std::span<const Hasil> nilai,
                                                    Urutan urutan = Urutan::terbesar_dulu);

// Shares of the total, in percent at so many decimals, that add up to exactly 100: each is cut, and what is
// left goes to those with the largest remainders, the first ones among equals. Nothing when a value is
// negative or all are zero. The exact shares are value / total * 100.
std::optional<std::vector<Rasional>> bagian_seratus(std::span<const Rasional> nilai, std::uint8_t desimal);

// Growth against an earlier value, in percent of it; penyebut_nol when that is zero.
Hasil pertumbuhan(const Hasil& sekarang, const Hasil& dahulu);

// The difference of two percentages in percentage points (poin), which is not a growth in percent.
Hasil selisih_poin(const Hasil& sekarang, const Hasil& dahulu);

// How far a value has come on the way from where a plan began to where it is to end, in percent; it may go
// either way. penyebut_nol when both ends are the same.
Hasil kemajuan(const Hasil& sekarang, const Hasil& awal, const Hasil& akhir);

}  // namespace iku
