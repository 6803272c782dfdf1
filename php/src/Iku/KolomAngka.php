<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use FFI\CData;
use Iku\Exception\ArgumentException;

/**
 * A column of cells, read to exact numbers. Made by Iku::readNumbers(); goes into Iku::persen() and
 * Formula::evaluateKolom() as it is.
 *
 * @implements \IteratorAggregate<int, Hasil>
 */
final class KolomAngka implements \Countable, \IteratorAggregate
{
    private function __construct(private readonly Pegangan $pegangan)
    {
    }

    /**
     * @internal
     * @param array<int|string, mixed> $sel
     */
    public static function read(Pustaka $pustaka, array $sel, bool $cacah, ?Lokal $lokal): self
    {
        $teks = $biner = $jenis = '';
        $batas = [0];
        foreach (array_values($sel) as $i => $satu) {
            [$satuJenis, $satuTeks, $satuBiner] = self::sel($satu, $i + 1);
            $jenis .= chr($satuJenis);
            $teks .= $satuTeks;
            $biner .= pack('d', $satuBiner);
            $batas[] = strlen($teks);
        }
        $ffi = $pustaka->ffi;
        $hidup = [
            self::salin($ffi, 'char', $teks),
            self::salin($ffi, 'int64_t', pack('q*', ...$batas)),
            self::salin($ffi, 'double', $biner),
            self::salin($ffi, 'uint8_t', $jenis),
        ];
        $kolom = $ffi->new('iku_kolom_sel');
        [$kolom->teks, $kolom->batas, $kolom->biner, $kolom->jenis] = array_map(static fn (CData $c) => FFI::addr($c[0]), $hidup);
        return new self($pustaka->pegangan(
            'angka_kolom',
            'iku_read_numbers',
            FFI::addr($kolom),
            count($sel),
            $lokal?->value ?? Konstanta::LOKAL_TIDAK_ADA,
            $cacah ? 1 : 0,
        ));
    }

    public function count(): int
    {
        return $this->pegangan->pustaka->ffi->iku_angka_kolom_count($this->pegangan->isi);
    }

    /** Row $i, from 0: its exact value, or the reason why there is none. */
    public function hasil(int $i): Hasil
    {
        if ($i < 0 || $i >= count($this)) {
            throw ArgumentException::dua("tidak ada baris $i", "there is no row $i");
        }
        $ffi = $this->pegangan->pustaka->ffi;
        $alasan = Alasan::tryFrom($ffi->iku_angka_kolom_alasan($this->pegangan->isi, $i));
        if ($alasan !== null) {
            return new Hasil(null, $alasan);
        }
        $nilai = $ffi->iku_angka_kolom_nilai($this->pegangan->isi, $i);
        return new Hasil(new Rasional($this->pegangan->pinjamkan($nilai)), null);
    }

    public function getIterator(): \Generator
    {
        for ($i = 0, $n = count($this); $i < $n; ++$i) {
            yield $i => $this->hasil($i);
        }
    }

    /** @return list<Catatan> what was inferred; $baris is the row from 1, or 0 for a note that names rows itself */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_angka_kolom_catatan($this->pegangan->isi));
    }

    /**
     * The column as the library's column functions take it.
     *
     * @internal
     * @throws Exception\RangeException when a value has more digits than a column can hold
     */
    public function isi(): CData
    {
        $kolom = $this->pegangan->pustaka->ffi->new('iku_kolom');
        $this->pegangan->pustaka->panggil('iku_angka_kolom_isi', $this->pegangan->isi, FFI::addr($kolom));
        return $kolom;
    }

    /** @return array{int, string, float} kind, text and double of a cell */
    private static function sel(mixed $sel, int $baris): array
    {
        return match (true) {
            $sel === null => [Konstanta::SEL_KOSONG, '', 0.0],
            is_string($sel) => [Konstanta::SEL_TEKS, $sel, 0.0],
            is_int($sel) => [Konstanta::SEL_TEKS, (string) $sel, 0.0],
            is_float($sel) => [Konstanta::SEL_BINER, '', $sel],
            default => throw ArgumentException::dua(
                "baris $baris berisi " . get_debug_type($sel) . ': beri teks, int, float atau null',
                "row $baris is " . get_debug_type($sel) . ': give text, int, float or null',
            ),
        };
    }

    private static function salin(FFI $ffi, string $jenis, string $bita): CData
    {
        $tujuan = $ffi->new($jenis . '[' . max(1, intdiv(strlen($bita), FFI::sizeof($ffi->type($jenis)))) . ']');
        if ($bita !== '') {
            FFI::memcpy($tujuan, $bita, strlen($bita));
        }
        return $tujuan;
    }
}
