// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/landasan.hpp"
#include "iku/teks/catatan.hpp"

#include <vector>

namespace iku::ikat {

// A document with the notes of its reader: what Python calls Dokumen. `asal` is the text it was read from, of
// no hash where there was none; two that hold the same are equal wherever they come from.
struct DokumenPython {
    Dokumen isi{};
    std::vector<Catatan> catatan{};
    Masukan asal{"dokumen", {}, {}};

    friend bool operator==(const DokumenPython& a, const DokumenPython& b) {
        return a.isi == b.isi && a.catatan == b.catatan;
    }
};

}  // namespace iku::ikat
