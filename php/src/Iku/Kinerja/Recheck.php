<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Bahasa;
use Iku\Catatan;
use Iku\Pegangan;

/** Printed figures recomputed (uji hitung ulang). It says that figures agree or differ, never why. */
final class Recheck implements \Countable
{
    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
    }

    /** Whether there was a table to read; if not, a note says why. */
    public function isTerbaca(): bool
    {
        return $this->pegangan->pustaka->ffi->iku_uji_is_terbaca($this->pegangan->isi) === 1;
    }

    public function count(): int
    {
        return $this->pegangan->pustaka->ffi->iku_uji_count($this->pegangan->isi);
    }

    /**
     * The rows in the order of the file; exact values are strings. Its keys are those of the library's JSON: baris,
     * indikator, realisasi, capaian, predikat (each with hasil_uji, tercetak, eksak, aturan, selisih, kalimat), akibat.
     *
     * @return list<array<string, mixed>>
     */
    public function baris(Bahasa $bahasa = Bahasa::Id): array
    {
        $semua = [];
        for ($i = 0, $n = count($this); $i < $n; ++$i) {
            $semua[] = $this->pegangan->pustaka->json('iku_uji_baris_json', $this->pegangan->isi, $i, $bahasa->value);
        }
        return $semua;
    }

    /** The whole: summary, the rows with the gravest first, notes. */
    public function toJson(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->pegangan->pustaka->teks('iku_uji_json', $this->pegangan->isi, $bahasa->value);
    }

    /** The work paper as one self-contained page. */
    public function toHtml(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->pegangan->pustaka->teks('iku_uji_html', $this->pegangan->isi, $bahasa->value);
    }

    /** @return list<Catatan> what is doubtful in the table */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_uji_catatan($this->pegangan->isi));
    }
}
