<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Bahasa;
use Iku\Exception\ArgumentException;
use Iku\Exception\InputException;
use Iku\Iku;
use Iku\Konstanta;
use Iku\Lokal;
use Iku\Mode;
use Iku\Pengali;
use Iku\Status;
use Iku\Tingkat;

$iku = Iku::load();
const PSKS = '$\frac{\text{Jumlah PSKS yang Berdaya}}{\text{Jumlah PSKS Keseluruhan}} \times 100 \%$';

$f = $iku->readFormula(PSKS);
sama(PSKS, $f->teks);
sama(Status::Dibaca, $f->status);
sama(Pengali::Persen, $f->pengali);
sama(true, $f->isTerhitung());
sama(['Jumlah PSKS yang Berdaya', 'Jumlah PSKS Keseluruhan'], array_column($f->variabel, 'nama'));
sama([0, 0], array_column($f->variabel, 'geserTahun'));
sama('v1 / v2 * 100', $f->rumus());
memuat('\frac{\text{Jumlah PSKS yang Berdaya}}', $f->latex());
sama('v1 / v2 * 100', json_decode($f->toJson(), true)['rumus']);

// Every kind of value
sama('3700/39', (string) $f->evaluate([37, 39])->nilai);
sama('3700/39', (string) $f->evaluate(['37.0', $iku->rasional(39)])->nilai);
sama('3700/39', (string) $f->evaluate([$iku->readAngka('37', Lokal::Id), 39])->nilai);
sama('3700/39', (string) $f->evaluate(['Jumlah PSKS Keseluruhan' => 39, 'Jumlah PSKS yang Berdaya' => 37])->nilai);
sama('94,87', $f->evaluate([37, 39])->format());
sama(Alasan::TidakDilaporkan, $f->evaluate([null, 0])->alasan);
sama(Alasan::PenyebutNol, $f->evaluate([5, 0])->alasan);
sama(Alasan::Ambigu, $f->evaluate([$iku->readAngka('1.234'), Alasan::TidakDilaporkan])->alasan);

// What cannot go in
melempar(ArgumentException::class, 'float', fn () => $f->evaluate([37.5, 39]));
melempar(ArgumentException::class, 'bool', fn () => $f->evaluate([true, 39]));
melempar(ArgumentException::class, 'takes 2 values, not 1', fn () => $f->evaluate([37]));
melempar(ArgumentException::class, 'Jumlah PSKS Keseluruhan', fn () => $f->evaluate(['Jumlah PSKS yang Berdaya' => 37]));
melempar(ArgumentException::class, 'no variable "C"', fn () => $f->evaluate(['Jumlah PSKS yang Berdaya' => 1, 'Jumlah PSKS Keseluruhan' => 2, 'C' => 3]));
melempar(InputException::class, 'exact number', fn () => $f->evaluate(['37,5', 39]));

// Explanations
memuat('94,87', $f->explain([37, 39]));
memuat('94.88', $f->explain([37, 39], 2, Mode::Up, Lokal::En, Bahasa::En));
memuat('\frac{37}{39}', $f->explain([37, 39], format: Konstanta::FORMAT_LATEX));
sama('3700/39', json_decode($f->explain([37, 39], format: Konstanta::FORMAT_JSON), true)['hasil']['nilai']);

// A refused text
$g = $iku->readFormula('');
sama(Status::Ditolak, $g->status);
sama(null, $g->pengali);
sama(false, $g->isTerhitung());
$catatan = $g->catatan();
sama('FORMULA-001', $catatan[0]->label);
sama(Tingkat::Galat, $catatan[0]->tingkat);
sama('The formula text is empty.', $catatan[0]->pesan(Bahasa::En));
sama(true, $catatan[0]->saran() !== '');
melempar(InputException::class, 'has nothing to evaluate', fn () => $g->evaluate([]));
melempar(InputException::class, 'has nothing to evaluate', fn () => $g->rumus());

// Bytes that are no text, NUL among them, come back as they were
sama("A\0B \xFF / C", $iku->readFormula("A\0B \xFF / C")->teks);

// Columns
$h = $iku->persen([37, null, 5, PHP_INT_MAX, -1], [39, 39, 0, 1, 3]);
sama([9487, null, null, null, -3333], $h->hasil);
sama([null, Alasan::TidakDilaporkan, Alasan::PenyebutNol, Alasan::Meluap, null], $h->alasan);
sama(['94.87', null, '-33.33'], [$h->teks(0), $h->teks(1), $h->teks(4)]);
sama(5, count($h));
sama('-0.05', $iku->persen([-1], [2000])->teks(0));
sama([6939], $iku->persen([17], [24500], 2, Mode::HalfUp, 100000)->hasil);
sama([95], $iku->persen([37], [39], 0)->hasil);
sama('95', $iku->persen([37], [39], 0)->teks(0));
sama([], $iku->persen([], [])->hasil);
sama([9488, null], $f->evaluateKolom([[37, 1], [39, 0]], 2, Mode::Up)->hasil);
sama([null, Alasan::Ambigu], $iku->persen([1, Alasan::Ambigu], [1, 0])->alasan);
melempar(ArgumentException::class, 'pembilang has 1 rows, penyebut 0', fn () => $iku->persen([1], []));
try {
    $f->evaluate([37]);
} catch (ArgumentException $galat) {
    sama('rumus ini perlu 2 nilai, bukan 1', $galat->pesan());
    sama($galat->getMessage(), $galat->pesan(Bahasa::Id));
}
melempar(ArgumentException::class, 'row 1 is string', fn () => $iku->persen([1, '2'], [1, 2]));
melempar(ArgumentException::class, 'row 0 is float', fn () => $iku->persen([1.5], [1]));
melempar(ArgumentException::class, 'rows', fn () => $f->evaluateKolom([[1, 2], [1]]));
melempar(ArgumentException::class, 'takes 2 values, not 1', fn () => $f->evaluateKolom([[1, 2]]));
melempar(ArgumentException::class, 'desimal', fn () => $iku->persen([1], [1], 19));

// Memory comes back: handles are freed with their objects
$sebelum = null;
for ($i = 0; $i < 3000; ++$i) {
    $f->evaluate([37, '39.5'])->format();
    $iku->readFormula('A / B')->catatan();
    if ($i === 1000) {
        $sebelum = ambilRss();
    }
}
sama(true, ambilRss() - $sebelum < 2048, 'resident memory grows');

/** Resident memory in KiB. */
function ambilRss(): int
{
    preg_match('/^VmRSS:\s+(\d+)/m', (string) file_get_contents('/proc/self/status'), $m);
    return (int) $m[1];
}
