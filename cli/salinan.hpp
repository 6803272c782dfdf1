// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/landasan.hpp"

#include "pilihan.hpp"

#include <optional>
#include <string>

namespace iku::cli {

// A file as the readers of texts take it: as it is, or, of an XLSX, DOCX or PDF, the copy that iku-berkas
// makes of it (the program of the Python package, beside this one or on the path). Without that program the
// file is as it is, and its reader says what to install. Nothing, with a message on stderr, when it cannot be
// read. `asal` gets name and hash of the file itself.
std::optional<std::string> read_salinan(const std::string& nama, const Pilihan& pilihan,
                                        Masukan* asal = nullptr);

}  // namespace iku::cli
