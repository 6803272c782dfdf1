<?php
// SPDX-License-Identifier: Apache-2.0
// A test script in plain PHP: counts what held and what did not; the count and the exit code come at the end.
declare(strict_types=1);

require __DIR__ . '/../autoload.php';

set_error_handler(static fn (int $no, string $pesan, string $berkas, int $baris) => throw new ErrorException($pesan, 0, $no, $berkas, $baris));

final class Uji
{
    public static int $lulus = 0;
    public static int $gagal = 0;
}

/** The two are the same, also in type. */
function sama(mixed $harapan, mixed $nyata, string $di = ''): void
{
    if ($harapan === $nyata) {
        ++Uji::$lulus;
        return;
    }
    ++Uji::$gagal;
    $tempat = debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS, 1)[0];
    fprintf(STDERR, "%s:%d: %s\n  is:       %s\n  expected: %s\n", $tempat['file'], $tempat['line'], $di, var_export($nyata, true), var_export($harapan, true));
}

/** The text holds that part. */
function memuat(string $bagian, string $teks): void
{
    sama(true, str_contains($teks, $bagian), "\"$bagian\" in \"$teks\"");
}

/** The call throws that class, with that part in its message, and every exception is an IkuException. */
function melempar(string $kelas, string $bagian, Closure $panggilan): void
{
    try {
        $panggilan();
    } catch (Iku\Exception\IkuException $galat) {
        sama($kelas, $galat::class, $galat->getMessage());
        // One that speaks both languages is looked at in English.
        $pesan = $galat instanceof Iku\Exception\ArgumentException ? $galat->pesan(Iku\Bahasa::En) : $galat->getMessage();
        memuat($bagian, $pesan);
        return;
    }
    sama($kelas, null, 'nothing was thrown');
}

register_shutdown_function(static function (): void {
    $galat = error_get_last();
    $baik = Uji::$gagal === 0 && Uji::$lulus > 0 && $galat === null;
    printf("%d passed, %d failed\n", Uji::$lulus, Uji::$gagal);
    exit($baik ? 0 : 1);
});
