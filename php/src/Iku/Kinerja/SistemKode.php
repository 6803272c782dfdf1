<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** Whose numbers a code is made of; one number means two regions in the two national systems. */
enum SistemKode: int
{
    case Kemendagri = Konstanta::SISTEM_KEMENDAGRI;
    case Bps = Konstanta::SISTEM_BPS;
    /** An agency's own. */
    case Sendiri = Konstanta::SISTEM_SENDIRI;

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
