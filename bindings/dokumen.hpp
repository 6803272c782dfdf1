// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/teks/catatan.hpp"

#include <vector>

namespace iku::ikat {

// A document with the notes of its reader: what Python calls Dokumen.
struct DokumenPython {
    Dokumen isi{};
    std::vector<Catatan> catatan{};

    friend bool operator==(const DokumenPython&, const DokumenPython&) = default;
};

}  // namespace iku::ikat
