<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** An indicator of a document, with its formula; $sasaran is the objective it belongs to. */
final class Indikator
{
    /** @internal */
    public function __construct(
        public readonly string $nama,
        public readonly string $sasaran,
        public readonly Formula $formula,
    ) {
    }
}
