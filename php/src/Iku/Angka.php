<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/**
 * What stands where a number should: a number, a range ("80 - 90%"), a ratio ("1:17,9"), or a reason. Made by
 * Iku::readAngka(). It goes into Formula::evaluate() as it is.
 */
final class Angka
{
    /** The number; null when there is none, or two. */
    public readonly ?Rasional $nilai;
    /** Why there is no number; a range or a ratio is BukanAngka. */
    public readonly ?Alasan $alasan;

    /**
     * @internal
     * @param list<Rasional> $sisi
     * @param list<Catatan> $catatan
     */
    private function __construct(
        public readonly JenisAngka $jenis,
        /** The number, or the sides of a range (lower, upper) or a ratio (left, right). */
        public readonly array $sisi,
        ?Alasan $alasan,
        /** What is doubtful, and what to do about it. */
        public readonly array $catatan,
    ) {
        $satu = $jenis === JenisAngka::Nilai;
        $this->nilai = $satu ? $sisi[0] : null;
        $this->alasan = $satu ? null : $alasan ?? Alasan::BukanAngka;
    }

    /** @internal */
    public static function read(Pustaka $pustaka, string $teks, ?Lokal $lokal): self
    {
        $pegangan = $pustaka->pegangan('angka', 'iku_angka_read', $teks, strlen($teks), $lokal?->value ?? Konstanta::LOKAL_TIDAK_ADA);
        $sisi = [];
        while (($nilai = $pustaka->ffi->iku_angka_nilai($pegangan->isi, count($sisi))) !== null) {
            $sisi[] = new Rasional($pegangan->pinjamkan($nilai));
        }
        return new self(
            JenisAngka::from($pustaka->ffi->iku_angka_jenis($pegangan->isi)),
            $sisi,
            Alasan::tryFrom($pustaka->ffi->iku_angka_alasan($pegangan->isi)),
            $pustaka->catatan($pustaka->ffi->iku_angka_catatan($pegangan->isi)),
        );
    }

    public function ada(): bool
    {
        return $this->nilai !== null;
    }

    /** The number or the reason, as a formula takes it. */
    public function hasil(): Hasil
    {
        return new Hasil($this->nilai, $this->alasan);
    }

    /** The number rounded once and printed, or the reason's name in brackets. */
    public function format(int $desimal = 2, Mode $mode = Mode::HalfUp, Lokal $lokal = Lokal::Id): string
    {
        return $this->hasil()->format($desimal, $mode, $lokal);
    }
}
