<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;

/**
 * A column of results. Row $i is $hasil[$i] / 10^$desimal; where there is none $hasil[$i] is null and $alasan[$i] says
 * why, else $alasan[$i] is null.
 */
final class HasilKolom implements \Countable
{
    /**
     * @param list<int|null> $hasil
     * @param list<Alasan|null> $alasan
     */
    private function __construct(
        public readonly array $hasil,
        public readonly array $alasan,
        public readonly int $desimal,
    ) {
    }

    /**
     * @internal
     * @param \Closure(mixed...): array<mixed> $panggilan the function's name and arguments, given the last of them
     */
    public static function hitung(Pustaka $pustaka, int $baris, int $desimal, Mode $mode, int $faktor, \Closure $panggilan): self
    {
        $opsi = $pustaka->ffi->new('iku_opsi');
        $opsi->size = FFI::sizeof($opsi);
        $opsi->desimal = Pustaka::int32($desimal, 'desimal');
        $opsi->mode = $mode->value;
        $opsi->faktor = $faktor;
        $hasil = $pustaka->ffi->new('int64_t[' . max(1, $baris) . ']');
        $alasan = $pustaka->ffi->new('uint8_t[' . max(1, $baris) . ']');
        $pustaka->panggil(...$panggilan($baris, FFI::addr($opsi), FFI::addr($hasil[0]), FFI::addr($alasan[0])));
        $nilai = $sebab = [];
        for ($i = 0; $i < $baris; ++$i) {
            $ada = $alasan[$i] === Konstanta::ALASAN_ADA;
            $nilai[] = $ada ? $hasil[$i] : null;
            $sebab[] = $ada ? null : Alasan::from($alasan[$i]);
        }
        return new self($nilai, $sebab, $desimal);
    }

    public function count(): int
    {
        return count($this->hasil);
    }

    /** Row $i as a decimal with a point, all its decimals printed: "94.87"; null where there is none. */
    public function teks(int $i): ?string
    {
        $nilai = $this->hasil[$i];
        if ($nilai === null || $this->desimal === 0) {
            return $nilai === null ? null : (string) $nilai;
        }
        $digit = str_pad(ltrim((string) $nilai, '-'), $this->desimal + 1, '0', STR_PAD_LEFT);
        return ($nilai < 0 ? '-' : '') . substr($digit, 0, -$this->desimal) . '.' . substr($digit, -$this->desimal);
    }
}
