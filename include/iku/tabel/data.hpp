// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/kinerja/periode.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// One reported value: of a variable, in a period, perhaps for one indicator and one region only.
struct Fakta {
    std::string indikator{};  // empty: any indicator with such a variable
    std::string wilayah{};    // empty: no region stated
    Periode periode{};
    std::string variabel{};
    Hasil nilai{};
    std::string teks{};  // the cell as it stands
    Posisi posisi{};
    std::uint32_t bagian = 0;  // i + 1: it stands in Data::bagian[i]; 0: in a text

    friend bool operator==(const Fakta&, const Fakta&) = default;
};

// Reported values in long form, and what the file says of itself (its leading lines that begin with #,
// without the sign).
struct Data {
    std::vector<Fakta> fakta{};
    std::vector<std::string> keterangan{};
    std::vector<Tempat> bagian{};  // the sheets or tables of a file that is no text

    friend bool operator==(const Data&, const Data&) = default;
};

// Reads CSV, long (periode, variabel, nilai, perhaps indikator and wilayah) or wide (a column a variable).
// Cells that are no numbers are values with a reason; two rows with one key are a note of level galat, and
// neither is used. Also takes the copy of a file that is no text (docs/konsep/berkas.md).
Bacaan<Data> read_data(std::string_view csv, Lokal lokal = Lokal::id);

}  // namespace iku
