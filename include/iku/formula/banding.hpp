// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/formula/formula.hpp"
#include "iku/teks/bacaan.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// How the reader's answer to one labelled text compares with its label. `beda_diam` is the one that must
// never happen: read without a note, and another value than the label's.
enum class HasilBanding : std::uint8_t { dibaca, catatan, bukan_hitungan, ditolak, beda_diam };

inline constexpr std::array<std::string_view, 5> nama_hasil_banding{"dibaca", "catatan", "bukan_hitungan",
                                                                    "ditolak", "beda_diam"};

constexpr std::string_view nama(HasilBanding hasil) noexcept {
    return nama_hasil_banding[static_cast<std::size_t>(hasil)];
}

// One labelled text: what stands in the file, and what was read.
struct BarisBanding {
    std::uint32_t baris = 0;  // in the file, from 1
    std::string teks;
    std::string label;      // the column `normalized`
    bool hitungan = false;  // the label is a formula, and not that of a plain count
    Perhitungan bacaan;
    HasilBanding hasil = HasilBanding::ditolak;
    bool nilai_sama = false;  // the value is the label's
};

// The comparison of a whole file.
struct Banding {
    std::vector<BarisBanding> baris;

    std::size_t jumlah(HasilBanding hasil) const noexcept;
    std::size_t hitungan() const noexcept;          // texts whose label is a formula
    std::size_t hitungan_terbaca() const noexcept;  // of these, read with or without notes
};

// Reads every text of a labelled corpus and compares it with its label. The file is tab-separated with a
// heading; the columns formula_text and normalized must be there, kind is used when it is. A label is a
// formula over A, B, C... in order of first use, "-" where nothing is computed, and two formulas with ";"
// between them where the text holds two (then refusing is right). Formulas are compared by value on exact
// points, never by their text. A label that cannot be read is a note of level galat and its row is left out.
Bacaan<Banding> bandingkan_formula(std::string_view tsv, Lokal lokal = Lokal::id);

// Whether two expressions have the same value, reasons included, on `titik` seeded random exact points.
bool is_nilai_sama(const Ekspresi& a, const Ekspresi& b, unsigned titik = 12);

}  // namespace iku
