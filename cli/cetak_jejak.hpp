// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bahan.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace iku::cli {

// An explanation's lines, folded to the screen's width behind an indent.
std::string cetak_langkah(std::string_view teks, std::size_t inden);

// How an achievement came about: from the counts to the capaian, then every comparison to the predicate.
std::string teks_jejak(const BarisPenilaian& nilai, const Bahan& bahan, const Pilihan& pilihan);

// One row of CSV for each step of a trace and for each comparison of a predicate: number, operation, left,
// right, result. `kunci` are the cells that say which figure it is.
std::string csv_langkah(const Jejak& jejak, const std::vector<std::string>& kunci);
std::string csv_predikat(const BarisPenilaian& nilai, const Bahan& bahan,
                         const std::vector<std::string>& kunci);

}  // namespace iku::cli
