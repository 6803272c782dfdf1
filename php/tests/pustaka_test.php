<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

require __DIR__ . '/uji.php';

use Iku\Exception\LibraryException;
use Iku\Iku;
use Iku\Konstanta;

$jalur = (string) getenv('IKU_LIBRARY');
$iku = Iku::load($jalur);
sama($iku, Iku::load(), 'the environment variable names the same library: loaded once');
sama(intdiv(Konstanta::VERSI, 100), intdiv($iku->versi(), 100));
sama(realpath($jalur), realpath($iku->info()['pustaka']));
melempar(LibraryException::class, 'IKU_LIBRARY', fn () => Iku::load('/tidak/ada/libiku.so'));
melempar(LibraryException::class, 'libc.so.6', fn () => Iku::load('libc.so.6'));

// Sizes: what PHP's parser made of the structs is what C has.
$ffi = FFI::cdef((string) file_get_contents(__DIR__ . '/../src/iku.php.h'), $jalur);
sama(512, FFI::sizeof($ffi->new('iku_error')));
sama([16, 32, 32, 40, 40, 32, 32, 16, 112], array_map(
    fn (string $jenis) => FFI::sizeof($ffi->new($jenis)),
    ['iku_pecahan', 'iku_nilai', 'iku_gaya', 'iku_catatan', 'iku_kolom', 'iku_kolom_sel', 'iku_opsi', 'iku_predikat', 'iku_opsi_capaian'],
));
