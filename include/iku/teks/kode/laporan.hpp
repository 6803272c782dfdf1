// Generated from data/pesan/laporan.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode laporan_indikator_tidak_dikenal{6001};  // LAPORAN-001
inline constexpr Kode laporan_indikator_mirip{6002};  // LAPORAN-002
inline constexpr Kode laporan_variabel_tidak_dikenal{6003};  // LAPORAN-003
inline constexpr Kode laporan_variabel_mirip{6004};  // LAPORAN-004
inline constexpr Kode laporan_bukan_variabel_indikator{6005};  // LAPORAN-005
inline constexpr Kode laporan_bukan_pembagian{6006};  // LAPORAN-006
inline constexpr Kode laporan_tanpa_indikator{6007};  // LAPORAN-007
inline constexpr Kode laporan_fakta_bentrok{6008};  // LAPORAN-008
inline constexpr Kode laporan_indikator_tanpa_data{6009};  // LAPORAN-009
inline constexpr Kode laporan_rumus_ditolak{6010};  // LAPORAN-010
inline constexpr Kode laporan_variabel_tidak_dilaporkan{6011};  // LAPORAN-011
inline constexpr Kode laporan_tahun_bergeser{6012};  // LAPORAN-012
inline constexpr Kode laporan_fakta_tidak_terpakai{6013};  // LAPORAN-013
inline constexpr Kode laporan_indikator_tanpa_rumus{6014};  // LAPORAN-014
inline constexpr Kode laporan_uji_cocok{6020};  // LAPORAN-020
inline constexpr Kode laporan_uji_dipotong{6021};  // LAPORAN-021
inline constexpr Kode laporan_uji_dibulatkan_dini{6022};  // LAPORAN-022
inline constexpr Kode laporan_uji_sejalan{6023};  // LAPORAN-023
inline constexpr Kode laporan_uji_varian_lain{6024};  // LAPORAN-024
inline constexpr Kode laporan_uji_satuan_lain{6025};  // LAPORAN-025
inline constexpr Kode laporan_uji_berbeda{6026};  // LAPORAN-026
inline constexpr Kode laporan_uji_kurang_data{6027};  // LAPORAN-027
inline constexpr Kode laporan_uji_tidak_terbaca{6028};  // LAPORAN-028
inline constexpr Kode laporan_uji_tanpa_hasil{6029};  // LAPORAN-029
inline constexpr Kode laporan_uji_tanpa_kolom{6030};  // LAPORAN-030
inline constexpr Kode laporan_kolom_asing{6031};  // LAPORAN-031
inline constexpr Kode laporan_kolom_ganda{6032};  // LAPORAN-032
inline constexpr Kode laporan_uji_sel_lebih{6033};  // LAPORAN-033
inline constexpr Kode laporan_uji_lokal{6034};  // LAPORAN-034
inline constexpr Kode laporan_uji_pengali{6035};  // LAPORAN-035
inline constexpr Kode laporan_polarisasi_asing{6036};  // LAPORAN-036
inline constexpr Kode laporan_uji_aturan{6037};  // LAPORAN-037
inline constexpr Kode laporan_uji_skala{6038};  // LAPORAN-038
inline constexpr Kode laporan_uji_penyebut_nol{6039};  // LAPORAN-039
inline constexpr Kode laporan_uji_target_nol{6040};  // LAPORAN-040
inline constexpr Kode laporan_uji_di_luar_domain{6041};  // LAPORAN-041
inline constexpr Kode laporan_uji_varian_tanpa_nilai{6042};  // LAPORAN-042
inline constexpr Kode laporan_uji_predikat_cocok{6043};  // LAPORAN-043
inline constexpr Kode laporan_uji_predikat_dini{6044};  // LAPORAN-044
inline constexpr Kode laporan_uji_predikat_sejalan{6045};  // LAPORAN-045
inline constexpr Kode laporan_uji_predikat_varian{6046};  // LAPORAN-046
inline constexpr Kode laporan_uji_predikat_berbeda{6047};  // LAPORAN-047
inline constexpr Kode laporan_uji_baris_nomor{6048};  // LAPORAN-048
inline constexpr Kode laporan_target_tanpa_kolom{6050};  // LAPORAN-050
inline constexpr Kode laporan_target_baris_salah{6051};  // LAPORAN-051
inline constexpr Kode laporan_target_ganda{6052};  // LAPORAN-052
inline constexpr Kode laporan_target_tidak_terpakai{6053};  // LAPORAN-053
inline constexpr Kode laporan_polarisasi_tidak_dinyatakan{6054};  // LAPORAN-054
inline constexpr Kode laporan_satuan_berbeda{6055};  // LAPORAN-055
inline constexpr Kode laporan_aturan_belum_dipilih{6056};  // LAPORAN-056
inline constexpr Kode laporan_nilai_di_celah{6057};  // LAPORAN-057
inline constexpr Kode laporan_target_bagian{6058};  // LAPORAN-058
inline constexpr Kode laporan_toleransi_bukan_bilangan{6059};  // LAPORAN-059
inline constexpr Kode laporan_pembilang_melebihi_penyebut{6060};  // LAPORAN-060
inline constexpr Kode laporan_cacah_negatif{6061};  // LAPORAN-061
inline constexpr Kode laporan_bagian_melebihi_keseluruhan{6062};  // LAPORAN-062
inline constexpr Kode laporan_lompatan_tahun{6063};  // LAPORAN-063
inline constexpr Kode laporan_terpenuhi_karena_pembulatan{6064};  // LAPORAN-064
inline constexpr Kode laporan_compare_sama{6070};  // LAPORAN-070
inline constexpr Kode laporan_compare_dipotong{6071};  // LAPORAN-071
inline constexpr Kode laporan_compare_koma_hilang{6072};  // LAPORAN-072
inline constexpr Kode laporan_compare_desimal_dibuang{6073};  // LAPORAN-073
inline constexpr Kode laporan_compare_ribuan_jadi_desimal{6074};  // LAPORAN-074
inline constexpr Kode laporan_compare_kosong_jadi_nol{6075};  // LAPORAN-075
inline constexpr Kode laporan_compare_nol_jadi_angka{6076};  // LAPORAN-076
inline constexpr Kode laporan_compare_tercapai_jadi_nol{6077};  // LAPORAN-077
inline constexpr Kode laporan_compare_dibulatkan_dini{6078};  // LAPORAN-078
inline constexpr Kode laporan_compare_biner{6079};  // LAPORAN-079
inline constexpr Kode laporan_compare_dijepit{6080};  // LAPORAN-080
inline constexpr Kode laporan_compare_aturan_lain{6081};  // LAPORAN-081
inline constexpr Kode laporan_compare_satuan_lain{6082};  // LAPORAN-082
inline constexpr Kode laporan_compare_tidak_diketahui{6083};  // LAPORAN-083
inline constexpr Kode laporan_compare_tidak_terbaca{6084};  // LAPORAN-084
inline constexpr Kode laporan_kategori_skala_asing{6090};  // LAPORAN-090
inline constexpr Kode laporan_kategori_beda_skala{6091};  // LAPORAN-091
inline constexpr Kode laporan_kategori_belum_dipilih{6092};  // LAPORAN-092
inline constexpr Kode laporan_kategori_dari_nilai{6093};  // LAPORAN-093
inline constexpr Kode laporan_kategori_berarah{6094};  // LAPORAN-094
inline constexpr Kode laporan_target_kategori_tanpa_skala{6095};  // LAPORAN-095

}  // namespace iku::kode
