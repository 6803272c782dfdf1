<?php
// SPDX-License-Identifier: Apache-2.0
// The figures of a document, from PHP:
//
//     IKU_LIBRARY=build/release/lib/libiku.so php examples/php/contoh.php
declare(strict_types=1);

require __DIR__ . '/../../php/autoload.php';

use Iku\Iku;

$contoh = __DIR__ . '/../dinsos-jember-2023';
$iku = Iku::load();
$dokumen = $iku->readDokumen((string) file_get_contents("$contoh/iku-dinsos-jember-2023.txt"));
$evaluasi = $dokumen->evaluate((string) file_get_contents("$contoh/data-ilustrasi.csv"));

echo "{$dokumen->unitOrganisasi}, {$dokumen->tahun}\n";
foreach ($evaluasi->keterangan as $keterangan) {
    echo "Data: $keterangan\n";
}
foreach ([...$dokumen->catatan(), ...$evaluasi->catatan()] as $catatan) {
    echo "  [{$catatan->label}, {$catatan->tingkat->nama()}] baris {$catatan->baris}: {$catatan->pesan()}\n";
}
foreach ($evaluasi as $baris) {
    $eksak = $baris->hasil->nilai ?? $baris->hasil->alasan?->nama();
    echo "{$baris->periode}  {$baris->indikator->nama}: $eksak = {$baris->hasil->format()}\n";
}
echo "\n", $baris->explain();
