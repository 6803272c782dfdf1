<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;

/**
 * A document's indicators, evaluated: one row for each indicator, period and region. Made by Dokumen::evaluate().
 *
 * @implements \IteratorAggregate<int, BarisEvaluasi>
 */
final class Evaluasi implements \Countable, \IteratorAggregate
{
    /** @var list<string> what the data file says of itself; show it wherever the figures show */
    public readonly array $keterangan;

    /** @internal */
    public function __construct(private readonly Dokumen $dokumen, private readonly Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $keterangan = [];
        for ($i = 0, $n = $pustaka->ffi->iku_evaluasi_keterangan_count($pegangan->isi); $i < $n; ++$i) {
            $keterangan[] = $pustaka->pinjamanTeks('iku_evaluasi_keterangan', $pegangan->isi, $i) ?? '';
        }
        $this->keterangan = $keterangan;
    }

    public function count(): int
    {
        return $this->pegangan->pustaka->ffi->iku_evaluasi_count($this->pegangan->isi);
    }

    public function getIterator(): \Generator
    {
        $pustaka = $this->pegangan->pustaka;
        $e = $this->pegangan->isi;
        for ($i = 0, $n = count($this); $i < $n; ++$i) {
            $alasan = Alasan::tryFrom($pustaka->ffi->iku_evaluasi_alasan($e, $i));
            $nilai = $alasan === null ? new Rasional($this->pegangan->pinjamkan($pustaka->ffi->iku_evaluasi_nilai($e, $i))) : null;
            yield new BarisEvaluasi(
                $this,
                $i,
                $this->dokumen->indikator[$pustaka->ffi->iku_evaluasi_indikator($e, $i)],
                $pustaka->pinjamanTeks('iku_evaluasi_periode', $e, $i) ?? '',
                $pustaka->pinjamanTeks('iku_evaluasi_wilayah', $e, $i) ?? '',
                new Hasil($nilai, $alasan),
            );
        }
    }

    /** @return list<Catatan> on the data and on the evaluation; the document has its own */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_evaluasi_catatan($this->pegangan->isi));
    }

    public function toJson(int $desimal = 2, Mode $mode = Mode::HalfUp, Lokal $tampil = Lokal::Id, Bahasa $bahasa = Bahasa::Id): string
    {
        $gaya = $this->pegangan->pustaka->gaya($desimal, $mode, $tampil, $bahasa);
        return $this->pegangan->pustaka->teks('iku_evaluasi_json', $this->pegangan->isi, FFI::addr($gaya));
    }

    /** @internal */
    public function explain(int $i, int $format, \FFI\CData $gaya): string
    {
        return $this->pegangan->pustaka->teks('iku_evaluasi_explain', $this->pegangan->isi, $i, $format, FFI::addr($gaya));
    }

    /** @internal */
    public function pustaka(): Pustaka
    {
        return $this->pegangan->pustaka;
    }
}
