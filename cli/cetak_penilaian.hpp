// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bahan.hpp"

#include <span>
#include <string>
#include <vector>

namespace iku::cli {

// The achievements of one indicator's figures, as a table to stand below them, with the rules they follow.
std::string cetak_penilaian(std::span<const BarisPenilaian> baris, const Bahan& bahan, const Pilihan& pilihan,
                            std::size_t inden);

// One achievement as cells, and their headings: target, polarity, rule, capaian, predicate, whether the
// target is met.
std::vector<std::string> judul_csv_penilaian();
std::vector<std::string> sel_csv_penilaian(const BarisPenilaian& baris, const Pilihan& pilihan);

// Settings that are not the defaults, and short hashes of definitions and inputs: the foot of a table.
std::string cetak_landasan(const Landasan& landasan, const Pilihan& pilihan);

}  // namespace iku::cli
