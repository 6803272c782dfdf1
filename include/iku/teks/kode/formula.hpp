// Generated from data/pesan/formula.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode formula_kosong{2001};  // FORMULA-001
inline constexpr Kode formula_terlalu_panjang{2002};  // FORMULA-002
inline constexpr Kode formula_terlalu_banyak{2003};  // FORMULA-003
inline constexpr Kode formula_rusak{2004};  // FORMULA-004
inline constexpr Kode formula_kurung{2005};  // FORMULA-005
inline constexpr Kode formula_latex_rusak{2006};  // FORMULA-006
inline constexpr Kode formula_latex_asing{2007};  // FORMULA-007
inline constexpr Kode formula_angka_rusak{2008};  // FORMULA-008
inline constexpr Kode formula_angka_dua_bacaan{2009};  // FORMULA-009
inline constexpr Kode formula_angka_dilihat{2010};  // FORMULA-010
inline constexpr Kode formula_operan_hilang{2011};  // FORMULA-011
inline constexpr Kode formula_bersebelahan{2012};  // FORMULA-012
inline constexpr Kode formula_dua_rumus{2013};  // FORMULA-013
inline constexpr Kode formula_campuran{2014};  // FORMULA-014
inline constexpr Kode formula_persen_lepas{2015};  // FORMULA-015
inline constexpr Kode formula_faktor_menempel{2016};  // FORMULA-016
inline constexpr Kode formula_tanpa_variabel{2017};  // FORMULA-017
inline constexpr Kode formula_angka_menempel{2018};  // FORMULA-018
inline constexpr Kode formula_kata_ragu{2019};  // FORMULA-019
inline constexpr Kode formula_tanda_ragu{2020};  // FORMULA-020
inline constexpr Kode formula_garis_hilang{2021};  // FORMULA-021
inline constexpr Kode formula_tanda_rapat{2022};  // FORMULA-022
inline constexpr Kode formula_persen_tanpa_faktor{2023};  // FORMULA-023
inline constexpr Kode formula_persen_di_dalam{2024};  // FORMULA-024
inline constexpr Kode formula_faktor_di_tengah{2025};  // FORMULA-025
inline constexpr Kode formula_satuan_di_belakang{2026};  // FORMULA-026
inline constexpr Kode formula_teks_di_belakang{2027};  // FORMULA-027
inline constexpr Kode formula_nama_di_depan{2028};  // FORMULA-028
inline constexpr Kode formula_keterangan{2029};  // FORMULA-029
inline constexpr Kode formula_nilai_contoh{2030};  // FORMULA-030
inline constexpr Kode formula_elipsis{2031};  // FORMULA-031
inline constexpr Kode formula_deret{2032};  // FORMULA-032
inline constexpr Kode formula_jumlahan_berindeks{2033};  // FORMULA-033
inline constexpr Kode formula_geser_tahun{2034};  // FORMULA-034
inline constexpr Kode formula_bobot{2035};  // FORMULA-035
inline constexpr Kode formula_urutan{2036};  // FORMULA-036
inline constexpr Kode formula_kurung_berisi_tanda{2037};  // FORMULA-037
inline constexpr Kode formula_di_luar_hitungan{2038};  // FORMULA-038
inline constexpr Kode formula_bukan_hitungan{2039};  // FORMULA-039
inline constexpr Kode formula_cacah{2040};  // FORMULA-040
inline constexpr Kode formula_daftar_tanpa_operasi{2041};  // FORMULA-041
inline constexpr Kode formula_bobot_sebagian{2042};  // FORMULA-042
inline constexpr Kode formula_pembagian_berantai{2043};  // FORMULA-043
inline constexpr Kode formula_persen_tanpa_bagi{2044};  // FORMULA-044
inline constexpr Kode formula_sisipan{2045};  // FORMULA-045
inline constexpr Kode formula_rata_rata{2046};  // FORMULA-046
inline constexpr Kode formula_titik_dua{2047};  // FORMULA-047
inline constexpr Kode formula_urut{2048};  // FORMULA-048
inline constexpr Kode formula_persen_dalam_nama{2049};  // FORMULA-049
inline constexpr Kode formula_satuan_angka{2050};  // FORMULA-050
inline constexpr Kode formula_selisih_kata{2051};  // FORMULA-051
inline constexpr Kode formula_bagian_lain{2052};  // FORMULA-052
inline constexpr Kode formula_tanda_dilihat{2053};  // FORMULA-053
inline constexpr Kode formula_bukan_besaran{2054};  // FORMULA-054
inline constexpr Kode formula_kurung_penjelas{2055};  // FORMULA-055
inline constexpr Kode formula_label_rusak{2056};  // FORMULA-056
inline constexpr Kode formula_kolom_banding{2057};  // FORMULA-057
inline constexpr Kode formula_dua_tahun{2058};  // FORMULA-058
inline constexpr Kode formula_dua_besaran{2059};  // FORMULA-059
inline constexpr Kode formula_huruf_pribadi{2060};  // FORMULA-060
inline constexpr Kode formula_penyebut_nol{2061};  // FORMULA-061
inline constexpr Kode formula_tanda_nama{2062};  // FORMULA-062
inline constexpr Kode formula_deret_kata{2063};  // FORMULA-063
inline constexpr Kode formula_bobot_tanpa_persen{2064};  // FORMULA-064
inline constexpr Kode formula_bobot_ragu{2065};  // FORMULA-065
inline constexpr Kode formula_ukuran_nama{2066};  // FORMULA-066
inline constexpr Kode formula_simbol_tak_dipakai{2067};  // FORMULA-067
inline constexpr Kode formula_hasil_kali_kata{2068};  // FORMULA-068
inline constexpr Kode formula_faktor_penyebut{2069};  // FORMULA-069
inline constexpr Kode formula_pembilang_terulang{2070};  // FORMULA-070
inline constexpr Kode formula_koefisien{2071};  // FORMULA-071
inline constexpr Kode formula_angka_mirip_bobot{2080};  // FORMULA-080
inline constexpr Kode formula_kurung_beda{2081};  // FORMULA-081
inline constexpr Kode formula_garis_miring_ragu{2082};  // FORMULA-082
inline constexpr Kode formula_catatan_kaki{2083};  // FORMULA-083
inline constexpr Kode formula_nama_terputus{2084};  // FORMULA-084
inline constexpr Kode formula_titik_dua_nama{2085};  // FORMULA-085
inline constexpr Kode formula_selisih_sama{2086};  // FORMULA-086
inline constexpr Kode formula_bagi_sama{2087};  // FORMULA-087
inline constexpr Kode formula_sigma_hasil_kali{2088};  // FORMULA-088
inline constexpr Kode formula_rentang_nama{2089};  // FORMULA-089
inline constexpr Kode formula_nama_serupa{2090};  // FORMULA-090
inline constexpr Kode formula_arti_berhitung{2091};  // FORMULA-091

}  // namespace iku::kode
