<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** Which way an indicator is meant to go. It is declared, never guessed from a name. */
enum Polarisasi: int
{
    case Maximize = Konstanta::POLARISASI_MAXIMIZE;
    case Minimize = Konstanta::POLARISASI_MINIMIZE;
    case Stabilize = Konstanta::POLARISASI_STABILIZE;

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
