<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use Iku\Exception\RangeException;

/** An exact rational number of any size. Never changes. Made by Iku::rasional(). */
final class Rasional implements \JsonSerializable, \Stringable
{
    /** @internal */
    public function __construct(public readonly Pegangan $pegangan)
    {
    }

    /** @internal */
    public static function dari(Pustaka $pustaka, int|string|self $nilai): self
    {
        if ($nilai instanceof self) {
            return $nilai;
        }
        $teks = (string) $nilai;
        return new self($pustaka->pegangan('rasional', 'iku_rasional_from_string', $teks, strlen($teks)));
    }

    /** "p" or "p/q" in lowest terms; equal numbers have equal texts. */
    public function __toString(): string
    {
        return $this->pegangan->pustaka->teks('iku_rasional_to_string', $this->pegangan->isi);
    }

    /** A string, so that no digit is lost. */
    public function jsonSerialize(): string
    {
        return (string) $this;
    }

    /** Rounded once and printed: "1.234,50" (Id), "1,234.50" (En). */
    public function format(int $desimal = 2, Mode $mode = Mode::HalfUp, Lokal $lokal = Lokal::Id): string
    {
        return $this->pegangan->pustaka->teks(
            'iku_rasional_format',
            $this->pegangan->isi,
            Pustaka::int32($desimal, 'desimal'),
            $mode->value,
            $lokal->value,
        );
    }

    /** Rounded once; the result is exact as a number. */
    public function round(int $desimal = 0, Mode $mode = Mode::HalfUp): self
    {
        $desimal = Pustaka::int32($desimal, 'desimal');
        return new self($this->pegangan->pustaka->pegangan('rasional', 'iku_rasional_round', $this->pegangan->isi, $desimal, $mode->value));
    }

    public function add(int|string|self $lain): Hasil
    {
        return $this->hitung(Konstanta::OP_TAMBAH, $lain);
    }

    public function subtract(int|string|self $lain): Hasil
    {
        return $this->hitung(Konstanta::OP_KURANG, $lain);
    }

    public function multiply(int|string|self $lain): Hasil
    {
        return $this->hitung(Konstanta::OP_KALI, $lain);
    }

    /** Division by zero gives Alasan::PenyebutNol. */
    public function divide(int|string|self $lain): Hasil
    {
        return $this->hitung(Konstanta::OP_BAGI, $lain);
    }

    /** -1, 0 or 1, for usort() and thresholds. */
    public function compare(int|string|self $lain): int
    {
        $pustaka = $this->pegangan->pustaka;
        $kanan = self::dari($pustaka, $lain);
        $urutan = $pustaka->ffi->new('int32_t');
        $pustaka->panggil('iku_rasional_compare', $this->pegangan->isi, $kanan->pegangan->isi, FFI::addr($urutan));
        return $urutan->cdata;
    }

    public function equals(int|string|self $lain): bool
    {
        return $this->compare($lain) === 0;
    }

    public function sign(): int
    {
        return $this->pegangan->pustaka->ffi->iku_rasional_sign($this->pegangan->isi);
    }

    /**
     * Numerator and denominator.
     *
     * @return array{int, int}
     * @throws RangeException when either does not fit a PHP integer
     */
    public function toPecahan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        $pecahan = $pustaka->ffi->new('iku_pecahan');
        $pustaka->panggil('iku_rasional_to_pecahan', $this->pegangan->isi, FFI::addr($pecahan));
        return [$pecahan->pembilang, $pecahan->penyebut];
    }

    private function hitung(int $operasi, int|string|self $lain): Hasil
    {
        $pustaka = $this->pegangan->pustaka;
        $kanan = self::dari($pustaka, $lain);
        return $pustaka->hasil('iku_rasional_compute', $this->pegangan->isi, $operasi, $kanan->pegangan->isi);
    }
}
