// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/spasi/spasi.hpp"

#include <vector>

namespace iku::detail::dok {

// For each row the first row of the objective it belongs to, and the lines at which objectives could as well
// be cut otherwise; what that cut costs.
struct SusunanSasaran {
    std::vector<std::size_t> pertama, ragu;
    int harga = 0;
};

// Objectives span rows: their column is cut by itself, but only between rows. `awal` holds the first line of
// each row; `kolom` is the column of objectives, `nomor` that of numbers (none: beyond the last).
SusunanSasaran segment_sasaran(const std::vector<BarisKisi>& kisi, const std::vector<std::size_t>& awal,
                               std::size_t kolom, std::size_t nomor, Rata rata);

}  // namespace iku::detail::dok
