<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** How the values of the periods of a year become one. */
enum Konsolidasi: int
{
    case Jumlah = Konstanta::KONSOLIDASI_JUMLAH;
    case Rerata = Konstanta::KONSOLIDASI_RERATA;
    /** The last one that has a value. */
    case NilaiTerakhir = Konstanta::KONSOLIDASI_NILAI_TERAKHIR;
    /** That of the last period, whether it has a value or not. */
    case PeriodeTerakhir = Konstanta::KONSOLIDASI_PERIODE_TERAKHIR;

    /** The name in data files and JSON. */
    public function nama(): string
    {
        return Nama::snake($this->name);
    }

    /** The member with that name, or null. */
    public static function find(string $nama): ?self
    {
        return Nama::find(self::cases(), $nama);
    }
}
