// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/landasan.hpp"
#include "iku/tabel/data.hpp"
#include "iku/teks/catatan.hpp"

#include <vector>

namespace iku::ikat {

// Data with the notes of their reader: what Python calls Data. `asal` is the text they were read from, of no
// hash where there was none; two that hold the same are equal wherever they come from.
struct DataPython {
    Data isi{};
    std::vector<Catatan> catatan{};
    Masukan asal{};

    friend bool operator==(const DataPython& a, const DataPython& b) {
        return a.isi == b.isi && a.catatan == b.catatan;
    }
};

}  // namespace iku::ikat
