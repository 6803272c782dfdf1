<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** Which value has rank 1. */
enum Urutan: int
{
    case TerbesarDulu = Konstanta::URUTAN_TERBESAR_DULU;
    case TerkecilDulu = Konstanta::URUTAN_TERKECIL_DULU;

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
