<?php
// SPDX-License-Identifier: Apache-2.0
// tests/golden/cacat.tsv and sendiri.tsv through PHP: whole runs, as KASUS.md says.
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Hasil;
use Iku\Iku;
use Iku\Kinerja\BarisPenilaian;

$iku = Iku::load();
$golden = getenv('IKU_GOLDEN_DIR') ?: __DIR__ . '/../../tests/golden';

$nilai = fn (Hasil $hasil) => (string) ($hasil->nilai ?? $hasil->alasan->nama());
$tulis = fn (BarisPenilaian $b) => [$b->evaluasi->periode, $nilai($b->evaluasi->hasil), $nilai($b->capaian), $b->predikat ?? '-'];
$berbaris = fn (string $teks) => strtr($teks, '|', "\n") . "\n";
$label = fn (array $catatan) => array_column($catatan, 'label');

/** @param list<string> $ada @param array<string, string> $k */
function uji_lazim(array $ada, array $k): void
{
    $akhir = array_combine(['periode', 'realisasi', 'capaian', 'predikat'], $ada);
    foreach (explode('|', $k['lazim']) as $satu) {
        [$bidang, $nilai] = [...explode('=', $satu), ''];
        sama(false, ($akhir[$bidang] ?? null) === $nilai, "$k[id]: $satu");
    }
}

foreach (['cacat.tsv' => 20, 'sendiri.tsv' => 30] as $tabel => $terkecil) {
    $semua = array_map(fn (string $satu) => explode("\t", $satu), file("$golden/$tabel", FILE_IGNORE_NEW_LINES));
    $kepala = array_shift($semua);
    sama(true, count($semua) >= $terkecil, $tabel);
    foreach ($semua as $satu) {
        $k = array_combine($kepala, $satu);
        $pengaturan = $iku->pengaturan(json_decode($k['setelan'], true));
        if (!$pengaturan->isTerbaca()) {
            sama('ditolak', $k['hasil'], $k['id']);
            sama(true, in_array($k['catatan'], $label($pengaturan->catatan()), true), "$k[id]: $k[catatan]");
            continue;
        }
        $dokumen = $iku->readDokumen("Sasaran;Indikator;Formula\nS;I;{$k['rumus']}\n");
        $penilaian = $dokumen->nilai($berbaris($k['data']), $berbaris($k['target']), $pengaturan);
        $hasil = array_map($tulis, iterator_to_array($penilaian, false));
        sama($k['hasil'], implode('|', array_map(fn ($b) => implode(';', $b), $hasil)) ?: '-', $k['id']);
        $catatan = [...$label($dokumen->catatan()), ...$label($penilaian->catatan())];
        sama(true, $k['catatan'] === '-' || in_array($k['catatan'], $catatan, true), "$k[id]: $k[catatan]");
        if ($hasil !== []) {
            uji_lazim(end($hasil), $k);
        }
    }
}
