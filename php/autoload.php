<?php
// SPDX-License-Identifier: Apache-2.0
// For use without Composer: require this file once.
declare(strict_types=1);

spl_autoload_register(static function (string $kelas): void {
    if (str_starts_with($kelas, 'Iku\\')) {
        $jalur = __DIR__ . '/src/Iku/' . str_replace('\\', '/', substr($kelas, 4)) . '.php';
        if (is_file($jalur)) {
            require $jalur;
        }
    }
});
