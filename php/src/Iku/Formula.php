<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use Iku\Exception\ArgumentException;

/** The reading of a formula text, also of a refused one: see $status and catatan(). Made by Iku::readFormula(). */
final class Formula
{
    /** The text as it was read, word for word. */
    public readonly string $teks;
    public readonly Status $status;
    /** The unit of the result; null where there is nothing to evaluate. */
    public readonly ?Pengali $pengali;
    /** @var list<Variabel> in order of first use */
    public readonly array $variabel;

    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $f = $pegangan->isi;
        $this->teks = $pustaka->pinjamanTeks('iku_formula_teks', $f) ?? '';
        $this->status = Status::from($pustaka->ffi->iku_formula_status($f));
        $this->pengali = Pengali::tryFrom($pustaka->ffi->iku_formula_pengali($f));
        $variabel = [];
        for ($i = 0, $n = $pustaka->ffi->iku_formula_variabel_count($f); $i < $n; ++$i) {
            $nama = $pustaka->pinjamanTeks('iku_formula_variabel_nama', $f, $i) ?? '';
            $variabel[] = new Variabel($nama, $pustaka->ffi->iku_formula_variabel_geser_tahun($f, $i));
        }
        $this->variabel = $variabel;
    }

    /** Whether there is something to evaluate. The methods below that need it throw InputException otherwise. */
    public function isTerhitung(): bool
    {
        return $this->pegangan->pustaka->ffi->iku_formula_is_terhitung($this->pegangan->isi) === 1;
    }

    /** @return list<Catatan> */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_formula_catatan($this->pegangan->isi));
    }

    /** The canonical form: "v1 / v2 * 100". */
    public function rumus(): string
    {
        return $this->pegangan->pustaka->teks('iku_formula_rumus', $this->pegangan->isi);
    }

    /** LaTeX with the variables' names, without dollar signs. */
    public function latex(Lokal $lokal = Lokal::Id): string
    {
        return $this->pegangan->pustaka->teks('iku_formula_latex', $this->pegangan->isi, $lokal->value);
    }

    /** The reading with its notes, as JSON. */
    public function toJson(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->pegangan->pustaka->teks('iku_formula_json', $this->pegangan->isi, $bahasa->value);
    }

    /**
     * The exact value, or the reason why there is none.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai in the order of the variables, or by their
     *     names; null is not reported, a string is exact ("12.5", "37/39")
     */
    public function evaluate(array $nilai): Hasil
    {
        $masukan = $this->masukan($nilai);
        return $this->pegangan->pustaka->hasil('iku_formula_evaluate', $this->pegangan->isi, $masukan->isi, $masukan->n);
    }

    /**
     * How the value came about, step by step down to the counts.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai as for evaluate()
     */
    public function explain(
        array $nilai,
        int $desimal = 2,
        Mode $mode = Mode::HalfUp,
        Lokal $tampil = Lokal::Id,
        Bahasa $bahasa = Bahasa::Id,
        int $format = Konstanta::FORMAT_TEKS,
    ): string {
        $isi = $this->masukan($nilai);
        $gaya = $this->pegangan->pustaka->gaya($desimal, $mode, $tampil, $bahasa);
        return $this->pegangan->pustaka->teks('iku_formula_explain', $this->pegangan->isi, $isi->isi, $isi->n, $format, FFI::addr($gaya));
    }

    /**
     * The formula over whole columns, row by row; null is not reported.
     *
     * @param list<array<int|string, int|Alasan|null>|KolomAngka> $kolom one a variable, in their order, all of one length
     */
    public function evaluateKolom(array $kolom, int $desimal = 2, Mode $mode = Mode::HalfUp): HasilKolom
    {
        $pustaka = $this->pegangan->pustaka;
        $n = count($kolom);
        $this->periksaJumlah($n);
        $masukan = array_map(static fn (array|KolomAngka $isi) => new MasukanKolom($pustaka->ffi, $isi), array_values($kolom));
        $baris = $n === 0 ? 0 : $masukan[0]->baris;
        $struct = $pustaka->ffi->new('iku_kolom[' . max(1, $n) . ']');
        foreach ($masukan as $i => $satu) {
            if ($satu->baris !== $baris) {
                throw ArgumentException::dua(
                    "kolom $i {$satu->baris} baris, kolom pertama $baris baris",
                    "column $i has {$satu->baris} rows, the first has $baris",
                );
            }
            $satu->pasang($struct[$i]);
        }
        return HasilKolom::hitung($pustaka, $baris, $desimal, $mode, 0, fn (mixed ...$akhir) => [
            'iku_formula_evaluate_kolom', $this->pegangan->isi, FFI::addr($struct[0]), $n, ...$akhir,
        ]);
    }

    /** As many values or columns as variables; a formula without anything to evaluate is the library's to refuse. */
    private function periksaJumlah(int $n): void
    {
        $perlu = count($this->variabel);
        if ($n !== $perlu && $this->isTerhitung()) {
            throw ArgumentException::dua("rumus ini perlu $perlu nilai, bukan $n", "the formula takes $perlu values, not $n");
        }
    }

    /**
     * The values as the library takes them.
     *
     * @internal
     * @param array<int|string, mixed> $nilai
     */
    public function masukan(array $nilai): MasukanNilai
    {
        return new MasukanNilai($this->pegangan->pustaka, $this->urut($nilai));
    }

    /**
     * The values in the order of the variables, as many as there are.
     *
     * @internal
     * @param array<int|string, mixed> $nilai
     * @return list<mixed>
     */
    public function urut(array $nilai): array
    {
        $urut = array_is_list($nilai) ? $nilai : $this->menurutNama($nilai);
        $this->periksaJumlah(count($urut));
        return $urut;
    }

    /** @internal */
    public function pegangan(): Pegangan
    {
        return $this->pegangan;
    }

    /**
     * @param array<int|string, mixed> $nilai
     * @return list<mixed>
     */
    private function menurutNama(array $nilai): array
    {
        $urut = [];
        foreach ($this->variabel as $variabel) {
            if (!array_key_exists($variabel->nama, $nilai)) {
                throw ArgumentException::dua(
                    "\"{$variabel->nama}\" belum diberi nilai; null berarti tidak dilaporkan",
                    "no value for \"{$variabel->nama}\"; null says that it is not reported",
                );
            }
            $urut[] = $nilai[$variabel->nama];
            unset($nilai[$variabel->nama]);
        }
        if ($nilai !== []) {
            $nama = (string) array_key_first($nilai);
            throw ArgumentException::dua("rumus ini tidak punya variabel \"$nama\"", "the formula has no variable \"$nama\"");
        }
        return $urut;
    }
}
