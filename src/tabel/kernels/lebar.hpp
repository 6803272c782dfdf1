// SPDX-License-Identifier: Apache-2.0
// The exact path for single rows in 128-bit arithmetic: what the fast loops hand over, and scales that are
// fractions.
#pragma once

#include "iku/tabel/kolom.hpp"

#include <cstddef>
#include <cstdint>

namespace iku::kernels {

// n * p / (d * q), rounded to an integer; penyebut_nol for d = 0, meluap outside int64. Precondition: q > 0.
SelKolom bulatkan_lebar(std::int64_t n, std::int64_t d, std::int64_t p, std::int64_t q, Mode mode) noexcept;

// Replaces every `terlalu_besar` among the results of a block by the row's result, or adds its reason; rows
// that have a reason already are left alone.
void selesaikan_lambat(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t skala,
                       Mode mode, std::int64_t* hasil, std::uint8_t* alasan) noexcept;

}  // namespace iku::kernels
