<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use Iku\Catatan;
use Iku\Pegangan;

/** Which code of Kemendagri is which of BPS: only what was declared. From Iku::readJembatan(). */
final class Jembatan implements \Countable
{
    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
    }

    /** The region's code in the other system; null where nobody declared it. */
    public function find(string $kode, SistemKode $dari, SistemKode $ke): ?string
    {
        $pustaka = $this->pegangan->pustaka;
        $teks = $pustaka->ffi->new('iku_teks *');
        $pustaka->panggil('iku_jembatan_find', $this->pegangan->isi, $kode, strlen($kode), $dari->value, $ke->value, FFI::addr($teks));
        return $pustaka->ambilTeks($teks);
    }

    public function isTerbaca(): bool
    {
        return $this->pegangan->pustaka->ffi->iku_jembatan_is_terbaca($this->pegangan->isi) === 1;
    }

    /** @return list<Catatan> */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_jembatan_catatan($this->pegangan->isi));
    }

    public function count(): int
    {
        return $this->pegangan->pustaka->ffi->iku_jembatan_count($this->pegangan->isi);
    }
}
