<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

/** The code of a region as its system prints it, its level, and the code above as far as the digits say it. */
final class KodeWilayah
{
    /** @internal */
    public function __construct(
        public readonly string $kode,
        public readonly SistemKode $sistem,
        public readonly TingkatWilayah $tingkat,
        public readonly ?string $induk,
    ) {
    }

    public function __toString(): string
    {
        return $this->kode;
    }
}
