<?php
// SPDX-License-Identifier: Apache-2.0
// tests/golden/rollup.tsv through PHP; tests/golden/ROLLUP.md says what the columns of each kind are.
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Iku;
use Iku\Kinerja\CaraInstansi;
use Iku\Kinerja\CaraKategori;
use Iku\Kinerja\CaraRollup;
use Iku\Kinerja\Celah;
use Iku\Kinerja\Konsolidasi;
use Iku\Kinerja\PeriodeKosong;
use Iku\Kinerja\SistemKode;
use Iku\Kinerja\Urutan;

$iku = Iku::load();
$golden = getenv('IKU_GOLDEN_DIR') ?: __DIR__ . '/../../tests/golden';
$persen = $iku->readFormula('A / B x 100%');

$satu = fn (string $teks) => Alasan::find($teks) ?? $teks;
$daftar = fn (string $teks, string $tanda = '|') => array_map($satu, explode($tanda, $teks));
$tulis = fn ($hasil) => (string) ($hasil->nilai ?? $hasil->alasan->nama());
$kata = fn ($predikat) => $predikat instanceof Alasan ? $predikat->nama() : (string) $predikat;

$jenis = [
    'rollup' => function (array $k) use ($iku, $persen, $daftar, $tulis): array {
        $unit = $bobot = [];
        foreach (explode('|', $k['isi']) as $i => $teks) {
            [$isi, $berat] = [...explode('*', $teks), '1'];
            $unit[$i] = $daftar($isi, ':');
            $bobot[$i] = $berat;
        }
        $cara = CaraRollup::find($k['cara']);
        $hasil = $iku->rollup($persen, $unit, $cara, $cara === CaraRollup::RerataTertimbang ? $bobot : null);
        $cakupan = $hasil->cakupan;
        return [$tulis($hasil->hasil), "$cakupan->dilaporkan/$cakupan->diharapkan " . $tulis($cakupan->bagianPenyebut)];
    },
    'rerata' => function (array $k) use ($iku, $daftar, $tulis, $kata): array {
        $hasil = $iku->rerata($daftar($k['isi']));
        if ($k['opsi'] === '-') {
            return [$tulis($hasil), '-'];
        }
        [$skala, $celah] = explode(' ', $k['opsi']);
        return [$tulis($hasil), $kata($iku->skala($skala)->classify($hasil, Celah::find($celah)))];
    },
    'konsolidasi' => fn (array $k) => [
        $tulis($iku->konsolidasi($daftar($k['isi']), Konsolidasi::find($k['cara']), PeriodeKosong::find($k['opsi']))),
        '-',
    ],
    'konsolidasi-rasio' => function (array $k) use ($iku, $persen, $daftar, $tulis): array {
        $periode = array_map(fn (string $teks) => $daftar($teks, ':'), explode('|', $k['isi']));
        $cara = array_map(Konsolidasi::find(...), explode(':', $k['cara']));
        return [$tulis($iku->konsolidasiFormula($persen, $periode, $cara, PeriodeKosong::find($k['opsi']))), '-'];
    },
    'kumulatif' => function (array $k) use ($iku, $daftar, $satu, $tulis): array {
        [$kosong, $tahun] = explode(' ', $k['opsi']);
        $isi = [$daftar($k['isi']), $daftar($k['lawan']), $satu($tahun), Konsolidasi::find($k['cara']), PeriodeKosong::find($kosong)];
        $hasil = $iku->capaianKumulatif(...$isi);
        return [$tulis($hasil->terhadapPeriode), $tulis($hasil->terhadapTahun)];
    },
    'instansi' => function (array $k) use ($iku, $daftar, $tulis): array {
        $sasaran = array_map(fn (string $teks) => $daftar($teks, ','), explode('|', $k['isi']));
        return [$tulis($iku->instansi($sasaran, CaraInstansi::find($k['cara']), PeriodeKosong::find($k['opsi']))), '-'];
    },
    'komposit' => function (array $k) use ($iku, $tulis): array {
        $bagian = [];
        foreach (explode('|', $k['isi']) as $i => $teks) {
            [$nilai, $bobot] = [...explode('*', $teks), '1'];
            $bagian[] = ['nama' => "bagian $i", 'nilai' => $nilai, 'bobot' => $bobot];
        }
        $isi = ['id' => 'k', 'kosong' => $k['opsi'], 'bagian' => $bagian];
        if ($k['lawan'] !== '-') {
            $isi['jumlah_bobot'] = $k['lawan'];
        }
        return [$tulis($iku->readKomposit(json_encode(['komposit' => [$isi]]))->isi[0]->hasil), '-'];
    },
    'kategori' => function (array $k) use ($iku, $tulis): array {
        $kategori = $iku->kategori($k['opsi']);
        $cara = CaraKategori::find($k['cara']);
        $aturan = $cara === CaraKategori::Nilai ? $iku->aturan('maks-rasio') : null;
        $terpenuhi = $kategori->isTerpenuhi($k['isi'], $k['lawan']);
        return [$terpenuhi === null ? '-' : ($terpenuhi ? 'ya' : 'tidak'), $tulis($kategori->capaian($k['isi'], $k['lawan'], $cara, $aturan))];
    },
    'peringkat' => function (array $k) use ($iku, $daftar): array {
        $hasil = $iku->peringkat($daftar($k['isi']), Urutan::find($k['cara']));
        return [implode('|', array_map(fn (?int $satu) => $satu ?? '-', $hasil)), '-'];
    },
    'bagian' => function (array $k) use ($iku, $daftar): array {
        $hasil = $iku->bagianSeratus($daftar($k['isi']), (int) $k['opsi']);
        return [$hasil === null ? '-' : implode('|', $hasil), '-'];
    },
    'kode' => function (array $k) use ($iku): array {
        $kode = $iku->kodeWilayah($k['isi'], SistemKode::find($k['cara']));
        return [$kode?->tingkat->nama() ?? '-', $kode?->induk ?? '-'];
    },
];

$baris = array_map(fn (string $teks) => explode("\t", $teks), file("$golden/rollup.tsv", FILE_IGNORE_NEW_LINES));
$kepala = array_shift($baris);
sama(true, count($baris) > 50);
foreach ($baris as $isi) {
    $k = array_combine($kepala, $isi);
    sama([$k['hasil'], $k['hasil_lain']], $jenis[$k['jenis']]($k), $k['id']);
}
