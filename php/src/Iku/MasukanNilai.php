<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use FFI\CData;
use Iku\Exception\ArgumentException;

/**
 * Values as structs of the library: int, exact string, Rasional, Alasan, Hasil, Angka, or null (not reported). Must live
 * as long as the call.
 *
 * @internal
 */
final class MasukanNilai
{
    /** The first of the structs, as an argument. */
    public readonly CData $isi;
    public readonly int $n;
    private readonly CData $struct;
    /** @var list<Rasional> what the structs point to */
    private array $hidup = [];

    /** @param array<int|string, mixed> $nilai */
    public function __construct(private readonly Pustaka $pustaka, array $nilai)
    {
        $this->n = count($nilai);
        $this->struct = $pustaka->ffi->new('iku_nilai[' . max(1, $this->n) . ']');
        $i = 0;
        foreach ($nilai as $kunci => $satu) {
            $this->pasang($this->struct[$i++], $satu, $kunci);
        }
        $this->isi = FFI::addr($this->struct[0]);
    }

    /** Copies struct $i into a field of another struct. */
    public function salin(int $i, CData $tujuan): void
    {
        FFI::memcpy($tujuan, $this->struct[$i], FFI::sizeof($tujuan));
    }

    private function pasang(CData $struct, mixed $satu, int|string $kunci): void
    {
        if ($satu instanceof Hasil || $satu instanceof Angka) {
            $satu = $satu->nilai ?? $satu->alasan;
        }
        if (is_int($satu)) {
            $struct->pembilang = $satu;
            $struct->penyebut = 1;
        } elseif ($satu instanceof Alasan) {
            $struct->alasan = $satu->value;
        } elseif (is_string($satu) || $satu instanceof Rasional) {
            $this->hidup[] = $rasional = Rasional::dari($this->pustaka, $satu);
            $struct->rasional = $rasional->pegangan->isi;
        } elseif ($satu !== null) {
            $jenis = get_debug_type($satu);
            throw ArgumentException::dua(
                "nilai $kunci berjenis $jenis: beri int, teks eksak, Rasional, Alasan atau null",
                "value $kunci is $jenis: give int, an exact string, Rasional, Alasan or null",
            );
        }
    }
}
