<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use FFI\CData;
use Iku\Exception\ArgumentException;

/**
 * A column as the library takes it: a PHP array of integers, reasons and nulls (not reported), or a column that was
 * read. Holds the memory that the struct points to.
 *
 * @internal
 */
final class MasukanKolom
{
    public readonly CData $kolom;
    public readonly int $baris;
    /** @var list<mixed> */
    private array $hidup;

    /** @param array<int|string, int|Alasan|null>|KolomAngka $isi */
    public function __construct(FFI $ffi, array|KolomAngka $isi)
    {
        $this->baris = count($isi);
        $this->kolom = $isi instanceof KolomAngka ? $isi->isi() : $this->salin($ffi, $isi);
        $this->hidup[] = $isi;
    }

    /**
     * The same column in another struct; the data stay where they are.
     */
    public function pasang(CData $tujuan): void
    {
        FFI::memcpy(FFI::addr($tujuan), $this->kolom, FFI::sizeof($this->kolom));
    }

    /** @param array<int|string, int|Alasan|null> $isi */
    private function salin(FFI $ffi, array $isi): CData
    {
        $data = $ffi->new('int64_t[' . max(1, $this->baris) . ']');
        $alasan = $ffi->new('uint8_t[' . max(1, $this->baris) . ']');
        $i = 0;
        foreach ($isi as $kunci => $nilai) {
            if (is_int($nilai)) {
                $data[$i] = $nilai;
            } elseif ($nilai === null || $nilai instanceof Alasan) {
                $alasan[$i] = ($nilai ?? Alasan::TidakDilaporkan)->value;
            } else {
                $jenis = get_debug_type($nilai);
                throw ArgumentException::dua(
                    "baris $kunci berisi $jenis: kolom berisi int, Alasan dan null; teks dan float dibaca dahulu dengan readNumbers()",
                    "row $kunci is $jenis: a column holds int, Alasan and null; read text and float with readNumbers() first",
                );
            }
            ++$i;
        }
        $this->hidup = [$data, $alasan];
        $kolom = $ffi->new('iku_kolom');
        $kolom->data = FFI::addr($data[0]);
        $kolom->alasan = FFI::addr($alasan[0]);
        return $kolom;
    }
}
