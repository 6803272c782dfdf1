<?php
// Generated from include/iku/iku.h by tools/generate_php_header.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** The constants of iku.h, without their prefix. */
final class Konstanta
{
    public const VERSI = 100;
    public const OK = 0;
    public const ARGUMENT = 1;
    public const INPUT = 2;
    public const RANGE = 3;
    public const MEMORY = 4;
    public const INTERNAL = 5;
    public const ALASAN_ADA = 0;
    public const ALASAN_MELUAP = 16;
    public const ALASAN_TARGET_NOL = 32;
    public const ALASAN_DI_LUAR_DOMAIN = 33;
    public const ALASAN_BELUM_DAPAT_DIHITUNG = 48;
    public const ALASAN_PENYEBUT_NOL = 64;
    public const ALASAN_TIDAK_DILAPORKAN = 80;
    public const ALASAN_BUKAN_ANGKA = 81;
    public const ALASAN_AMBIGU = 82;
    public const ALASAN_TIDAK_SAH = 83;
    public const ALASAN_TIDAK_BERLAKU = 84;
    public const ALASAN_STRIP = 85;
    public const LOKAL_TIDAK_ADA = 0;
    public const LOKAL_ID = 1;
    public const LOKAL_EN = 2;
    public const LAPORAN_MD = 0;
    public const LAPORAN_CSV = 1;
    public const LAPORAN_JSON = 2;
    public const LAPORAN_HTML = 3;
    public const BAHASA_ID = 0;
    public const BAHASA_EN = 1;
    public const MODE_HALF_UP = 0;
    public const MODE_HALF_EVEN = 1;
    public const MODE_HALF_DOWN = 2;
    public const MODE_DOWN = 3;
    public const MODE_UP = 4;
    public const MODE_FLOOR = 5;
    public const MODE_CEILING = 6;
    public const STATUS_DIBACA = 0;
    public const STATUS_CATATAN = 1;
    public const STATUS_BUKAN_HITUNGAN = 2;
    public const STATUS_DITOLAK = 3;
    public const PENGALI_POLOS = 0;
    public const PENGALI_PERSEN = 1;
    public const PENGALI_PERMIL = 2;
    public const PENGALI_PER_100000 = 3;
    public const TINGKAT_INFO = 0;
    public const TINGKAT_PERIKSA = 1;
    public const TINGKAT_GALAT = 2;
    public const ANGKA_NILAI = 0;
    public const ANGKA_RENTANG = 1;
    public const ANGKA_PERBANDINGAN = 2;
    public const ANGKA_ALASAN = 3;
    public const SEL_KOSONG = 0;
    public const SEL_TEKS = 1;
    public const SEL_BINER = 2;
    public const OP_TAMBAH = 2;
    public const OP_KURANG = 3;
    public const OP_KALI = 4;
    public const OP_BAGI = 5;
    public const OP_MINIMUM = 6;
    public const OP_MAKSIMUM = 7;
    public const POLARISASI_TIDAK_ADA = 0;
    public const POLARISASI_MAXIMIZE = 1;
    public const POLARISASI_MINIMIZE = 2;
    public const POLARISASI_STABILIZE = 3;
    public const CELAH_TIDAK_ADA = 0;
    public const CELAH_BATAS_BAWAH = 1;
    public const CELAH_BULATKAN_DULU = 2;
    public const CELAH_GALAT = 3;
    public const KONSOLIDASI_JUMLAH = 0;
    public const KONSOLIDASI_RERATA = 1;
    public const KONSOLIDASI_NILAI_TERAKHIR = 2;
    public const KONSOLIDASI_PERIODE_TERAKHIR = 3;
    public const KOSONG_BELUM_DAPAT_DIHITUNG = 0;
    public const KOSONG_LEWATI = 1;
    public const ROLLUP_POOLED = 0;
    public const ROLLUP_RERATA = 1;
    public const ROLLUP_RERATA_TERTIMBANG = 2;
    public const ROLLUP_MINIMUM = 3;
    public const ROLLUP_JUMLAH = 4;
    public const URUTAN_TERBESAR_DULU = 0;
    public const URUTAN_TERKECIL_DULU = 1;
    public const FORMAT_TEKS = 0;
    public const FORMAT_LATEX = 1;
    public const FORMAT_JSON = 2;
    public const DESIMAL_TERBANYAK = 255;
    public const DESIMAL_KOLOM_TERBANYAK = 18;
    public const DESIMAL_BAGIAN_TERBANYAK = 16;
    public const PITA_TERBANYAK = 127;
}
