// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/laporan/evaluasi.hpp"
#include "iku/teks/catatan.hpp"

#include <string>
#include <vector>

namespace iku {

// An evaluation as JSON: {"versi": 1, "keterangan": [], "baris": [{"sasaran", "indikator", "periode",
// "wilayah", "jejak"}], "catatan": []}. `keterangan` is what the data file says of itself; `sasaran` is the
// objective's number; `wilayah` is null where none is stated; `jejak` is that of to_json(Jejak). Exact values
// are strings, never floats. Bytes that are not UTF-8 are replaced by U+FFFD. Precondition: `evaluasi` was
// made from `dokumen`.
std::string to_json(const Evaluasi& evaluasi, const Dokumen& dokumen,
                    const std::vector<std::string>& keterangan, const std::vector<Catatan>& catatan,
                    const GayaJejak& gaya = {});

}  // namespace iku
