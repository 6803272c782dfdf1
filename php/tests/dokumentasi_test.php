<?php
// SPDX-License-Identifier: Apache-2.0
// What the pages of docs/konsep show in PHP is what happens: a line that echoes says its output behind //.
declare(strict_types=1);

require __DIR__ . '/uji.php';

foreach (['angka.md', 'angka.id.md', 'capaian.md', 'capaian.id.md', 'skala.md', 'skala.id.md'] as $halaman) {
    $teks = (string) file_get_contents(__DIR__ . "/../../docs/konsep/$halaman");
    sama(1, preg_match('/^```php\n(.*?)^```/ms', $teks, $blok), $halaman);
    foreach (explode("\n", trim($blok[1])) as $baris) {
        [$kode, $harapan] = explode('// ', $baris, 2) + [1 => ''];
        ob_start();
        eval($kode);
        sama($harapan, (string) ob_get_clean(), "$halaman: $baris");
    }
}
