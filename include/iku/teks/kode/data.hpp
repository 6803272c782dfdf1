// Generated from data/pesan/data.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {

inline constexpr Kode data_kosong{5001};  // DATA-001
inline constexpr Kode data_kolom_tidak_ada{5002};  // DATA-002
inline constexpr Kode data_judul_tidak_dikenal{5003};  // DATA-003
inline constexpr Kode data_judul_ganda{5004};  // DATA-004
inline constexpr Kode data_judul_kosong{5005};  // DATA-005
inline constexpr Kode data_periode_tidak_sah{5006};  // DATA-006
inline constexpr Kode data_sel_kurang{5007};  // DATA-007
inline constexpr Kode data_sel_lebih{5008};  // DATA-008
inline constexpr Kode data_koma_dalam_angka{5009};  // DATA-009
inline constexpr Kode data_kunci_ganda{5010};  // DATA-010
inline constexpr Kode data_bukan_satu_angka{5011};  // DATA-011
inline constexpr Kode data_variabel_kosong{5012};  // DATA-012
inline constexpr Kode data_bukan_csv{5013};  // DATA-013
inline constexpr Kode data_bukan_utf8{5014};  // DATA-014
inline constexpr Kode data_tanpa_baris{5015};  // DATA-015
inline constexpr Kode data_judul_mirip{5016};  // DATA-016
inline constexpr Kode data_kategori_dibaca{5020};  // DATA-020

}  // namespace iku::kode
