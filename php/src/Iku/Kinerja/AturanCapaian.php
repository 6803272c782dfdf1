<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Pegangan;

/** A named achievement rule; its value is in percent, 100 for a target met exactly. From Iku::aturan() or readAturan(). */
final class AturanCapaian
{
    /** Its id; a formula of one's own is its own id. */
    public readonly string $id;
    public readonly Polarisasi $polarisasi;

    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $this->id = $pustaka->pinjamanTeks('iku_aturan_id', $pegangan->isi) ?? '';
        $this->polarisasi = Polarisasi::from($pustaka->ffi->iku_aturan_polarisasi($pegangan->isi));
    }

    /** The whole rule: its formula, zero and negative targets, floor and cap, sources and how far each was checked. */
    public function toJson(): string
    {
        return $this->pegangan->pustaka->teks('iku_aturan_json', $this->pegangan->isi);
    }

    /** @internal */
    public function pegangan(): Pegangan
    {
        return $this->pegangan;
    }
}
