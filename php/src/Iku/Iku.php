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
    use Kinerja\Kinerja;
    use Kinerja\Wilayah;

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
     * A number as people write it: 1.234,5  Rp499.471.900  95%  80 - 90%  1:17,9  n/a. Without a locale a text with two
     * readings, such as "1.234", is Alasan::Ambigu, and a note names both.
     */
    public function readAngka(string $teks, ?Lokal $lokal = null): Angka
    {
        return Angka::read($this->pustaka, $teks, $lokal);
    }

    /**
     * A column of cells, read to exact numbers. What one cell leaves open ("1.234") is decided by the locale, else by
     * the column's being a count of whole things ($cacah), else by the other cells, if these agree; else it is
     * Alasan::Ambigu. Each inference is a note with its rows. A float is read as its shortest decimal.
     *
     * @param array<int|string, string|int|float|null> $sel null is not reported
     */
    public function readNumbers(array $sel, bool $cacah = false, ?Lokal $lokal = null): KolomAngka
    {
        return KolomAngka::read($this->pustaka, $sel, $cacah, $lokal);
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
     * faktor * a / b for whole columns, row by row; null is not reported.
     *
     * @param array<int|string, int|Alasan|null>|KolomAngka $pembilang
     * @param array<int|string, int|Alasan|null>|KolomAngka $penyebut as many
     */
    public function persen(array|KolomAngka $pembilang, array|KolomAngka $penyebut, int $desimal = 2, Mode $mode = Mode::HalfUp, int $faktor = 100): HasilKolom
    {
        $a = new MasukanKolom($this->pustaka->ffi, $pembilang);
        $b = new MasukanKolom($this->pustaka->ffi, $penyebut);
        if ($a->baris !== $b->baris) {
            throw ArgumentException::dua(
                "pembilang {$a->baris} baris, penyebut {$b->baris} baris",
                "pembilang has {$a->baris} rows, penyebut {$b->baris}",
            );
        }
        if ($faktor === 0) {
            throw ArgumentException::dua('faktor 0', 'faktor is 0');
        }
        return HasilKolom::hitung($this->pustaka, $a->baris, $desimal, $mode, $faktor, static fn (mixed ...$akhir) => [
            'iku_persen', FFI::addr($a->kolom), FFI::addr($b->kolom), ...$akhir,
        ]);
    }
}
