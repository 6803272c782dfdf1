<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Hasil;

/** The figure of many units: how it was made, and for how many it speaks. */
final class HasilRollup
{
    /** @internal */
    public function __construct(
        public readonly CaraRollup $cara,
        public readonly Hasil $hasil,
        public readonly Cakupan $cakupan,
    ) {
    }
}
