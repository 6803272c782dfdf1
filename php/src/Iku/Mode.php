<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** How a value between two neighbours is rounded. HalfUp rounds halves away from zero, as spreadsheets do. */
enum Mode: int
{
    case HalfUp = Konstanta::MODE_HALF_UP;
    case HalfEven = Konstanta::MODE_HALF_EVEN;
    case HalfDown = Konstanta::MODE_HALF_DOWN;
    case Down = Konstanta::MODE_DOWN;
    case Up = Konstanta::MODE_UP;
    case Floor = Konstanta::MODE_FLOOR;
    case Ceiling = Konstanta::MODE_CEILING;

    public function nama(): string
    {
        return Nama::snake($this->name);
    }

    /** The mode with that name ("half_up"), or null. */
    public static function find(string $nama): ?self
    {
        return Nama::find(self::cases(), $nama);
    }
}
