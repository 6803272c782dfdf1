<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** The language of words; how numbers are written is Lokal. */
enum Bahasa: int
{
    case Id = Konstanta::BAHASA_ID;
    case En = Konstanta::BAHASA_EN;
}
