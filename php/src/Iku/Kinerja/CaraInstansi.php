<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** How achievements of indicators become one of an agency. */
enum CaraInstansi: int
{
    /** The mean of the sasaran, each the mean of its indicators. */
    case RerataSasaran = Konstanta::INSTANSI_RERATA_SASARAN;
    case RerataIndikator = Konstanta::INSTANSI_RERATA_INDIKATOR;

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
