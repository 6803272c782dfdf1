<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI\CData;

/**
 * A handle of the library. It frees what it owns; a borrowed one keeps its owner alive instead.
 *
 * @internal
 */
final class Pegangan
{
    public function __construct(
        public readonly Pustaka $pustaka,
        public readonly CData $isi,
        private readonly ?string $pembebas,
        private readonly ?Pegangan $pemilik = null,
    ) {
    }

    public function __destruct()
    {
        if ($this->pembebas !== null) {
            $this->pustaka->ffi->{$this->pembebas}($this->isi);
        }
    }

    /** A handle that lives as long as this one. */
    public function pinjamkan(CData $isi): self
    {
        return new self($this->pustaka, $isi, null, $this);
    }

    private function __clone()
    {
    }
}
