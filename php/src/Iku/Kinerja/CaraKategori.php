<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** How far from its target a category is. */
enum CaraKategori: int
{
    /** Categories have an order and no distances: there is no such figure. */
    case Tanpa = Konstanta::KATEGORI_TANPA;
    /** 100 where the target is met, else 0. */
    case Terpenuhi = Konstanta::KATEGORI_TERPENUHI;
    /** An achievement rule on the numbers of the categories. */
    case Nilai = Konstanta::KATEGORI_NILAI;

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
