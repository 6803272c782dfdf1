<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Catatan;
use Iku\Pegangan;

/**
 * Scales or rules that were read together, with the notes made on the way.
 *
 * @template T of Skala|AturanCapaian
 * @implements \IteratorAggregate<int, T>
 */
final class Daftar implements \Countable, \IteratorAggregate
{
    /** @var list<T> in the order of the file */
    public readonly array $isi;

    /**
     * @internal
     * @param string $jenis of the library: "skala", "aturan"
     * @param class-string<T> $kelas
     */
    public function __construct(private readonly Pegangan $pegangan, private readonly string $jenis, string $kelas)
    {
        $ffi = $pegangan->pustaka->ffi;
        $isi = [];
        while (($satu = $ffi->{"iku_daftar_{$jenis}_get"}($pegangan->isi, count($isi))) !== null) {
            $isi[] = new $kelas($pegangan->pinjamkan($satu));
        }
        $this->isi = $isi;
    }

    /** @return list<Catatan> what was left out, and what is doubtful */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->{"iku_daftar_{$this->jenis}_catatan"}($this->pegangan->isi));
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
