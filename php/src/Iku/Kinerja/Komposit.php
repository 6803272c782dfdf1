<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use Iku\Bahasa;
use Iku\Hasil;
use Iku\Konstanta;
use Iku\Lokal;
use Iku\Mode;
use Iku\Pegangan;
use Iku\Pustaka;

/** A figure made of weighted figures, level upon level, evaluated. From Iku::readKomposit(). */
final class Komposit
{
    public readonly string $id;
    public readonly Hasil $hasil;
    /** @var array<string, Hasil> the figure of each part by its name, in the order of the file */
    public readonly array $bagian;

    /** @internal */
    public function __construct(private readonly Pegangan $daftar, private readonly int $ke)
    {
        $pustaka = $daftar->pustaka;
        $this->id = $pustaka->pinjamanTeks('iku_daftar_komposit_id', $daftar->isi, $ke) ?? '';
        $this->hasil = $pustaka->hasil('iku_daftar_komposit_nilai', $daftar->isi, $ke, -1);
        $bagian = [];
        for ($b = 0, $n = $pustaka->ffi->iku_daftar_komposit_bagian_count($daftar->isi, $ke); $b < $n; ++$b) {
            $nama = $pustaka->pinjamanTeks('iku_daftar_komposit_bagian_nama', $daftar->isi, $ke, $b) ?? '';
            $bagian[$nama] = $pustaka->hasil('iku_daftar_komposit_nilai', $daftar->isi, $ke, $b);
        }
        $this->bagian = $bagian;
    }

    /** The figure step by step, as one formula over the figures of its parts. */
    public function explain(
        int $desimal = 2,
        Mode $mode = Mode::HalfUp,
        Lokal $tampil = Lokal::Id,
        Bahasa $bahasa = Bahasa::Id,
        int $format = Konstanta::FORMAT_TEKS,
    ): string {
        $gaya = $this->daftar->pustaka->gaya($desimal, $mode, $tampil, $bahasa);
        $diminta = Pustaka::int32($format, 'format');
        return $this->daftar->pustaka->teks('iku_daftar_komposit_explain', $this->daftar->isi, $this->ke, $diminta, FFI::addr($gaya));
    }
}
