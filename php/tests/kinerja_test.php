<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Exception\ArgumentException;
use Iku\Exception\InputException;
use Iku\Hasil;
use Iku\Iku;
use Iku\Kinerja\CaraRollup;
use Iku\Kinerja\Celah;
use Iku\Kinerja\Konsolidasi;
use Iku\Kinerja\PeriodeKosong;
use Iku\Kinerja\Polarisasi;
use Iku\Kinerja\Predikat;
use Iku\Kinerja\Urutan;
use Iku\Konstanta;

$iku = Iku::load();

// Scales
$skala = $iku->skala('permendagri-86-2017');
sama(['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'], $skala->pita);
$predikat = $skala->classify('91');
sama(true, $predikat instanceof Predikat);
sama('Sangat Tinggi', (string) $predikat);
sama([0, false, 'permendagri-86-2017'], [$predikat->pita, $predikat->diCelah, $predikat->skala]);
sama('Tinggi', (string) $skala->classify('90.5'));
sama(true, $skala->classify('181/2')->diCelah);
sama('Sangat Tinggi', (string) $skala->classify($iku->rasional('90.5'), Celah::BulatkanDulu));
sama(Alasan::DiLuarDomain, $skala->classify('90.5', Celah::Galat));
sama(Alasan::TidakDilaporkan, $skala->classify(null));
sama(Alasan::Strip, $skala->classify(Alasan::Strip));
sama('permendagri-54-2010', $iku->skala('permendagri', 2012)->id);
sama('Permendagri 86/2017', json_decode($skala->toJson(), true)['asal'][0]['sumber']);
sama($skala->toJson(), $iku->readSkala('{"skala": [' . $skala->toJson() . ']}')->isi[0]->toJson());
sama(9, count($iku->daftarSkala()));
melempar(InputException::class, 'no scale "permendagri"', fn () => $iku->skala('permendagri'));
melempar(InputException::class, 'in force in 1990', fn () => $iku->skala('permendagri', 1990));
melempar(ArgumentException::class, 'float', fn () => $skala->classify(new Hasil(null, Alasan::Strip)) && $iku->rerata([91.0]));

$sendiri = $iku->readSkala('{"skala": [{"id": "uji", "pita": [{"label": "Lulus", "bawah": ">= 60"}, {"label": "Belum"}]}]}');
sama([], $sendiri->catatan());
foreach ($sendiri as $satu) {
    sama('Belum', (string) $satu->classify('59.99'));
}
$rusak = $iku->readSkala('bukan json');
sama([], $rusak->isi);
sama('galat', $rusak->catatan()[0]->tingkat->nama());

// A borrowed scale keeps its list alive
unset($sendiri, $rusak);
gc_collect_cycles();
sama('Lulus', (string) $satu->classify(60));

// Rules
sama('min-selisih', $iku->aturan('(2T - R)/T')->id);
sama(Polarisasi::Maximize, $iku->aturan('R/T')->polarisasi);
sama(Polarisasi::Minimize, $iku->aturan('(3T - R)/T', Polarisasi::Minimize)->polarisasi);
sama(8, count($iku->daftarAturan()));
sama('(2T - R)/T', json_decode($iku->aturan('min-selisih')->toJson(), true)['rumus']);
melempar(InputException::class, 'polarisasi', fn () => $iku->aturan('(3T - R)/T'));
melempar(InputException::class, 'neither', fn () => $iku->aturan('halo', Polarisasi::Maximize));
$aturan = $iku->readAturan('{"aturan": [{"id": "uji", "polarisasi": "minimize", "rumus": "(2T - R)/T", "plafon": "120"}]}')->isi[0];
sama('120', (string) $iku->capaian(5, 10, $aturan)->nilai);

// Achievements
$capaian = $iku->capaian('3700/39', 95);
sama(true, $capaian instanceof Hasil);
sama(['74000/741', 'maks-rasio', '99,87'], [(string) $capaian->nilai, $capaian->aturan, $capaian->format()]);
sama('120', (string) $iku->capaian(5, 1, plafon: 120)->nilai);
sama('0', (string) $iku->capaian(50, 10, 'min-selisih', lantai: 0)->nilai);
sama('60', (string) $iku->capaian(2, 0, 'min-toleransi', toleransi: 5)->nilai);
sama('100', (string) $iku->capaian(85, [80, 90])->nilai);
sama('100', (string) $iku->capaian($iku->readAngka('85'), $iku->readAngka('80 - 90%'))->nilai);
sama(Alasan::TargetNol, $iku->capaian(5, 0)->alasan);
sama(Alasan::TidakDilaporkan, $iku->capaian(null, 10)->alasan);
sama('Sangat Tinggi', (string) $skala->classify($capaian));
melempar(ArgumentException::class, 'above its upper end', fn () => $iku->capaian(1, [9, 8]));
melempar(ArgumentException::class, 'above the plafon', fn () => $iku->capaian(1, 2, lantai: 120, plafon: 0));
melempar(ArgumentException::class, 'target takes 2 values', fn () => $iku->capaian(1, [1]));
$formula = $iku->readFormula('A / B x 100%');
memuat('37', $iku->explainCapaian($formula, [37, 39], 95));
$jejak = json_decode($iku->explainCapaian($formula, ['A' => 37, 'B' => 39], 95, format: Konstanta::FORMAT_JSON), true);
sama('74000/741', $jejak['hasil']['nilai']);
sama([false, null, true], [
    $iku->isTerpenuhi(199, 200, Polarisasi::Maximize),
    $iku->isTerpenuhi(null, 200, Polarisasi::Maximize),
    $iku->isTerpenuhi(85, [80, 90], Polarisasi::Stabilize),
]);

// Periods
sama('9', (string) $iku->konsolidasi([4, 5], Konsolidasi::Jumlah)->nilai);
sama('75', (string) $iku->konsolidasi([25, 60, 75, null], Konsolidasi::NilaiTerakhir, PeriodeKosong::Lewati)->nilai);
sama(Alasan::BelumDapatDihitung, $iku->konsolidasi([4, null], Konsolidasi::Jumlah)->alasan);
sama('4', (string) $iku->konsolidasi([4, null], Konsolidasi::Jumlah, bertarget: [true, false])->nilai);
melempar(ArgumentException::class, 'bertarget takes 2', fn () => $iku->konsolidasi([4, 5], Konsolidasi::Jumlah, bertarget: [true]));
sama('5/4', (string) $iku->rerata([1, 2, null], [3, 1, 1])->nilai);
melempar(ArgumentException::class, 'bobot takes 2', fn () => $iku->rerata([1, 2], [1]));

// Units
$unit = ['Timur' => [1, 2], 'Barat' => ['A' => 1, 'B' => 3], 'Utara' => null];
$semua = $iku->rollup($formula, $unit);
sama('40', (string) $semua->hasil->nilai);
sama([2, 3, ['Utara']], [$semua->cakupan->dilaporkan, $semua->cakupan->diharapkan, $semua->cakupan->tidakMelapor]);
sama('125/3', (string) $iku->rollup($formula, $unit, CaraRollup::Rerata)->hasil->nilai);
$bobot = ['Utara' => 1, 'Timur' => 2, 'Barat' => 1];
sama('400/9', (string) $iku->rollup($formula, $unit, CaraRollup::RerataTertimbang, $bobot)->hasil->nilai);
melempar(ArgumentException::class, 'bobot', fn () => $iku->rollup($formula, $unit, CaraRollup::RerataTertimbang));
melempar(ArgumentException::class, 'Utara', fn () => $iku->rollup($formula, $unit, CaraRollup::RerataTertimbang, ['Timur' => 1, 'Barat' => 1]));
melempar(ArgumentException::class, 'takes 2 values', fn () => $iku->rollup($formula, ['Timur' => [1]]));

// Ranks and shares
sama([3, 1, null, 1, 4], $iku->peringkat([3, 5, null, 5, 1]));
sama(['a' => 2, 'b' => 1], $iku->peringkat(['a' => 3, 'b' => 1], Urutan::TerkecilDulu));
sama(['1667/50', '3333/100', '3333/100'], array_map(strval(...), $iku->bagianSeratus([1, 1, 1])));
sama(['34', '33', '33'], array_map(strval(...), $iku->bagianSeratus([1, 1, 1], 0)));
sama(null, $iku->bagianSeratus([0, 0]));
sama(null, $iku->bagianSeratus([1, null]));

// Printed figures
$csv = "indikator,pembilang,penyebut,realisasi\nA,37,39,\"94,87\"\nB,2,3,\"66,66\"\n";
$uji = $iku->recheck($csv);
sama([true, 2], [$uji->isTerbaca(), count($uji)]);
sama(['cocok', 'dipotong'], array_map(fn ($b) => $b['realisasi']['hasil_uji'], $uji->baris()));
sama('3700/39', $uji->baris()[0]['realisasi']['eksak']);
sama(1, json_decode($uji->toJson(), true)['ringkasan']['realisasi']['dipotong']);
sama(2, count($iku->recheck($csv, aturan: 'maks-rasio', skala: 'permendagri-86-2017')));
$kosong = $iku->recheck('');
sama(false, $kosong->isTerbaca());
sama(true, $kosong->catatan() !== []);
