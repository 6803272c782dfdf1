<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

use Iku\Bahasa;

/**
 * A value of the wrong kind or number was given: the caller's bug. getMessage() is Indonesian where this package found
 * it, and the library's own English where the library did; pesan() chooses.
 */
final class ArgumentException extends \InvalidArgumentException implements IkuException
{
    private ?string $en = null;

    /** @internal */
    public static function dua(string $id, string $en): self
    {
        $galat = new self($id);
        $galat->en = $en;
        return $galat;
    }

    public function pesan(Bahasa $bahasa = Bahasa::Id): string
    {
        return $bahasa === Bahasa::En ? $this->en ?? $this->getMessage() : $this->getMessage();
    }
}
