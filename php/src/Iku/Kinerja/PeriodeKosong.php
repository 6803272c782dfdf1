<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** What a period with a target but no value does. */
enum PeriodeKosong: int
{
    /** Nothing can be computed yet. */
    case BelumDapatDihitung = Konstanta::KOSONG_BELUM_DAPAT_DIHITUNG;
    /** It is skipped. */
    case Lewati = Konstanta::KOSONG_LEWATI;

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
