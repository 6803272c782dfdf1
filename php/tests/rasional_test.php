<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Alasan;
use Iku\Exception\ArgumentException;
use Iku\Exception\InputException;
use Iku\Exception\RangeException;
use Iku\Iku;
use Iku\Lokal;
use Iku\Mode;

$iku = Iku::load();

// Exact strings and integers
foreach ([[37, '37'], ['74/78', '37/39'], ['12.50', '25/2'], [PHP_INT_MIN, '-9223372036854775808'], ['1/123456789012345678901234567890', '1/123456789012345678901234567890']] as [$masuk, $teks]) {
    sama($teks, (string) $iku->rasional($masuk));
}
sama('{"nilai":"37\/39"}', json_encode(['nilai' => $iku->rasional('37/39')]));
foreach (['', '1,5', '1/0', 'nan', '1e3'] as $buruk) {
    melempar(InputException::class, 'is not an exact number', fn () => $iku->rasional($buruk));
}

// Arithmetic and order
$r = $iku->rasional('3/4');
sama('17/12', (string) $r->add('2/3')->nilai);
sama('1/12', (string) $r->subtract('2/3')->nilai);
sama('3/2', (string) $r->multiply(2)->nilai);
sama('9/8', (string) $r->divide($iku->rasional('2/3'))->nilai);
sama(Alasan::PenyebutNol, $r->divide(0)->alasan);
sama('(penyebut_nol)', $r->divide(0)->format());
sama([1, -1, 0], [$r->compare('2/3'), $r->compare(1), $r->compare('0.75')]);
sama(true, $r->equals('6/8'));
sama([1, 0, -1], [$r->sign(), $iku->rasional(0)->sign(), $iku->rasional(-5)->sign()]);
$urut = [$iku->rasional('2/3'), $iku->rasional('-1/2'), $iku->rasional('1/3')];
usort($urut, fn ($a, $b) => $a->compare($b));
sama(['-1/2', '1/3', '2/3'], array_map('strval', $urut));

// Printing
$r = $iku->rasional('3700/39');
sama('94,87', $r->format());
sama('94.88', $r->format(2, Mode::Up, Lokal::En));
sama('95', $r->format(0));
sama('1.234.567,50', $iku->rasional('1234567.5')->format());
sama('949/10', (string) $r->round(1));
sama([3700, 39], $r->toPecahan());
melempar(RangeException::class, 'does not fit', fn () => $iku->rasional('9223372036854775808')->toPecahan());
melempar(ArgumentException::class, 'desimal is out of range', fn () => $r->format(256));
melempar(ArgumentException::class, 'desimal is out of range', fn () => $r->format(-1));
melempar(ArgumentException::class, 'desimal is out of range', fn () => $r->format(4294967298));

// What PHP's own round() answers by version: the exact value is a tie
sama('25,63', $iku->rasional(7380)->multiply(100)->nilai->divide(28800)->format(2));

// Numbers as people write them
sama('2469/2', (string) $iku->readAngka('1.234,5')->nilai);
sama(Alasan::Ambigu, $iku->readAngka('1.234')->alasan);
sama('1234', (string) $iku->readAngka('1.234', Lokal::Id)->nilai);
sama('617/500', (string) $iku->readAngka('1.234', Lokal::En)->nilai);
sama(Alasan::TidakBerlaku, $iku->readAngka('n/a')->alasan);
sama(false, $iku->readAngka('')->ada());

// Names
sama('penyebut_nol', Alasan::PenyebutNol->nama());
foreach (Alasan::cases() as $alasan) {
    sama($alasan, Alasan::find($alasan->nama()));
    sama($alasan->value, $iku->info()['alasan'][$alasan->nama()]);
}
sama(array_map(fn ($m) => $m->nama(), Mode::cases()), $iku->info()['mode']);
sama(null, Alasan::find('ada'));

// A clone would free twice
try {
    clone $r->pegangan;
    sama('an Error', 'nothing');
} catch (Error $galat) {
    memuat('clone', $galat->getMessage());
}
