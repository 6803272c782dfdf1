<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use Iku\Catatan;
use Iku\Exception\InputException;
use Iku\Formula;
use Iku\MasukanNilai;
use Iku\Pegangan;
use Iku\Pustaka;
use Iku\Rasional;

/** Regions or units and what is above them, over the years. From Iku::readHierarki(). */
final class Hierarki implements \Countable
{
    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
    }

    /**
     * Rolls the reports of a year up along the trees of that year.
     *
     * @param array<int|string, array<int|string, mixed>|null> $laporan the values of the formula's variables by code; null
     *     where a unit has not reported
     * @param SistemKode $sistem of these codes
     * @param string $tingkat whose units are expected to report; empty: those with nothing below them
     * @param ?Skala $skala with it a node whose pooled figure and mean fall into two bands is noted
     * @param array<int|string, int|string|Rasional> $bobot by code; 1 where none is given
     */
    public function rollup(
        Formula $formula,
        int $tahun,
        array $laporan,
        SistemKode $sistem,
        CaraRollup $cara = CaraRollup::Pooled,
        string $tingkat = '',
        ?Skala $skala = null,
        array $bobot = [],
    ): RollupHierarki {
        $asing = array_key_first(array_diff_key($bobot, $laporan));
        if ($asing !== null) {
            throw new InputException("the weight \"$asing\" is no code that reports");
        }
        $pustaka = $this->pegangan->pustaka;
        $kosong = array_fill(0, count($formula->variabel), null);
        $struct = $pustaka->ffi->new('iku_laporan_unit[' . max(1, count($laporan)) . ']');
        $hidup = [];
        $i = 0;
        foreach ($laporan as $kode => $isi) {
            $kode = (string) $kode;
            $huruf = $pustaka->ffi->new('char[' . (strlen($kode) + 1) . ']');
            FFI::memcpy($huruf, $kode, strlen($kode));
            $nilai = new MasukanNilai($pustaka, $isi === null ? $kosong : $formula->urut($isi));
            $berat = new MasukanNilai($pustaka, [$bobot[$kode] ?? null]);
            $struct[$i]->kode = $pustaka->ffi->cast('char *', FFI::addr($huruf[0]));
            $struct[$i]->panjang = strlen($kode);
            $struct[$i]->isi = $nilai->isi;
            $struct[$i]->sistem = $sistem->value;
            $berat->salin(0, $struct[$i]->bobot);
            $hidup[] = [$huruf, $nilai, $berat];
            ++$i;
        }
        return new RollupHierarki($this, $pustaka->pegangan(
            'rollup_hierarki',
            'iku_hierarki_rollup',
            ...[$this->pegangan->isi, Pustaka::int32($tahun, 'tahun'), $formula->pegangan()->isi, FFI::addr($struct[0]), $i],
            ...[$cara->value, $tingkat, strlen($tingkat), $skala?->pegangan()->isi],
        ));
    }

    /** The place of the node that a code had in a year; null when it had none. */
    public function find(string $kode, SistemKode $sistem, int $tahun): ?int
    {
        $pustaka = $this->pegangan->pustaka;
        $hasil = $pustaka->ffi->new('int64_t');
        $isi = [$this->pegangan->isi, $sistem->value, $kode, strlen($kode), Pustaka::int32($tahun, 'tahun')];
        $pustaka->panggil('iku_hierarki_find', ...[...$isi, FFI::addr($hasil)]);
        return $hasil->cdata < 0 ? null : $hasil->cdata;
    }

    public function kode(int $i): string
    {
        return $this->pegangan->pustaka->pinjamanTeks('iku_hierarki_kode', $this->pegangan->isi, $i) ?? '';
    }

    public function nama(int $i): string
    {
        return $this->pegangan->pustaka->pinjamanTeks('iku_hierarki_nama', $this->pegangan->isi, $i) ?? '';
    }

    public function tingkat(int $i): string
    {
        return $this->pegangan->pustaka->pinjamanTeks('iku_hierarki_tingkat', $this->pegangan->isi, $i) ?? '';
    }

    public function isTerbaca(): bool
    {
        return $this->pegangan->pustaka->ffi->iku_hierarki_is_terbaca($this->pegangan->isi) === 1;
    }

    /** @return list<Catatan> what was left out, and what is doubtful */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_hierarki_catatan($this->pegangan->isi));
    }

    public function count(): int
    {
        return $this->pegangan->pustaka->ffi->iku_hierarki_count($this->pegangan->isi);
    }
}
