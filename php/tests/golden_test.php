<?php
// SPDX-License-Identifier: Apache-2.0
// tests/golden/*.tsv through PHP: every row, reasons and notes included.
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Iku;
use Iku\JenisAngka;
use Iku\Kinerja\Celah;
use Iku\Lokal;
use Iku\Mode;

$iku = Iku::load();
$golden = getenv('IKU_GOLDEN_DIR') ?: __DIR__ . '/../../tests/golden';

/** @return list<array<string, string>> */
function tabel(string $jalur, int $terkecil): array
{
    $baris = array_map(fn (string $satu) => explode("\t", $satu), file($jalur, FILE_IGNORE_NEW_LINES));
    $kepala = array_shift($baris);
    sama(true, count($baris) > $terkecil, $jalur);
    return array_map(fn (array $satu) => array_combine($kepala, $satu), $baris);
}

foreach (tabel("$golden/persen.tsv", 60) as $k) {
    $nilai = array_map(fn (string $teks) => Alasan::find($teks) ?? $teks, explode('|', $k['nilai']));
    $mode = Mode::find($k['mode']);
    $formula = $iku->readFormula($k['formula'], $k['lokal'] === 'id' ? Lokal::Id : Lokal::En);
    sama($k['status'], $formula->status->nama(), $k['id']);
    sama($k['rumus'], $formula->rumus(), $k['id']);
    $hasil = $formula->evaluate($nilai);
    sama($k['eksak'], (string) $hasil->nilai, $k['id']);
    sama($k['alasan'], $hasil->alasan?->nama() ?? '', $k['id']);
    sama($k['tampil_id'], $hasil->format((int) $k['desimal'], $mode, Lokal::Id), $k['id']);
    sama($k['tampil_en'], $hasil->format((int) $k['desimal'], $mode, Lokal::En), $k['id']);
}

$lokal = ['id' => Lokal::Id, 'en' => Lokal::En, '-' => null];
foreach (tabel("$golden/angka.tsv", 300) as $k) {
    $angka = $iku->readAngka($k['teks'], $lokal[$k['lokal']]);
    $penghubung = $angka->jenis === JenisAngka::Perbandingan ? ' : ' : ' .. ';
    $jenis = $angka->jenis === JenisAngka::Nilai ? 'bilangan' : strtolower($angka->jenis->name);
    sama($k['jenis'], $jenis, $k['teks']);
    sama($k['nilai'], implode($penghubung, $angka->sisi) ?: ($angka->sisi ? '0' : '-'), $k['teks']);
    sama($k['alasan'], $jenis === 'alasan' ? $angka->alasan->nama() : '-', $k['teks']);
    sama($k['kode'], implode(' ', array_column($angka->catatan, 'label')) ?: '-', $k['teks']);
}

$sel = fn (string $teks) => match (true) {
    $teks === '~' => null,
    $teks === '#nan' => NAN,
    $teks === '#inf' => INF,
    $teks === '#-inf' => -INF,
    str_starts_with($teks, '#') => (float) substr($teks, 1),
    default => $teks,
};
foreach (tabel("$golden/angka-kolom.tsv", 20) as $k) {
    $kolom = $iku->readNumbers(array_map($sel, explode('|', $k['sel'])), $k['cacah'] === 'cacah', $lokal[$k['lokal']]);
    $hasil = array_map(fn ($h) => (string) ($h->nilai ?? $h->alasan->nama()), iterator_to_array($kolom));
    sama($k['hasil'], implode('|', $hasil), $k['id']);
    $catatan = $kolom->catatan();
    sama($k['catatan'], implode(' ', array_map(fn ($c) => "$c->label@$c->baris", $catatan)) ?: '-', $k['id']);
    foreach ($catatan as $i => $satu) {
        memuat(explode('|', $k['pesan'])[$i], $satu->pesan());
    }
}

$satu = fn (string $teks) => Alasan::find($teks) ?? $teks;
$tulis = fn ($hasil) => (string) ($hasil->nilai ?? $hasil->alasan->nama());
foreach (tabel("$golden/kinerja.tsv", 35) as $k) {
    if ($k['jenis'] === 'rerata') {
        sama($k['hasil'], $tulis($iku->rerata(array_map($satu, explode('|', $k['realisasi'])))), $k['id']);
        continue;
    }
    $target = array_map($satu, explode('..', $k['target']));
    $toleransi = $k['toleransi'] === '-' ? null : $k['toleransi'];
    $capaian = $iku->capaian($satu($k['realisasi']), count($target) === 1 ? $target[0] : $target, $k['aturan'], $toleransi);
    sama($k['capaian'], $tulis($capaian), $k['id']);
    if ($k['skala'] !== '-') {
        $predikat = $iku->skala($k['skala'])->classify($capaian, Celah::find($k['celah']));
        sama($k['hasil'], $predikat instanceof Alasan ? $predikat->nama() : (string) $predikat, $k['id']);
    }
}
