// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/catatan.hpp"
#include "iku/teks/csv.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace iku::detail {

// What a column of a data file is for. `isi` is a variable's own column in a wide file.
enum class Peran : std::uint8_t { periode, variabel, nilai, indikator, wilayah, isi, tanpa_judul, abaikan };

struct KolomData {
    Peran peran = Peran::abaikan;
    std::string judul{};
};

// The heading of a data file, understood: a role a column, and where the columns stand that occur once.
struct JudulData {
    std::vector<KolomData> kolom{};
    std::array<std::optional<std::size_t>, 5> letak{};  // by Peran::periode to Peran::wilayah

    std::optional<std::size_t> operator[](Peran peran) const {
        return letak[static_cast<std::size_t>(peran)];
    }
    bool is_panjang() const { return (*this)[Peran::variabel].has_value(); }
};

// Reads the heading row. Nothing, with a note of level galat, when the columns it needs are not there.
std::optional<JudulData> read_judul(const BarisCsv& baris, std::vector<Catatan>& catatan);

}  // namespace iku::detail
