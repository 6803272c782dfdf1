// Generated from data/pesan/dokumen.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode dokumen_kosong{4001};  // DOKUMEN-001
inline constexpr Kode dokumen_terlalu_besar{4002};  // DOKUMEN-002
inline constexpr Kode dokumen_tanpa_tabel{4003};  // DOKUMEN-003
inline constexpr Kode dokumen_tabel{4004};  // DOKUMEN-004
inline constexpr Kode dokumen_kolom_tak_dikenal{4005};  // DOKUMEN-005
inline constexpr Kode dokumen_judul_ganda{4006};  // DOKUMEN-006
inline constexpr Kode dokumen_judul_mirip{4007};  // DOKUMEN-007
inline constexpr Kode dokumen_judul_berulang{4008};  // DOKUMEN-008
inline constexpr Kode dokumen_baris_lanjutan{4009};  // DOKUMEN-009
inline constexpr Kode dokumen_indikator_kosong{4010};  // DOKUMEN-010
inline constexpr Kode dokumen_tanpa_sasaran{4011};  // DOKUMEN-011
inline constexpr Kode dokumen_sel_berlebih{4012};  // DOKUMEN-012
inline constexpr Kode dokumen_formula_kosong{4013};  // DOKUMEN-013
inline constexpr Kode dokumen_sel_tanpa_isi{4014};  // DOKUMEN-014
inline constexpr Kode dokumen_mirip_nomor_halaman{4015};  // DOKUMEN-015
inline constexpr Kode dokumen_nama_dipecah{4016};  // DOKUMEN-016
inline constexpr Kode dokumen_kata_bergandeng{4017};  // DOKUMEN-017
inline constexpr Kode dokumen_pertumbuhan_tanpa_selisih{4018};  // DOKUMEN-018
inline constexpr Kode dokumen_pembilang_lain_kata{4019};  // DOKUMEN-019
inline constexpr Kode dokumen_judul_dua_kali{4020};  // DOKUMEN-020
inline constexpr Kode dokumen_tahun_berbeda{4021};  // DOKUMEN-021
inline constexpr Kode dokumen_tahun_rentang{4022};  // DOKUMEN-022
inline constexpr Kode dokumen_tanpa_tahun{4023};  // DOKUMEN-023
inline constexpr Kode dokumen_nama_dari_kop{4024};  // DOKUMEN-024
inline constexpr Kode dokumen_teks_di_luar_tabel{4025};  // DOKUMEN-025
inline constexpr Kode dokumen_baris_tidak_dikenal{4026};  // DOKUMEN-026
inline constexpr Kode dokumen_json_rusak{4027};  // DOKUMEN-027
inline constexpr Kode dokumen_json_bukan_skema{4028};  // DOKUMEN-028
inline constexpr Kode dokumen_json_berlebih{4029};  // DOKUMEN-029
inline constexpr Kode dokumen_nomor_halaman{4030};  // DOKUMEN-030
inline constexpr Kode dokumen_batas_baris_ragu{4031};  // DOKUMEN-031
inline constexpr Kode dokumen_kolom_menyatu{4032};  // DOKUMEN-032
inline constexpr Kode dokumen_sasaran_ragu{4033};  // DOKUMEN-033
inline constexpr Kode dokumen_halaman_tanpa_judul{4034};  // DOKUMEN-034
inline constexpr Kode dokumen_kata_terputus{4035};  // DOKUMEN-035
inline constexpr Kode dokumen_bukan_teks{4036};  // DOKUMEN-036
inline constexpr Kode dokumen_struktur_hilang{4037};  // DOKUMEN-037
inline constexpr Kode dokumen_dari_cp1252{4038};  // DOKUMEN-038
inline constexpr Kode dokumen_utf8_rusak{4039};  // DOKUMEN-039
inline constexpr Kode dokumen_karakter_kendali{4040};  // DOKUMEN-040
inline constexpr Kode dokumen_terlalu_banyak{4041};  // DOKUMEN-041
inline constexpr Kode dokumen_terlalu_banyak_kolom{4042};  // DOKUMEN-042
inline constexpr Kode dokumen_kutip_terbuka{4043};  // DOKUMEN-043
inline constexpr Kode dokumen_tabel_kosong{4044};  // DOKUMEN-044
inline constexpr Kode dokumen_json_formula_lain{4045};  // DOKUMEN-045
inline constexpr Kode dokumen_batas_kolom_ragu{4046};  // DOKUMEN-046
inline constexpr Kode dokumen_tepi_halaman{4047};  // DOKUMEN-047
inline constexpr Kode dokumen_beberapa_indikator{4048};  // DOKUMEN-048
inline constexpr Kode dokumen_baris_jumlah{4049};  // DOKUMEN-049
inline constexpr Kode dokumen_kolom_kode{4050};  // DOKUMEN-050
inline constexpr Kode dokumen_kolom_kembar{4051};  // DOKUMEN-051
inline constexpr Kode dokumen_sasaran_tanpa_indikator{4052};  // DOKUMEN-052
inline constexpr Kode dokumen_sel_kurang{4053};  // DOKUMEN-053
inline constexpr Kode dokumen_lanjutan_ragu{4054};  // DOKUMEN-054
inline constexpr Kode dokumen_sama_dengan_atas{4055};  // DOKUMEN-055
inline constexpr Kode dokumen_sel_bergeser{4056};  // DOKUMEN-056
inline constexpr Kode dokumen_judul_bagian{4057};  // DOKUMEN-057
inline constexpr Kode dokumen_sel_gabung{4058};  // DOKUMEN-058

}  // namespace iku::kode
