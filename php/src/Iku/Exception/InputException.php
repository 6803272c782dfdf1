<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** A text, or what was made from it, is not what was asked for. */
final class InputException extends \UnexpectedValueException implements IkuException
{
    /** @param int $posisi the byte where it went wrong, or -1 */
    public function __construct(string $pesan, int $kode = 0, public readonly int $posisi = -1)
    {
        parent::__construct($pesan, $kode);
    }
}
