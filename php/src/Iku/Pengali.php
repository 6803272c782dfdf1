<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** The unit of a formula's result; the factor itself is part of the formula. */
enum Pengali: int
{
    case Polos = Konstanta::PENGALI_POLOS;
    case Persen = Konstanta::PENGALI_PERSEN;
    case Permil = Konstanta::PENGALI_PERMIL;
    case Per100000 = Konstanta::PENGALI_PER_100000;

    public function nama(): string
    {
        return Nama::snake($this->name);
    }
}
