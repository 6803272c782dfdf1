<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use Iku\Exception\ArgumentException;

/**
 * The way in: loads libiku.so and reads texts.
 *
 *     $iku = Iku::load();
 *     $formula = $iku->readFormula('A / B x 100%');
 *     echo $formula->evaluate([37, 39])->format();      // 94,87
 *
 * Values are exact: integers, strings such as "12.5" and "37/39", and Rasional go in; floats are refused. Reading bad
 * data throws nothing: look at the notes (catatan) and the reasons (alasan).
 */
final class Iku
{
    /** @var array<string, self> */
    private static array $dimuat = [];

    private function __construct(private readonly Pustaka $pustaka)
    {
    }

    /**
     * Loads the library: from the path given, from the environment variable IKU_LIBRARY, from lib/ of this package, or
     * from where the system looks for libiku.so.0, whichever comes first. One path is loaded once a process.
     */
    public static function load(?string $jalur = null): self
    {
        $jalur ??= getenv('IKU_LIBRARY') ?: self::diPaket() ?? 'libiku.so.0';
        return self::$dimuat[$jalur] ??= new self(new Pustaka($jalur));
    }

    private static function diPaket(): ?string
    {
        $lib = dirname(__DIR__, 2) . '/lib';
        $arsitektur = strtolower(PHP_OS_FAMILY) . '-' . php_uname('m');
        foreach (["$lib/$arsitektur/libiku.so", "$lib/libiku.so"] as $jalur) {
            if (is_file($jalur)) {
                return $jalur;
            }
        }
        return null;
    }

    /** The version of the library: 10203 is 1.2.3. */
    public function versi(): int
    {
        return $this->pustaka->ffi->iku_versi();
    }

    /** Version, limits, modes and reasons of the library, and where it was loaded from. */
    public function info(): array
    {
        return $this->pustaka->json('iku_info') + ['pustaka' => $this->pustaka->jalur];
    }

    /** An exact number from an integer, "p/q", or a decimal with a point: "12.50". */
    public function rasional(int|string|Rasional $nilai): Rasional
    {
        return Rasional::dari($this->pustaka, $nilai);
    }

    /**
     * A number as people write it: 1.234,5  Rp499.471.900  95%  n/a. Without a locale a text with two readings, such as
     * "1.234", is Alasan::Ambigu.
     */
    public function readAngka(string $teks, ?Lokal $lokal = null): Hasil
    {
        return $this->pustaka->hasil('iku_rasional_read', $teks, strlen($teks), $lokal?->value ?? Konstanta::LOKAL_TIDAK_ADA);
    }

    /** A formula as a document prints it, LaTeX or plain text. */
    public function readFormula(string $teks, Lokal $lokal = Lokal::Id): Formula
    {
        return new Formula($this->pustaka->pegangan('formula', 'iku_formula_read', $teks, strlen($teks), $lokal->value));
    }

    /** A document from its text (UTF-8). */
    public function readDokumen(string $teks, Lokal $lokal = Lokal::Id): Dokumen
    {
        return new Dokumen($this->pustaka->pegangan('dokumen', 'iku_dokumen_read', $teks, strlen($teks), $lokal->value));
    }

    /** A document from what Dokumen::toJson() wrote. */
    public function readDokumenJson(string $json): Dokumen
    {
        return new Dokumen($this->pustaka->pegangan('dokumen', 'iku_dokumen_read_json', $json, strlen($json)));
    }

    /**
     * faktor * a / b for whole columns of integers; null is not reported.
     *
     * @param list<int|null> $pembilang
     * @param list<int|null> $penyebut as many
     */
    public function persen(array $pembilang, array $penyebut, int $desimal = 2, Mode $mode = Mode::HalfUp, int $faktor = 100): HasilKolom
    {
        $baris = count($pembilang);
        if ($baris !== count($penyebut)) {
            throw new ArgumentException("pembilang has $baris rows, penyebut " . count($penyebut));
        }
        if ($faktor === 0) {
            throw new ArgumentException('faktor is 0');
        }
        $a = new MasukanKolom($this->pustaka->ffi, $pembilang);
        $b = new MasukanKolom($this->pustaka->ffi, $penyebut);
        return HasilKolom::hitung($this->pustaka, $baris, $desimal, $mode, $faktor, static fn (mixed ...$akhir) => [
            'iku_persen', FFI::addr($a->kolom), FFI::addr($b->kolom), ...$akhir,
        ]);
    }
}
