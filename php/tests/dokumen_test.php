<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Exception\InputException;
use Iku\Iku;

$iku = Iku::load();
$contoh = __DIR__ . '/../../examples/dinsos-jember-2023';
$dok = $iku->readDokumen((string) file_get_contents("$contoh/iku-dinsos-jember-2023.txt"));
sama(true, $dok->isTerbaca());
sama(2023, $dok->tahun);
sama('Dinas Sosial Kabupaten Jember', $dok->unitOrganisasi);
sama(4, count($dok->sasaran));
sama(4, count($dok->indikator));
sama('Meningkatnya Restorasi Sosial', $dok->indikator[2]->sasaran);
sama('Persentase Peningkatan Pengelolaan Taman Makam Pahlawan', $dok->indikator[2]->nama);
sama(['v1 / v2 * 100'], array_values(array_unique(array_map(fn ($i) => $i->formula->rumus(), $dok->indikator))));
sama(true, $dok->catatan() !== []);
sama(1, preg_match('/^baris \d+, kolom \d+$/', $dok->catatan()[0]->tempat()));
sama(2023, json_decode($dok->toJson(), true)['tahun']);
sama($dok->toJson(), $iku->readDokumenJson($dok->toJson())->toJson());

// A borrowed formula keeps its document alive
$formula = $iku->readDokumenJson($dok->toJson())->indikator[0]->formula;
gc_collect_cycles();
sama('3700/39', (string) $formula->evaluate([37, 39])->nilai);

$h = $dok->evaluate((string) file_get_contents("$contoh/data-ilustrasi.csv"));
sama(12, count($h));
memuat('Angka ilustrasi', implode(' ', $h->keterangan));
$semua = [];
foreach ($h as $baris) {
    $semua[$baris->periode][$baris->indikator->nama] = $baris;
}
$psks = $semua['2023']['Persentase PSKS yang Berdaya'];
sama('3700/39', (string) $psks->hasil->nilai);
sama('94,87', $psks->hasil->format());
sama('', $psks->wilayah);
memuat('37', $psks->explain());
sama(12, count(json_decode($h->toJson(), true)['baris']));
unset($h, $semua, $baris);
gc_collect_cycles();
sama('94,87', $psks->hasil->format(), 'a row keeps its evaluation alive');

$h = $dok->evaluate("periode,variabel,nilai\n2023,Jumlah PSKS yang Berdaya,n/a\n2023,Jumlah PSKS Keseluruhan,39\n");
sama(Alasan::TidakBerlaku, iterator_to_array($h)[0]->hasil->alasan);

$kosong = $iku->readDokumen('halo');
sama(false, $kosong->isTerbaca());
sama(true, $kosong->catatan() !== []);
melempar(InputException::class, 'holds no document', fn () => $kosong->toJson());
melempar(InputException::class, 'holds no document', fn () => $kosong->evaluate(''));
