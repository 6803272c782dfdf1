<?php
// SPDX-License-Identifier: Apache-2.0
// tests/golden/persen.tsv through PHP: every row, reasons included.
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Iku;
use Iku\Lokal;
use Iku\Mode;

$iku = Iku::load();
$golden = getenv('IKU_GOLDEN_DIR') ?: __DIR__ . '/../../tests/golden';
$baris = file("$golden/persen.tsv", FILE_IGNORE_NEW_LINES);
$kepala = explode("\t", array_shift($baris));
sama(true, count($baris) > 60);
foreach ($baris as $satu) {
    $k = array_combine($kepala, explode("\t", $satu));
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
