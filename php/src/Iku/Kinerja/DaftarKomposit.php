<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Catatan;
use Iku\Pegangan;

/**
 * Composites that were read together, with the notes made on the way.
 *
 * @implements \IteratorAggregate<int, Komposit>
 */
final class DaftarKomposit implements \Countable, \IteratorAggregate
{
    /** @var list<Komposit> in the order of the file */
    public readonly array $isi;

    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
        $isi = [];
        for ($i = 0, $n = $pegangan->pustaka->ffi->iku_daftar_komposit_count($pegangan->isi); $i < $n; ++$i) {
            $isi[] = new Komposit($pegangan, $i);
        }
        $this->isi = $isi;
    }

    /** @return list<Catatan> what was left out, and which parts were skipped */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_daftar_komposit_catatan($this->pegangan->isi));
    }

    public function count(): int
    {
        return count($this->isi);
    }

    public function getIterator(): \ArrayIterator
    {
        return new \ArrayIterator($this->isi);
    }
}
