<?php
// SPDX-License-Identifier: Apache-2.0
// What pages of docs show in PHP is what happens: a line that echoes says its output behind //.
declare(strict_types=1);

require __DIR__ . '/uji.php';

$konsep = ['angka.md', 'angka.id.md', 'capaian.md', 'capaian.id.md', 'skala.md', 'skala.id.md'];
$panduan = ['aturan-sendiri.md', 'profil-sendiri.md', 'skala-sendiri.md'];
$semua = [...array_map(fn ($nama) => "konsep/$nama", $konsep), ...array_map(fn ($nama) => "panduan/$nama", $panduan)];
foreach ($semua as $halaman) {
    $teks = (string) file_get_contents(__DIR__ . "/../../docs/$halaman");
    sama(1, preg_match('/^```php\n(.*?)^```/ms', $teks, $blok), $halaman);
    foreach (explode("\n", trim($blok[1])) as $baris) {
        [$kode, $harapan] = explode('// ', $baris, 2) + [1 => ''];
        ob_start();
        eval($kode);
        sama($harapan, (string) ob_get_clean(), "$halaman: $baris");
    }
}
