<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** A formula's variable: the phrase that names it, and the years its value lies before (-1) or after the period. */
final class Variabel
{
    /** @internal */
    public function __construct(
        public readonly string $nama,
        public readonly int $geserTahun,
    ) {
    }
}
