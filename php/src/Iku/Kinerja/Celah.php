<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** What a value between two printed bands of a scale is. */
enum Celah: int
{
    /** Of the band below it: the lower bound decides. */
    case BatasBawah = Konstanta::CELAH_BATAS_BAWAH;
    /** Of the band of the value rounded half up to a whole number. */
    case BulatkanDulu = Konstanta::CELAH_BULATKAN_DULU;
    /** Alasan::DiLuarDomain. */
    case Galat = Konstanta::CELAH_GALAT;

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
