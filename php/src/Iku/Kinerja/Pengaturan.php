<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Catatan;
use Iku\Pegangan;

/**
 * The settings of a run: those of the call, over the project file's, over the profile's, over the defaults. Made by
 * Iku::pengaturan().
 */
final class Pengaturan
{
    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
    }

    /** Whether they can be used; if not, a note says why. */
    public function isTerbaca(): bool
    {
        return $this->pegangan->pustaka->ffi->iku_pengaturan_is_terbaca($this->pegangan->isi) === 1;
    }

    /** The value of a key; null when there is no such key. */
    public function nilai(string $kunci): ?string
    {
        return $this->pegangan->pustaka->pinjamanTeks('iku_pengaturan_nilai', $this->pegangan->isi, $kunci, strlen($kunci));
    }

    /** Every key with its value, who set it, and what that rests on. */
    public function toJson(): string
    {
        return $this->pegangan->pustaka->teks('iku_pengaturan_json', $this->pegangan->isi);
    }

    /** @return list<Catatan> */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_pengaturan_catatan($this->pegangan->isi));
    }

    /** @internal */
    public function pegangan(): Pegangan
    {
        return $this->pegangan;
    }
}
