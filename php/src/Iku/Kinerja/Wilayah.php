<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use Iku\Alasan;
use Iku\Angka;
use Iku\Exception\InputException;
use Iku\Formula;
use Iku\Hasil;
use Iku\Konstanta;
use Iku\MasukanNilai;
use Iku\Rasional;

/** What Iku offers on changes, categories, composites and hierarchies. Values are as in Kinerja. */
trait Wilayah
{
    /** Growth against an earlier value, in percent of it. */
    public function pertumbuhan(int|string|Rasional|Alasan|Hasil|Angka|null $sekarang, int|string|Rasional|Alasan|Hasil|Angka|null $dahulu): Hasil
    {
        return $this->perubahan('iku_pertumbuhan', $sekarang, $dahulu);
    }

    /** The difference of two percentages in percentage points. */
    public function selisihPoin(int|string|Rasional|Alasan|Hasil|Angka|null $sekarang, int|string|Rasional|Alasan|Hasil|Angka|null $dahulu): Hasil
    {
        return $this->perubahan('iku_selisih_poin', $sekarang, $dahulu);
    }

    /** How far a value has come from where a plan began to where it is to end, in percent. */
    public function kemajuan(
        int|string|Rasional|Alasan|Hasil|Angka|null $sekarang,
        int|string|Rasional|Alasan|Hasil|Angka|null $awal,
        int|string|Rasional|Alasan|Hasil|Angka|null $akhir,
    ): Hasil {
        return $this->perubahan('iku_kemajuan', $sekarang, $awal, $akhir);
    }

    /**
     * The periods of a year so far, in the order of time, as one: against their own targets and against the year's.
     *
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $realisasi
     * @param array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null> $target
     */
    public function capaianKumulatif(
        array $realisasi,
        array $target,
        int|string|Rasional|Alasan|Hasil|Angka|null $targetTahun,
        Konsolidasi $cara,
        PeriodeKosong $kosong = PeriodeKosong::BelumDapatDihitung,
        string|AturanCapaian $aturan = 'maks-rasio',
    ): CapaianKumulatif {
        $dipakai = is_string($aturan) ? $this->aturan($aturan) : $aturan;
        $r = new MasukanNilai($this->pustaka, $realisasi);
        $t = new MasukanNilai($this->pustaka, $target);
        $this->periksaJumlah('target', $t->n, $r->n);
        $tahun = new MasukanNilai($this->pustaka, [$targetTahun]);
        $banyak = Konstanta::KUMULATIF_BANYAK;
        $nilai = $this->pustaka->ffi->new("iku_rasional *[$banyak]");
        $alasan = $this->pustaka->ffi->new("uint8_t[$banyak]");
        $this->pustaka->panggil(
            'iku_capaian_kumulatif',
            ...[$dipakai->pegangan()->isi, $r->isi, $t->isi, $r->n, $tahun->isi, $cara->value, $kosong->value],
            ...[$this->pustaka->ffi->cast('iku_rasional **', FFI::addr($nilai)), FFI::addr($alasan[0])],
        );
        $alamat = $this->pustaka->ffi->cast('intptr_t *', FFI::addr($nilai));
        $hasil = [];
        for ($i = 0; $i < $banyak; ++$i) {
            $sebab = $this->pustaka->ffi->new('uint8_t');
            $sebab->cdata = $alasan[$i];
            $satu = $this->pustaka->ffi->new('iku_rasional *');
            $this->pustaka->ffi->cast('intptr_t *', FFI::addr($satu))[0] = $alamat[$i];
            $hasil[] = $this->pustaka->terima($satu, $sebab);
        }
        return new CapaianKumulatif(...$hasil);
    }

    /**
     * The formula on a year's values, each variable consolidated in its own way.
     *
     * @param array<int|string, array<int|string, mixed>> $periode the values of the variables, in the order of time
     * @param list<Konsolidasi> $cara one for each variable, in their order
     */
    public function konsolidasiFormula(
        Formula $formula,
        array $periode,
        array $cara,
        PeriodeKosong $kosong = PeriodeKosong::BelumDapatDihitung,
    ): Hasil {
        $this->periksaJumlah('cara', count($cara), count($formula->variabel));
        $isi = [];
        foreach ($periode as $satu) {
            array_push($isi, ...$formula->urut($satu));
        }
        $masukan = new MasukanNilai($this->pustaka, $isi);
        $daftar = $this->pustaka->ffi->new('int32_t[' . max(1, count($cara)) . ']');
        foreach (array_values($cara) as $i => $satu) {
            $daftar[$i] = $satu->value;
        }
        return $this->pustaka->hasil(
            'iku_formula_konsolidasi',
            ...[$formula->pegangan()->isi, $masukan->isi, null, count($periode), FFI::addr($daftar[0]), $kosong->value],
        );
    }

    /**
     * The achievements of indicators as one of their agency.
     *
     * @param array<int|string, array<int|string, int|string|Rasional|Alasan|Hasil|Angka|null>> $sasaran the achievements of each
     */
    public function instansi(array $sasaran, CaraInstansi $cara, PeriodeKosong $kosong = PeriodeKosong::BelumDapatDihitung): Hasil
    {
        $isi = $tempat = [];
        foreach (array_values($sasaran) as $i => $satu) {
            $satu = $satu === [] ? [null] : $satu; // a sasaran without an indicator is missing, not away
            array_push($isi, ...array_values($satu));
            array_push($tempat, ...array_fill(0, count($satu), $i));
        }
        $masukan = new MasukanNilai($this->pustaka, $isi);
        $daftar = $this->pustaka->ffi->new('int64_t[' . max(1, count($tempat)) . ']');
        foreach ($tempat as $i => $satu) {
            $daftar[$i] = $satu;
        }
        return $this->pustaka->hasil('iku_instansi', $masukan->isi, null, FFI::addr($daftar[0]), $masukan->n, $cara->value, $kosong->value);
    }

    /**
     * Ordinal categories by their id ("opini-bpk", or a scale's, whose bands they are), or your own as JSON.
     *
     * @throws InputException when the text is neither
     */
    public function kategori(string $idAtauJson): Kategori
    {
        return new Kategori($this->pustaka->pegangan('kategori', 'iku_kategori_read', $idAtauJson, strlen($idAtauJson)));
    }

    /** Weighted composites of your own, evaluated: {"komposit": [{"id": ..., "kosong": "lewati", "bagian": [...]}]}. */
    public function readKomposit(string $json): DaftarKomposit
    {
        return new DaftarKomposit($this->pustaka->pegangan('daftar_komposit', 'iku_daftar_komposit_read', $json, strlen($json)));
    }

    /** Regions or units from CSV: kode, nama, tingkat, induk, sistem_kode, berlaku_dari, berlaku_sampai. */
    public function readHierarki(string $csv): Hierarki
    {
        return new Hierarki($this->pustaka->pegangan('hierarki', 'iku_hierarki_read', $csv, strlen($csv)));
    }

    /** Which code of Kemendagri is which of BPS, from CSV: kode_kemendagri, kode_bps. */
    public function readJembatan(string $csv): Jembatan
    {
        return new Jembatan($this->pustaka->pegangan('jembatan', 'iku_jembatan_read', $csv, strlen($csv)));
    }

    /** A region's code in one of the national systems; null for what is none. */
    public function kodeWilayah(string $teks, SistemKode $sistem): ?KodeWilayah
    {
        $tingkat = $this->pustaka->ffi->new('int32_t');
        $kode = $this->pustaka->ffi->new('iku_teks *');
        $induk = $this->pustaka->ffi->new('iku_teks *');
        $keluar = [FFI::addr($tingkat), FFI::addr($kode), FFI::addr($induk)];
        $this->pustaka->panggil('iku_kode_wilayah_read', ...[$teks, strlen($teks), $sistem->value, ...$keluar]);
        if ($tingkat->cdata < 0) {
            return null;
        }
        $tertulis = $this->pustaka->ambilTeks($kode) ?? '';
        return new KodeWilayah($tertulis, $sistem, TingkatWilayah::from($tingkat->cdata), $this->pustaka->ambilTeks($induk));
    }

    private function perubahan(string $fungsi, mixed ...$nilai): Hasil
    {
        $masukan = array_map(fn (mixed $satu) => new MasukanNilai($this->pustaka, [$satu]), $nilai);
        return $this->pustaka->hasil($fungsi, ...array_map(fn (MasukanNilai $satu) => $satu->isi, $masukan));
    }
}
