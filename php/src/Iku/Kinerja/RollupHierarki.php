<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use Iku\Catatan;
use Iku\Konstanta;
use Iku\Pegangan;

/**
 * The figures of all regions or units of a year: parents before their children. From Hierarki::rollup().
 *
 * @implements \IteratorAggregate<int, Simpul>
 */
final class RollupHierarki implements \Countable, \IteratorAggregate
{
    /** @var list<Simpul> */
    public readonly array $simpul;
    /** @var list<Catatan> */
    public readonly array $catatan;

    /** @internal */
    public function __construct(Hierarki $hierarki, Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $struct = $pustaka->ffi->new('iku_simpul');
        $mentah = [];
        for ($i = 0, $n = $pustaka->ffi->iku_rollup_hierarki_count($pegangan->isi); $i < $n; ++$i) {
            $pustaka->panggil('iku_rollup_hierarki_get', $pegangan->isi, $i, FFI::addr($struct));
            $mentah[] = [$struct->simpul, $struct->induk, $struct->akhir, $struct->dilaporkan, $struct->diharapkan, $struct->kosong];
        }
        $nilai = fn (int $i, int $apa) => $pustaka->hasil('iku_rollup_hierarki_nilai', $pegangan->isi, $i, $apa);
        $simpul = [];
        foreach ($mentah as $i => [$di, $induk, $akhir, $dilaporkan, $diharapkan, $kosong]) {
            $tidak = [];
            for ($k = 0; $k < $kosong; ++$k) {
                $tidak[] = $hierarki->kode($mentah[$pustaka->ffi->iku_rollup_hierarki_kosong($pegangan->isi, $i, $k)][0]);
            }
            $simpul[] = new Simpul(
                $hierarki->kode($di),
                $hierarki->nama($di),
                $hierarki->tingkat($di),
                $induk < 0 ? null : $induk,
                $akhir,
                $nilai($i, Konstanta::SIMPUL_HASIL),
                $nilai($i, Konstanta::SIMPUL_POOLED),
                $nilai($i, Konstanta::SIMPUL_RERATA),
                new Cakupan($dilaporkan, $diharapkan, $tidak, $nilai($i, Konstanta::SIMPUL_BAGIAN_PENYEBUT)),
            );
        }
        $this->simpul = $simpul;
        $this->catatan = $pustaka->catatan($pustaka->ffi->iku_rollup_hierarki_catatan($pegangan->isi));
    }

    public function count(): int
    {
        return count($this->simpul);
    }

    public function getIterator(): \ArrayIterator
    {
        return new \ArrayIterator($this->simpul);
    }
}
