<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Bahasa;
use Iku\Exception\ArgumentException;
use Iku\Exception\RangeException;
use Iku\Iku;
use Iku\JenisAngka;
use Iku\Lokal;

$iku = Iku::load();

// One text: a number, two numbers, or a reason
sama([JenisAngka::Rentang, ['80', '90'], null, Alasan::BukanAngka], (fn ($a) => [$a->jenis, array_map('strval', $a->sisi), $a->nilai, $a->alasan])($iku->readAngka('80 - 90%')));
sama([JenisAngka::Perbandingan, ['1', '179/10']], (fn ($a) => [$a->jenis, array_map('strval', $a->sisi)])($iku->readAngka('1:17,9')));
$angka = $iku->readAngka('1.234');
sama([false, Alasan::Ambigu, '(ambigu)', 'ANGKA-001'], [$angka->ada(), $angka->alasan, $angka->format(), $angka->catatan[0]->label]);
memuat('1 point 234', $angka->catatan[0]->pesan(Bahasa::En));
sama('1.234,00', $iku->readAngka('1.234', Lokal::Id)->format());
sama(Alasan::Ambigu, $iku->readFormula('A / B')->evaluate([$angka, 2])->alasan);
$sisi = $iku->readAngka('1:17,9')->sisi[1];
gc_collect_cycles();
sama('179/10', (string) $sisi, 'a side keeps what it was read from alive');

// A column as a spreadsheet gives it
$kolom = $iku->readNumbers(['a' => '1.234', 'b' => 87.5, 'c' => 'n/a', 'd' => null, 'e' => 37, 'f' => '2,5']);
sama(6, count($kolom));
sama('1234', (string) $kolom->hasil(0)->nilai);
sama(['1234', '175/2', '', '', '37', '5/2'], array_map(fn ($h) => (string) $h->nilai, iterator_to_array($kolom)));
sama([Alasan::TidakBerlaku, Alasan::TidakDilaporkan], [$kolom->hasil(2)->alasan, $kolom->hasil(3)->alasan]);
sama(['ANGKA-042', 0], [$kolom->catatan()[0]->label, $kolom->catatan()[0]->baris]);
memuat('rows 6 "2,5"', $kolom->catatan()[0]->pesan(Bahasa::En));
sama('1234', (string) $iku->readNumbers(['1.234'], cacah: true)->hasil(0)->nilai);
sama('617/500', (string) $iku->readNumbers(['1.234'], lokal: Lokal::En)->hasil(0)->nilai);
sama(Alasan::Ambigu, $iku->readNumbers([0.1 + 0.2])->hasil(0)->alasan);
sama(0, count($iku->readNumbers([])));
sama('-9223372036854775808', (string) $iku->readNumbers([PHP_INT_MIN])->hasil(0)->nilai);
sama(Alasan::TidakSah, $iku->readNumbers(["\xFF1"])->hasil(0)->alasan);

// It goes on as it is, reasons included
$persen = $iku->persen($kolom, [100, 100, 0, 1, 37, 10]);
sama([123400, 8750, null, null, 10000, 2500], $persen->hasil);
sama([Alasan::TidakBerlaku, Alasan::TidakDilaporkan], [$persen->alasan[2], $persen->alasan[3]]);
sama($persen->hasil, $iku->readFormula('A / B x 100')->evaluateKolom([$kolom, [100, 100, 0, 1, 37, 10]])->hasil);
sama(0, count($iku->persen($iku->readNumbers([]), [])));

// What cannot go in
melempar(ArgumentException::class, 'row 2 is bool', fn () => $iku->readNumbers(['1', true]));
melempar(ArgumentException::class, 'row 1 is array', fn () => $iku->readNumbers([[]]));
melempar(ArgumentException::class, 'there is no row 6', fn () => $kolom->hasil(6));
melempar(ArgumentException::class, 'there is no row -1', fn () => $kolom->hasil(-1));
melempar(ArgumentException::class, 'pembilang has 6 rows, penyebut 1', fn () => $iku->persen($kolom, [1]));
$besar = $iku->readNumbers(['12345678901234567890']);
sama('12345678901234567890', (string) $besar->hasil(0)->nilai);
melempar(RangeException::class, 'more digits than a column can hold', fn () => $iku->persen($besar, [1]));
