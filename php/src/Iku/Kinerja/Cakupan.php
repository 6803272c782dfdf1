<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Hasil;

/** How much of the whole a figure speaks for. */
final class Cakupan
{
    /**
     * @internal
     * @param int $dilaporkan units with every value
     * @param int $diharapkan units that were expected
     * @param list<int|string> $tidakMelapor the others
     * @param Hasil $bagianPenyebut the share of the denominator in percent, where it is known
     */
    public function __construct(
        public readonly int $dilaporkan,
        public readonly int $diharapkan,
        public readonly array $tidakMelapor,
        public readonly Hasil $bagianPenyebut,
    ) {
    }
}
