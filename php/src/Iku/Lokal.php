<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** How numbers are written: 1.234,5 (Id) or 1,234.5 (En). */
enum Lokal: int
{
    case Id = Konstanta::LOKAL_ID;
    case En = Konstanta::LOKAL_EN;
}
