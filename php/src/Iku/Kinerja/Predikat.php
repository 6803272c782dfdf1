<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

/** The band of a scale that an exact value fell into; as text it is its label. */
final class Predikat implements \Stringable
{
    /** @internal */
    public function __construct(
        /** Its place in the scale; 0 is the highest. */
        public readonly int $pita,
        public readonly string $label,
        /** Whether the printed scale has no band for the value, and the policy chose one. */
        public readonly bool $diCelah,
        /** The scale's id. */
        public readonly string $skala,
    ) {
    }

    public function __toString(): string
    {
        return $this->label;
    }
}
