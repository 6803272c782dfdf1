<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** One indicator in one period, and one region where the data state it. */
final class BarisEvaluasi
{
    /** @internal */
    public function __construct(
        private readonly Evaluasi $evaluasi,
        private readonly int $i,
        public readonly Indikator $indikator,
        public readonly string $periode,
        public readonly string $wilayah,
        public readonly Hasil $hasil,
    ) {
    }

    /** How the value came about, step by step down to the counts. */
    public function explain(
        int $desimal = 2,
        Mode $mode = Mode::HalfUp,
        Lokal $tampil = Lokal::Id,
        Bahasa $bahasa = Bahasa::Id,
        int $format = Konstanta::FORMAT_TEKS,
    ): string {
        return $this->evaluasi->explain($this->i, $format, $this->evaluasi->pustaka()->gaya($desimal, $mode, $tampil, $bahasa));
    }
}
