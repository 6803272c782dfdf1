// Generated from data/pesan by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// The code of a note. A number never changes its meaning; texts, levels and fill-ins are in data/pesan.
enum class Kode : std::uint16_t {
    tidak_ada = 0,
    formula_kosong = 2001,  // FORMULA-001
    data_kosong = 5001,  // DATA-001
    data_kolom_tidak_ada = 5002,  // DATA-002
    data_judul_tidak_dikenal = 5003,  // DATA-003
    data_judul_ganda = 5004,  // DATA-004
    data_judul_kosong = 5005,  // DATA-005
    data_periode_tidak_sah = 5006,  // DATA-006
    data_sel_kurang = 5007,  // DATA-007
    data_sel_lebih = 5008,  // DATA-008
    data_koma_dalam_angka = 5009,  // DATA-009
    data_kunci_ganda = 5010,  // DATA-010
    data_bukan_satu_angka = 5011,  // DATA-011
    data_variabel_kosong = 5012,  // DATA-012
    data_bukan_csv = 5013,  // DATA-013
    data_bukan_utf8 = 5014,  // DATA-014
    data_tanpa_baris = 5015,  // DATA-015
    data_judul_mirip = 5016,  // DATA-016
    laporan_indikator_tidak_dikenal = 6001,  // LAPORAN-001
    laporan_indikator_mirip = 6002,  // LAPORAN-002
    laporan_variabel_tidak_dikenal = 6003,  // LAPORAN-003
    laporan_variabel_mirip = 6004,  // LAPORAN-004
    laporan_bukan_variabel_indikator = 6005,  // LAPORAN-005
    laporan_bukan_pembagian = 6006,  // LAPORAN-006
    laporan_tanpa_indikator = 6007,  // LAPORAN-007
    laporan_fakta_bentrok = 6008,  // LAPORAN-008
    laporan_indikator_tanpa_data = 6009,  // LAPORAN-009
    laporan_rumus_ditolak = 6010,  // LAPORAN-010
    laporan_variabel_tidak_dilaporkan = 6011,  // LAPORAN-011
    laporan_tahun_bergeser = 6012,  // LAPORAN-012
    laporan_fakta_tidak_terpakai = 6013,  // LAPORAN-013
    laporan_indikator_tanpa_rumus = 6014,  // LAPORAN-014
    teks_kutip_terbuka = 7001,  // TEKS-001
    teks_di_belakang_kutip = 7002,  // TEKS-002
    teks_terlalu_banyak_sel = 7003,  // TEKS-003
    teks_terlalu_panjang = 7004,  // TEKS-004
};

}  // namespace iku
