// Generated from data/pesan/berkas.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode berkas_lembar_tersembunyi{8001};  // BERKAS-001
inline constexpr Kode berkas_baris_tersembunyi{8002};  // BERKAS-002
inline constexpr Kode berkas_sel_gabungan{8003};  // BERKAS-003
inline constexpr Kode berkas_rumus_tanpa_nilai{8004};  // BERKAS-004
inline constexpr Kode berkas_sel_galat{8005};  // BERKAS-005
inline constexpr Kode berkas_tampilan_dibulatkan{8006};  // BERKAS-006
inline constexpr Kode berkas_lima_belas_angka{8007};  // BERKAS-007
inline constexpr Kode berkas_tabel_dalam_sel{8008};  // BERKAS-008
inline constexpr Kode berkas_halaman_tanpa_teks{8009};  // BERKAS-009
inline constexpr Kode berkas_tabel_lanjutan{8010};  // BERKAS-010
inline constexpr Kode berkas_persamaan{8011};  // BERKAS-011
inline constexpr Kode berkas_persamaan_tak_dikenal{8012};  // BERKAS-012
inline constexpr Kode berkas_gambar_dalam_tabel{8013};  // BERKAS-013
inline constexpr Kode berkas_perubahan_terlacak{8014};  // BERKAS-014
inline constexpr Kode berkas_lembar_tanpa_data{8015};  // BERKAS-015

}  // namespace iku::kode
