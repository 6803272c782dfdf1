// Generated from data/pesan by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// The code of a note. A number never changes its meaning; texts, levels and fill-ins are in data/pesan.
enum class Kode : std::uint16_t {
    tidak_ada = 0,
    formula_kosong = 2001,  // FORMULA-001
    teks_kutip_terbuka = 7001,  // TEKS-001
    teks_di_belakang_kutip = 7002,  // TEKS-002
    teks_terlalu_banyak_sel = 7003,  // TEKS-003
    teks_terlalu_panjang = 7004,  // TEKS-004
};

}  // namespace iku
