<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** How far a formula text could be read. */
enum Status: int
{
    case Dibaca = Konstanta::STATUS_DIBACA;
    case Catatan = Konstanta::STATUS_CATATAN;
    case BukanHitungan = Konstanta::STATUS_BUKAN_HITUNGAN;
    case Ditolak = Konstanta::STATUS_DITOLAK;

    public function nama(): string
    {
        return Nama::snake($this->name);
    }
}
