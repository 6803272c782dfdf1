<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Hasil;

/** The periods so far as one: against the consolidated targets of these periods, and against the year's. */
final class CapaianKumulatif
{
    /** @internal */
    public function __construct(
        public readonly Hasil $realisasi,
        public readonly Hasil $targetPeriode,
        public readonly Hasil $terhadapPeriode,
        public readonly Hasil $terhadapTahun,
    ) {
    }
}
