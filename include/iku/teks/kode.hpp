// Generated from data/pesan by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace iku {

// The code of a note. A number never changes its meaning; texts, levels and fill-ins are in data/pesan.
enum class Kode : std::uint16_t {
    tidak_ada = 0,
    angka_dua_bacaan = 1001,  // ANGKA-001
    angka_lain_lokal = 1002,  // ANGKA-002
    angka_bukan_angka = 1003,  // ANGKA-003
    angka_kata = 1004,  // ANGKA-004
    angka_nihil = 1005,  // ANGKA-005
    angka_galat_lembar = 1006,  // ANGKA-006
    angka_bentuk = 1007,  // ANGKA-007
    angka_tanda_menggantung = 1008,  // ANGKA-008
    angka_tanda_asing = 1009,  // ANGKA-009
    angka_kata_asing = 1010,  // ANGKA-010
    angka_dua_bilangan = 1011,  // ANGKA-011
    angka_kira_kira = 1012,  // ANGKA-012
    angka_batas = 1013,  // ANGKA-013
    angka_eksponen = 1014,  // ANGKA-014
    angka_aksara_lain = 1015,  // ANGKA-015
    angka_utf8 = 1016,  // ANGKA-016
    angka_terlalu_panjang = 1017,  // ANGKA-017
    angka_pecahan = 1018,  // ANGKA-018
    angka_rentang_terbalik = 1019,  // ANGKA-019
    angka_rentang_spasi = 1020,  // ANGKA-020
    angka_kurung_negatif = 1021,  // ANGKA-021
    angka_kurung = 1022,  // ANGKA-022
    angka_minus_terpisah = 1023,  // ANGKA-023
    angka_nol_depan = 1024,  // ANGKA-024
    angka_tanpa_nol = 1025,  // ANGKA-025
    angka_catatan_kaki = 1026,  // ANGKA-026
    angka_pengali = 1027,  // ANGKA-027
    angka_pengali_rentang = 1028,  // ANGKA-028
    angka_satuan_berbeda = 1029,  // ANGKA-029
    angka_banyak_bagian = 1030,  // ANGKA-030
    angka_dari_satuan = 1031,  // ANGKA-031
    angka_tanpa_batas_atas = 1032,  // ANGKA-032
    angka_kolom_lain_lokal = 1040,  // ANGKA-040
    angka_kolom_cacah = 1041,  // ANGKA-041
    angka_kolom_saudara = 1042,  // ANGKA-042
    angka_kolom_bertentangan = 1043,  // ANGKA-043
    angka_kolom_ambigu = 1044,  // ANGKA-044
    angka_cacah_pecahan = 1045,  // ANGKA-045
    angka_persen_campur = 1046,  // ANGKA-046
    angka_digit_biner = 1047,  // ANGKA-047
    angka_kolom_bukan_satu = 1048,  // ANGKA-048
    angka_kolom_diringkas = 1049,  // ANGKA-049
    formula_kosong = 2001,  // FORMULA-001
    dokumen_kosong = 4001,  // DOKUMEN-001
    dokumen_terlalu_besar = 4002,  // DOKUMEN-002
    dokumen_tanpa_tabel = 4003,  // DOKUMEN-003
    dokumen_tabel = 4004,  // DOKUMEN-004
    dokumen_kolom_tak_dikenal = 4005,  // DOKUMEN-005
    dokumen_judul_ganda = 4006,  // DOKUMEN-006
    dokumen_judul_mirip = 4007,  // DOKUMEN-007
    dokumen_judul_berulang = 4008,  // DOKUMEN-008
    dokumen_baris_lanjutan = 4009,  // DOKUMEN-009
    dokumen_indikator_kosong = 4010,  // DOKUMEN-010
    dokumen_tanpa_sasaran = 4011,  // DOKUMEN-011
    dokumen_sel_berlebih = 4012,  // DOKUMEN-012
    dokumen_formula_kosong = 4013,  // DOKUMEN-013
    dokumen_sel_tanpa_isi = 4014,  // DOKUMEN-014
    dokumen_mirip_nomor_halaman = 4015,  // DOKUMEN-015
    dokumen_nama_dipecah = 4016,  // DOKUMEN-016
    dokumen_kata_bergandeng = 4017,  // DOKUMEN-017
    dokumen_pertumbuhan_tanpa_selisih = 4018,  // DOKUMEN-018
    dokumen_pembilang_lain_kata = 4019,  // DOKUMEN-019
    dokumen_judul_dua_kali = 4020,  // DOKUMEN-020
    dokumen_tahun_berbeda = 4021,  // DOKUMEN-021
    dokumen_tahun_rentang = 4022,  // DOKUMEN-022
    dokumen_tanpa_tahun = 4023,  // DOKUMEN-023
    dokumen_nama_dari_kop = 4024,  // DOKUMEN-024
    dokumen_teks_di_luar_tabel = 4025,  // DOKUMEN-025
    dokumen_baris_tidak_dikenal = 4026,  // DOKUMEN-026
    dokumen_json_rusak = 4027,  // DOKUMEN-027
    dokumen_json_bukan_skema = 4028,  // DOKUMEN-028
    dokumen_json_berlebih = 4029,  // DOKUMEN-029
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
