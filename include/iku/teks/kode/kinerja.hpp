// Generated from data/pesan/kinerja.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode kinerja_data_bukan_json{3001};  // KINERJA-001
inline constexpr Kode kinerja_data_salah{3002};  // KINERJA-002
inline constexpr Kode kinerja_skala_tumpang_tindih{3003};  // KINERJA-003
inline constexpr Kode kinerja_skala_bercelah{3004};  // KINERJA-004
inline constexpr Kode kinerja_aturan_tidak_terbaca{3005};  // KINERJA-005
inline constexpr Kode kinerja_aturan_bukan_seratus{3006};  // KINERJA-006
inline constexpr Kode kinerja_nama_ganda{3007};  // KINERJA-007
inline constexpr Kode kinerja_setelan_salah{3008};  // KINERJA-008
inline constexpr Kode kinerja_proyek_dipakai{3009};  // KINERJA-009
inline constexpr Kode kinerja_kategori_asing{3020};  // KINERJA-020
inline constexpr Kode kinerja_kategori_ganda{3021};  // KINERJA-021
inline constexpr Kode kinerja_tanpa_kolom{3022};  // KINERJA-022
inline constexpr Kode kinerja_kode_salah{3023};  // KINERJA-023
inline constexpr Kode kinerja_sistem_kode_asing{3024};  // KINERJA-024
inline constexpr Kode kinerja_berlaku_salah{3025};  // KINERJA-025
inline constexpr Kode kinerja_tingkat_bertentangan{3026};  // KINERJA-026
inline constexpr Kode kinerja_hierarki_tumpang_tindih{3027};  // KINERJA-027
inline constexpr Kode kinerja_hierarki_bercelah{3028};  // KINERJA-028
inline constexpr Kode kinerja_hierarki_lingkaran{3029};  // KINERJA-029
inline constexpr Kode kinerja_hierarki_induk_asing{3030};  // KINERJA-030
inline constexpr Kode kinerja_hierarki_induk_tidak_berlaku{3031};  // KINERJA-031
inline constexpr Kode kinerja_hierarki_induk_lain{3032};  // KINERJA-032
inline constexpr Kode kinerja_hierarki_induk_di_bawah{3033};  // KINERJA-033
inline constexpr Kode kinerja_jembatan_bentrok{3034};  // KINERJA-034
inline constexpr Kode kinerja_jembatan_tingkat{3035};  // KINERJA-035
inline constexpr Kode kinerja_rollup_unit_asing{3036};  // KINERJA-036
inline constexpr Kode kinerja_rollup_laporan_ganda{3037};  // KINERJA-037
inline constexpr Kode kinerja_rollup_beda_pita{3038};  // KINERJA-038
inline constexpr Kode kinerja_bobot_tidak_genap{3039};  // KINERJA-039
inline constexpr Kode kinerja_bobot_negatif{3040};  // KINERJA-040
inline constexpr Kode kinerja_bagian_dilewati{3041};  // KINERJA-041
inline constexpr Kode kinerja_kelas_bobot_asing{3042};  // KINERJA-042
inline constexpr Kode kinerja_periode_bentrok{3043};  // KINERJA-043

}  // namespace iku::kode
