// Generated from data/pesan/arrow.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode arrow_jenis{9001};  // ARROW-001
inline constexpr Kode arrow_rusak{9002};  // ARROW-002
inline constexpr Kode arrow_indeks{9003};  // ARROW-003
inline constexpr Kode arrow_aliran{9004};  // ARROW-004
inline constexpr Kode arrow_tabel{9005};  // ARROW-005

}  // namespace iku::kode
