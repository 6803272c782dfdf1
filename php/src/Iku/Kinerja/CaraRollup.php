<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** How the figures of units become one. */
enum CaraRollup: int
{
    /** The formula on the sums of its variables, which is not the mean of the figures. */
    case Pooled = Konstanta::ROLLUP_POOLED;
    case Rerata = Konstanta::ROLLUP_RERATA;
    case RerataTertimbang = Konstanta::ROLLUP_RERATA_TERTIMBANG;
    case Minimum = Konstanta::ROLLUP_MINIMUM;
    case Jumlah = Konstanta::ROLLUP_JUMLAH;

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
