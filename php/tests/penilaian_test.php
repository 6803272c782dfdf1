<?php
// SPDX-License-Identifier: Apache-2.0
// Settings, figures against targets, report, sensitivity and comparison; tests/golden/penilaian byte for byte.
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Bahasa;
use Iku\Exception\InputException;
use Iku\Iku;
use Iku\Kinerja\FormatLaporan;
use Iku\Kinerja\Penilaian;
use Iku\Kinerja\Polarisasi;

$iku = Iku::load();
$golden = getenv('IKU_GOLDEN_DIR') ?: __DIR__ . '/../../tests/golden';
$contoh = __DIR__ . '/../../examples/dinsos-jember-2023';
$nama = ['dokumen' => 'iku-dinsos-jember-2023.txt', 'data' => 'data-ilustrasi.csv', 'target' => 'target-ilustrasi.csv'];
$dokumen = $iku->readDokumen(file_get_contents("$contoh/{$nama['dokumen']}"));
$data = file_get_contents("$contoh/{$nama['data']}");
$target = file_get_contents("$contoh/{$nama['target']}");

/** @param array<string, string> $k */
function tulis(Penilaian $penilaian, array $k): string
{
    $format = ['md' => FormatLaporan::Markdown, 'csv' => FormatLaporan::Csv, 'json' => FormatLaporan::Json, 'html' => FormatLaporan::Html];
    return match ($k['keluaran']) {
        'evaluate' => $penilaian->toJson(),
        'jejak' => $penilaian->toJson(langkah: true),
        'sensitivitas' => '',
        default => $penilaian->laporan($format[$k['keluaran']], $k['bahasa'] === 'en' ? Bahasa::En : Bahasa::Id, $k['periode']),
    };
}

$kasus = array_map(fn (string $satu) => explode("\t", $satu), file("$golden/penilaian/kasus.tsv", FILE_IGNORE_NEW_LINES));
$kepala = array_shift($kasus);
sama(true, count($kasus) > 7);
foreach ($kasus as $satu) {
    $k = array_combine($kepala, $satu);
    $penilaian = $dokumen->nilai($data, $target, $iku->pengaturan(json_decode($k['setelan'], true)), $nama);
    $harapan = str_replace('VERSI', $penilaian->landasan()['versi'], file_get_contents("$golden/penilaian/{$k['id']}"));
    if ($k['keluaran'] === 'sensitivitas') {
        sama(json_decode($harapan, true), $penilaian->sensitivitas(), $k['id']);
    } else {
        sama($harapan, tulis($penilaian, $k), $k['id']);
    }
}

// Rows
$penilaian = $dokumen->nilai($data, $target, $iku->pengaturan(['profil' => 'pemda-permendagri-86']));
sama(6, count($penilaian));
$baris = iterator_to_array($penilaian, false);
sama('700000/6981', (string) $baris[0]->capaian->nilai);
sama(['179/2'], array_map(strval(...), $baris[0]->target));
sama(['Perjanjian Kinerja', 'maks-rasio', 'Sangat Tinggi', true], [$baris[0]->namaTarget, $baris[0]->aturan, $baris[0]->predikat, $baris[0]->terpenuhi]);
sama(Polarisasi::Maximize, $baris[0]->polarisasi);
sama('2022', $baris[0]->evaluasi->periode);
sama(count($penilaian->evaluasi), count($dokumen->evaluate($data)));
$tanpa = $dokumen->nilai($data, "indikator,periode,target\nPersentase PSKS yang Berdaya,2022,n/a\n");
$satu = iterator_to_array($tanpa, false)[0];
sama([Alasan::TidakBerlaku, null, null], [$satu->capaian->alasan, $satu->predikat, $satu->terpenuhi]);
sama(true, $tanpa->catatan() !== []);

// Without a scale, and categories
$opini = "indikator,periode,nama_target,target,skala\nPersentase PSKS yang Berdaya,2023,angka,95,\n"
    . "Persentase PSKS yang Berdaya,2023,kategori,BB,akip-88-2021\n";
[$angka, $kategori] = iterator_to_array($dokumen->nilai($data, $opini), false);
sama(Alasan::TidakBerlaku, $angka->alasanPredikat);
sama([null, null, Alasan::TidakBerlaku], [$angka->kategoriTarget, $angka->kategori, $angka->alasanKategori]);
sama(['BB', 'AA', null], [$kategori->kategoriTarget, $kategori->kategori, $kategori->alasanKategori]);
sama([[], true], [$kategori->target, $kategori->terpenuhi]);

// The language of the settings is the report's, unless the call names one
$inggris = $dokumen->nilai($data, $target, $iku->pengaturan(['bahasa' => 'en']));
sama($inggris->laporan(bahasa: Bahasa::En), $inggris->laporan());
sama(false, $inggris->laporan(bahasa: Bahasa::Id) === $inggris->laporan());
sama($penilaian->laporan(bahasa: Bahasa::Id), $penilaian->laporan());

// Settings
$lulus = ['id' => 'lulus', 'pita' => [['label' => 'Lulus', 'bawah' => '>= 60'], ['label' => 'Belum']]];
$sendiri = $iku->pengaturan(['skala' => $lulus, 'aturan' => ['id' => 'a', 'polarisasi' => 'minimize', 'rumus' => 'T/R']]);
sama(['lulus', 'a'], [$sendiri->nilai('skala'), $sendiri->nilai('minimize')]);
sama('Lulus', iterator_to_array($dokumen->nilai($data, $target, $sendiri), false)[0]->predikat);
$pengaturan = $iku->pengaturan(['plafon' => 120], '{"iku": 1, "profil": "pemda-permendagri-86", "plafon": 100}');
sama([true, '120', null], [$pengaturan->isTerbaca(), $pengaturan->nilai('plafon'), $pengaturan->nilai('tidak ada')]);
sama('panggilan', json_decode($pengaturan->toJson(), true)['setelan']['plafon']['penyetel']);
$salah = $iku->pengaturan(['skala' => 'tidak-ada']);
sama([false, true], [$salah->isTerbaca(), $salah->catatan() !== []]);
melempar(InputException::class, 'cannot be used', fn () => $dokumen->nilai($data, $target, $salah));

// Old figures, and published ones
$banding = $iku->compare("indikator,target,realisasi,capaian\nA,10,\"12,5\",1250\n");
sama('koma_hilang', $banding['baris'][0]['capaian']['cara'][0]['cara']);
memuat('&lt;b&gt;', $iku->recheck("indikator,pembilang,penyebut,realisasi\n<b>,37,39,\"94,87\"\n")->toHtml());
