<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use FFI\CData;
use Iku\Alasan;
use Iku\Angka;
use Iku\Bahasa;
use Iku\Exception\ArgumentException;
use Iku\Exception\InputException;
use Iku\Formula;
use Iku\Hasil;
use Iku\JenisAngka;
use Iku\Konstanta;
use Iku\Lokal;
use Iku\MasukanNilai;
use Iku\Mode;
use Iku\Pustaka;
use Iku\Rasional;

/**
 * What Iku offers on scales, rules and achievements. A value is an int, an exact string ("12.5", "37/39"), Rasional,
 * Hasil, Angka, Alasan, or null (not reported). A target is a value, or a range with both ends in it: [80, 90], or an
 * Angka such as "80 - 90%".
 */
trait Kinerja
{
    /**
     * A built-in scale by its id; with $tahun the one of the family $id that was in force in that year.
     *
     * @throws InputException when there is none
     */
    public function skala(string $id, ?int $tahun = null): Skala
    {
        $daftar = $this->pustaka->pegangan('daftar_skala', 'iku_daftar_skala_baku');
        $tahun = Pustaka::int32($tahun ?? 0, 'tahun');
        $skala = $this->pustaka->ffi->iku_daftar_skala_find($daftar->isi, $id, strlen($id), $tahun);
        if ($skala === null) {
            throw new InputException("there is no scale \"$id\"" . ($tahun === 0 ? '' : " in force in $tahun") . ': see daftarSkala()');
        }
        return new Skala($daftar->pinjamkan($skala));
    }

    /** @return Daftar<Skala> the built-in scales */
    public function daftarSkala(): Daftar
    {
        return new Daftar($this->pustaka->pegangan('daftar_skala', 'iku_daftar_skala_baku'), 'skala', Skala::class);
    }

    /**
     * Scales of your own: {"skala": [{"id": ..., "pita": [{"label": ..., "bawah": ">= 91"}, ...]}]}. One whose bands
     * overlap is left out, with a note.
     *
     * @return Daftar<Skala>
     */
    public function readSkala(string $json): Daftar
    {
        return new Daftar($this->pustaka->pegangan('daftar_skala', 'iku_daftar_skala_read', $json, strlen($json)), 'skala', Skala::class);
    }

    /**
     * An achievement rule by its id ("min-selisih") or its formula ("(2T - R)/T"). A formula of your own needs a
     * polarity.
     *
     * @throws InputException when the text is neither
     */
    public function aturan(string $idAtauRumus, ?Polarisasi $polarisasi = null): AturanCapaian
    {
        $arah = $polarisasi?->value ?? Konstanta::POLARISASI_TIDAK_ADA;
        return new AturanCapaian($this->pustaka->pegangan('aturan', 'iku_aturan_read', $idAtauRumus, strlen($idAtauRumus), $arah));
    }

    /** @return Daftar<AturanCapaian> the built-in rules */
    public function daftarAturan(): Daftar
    {
        return new Daftar($this->pustaka->pegangan('daftar_aturan', 'iku_daftar_aturan_baku'), 'aturan', AturanCapaian::class);
    }

    /**
     * Rules of your own: {"aturan": [{"id": ..., "polarisasi": ..., "rumus": "(2T - R)/T"}]}. One with an error in it is
     * left out, with a note.
     *
     * @return Daftar<AturanCapaian>
     */
    public function readAturan(string $json): Daftar
    {
        return new Daftar($this->pustaka->pegangan('daftar_aturan', 'iku_daftar_aturan_read', $json, strlen($json)), 'aturan', AturanCapaian::class);
    }

    /**
     * The achievement of a realisasi against a target, in percent, exactly. There is no national rule to minimize: choose
     * one. $toleransi is W, the worst tolerable value; $plafon and $lantai are cap and floor, none unless the rule has one.
     */
    public function capaian(
        int|string|Rasional|Alasan|Hasil|Angka|null $realisasi,
        int|string|Rasional|Alasan|Hasil|Angka|array|null $target,
        string|AturanCapaian $aturan = 'maks-rasio',
        int|string|Rasional|null $toleransi = null,
        int|string|Rasional|null $plafon = null,
        int|string|Rasional|null $lantai = null,
    ): Capaian {
        $dipakai = is_string($aturan) ? $this->aturan($aturan) : $aturan;
        $r = new MasukanNilai($this->pustaka, [$realisasi]);
        $t = $this->target($target);
        $batas = new MasukanNilai($this->pustaka, [$toleransi, $lantai, $plafon]);
        $opsi = $this->opsi($batas);
        $hasil = $this->pustaka->hasil('iku_capaian', $dipakai->pegangan()->isi, $r->isi, $t->isi, $t->n, FFI::addr($opsi));
        return new Capaian($hasil->nilai, $hasil->alasan, $dipakai->id);
    }

    /**
     * The same told step by step, from the counts that the formula takes on.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai as for Formula::evaluate()
     */
    public function explainCapaian(
        Formula $formula,
        array $nilai,
        int|string|Rasional|Alasan|Hasil|Angka|array|null $target,
        string|AturanCapaian $aturan = 'maks-rasio',
        int|string|Rasional|null $toleransi = null,
        int|string|Rasional|null $plafon = null,
        int|string|Rasional|null $lantai = null,
        int $desimal = 2,
        Mode $mode = Mode::HalfUp,
        Lokal $tampil = Lokal::Id,
        Bahasa $bahasa = Bahasa::Id,
        int $format = Konstanta::FORMAT_TEKS,
    ): string {
        $dipakai = is_string($aturan) ? $this->aturan($aturan) : $aturan;
        $isi = $formula->masukan($nilai);
        $t = $this->target($target);
        $batas = new MasukanNilai($this->pustaka, [$toleransi, $lantai, $plafon]);
        $opsi = $this->opsi($batas);
        $gaya = $this->pustaka->gaya($desimal, $mode, $tampil, $bahasa);
        return $this->pustaka->teks(
            'iku_capaian_explain',
            ...[$dipakai->pegangan()->isi, $formula->pegangan()->isi, $isi->isi, $isi->n],
            ...[$t->isi, $t->n, FFI::addr($opsi), Pustaka::int32($format, 'format'), FFI::addr($gaya)],
        );
    }

    /** Whether the target is met, which no rule decides; null when realisasi or target is missing. */
    public function isTerpenuhi(
        int|string|Rasional|Alasan|Hasil|Angka|null $realisasi,
        int|string|Rasional|Alasan|Hasil|Angka|array|null $target,
        Polarisasi $polarisasi,
    ): ?bool {
        $r = new MasukanNilai($this->pustaka, [$realisasi]);
        $t = $this->target($target);
        $hasil = $this->pustaka->ffi->new('int32_t');
        $this->pustaka->panggil('iku_is_terpenuhi', $r->isi, $t->isi, $t->n, $polarisasi->value, FFI::addr($hasil));
        return $hasil->cdata < 0 ? null : $hasil->cdata === 1;
    }

    /**
     * The values of periods, in the order of time, as one.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai
     * @param array<int|string, bool>|null $bertarget which periods have a target; all, unless it says so
     */
    public function konsolidasi(
        array $nilai,
        Konsolidasi $cara,
        PeriodeKosong $kosong = PeriodeKosong::BelumDapatDihitung,
        ?array $bertarget = null,
    ): Hasil {
        $isi = new MasukanNilai($this->pustaka, $nilai);
        $tanda = null;
        if ($bertarget !== null) {
            $this->periksaJumlah('bertarget', count($bertarget), $isi->n);
            $tanda = $this->pustaka->ffi->new('uint8_t[' . max(1, $isi->n) . ']');
            foreach (array_values($bertarget) as $i => $satu) {
                $tanda[$i] = $satu ? 1 : 0;
            }
        }
        $penunjuk = $tanda === null ? null : FFI::addr($tanda[0]);
        return $this->pustaka->hasil('iku_konsolidasi', $isi->isi, $penunjuk, $isi->n, $cara->value, $kosong->value);
    }

    /**
     * The mean of the figures that have a value, weighted where there are weights.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai
     * @param array<int|string, int|string|Rasional>|null $bobot
     */
    public function rerata(array $nilai, ?array $bobot = null): Hasil
    {
        $isi = new MasukanNilai($this->pustaka, $nilai);
        $berat = $bobot === null ? null : new MasukanNilai($this->pustaka, $bobot);
        if ($berat !== null) {
            $this->periksaJumlah('bobot', $berat->n, $isi->n);
        }
        return $this->pustaka->hasil('iku_rerata', $isi->isi, $berat?->isi, $isi->n);
    }

    /**
     * The figures of many units as one, and for how many it speaks.
     *
     * @param array<int|string, array<int|string, mixed>|null> $unit the values of the formula's variables by unit; null
     *     where one has not reported
     * @param array<int|string, int|string|Rasional>|null $bobot by unit, for CaraRollup::RerataTertimbang
     */
    public function rollup(Formula $formula, array $unit, CaraRollup $cara = CaraRollup::Pooled, ?array $bobot = null): HasilRollup
    {
        $kosong = array_fill(0, count($formula->variabel), null);
        $isi = [];
        foreach ($unit as $satu) {
            array_push($isi, ...($satu === null ? $kosong : $formula->urut($satu)));
        }
        $masukan = new MasukanNilai($this->pustaka, $isi);
        $berat = $bobot === null ? null : new MasukanNilai($this->pustaka, $this->bobot($unit, $bobot));
        $n = count($unit);
        $nilai = $this->pustaka->ffi->new('iku_rasional *');
        $alasan = $this->pustaka->ffi->new('uint8_t');
        $melapor = $this->pustaka->ffi->new('uint8_t[' . max(1, $n) . ']');
        $this->pustaka->panggil(
            'iku_formula_rollup',
            ...[$formula->pegangan()->isi, $masukan->isi, $berat?->isi, $n, $cara->value],
            ...[FFI::addr($nilai), FFI::addr($alasan), FFI::addr($melapor[0])],
        );
        $tidak = [];
        foreach (array_keys($unit) as $i => $nama) {
            if ($melapor[$i] === 0) {
                $tidak[] = $nama;
            }
        }
        $bagian = $this->pustaka->hasil('iku_formula_bagian_penyebut', $formula->pegangan()->isi, $masukan->isi, $n);
        return new HasilRollup($cara, $this->pustaka->terima($nilai, $alasan), new Cakupan($n - count($tidak), $n, $tidak, $bagian));
    }

    /**
     * Ranks from 1 by exact value; equal values share one (1, 2, 2, 4). Null for what has no value.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai
     * @return array<int|string, int|null> under the keys of the values
     */
    public function peringkat(array $nilai, Urutan $urutan = Urutan::TerbesarDulu): array
    {
        $isi = new MasukanNilai($this->pustaka, $nilai);
        $hasil = $this->pustaka->ffi->new('int64_t[' . max(1, $isi->n) . ']');
        $this->pustaka->panggil('iku_peringkat', $isi->isi, $isi->n, $urutan->value, FFI::addr($hasil[0]));
        return self::menurutKunci($nilai, $hasil, static fn (int $satu) => $satu === 0 ? null : $satu);
    }

    /**
     * Shares in percent that add up to exactly 100; null when a value is negative or missing, or all are zero.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $nilai
     * @return array<int|string, Rasional>|null under the keys of the values
     */
    public function bagianSeratus(array $nilai, int $desimal = 2): ?array
    {
        $isi = new MasukanNilai($this->pustaka, $nilai);
        $hasil = $this->pustaka->ffi->new('int64_t[' . max(1, $isi->n) . ']');
        $alasan = $this->pustaka->ffi->new('uint8_t');
        $digit = Pustaka::int32($desimal, 'desimal');
        $this->pustaka->panggil('iku_bagian_seratus', $isi->isi, $isi->n, $digit, FFI::addr($hasil[0]), FFI::addr($alasan));
        if ($alasan->cdata !== Konstanta::ALASAN_ADA) {
            return null;
        }
        return self::menurutKunci($nilai, $hasil, fn (int $satu) => $this->rasional($satu . '/1' . str_repeat('0', $digit)));
    }

    /**
     * Published figures of a CSV table recomputed (uji hitung ulang). $aturan is the rule of rows that name none, $skala
     * the scale of the predicates; without a locale each text is read with the evidence of its row and column.
     */
    public function recheck(string $csv, ?Lokal $lokal = null, string|AturanCapaian|null $aturan = null, string|Skala|null $skala = null): Recheck
    {
        $dipakai = is_string($aturan) ? $this->aturan($aturan) : $aturan;
        $pita = is_string($skala) ? $this->skala($skala) : $skala;
        return new Recheck($this->pustaka->pegangan(
            'uji',
            'iku_recheck',
            ...[$csv, strlen($csv), $lokal?->value ?? Konstanta::LOKAL_TIDAK_ADA, $dipakai?->pegangan()->isi, $pita?->pegangan()->isi],
        ));
    }

    /**
     * The figures of another program beside those of this library: the columns realisasi, capaian and predikat are the
     * old ones.
     *
     * @return array<string, mixed> ringkasan; baris, each with every way that gives the old figure; catatan
     */
    public function compare(string $csv, ?Lokal $lokal = null, string|AturanCapaian|null $aturan = null, string|Skala|null $skala = null, Bahasa $bahasa = Bahasa::Id): array
    {
        $dipakai = is_string($aturan) ? $this->aturan($aturan) : $aturan;
        $pita = is_string($skala) ? $this->skala($skala) : $skala;
        return $this->pustaka->json(
            'iku_compare',
            ...[$csv, strlen($csv), $lokal?->value ?? Konstanta::LOKAL_TIDAK_ADA, $dipakai?->pegangan()->isi, $pita?->pegangan()->isi, $bahasa->value],
        );
    }

    /**
     * The settings of a run: $setelan (['profil' => ..., 'skala' => ..., 'plafon' => 120]) over those of the project file
     * $proyek (the text of an iku.json), over the profile's, over the defaults. See isTerbaca() and catatan().
     *
     * @param array<string, string|int|array<mixed>> $setelan
     */
    public function pengaturan(array $setelan = [], string $proyek = ''): Pengaturan
    {
        $isi = $setelan === [] ? '' : json_encode($setelan, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
        return new Pengaturan($this->pustaka->pegangan('pengaturan', 'iku_pengaturan_read', $isi, strlen($isi), $proyek, strlen($proyek)));
    }

    private function target(mixed $target): MasukanNilai
    {
        if ($target instanceof Angka && $target->jenis === JenisAngka::Rentang) {
            $target = $target->sisi;
        }
        if (is_array($target)) {
            $this->periksaJumlah('target', count($target), 2);
        }
        return new MasukanNilai($this->pustaka, is_array($target) ? array_values($target) : [$target]);
    }

    /** Worst tolerable value, floor and cap, in this order. */
    private function opsi(MasukanNilai $batas): CData
    {
        $opsi = $this->pustaka->ffi->new('iku_opsi_capaian');
        $opsi->size = FFI::sizeof($opsi);
        foreach (['toleransi', 'lantai', 'plafon'] as $i => $nama) {
            $batas->salin($i, $opsi->{$nama});
        }
        return $opsi;
    }

    /**
     * The weights in the order of the units.
     *
     * @param array<int|string, mixed> $unit
     * @param array<int|string, mixed> $bobot
     * @return list<mixed>
     */
    private function bobot(array $unit, array $bobot): array
    {
        $urut = [];
        foreach (array_keys($unit) as $nama) {
            $urut[] = $bobot[$nama] ?? throw ArgumentException::dua("bobot \"$nama\" tidak diberi", "the weight of \"$nama\" is not given");
        }
        return $urut;
    }

    private function periksaJumlah(string $nama, int $ada, int $perlu): void
    {
        if ($ada !== $perlu) {
            throw ArgumentException::dua("$nama perlu $perlu nilai, bukan $ada", "$nama takes $perlu values, not $ada");
        }
    }

    /**
     * @param array<int|string, mixed> $nilai
     * @return array<int|string, mixed>
     */
    private static function menurutKunci(array $nilai, CData $hasil, \Closure $ubah): array
    {
        $semua = [];
        foreach (array_keys($nilai) as $i => $kunci) {
            $semua[$kunci] = $ubah($hasil[$i]);
        }
        return $semua;
    }
}
