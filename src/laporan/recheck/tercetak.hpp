// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/format.hpp"
#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/angka/read.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace iku::detail {

// A number as a report prints it. `langkah` is the weight of its last digit (0.01 for 87,50): the recomputed
// value is rounded to a multiple of it.
struct Tercetak {
    std::string teks{};
    Angka isi{Alasan::tidak_dilaporkan};
    Rasional langkah{1};
    bool persen = false;
    std::optional<Lokal> bukti{};  // the only way of numbers it can be read in
    bool ganda = false;            // two readings, and nothing decided
    bool kategori = false;         // no number but a category that is known: WTP, BB

    const Rasional* angka() const { return std::get_if<Rasional>(&isi); }
    bool is_kosong() const;  // nothing is printed: blank, a dash, n/a
    bool is_terbaca() const { return !std::holds_alternative<Alasan>(isi); }

    // The values that would be printed like this: from, up to. Precondition: angka().
    Rentang selang() const { return {*angka() - langkah / 2, *angka() + langkah / 2}; }
};

// Reads a cell; the locale decides between two readings, `cacah` does where there is none. A score with its
// category, "72,5 (BB)" or "B (62,5)", is the score.
Tercetak read_tercetak(std::string_view teks, std::optional<Lokal> lokal, bool cacah);

// "1 : 17,9" as its second number, where the first is 1.
std::optional<Tercetak> read_banding(const Tercetak& perbandingan, std::optional<Lokal> lokal);

// The value at the printed decimals.
inline Rasional bulatkan(const Rasional& nilai, const Rasional& langkah, Mode mode) {
    return (nilai / langkah).bulatkan(mode) * langkah;
}

}  // namespace iku::detail
