<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

/** How much of the whole a figure speaks for. */
final class Cakupan
{
    /**
     * @internal
     * @param int $dilaporkan units with every value
     * @param int $diharapkan units that were expected
     * @param list<int|string> $tidakMelapor the others
     */
    public function __construct(
        public readonly int $dilaporkan,
        public readonly int $diharapkan,
        public readonly array $tidakMelapor,
    ) {
    }
}
