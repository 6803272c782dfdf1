// Generated from data/pesan/teks.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode teks_kutip_terbuka{7001};  // TEKS-001
inline constexpr Kode teks_di_belakang_kutip{7002};  // TEKS-002
inline constexpr Kode teks_terlalu_banyak_sel{7003};  // TEKS-003
inline constexpr Kode teks_terlalu_panjang{7004};  // TEKS-004
inline constexpr Kode teks_salinan_rusak{7005};  // TEKS-005

}  // namespace iku::kode
