<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Alasan;
use Iku\Hasil;
use Iku\Rasional;

/** An achievement in percent: a Hasil that knows its rule. */
final class Capaian extends Hasil
{
    /** @internal */
    public function __construct(
        ?Rasional $nilai,
        ?Alasan $alasan,
        /** The rule's id. */
        public readonly string $aturan,
    ) {
        parent::__construct($nilai, $alasan);
    }
}
