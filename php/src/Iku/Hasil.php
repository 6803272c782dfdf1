<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** An exact value, or the reason why there is none. Missing is never 0. */
class Hasil
{
    /** @internal one of the two is null */
    public function __construct(
        public readonly ?Rasional $nilai,
        public readonly ?Alasan $alasan,
    ) {
    }

    public function ada(): bool
    {
        return $this->nilai !== null;
    }

    /** The value rounded once and printed, or the reason's name in brackets: "(penyebut_nol)". */
    public function format(int $desimal = 2, Mode $mode = Mode::HalfUp, Lokal $lokal = Lokal::Id): string
    {
        return $this->nilai?->format($desimal, $mode, $lokal) ?? "({$this->alasan?->nama()})";
    }
}
