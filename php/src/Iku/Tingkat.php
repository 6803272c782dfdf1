<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** What a note asks of the reader: nothing, a look, or a correction. */
enum Tingkat: int
{
    case Info = Konstanta::TINGKAT_INFO;
    case Periksa = Konstanta::TINGKAT_PERIKSA;
    case Galat = Konstanta::TINGKAT_GALAT;

    public function nama(): string
    {
        return Nama::snake($this->name);
    }
}
