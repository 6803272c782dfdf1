// Generated from data/pesan/angka.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode angka_dua_bacaan{1001};  // ANGKA-001
inline constexpr Kode angka_lain_lokal{1002};  // ANGKA-002
inline constexpr Kode angka_bukan_angka{1003};  // ANGKA-003
inline constexpr Kode angka_kata{1004};  // ANGKA-004
inline constexpr Kode angka_nihil{1005};  // ANGKA-005
inline constexpr Kode angka_galat_lembar{1006};  // ANGKA-006
inline constexpr Kode angka_bentuk{1007};  // ANGKA-007
inline constexpr Kode angka_tanda_menggantung{1008};  // ANGKA-008
inline constexpr Kode angka_tanda_asing{1009};  // ANGKA-009
inline constexpr Kode angka_kata_asing{1010};  // ANGKA-010
inline constexpr Kode angka_dua_bilangan{1011};  // ANGKA-011
inline constexpr Kode angka_kira_kira{1012};  // ANGKA-012
inline constexpr Kode angka_batas{1013};  // ANGKA-013
inline constexpr Kode angka_eksponen{1014};  // ANGKA-014
inline constexpr Kode angka_aksara_lain{1015};  // ANGKA-015
inline constexpr Kode angka_utf8{1016};  // ANGKA-016
inline constexpr Kode angka_terlalu_panjang{1017};  // ANGKA-017
inline constexpr Kode angka_pecahan{1018};  // ANGKA-018
inline constexpr Kode angka_rentang_terbalik{1019};  // ANGKA-019
inline constexpr Kode angka_rentang_spasi{1020};  // ANGKA-020
inline constexpr Kode angka_kurung_negatif{1021};  // ANGKA-021
inline constexpr Kode angka_kurung{1022};  // ANGKA-022
inline constexpr Kode angka_minus_terpisah{1023};  // ANGKA-023
inline constexpr Kode angka_nol_depan{1024};  // ANGKA-024
inline constexpr Kode angka_tanpa_nol{1025};  // ANGKA-025
inline constexpr Kode angka_catatan_kaki{1026};  // ANGKA-026
inline constexpr Kode angka_pengali{1027};  // ANGKA-027
inline constexpr Kode angka_pengali_rentang{1028};  // ANGKA-028
inline constexpr Kode angka_satuan_berbeda{1029};  // ANGKA-029
inline constexpr Kode angka_banyak_bagian{1030};  // ANGKA-030
inline constexpr Kode angka_dari_satuan{1031};  // ANGKA-031
inline constexpr Kode angka_tanpa_batas_atas{1032};  // ANGKA-032
inline constexpr Kode angka_beda_terbilang{1033};  // ANGKA-033
inline constexpr Kode angka_dari_terbilang{1034};  // ANGKA-034
inline constexpr Kode angka_kolom_lain_lokal{1040};  // ANGKA-040
inline constexpr Kode angka_kolom_cacah{1041};  // ANGKA-041
inline constexpr Kode angka_kolom_saudara{1042};  // ANGKA-042
inline constexpr Kode angka_kolom_bertentangan{1043};  // ANGKA-043
inline constexpr Kode angka_kolom_ambigu{1044};  // ANGKA-044
inline constexpr Kode angka_cacah_pecahan{1045};  // ANGKA-045
inline constexpr Kode angka_persen_campur{1046};  // ANGKA-046
inline constexpr Kode angka_digit_biner{1047};  // ANGKA-047
inline constexpr Kode angka_kolom_bukan_satu{1048};  // ANGKA-048
inline constexpr Kode angka_kolom_diringkas{1049};  // ANGKA-049
inline constexpr Kode angka_tak_hingga{1050};  // ANGKA-050
inline constexpr Kode angka_kolom_dibiarkan{1051};  // ANGKA-051

}  // namespace iku::kode
