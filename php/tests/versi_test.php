<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

$library = getenv('IKU_LIBRARY') ?: __DIR__ . '/../../build/dev/lib/libiku.so';
$golden = getenv('IKU_GOLDEN_DIR') ?: __DIR__ . '/../../tests/golden';

[, $row] = array_map('str_getcsv', file("$golden/versi.csv", FILE_IGNORE_NEW_LINES));
$iku = FFI::cdef('int32_t iku_versi(void);', $library);
if ($iku->iku_versi() !== (int) $row[1]) {
    fwrite(STDERR, "iku_versi() is {$iku->iku_versi()}, the golden table says {$row[1]}\n");
    exit(1);
}
