<?php
// SPDX-License-Identifier: Apache-2.0
// Changes, categories, composites, hierarchies and codes.
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Exception\ArgumentException;
use Iku\Exception\InputException;
use Iku\Iku;
use Iku\Kinerja\CaraInstansi;
use Iku\Kinerja\CaraKategori;
use Iku\Kinerja\CaraRollup;
use Iku\Kinerja\Konsolidasi;
use Iku\Kinerja\SistemKode;
use Iku\Kinerja\TingkatWilayah;
use Iku\Konstanta;

$iku = Iku::load();
$formula = $iku->readFormula('A / B x 100%');

// Changes
sama('20', (string) $iku->pertumbuhan(60, 50)->nilai);
sama(Alasan::PenyebutNol, $iku->pertumbuhan(60, 0)->alasan);
sama('10', (string) $iku->selisihPoin(60, 50)->nilai);
sama('20', (string) $iku->kemajuan(60, 50, 100)->nilai);
sama(Alasan::TidakDilaporkan, $iku->kemajuan(null, 50, 100)->alasan);
$setahun = $iku->capaianKumulatif([4, 5], [5, 5], 20, Konsolidasi::Jumlah);
sama(['9', '10', '90', '45'], array_map(fn ($h) => (string) $h->nilai, array_values(get_object_vars($setahun))));
melempar(ArgumentException::class, 'target takes 2', fn () => $iku->capaianKumulatif([4, 5], [5], 20, Konsolidasi::Jumlah));
$cara = [Konsolidasi::Jumlah, Konsolidasi::NilaiTerakhir];
sama('20', (string) $iku->konsolidasiFormula($formula, [[4, 40], ['A' => 5, 'B' => 45]], $cara)->nilai);

// The share of the denominator
$semua = $iku->rollup($formula, ['Timur' => [1, 30], 'Barat' => [Alasan::Strip, 10]]);
sama('75', (string) $semua->cakupan->bagianPenyebut->nilai);

// Categories
$opini = $iku->kategori('opini-bpk');
sama(['WTP', 'WDP', 'TW', 'TMP'], $opini->label);
sama('WTP', (string) $opini->find('wajar tanpa pengecualian'));
sama(Alasan::TidakSah, $opini->find('4'));
sama(Alasan::Strip, $opini->find('-'));
sama([true, false, null], [$opini->isTerpenuhi('WTP', 'WDP'), $opini->isTerpenuhi('WDP', 'WTP'), $opini->isTerpenuhi('', 'WTP')]);
sama('0', (string) $opini->capaian('WDP', 'WTP', CaraKategori::Terpenuhi)->nilai);
sama('75', (string) $opini->capaian('WDP', 'WTP', CaraKategori::Nilai, $iku->aturan('maks-rasio'))->nilai);
sama(Alasan::DiLuarDomain, $opini->capaian('WDP', 'WTP', CaraKategori::Tanpa)->alasan);
melempar(ArgumentException::class, 'aturan', fn () => $opini->capaian('WDP', 'WTP', CaraKategori::Nilai));
melempar(InputException::class, 'neither', fn () => $iku->kategori('opini'));

// Composites
$json = '{"komposit": [{"id": "nko", "kosong": "lewati", "bagian": [{"nama": "Layanan", "bobot": 60}, {"nama": "Proses", "bobot": 40},
    {"nama": "IKU 1", "induk": "Layanan", "nilai": 100}, {"nama": "IKU 2", "induk": "Layanan", "nilai": "strip"},
    {"nama": "IKU 3", "induk": "Proses", "nilai": 90}]}]}';
$daftar = $iku->readKomposit($json);
[$nko] = $daftar->isi;
sama([1, 'nko', '96'], [count($daftar), $nko->id, (string) $nko->hasil->nilai]);
sama(Alasan::Strip, $nko->bagian['IKU 2']->alasan);
sama('90', (string) $nko->bagian['Proses']->nilai);
sama(1, count($daftar->catatan()));
sama('96', json_decode($nko->explain(format: Konstanta::FORMAT_JSON), true)['hasil']['nilai']);
memuat('96', $nko->explain());
sama('75', (string) $iku->instansi([[100, 80], [60]], CaraInstansi::RerataSasaran)->nilai);
sama('80', (string) $iku->instansi([[100, 80], [60]], CaraInstansi::RerataIndikator)->nilai);

// Hierarchies
$hierarki = $iku->readHierarki("kode,nama,tingkat,induk,sistem_kode\n32,Jawa Barat,provinsi,,kemendagri\n"
    . "32.04,Bandung,kabupaten_kota,,kemendagri\n32.73,Kota Bandung,kabupaten_kota,,kemendagri\n");
sama([true, 3, []], [$hierarki->isTerbaca(), count($hierarki), $hierarki->catatan()]);
sama('Kota Bandung', $hierarki->nama($hierarki->find('3273', SistemKode::Kemendagri, 2023)));
sama(null, $hierarki->find('3273', SistemKode::Bps, 2023));
$laporan = ['32.04' => [1, 8], '32.73' => null];
$hasil = $hierarki->rollup($formula, 2023, $laporan, SistemKode::Kemendagri, tingkat: 'kabupaten_kota');
[$jabar, $bandung] = $hasil->simpul;
sama([3, 'Jawa Barat', null, 3, '25/2'], [count($hasil), $jabar->nama, $jabar->induk, $jabar->akhir, (string) $jabar->hasil->nilai]);
sama([1, 2, 1], [$jabar->cakupan->dilaporkan, $jabar->cakupan->diharapkan, count($jabar->cakupan->tidakMelapor)]);
sama(Alasan::TidakDilaporkan, $jabar->cakupan->bagianPenyebut->alasan);
sama([0, 'kabupaten_kota'], [$bandung->induk, $bandung->tingkat]);
$berat = $hierarki->rollup($formula, 2023, ['32.04' => [1, 2], '32.73' => [1, 4]], SistemKode::Kemendagri, CaraRollup::RerataTertimbang, bobot: ['32.04' => 3]);
sama('175/4', (string) $berat->simpul[0]->hasil->nilai);
sama('KINERJA', substr($hierarki->rollup($formula, 2023, ['33' => [1, 2]], SistemKode::Kemendagri)->catatan[0]->label, 0, 7));
sama(false, $iku->readHierarki("x\n1\n")->isTerbaca());

// Codes
$kode = $iku->kodeWilayah('3273011001', SistemKode::Kemendagri);
sama(['32.73.01.1001', TingkatWilayah::DesaKelurahan, '32.73.01'], [(string) $kode, $kode->tingkat, $kode->induk]);
sama(null, $iku->kodeWilayah('32', SistemKode::Bps)->induk);
sama(null, $iku->kodeWilayah('32.1', SistemKode::Kemendagri));
$jembatan = $iku->readJembatan("kode_kemendagri,kode_bps\n94,95\n91,94\n");
sama([true, 2, []], [$jembatan->isTerbaca(), count($jembatan), $jembatan->catatan()]);
sama('91', $jembatan->find('94', SistemKode::Bps, SistemKode::Kemendagri));
sama(null, $jembatan->find('32', SistemKode::Bps, SistemKode::Kemendagri));
