<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use FFI\CData;
use Iku\Exception\ArgumentException;

/**
 * A PHP array of integers and nulls as a column of the library; holds the memory that the column points to.
 *
 * @internal
 */
final class MasukanKolom
{
    public readonly CData $kolom;
    private readonly CData $data;
    private readonly CData $ada;

    /** @param list<int|null> $isi */
    public function __construct(FFI $ffi, array $isi)
    {
        $n = count($isi);
        $this->data = $ffi->new('int64_t[' . max(1, $n) . ']');
        $this->ada = $ffi->new('uint8_t[' . max(1, intdiv($n + 7, 8)) . ']');
        $i = 0;
        foreach ($isi as $kunci => $nilai) {
            if (is_int($nilai)) {
                $this->data[$i] = $nilai;
                $this->ada[$i >> 3] = $this->ada[$i >> 3] | (1 << ($i & 7));
            } elseif ($nilai !== null) {
                throw new ArgumentException("row $kunci is " . get_debug_type($nilai) . ': a column holds int and null');
            }
            ++$i;
        }
        $this->kolom = $ffi->new('iku_kolom');
        self::isi($this->kolom, $this);
    }

    /** Copies the view, not the data, into another struct. */
    public static function isi(CData $tujuan, self $asal): void
    {
        $tujuan->data = FFI::addr($asal->data[0]);
        $tujuan->validity = FFI::addr($asal->ada[0]);
    }
}
