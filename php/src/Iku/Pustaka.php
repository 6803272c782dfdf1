<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use FFI\CData;
use Iku\Exception\ArgumentException;
use Iku\Exception\InputException;
use Iku\Exception\InternalException;
use Iku\Exception\LibraryException;
use Iku\Exception\MemoryException;
use Iku\Exception\RangeException;

/**
 * The loaded libiku.so: calls become exceptions, texts and handles become PHP values.
 *
 * @internal
 */
final class Pustaka
{
    public readonly FFI $ffi;

    public function __construct(public readonly string $jalur)
    {
        if (!extension_loaded('ffi')) {
            throw new LibraryException('PHP has no FFI here. Enable the extension: on Debian "apt install php-common" and extension=ffi in php.ini.');
        }
        try {
            $this->ffi = FFI::cdef((string) file_get_contents(__DIR__ . '/../iku.php.h'), $jalur);
        } catch (FFI\Exception $sebab) {
            throw new LibraryException(self::saran($jalur, $sebab->getMessage()), 0, $sebab);
        }
        $versi = $this->ffi->iku_versi();
        if (intdiv($versi, 100) !== intdiv(Konstanta::VERSI, 100)) {
            throw new LibraryException("$jalur is version $versi, this package is for version " . Konstanta::VERSI . '. Install the two together.');
        }
    }

    /** Calls a function that returns a status; its error comes back as an exception. */
    public function panggil(string $fungsi, mixed ...$isi): void
    {
        $error = $this->ffi->new('iku_error');
        if ($this->ffi->{$fungsi}(...[...$isi, FFI::addr($error)]) !== Konstanta::OK) {
            throw self::galat($error);
        }
    }

    /** The text that a function puts into its last output. */
    public function teks(string $fungsi, mixed ...$isi): string
    {
        $teks = $this->ffi->new('iku_teks *');
        $this->panggil($fungsi, ...[...$isi, FFI::addr($teks)]);
        try {
            return $this->pinjamanTeks('iku_teks_data', $teks) ?? '';
        } finally {
            $this->ffi->iku_teks_free($teks);
        }
    }

    /** The JSON object that such a text holds. */
    public function json(string $fungsi, mixed ...$isi): array
    {
        return json_decode($this->teks($fungsi, ...$isi), true, 512, JSON_THROW_ON_ERROR);
    }

    /** A text that was put into this output, freed; null where there is none. */
    public function ambilTeks(CData $teks): ?string
    {
        if (FFI::isNull($teks)) {
            return null;
        }
        try {
            return $this->pinjamanTeks('iku_teks_data', $teks);
        } finally {
            $this->ffi->iku_teks_free($teks);
        }
    }

    /** The handle that a function makes: iku_<jenis>. */
    public function pegangan(string $jenis, string $fungsi, mixed ...$isi): Pegangan
    {
        $baru = $this->ffi->new("iku_$jenis *");
        $this->panggil($fungsi, ...[...$isi, FFI::addr($baru)]);
        return new Pegangan($this, $baru, "iku_{$jenis}_free");
    }

    /** The value that a function makes, or its reason. */
    public function hasil(string $fungsi, mixed ...$isi): Hasil
    {
        $nilai = $this->ffi->new('iku_rasional *');
        $alasan = $this->ffi->new('uint8_t');
        $this->panggil($fungsi, ...[...$isi, FFI::addr($nilai), FFI::addr($alasan)]);
        return $this->terima($nilai, $alasan);
    }

    /** A value that was put into these two outputs, or its reason. */
    public function terima(CData $nilai, CData $alasan): Hasil
    {
        if ($alasan->cdata !== Konstanta::ALASAN_ADA) {
            return new Hasil(null, Alasan::from($alasan->cdata));
        }
        return new Hasil(new Rasional(new Pegangan($this, $nilai, 'iku_rasional_free')), null);
    }

    /** A borrowed text, copied; null where the library answers NULL. */
    public function pinjamanTeks(string $fungsi, mixed ...$isi): ?string
    {
        $n = $this->ffi->new('int64_t');
        $data = $this->ffi->{$fungsi}(...[...$isi, FFI::addr($n)]);
        if ($data === null || FFI::isNull($data)) {
            return null;
        }
        return FFI::string($data, $n->cdata);
    }

    /** @return list<Catatan> */
    public function catatan(?CData $daftar): array
    {
        $semua = [];
        for ($i = 0, $n = $this->ffi->iku_catatan_count($daftar); $i < $n; ++$i) {
            $c = $this->ffi->new('iku_catatan');
            $this->panggil('iku_catatan_get', $daftar, $i, FFI::addr($c));
            $pesan = $saran = $tempat = [];
            foreach (Bahasa::cases() as $bahasa) {
                $pesan[$bahasa->value] = $this->teks('iku_catatan_pesan', $daftar, $i, $bahasa->value);
                $saran[$bahasa->value] = $this->teks('iku_catatan_saran', $daftar, $i, $bahasa->value);
                $tempat[$bahasa->value] = $this->teks('iku_catatan_tempat', $daftar, $i, $bahasa->value);
            }
            $label = $this->pinjamanTeks('iku_catatan_label', $c->kode) ?? '';
            $semua[] = new Catatan($label, Tingkat::from($c->tingkat), $c->posisi, $c->panjang, $c->baris, $c->kolom, $pesan, $saran, $tempat);
        }
        return $semua;
    }

    /** How values and words are written, as the library takes it. */
    public function gaya(int $desimal, Mode $mode, Lokal $tampil, Bahasa $bahasa): CData
    {
        $gaya = $this->ffi->new('iku_gaya');
        $gaya->size = FFI::sizeof($gaya);
        $gaya->desimal = self::int32($desimal, 'desimal');
        $gaya->mode = $mode->value;
        $gaya->lokal = $tampil->value;
        $gaya->bahasa = $bahasa->value;
        return $gaya;
    }

    /** An integer that C takes as int32; FFI itself would cut it without a word. */
    public static function int32(int $nilai, string $nama): int
    {
        if ($nilai < -2147483648 || $nilai > 2147483647) {
            throw ArgumentException::dua("$nama di luar batas: $nilai", "$nama is out of range: $nilai");
        }
        return $nilai;
    }

    private static function galat(CData $error): \Throwable
    {
        $pesan = FFI::string($error->pesan);
        return match ($error->status) {
            Konstanta::ARGUMENT => new ArgumentException($pesan),
            Konstanta::INPUT => new InputException($pesan, $error->kode, $error->posisi),
            Konstanta::RANGE => new RangeException($pesan),
            Konstanta::MEMORY => new MemoryException($pesan),
            default => new InternalException($pesan),
        };
    }

    private static function saran(string $jalur, string $sebab): string
    {
        if (str_contains($sebab, 'restricted')) {
            return "FFI is restricted here. Set ffi.enable=true in php.ini, or preload the package (see README.md). [$sebab]";
        }
        return "$jalur could not be loaded. Give Iku::load() the path of libiku.so, or set the environment variable IKU_LIBRARY. [$sebab]";
    }
}
