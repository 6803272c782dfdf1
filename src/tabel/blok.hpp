// SPDX-License-Identifier: Apache-2.0
// What every column function does with one block: gather reasons from validity bitmaps, and round a quotient
// of two registers.
#pragma once

#include "iku/tabel/kolom.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace iku {

// The largest block; a program with many registers uses smaller ones.
inline constexpr std::size_t blok_terbesar = 256;

// Adds the column's reasons to those of rows `awal` and after it. They stand beside what the loops find under
// rows without a value, such as a zero; so a row with a reason below tidak_dilaporkan is not right yet.
void gabung_keabsahan(const Kolom& kolom, std::size_t awal, std::span<std::uint8_t> alasan) noexcept;

// Calls f with each such row: those that a loop leaves to the scalar evaluation.
template <class F>
void per_alasan_dini(const Kolom& kolom, F f) {
    if (kolom.alasan == nullptr) return;
    for (std::size_t i = 0; i < kolom.size(); ++i)
        if (kolom.alasan[i] != Alasan::ada && kolom.alasan[i] < Alasan::tidak_dilaporkan) f(i);
}

// A rounding to integers of n/d times a fixed fraction p/q. Precondition: q > 0.
struct Pembulat {
    std::int64_t p = 1;
    std::int64_t q = 1;
    Mode mode = Mode::half_up;

    // n[i]/d[i] * p/q rounded; reasons are added to those that `alasan` brings. At most blok_terbesar rows.
    // Precondition: LingkunganBaku.
    void bulatkan(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t* hasil,
                  std::uint8_t* alasan) const noexcept;
};

// The fraction as a Pembulat; nothing when it is not one of two int64.
std::optional<Pembulat> buat_pembulat(const Rasional& skala, Mode mode);

}  // namespace iku
