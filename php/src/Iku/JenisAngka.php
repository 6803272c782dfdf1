<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** What was found in the place of a number. */
enum JenisAngka: int
{
    case Nilai = Konstanta::ANGKA_NILAI;
    case Rentang = Konstanta::ANGKA_RENTANG;
    case Perbandingan = Konstanta::ANGKA_PERBANDINGAN;
    case Alasan = Konstanta::ANGKA_ALASAN;
}
