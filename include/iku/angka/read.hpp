// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/teks/bacaan.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace iku {

// Two numbers that belong together: a range "80 - 90%", or a ratio "1:17,9" with its sides in that order.
struct Rentang {
    Rasional bawah, atas;

    friend bool operator==(const Rentang&, const Rentang&) = default;
};
struct Perbandingan {
    Rasional kiri, kanan;

    friend bool operator==(const Perbandingan&, const Perbandingan&) = default;
};

// What a cell that should hold a number can hold: a number, a range, a ratio, or no number and why.
using Angka = std::variant<Rasional, Rentang, Perbandingan, Alasan>;

// A number as documents print it: 1.234,5  36.743  Rp.499.471.900  95%  80 - 90%  1:17,9  n/a. With a locale
// its marks decide; without one a text with a single reading is read and one with two is Alasan::ambigu, with
// a note that names both. A percent sign is a unit and does not scale: "95%" is 95. `isi` is always there.
Bacaan<Angka> read_angka(std::string_view teks, std::optional<Lokal> lokal = std::nullopt);

}  // namespace iku
