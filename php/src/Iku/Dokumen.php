<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** The reading of an IKU document: see isTerbaca() and catatan(). Made by Iku::readDokumen(). */
final class Dokumen
{
    /** The year; null when the document does not say. */
    public readonly ?int $tahun;
    /** The agency's name; empty when the document does not say. */
    public readonly string $unitOrganisasi;
    /** @var list<string> the objectives */
    public readonly array $sasaran;
    /** @var list<Indikator> of all objectives, in the document's order */
    public readonly array $indikator;

    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $d = $pegangan->isi;
        $this->tahun = $pustaka->ffi->iku_dokumen_tahun($d) ?: null;
        $this->unitOrganisasi = $pustaka->pinjamanTeks('iku_dokumen_unit_organisasi', $d) ?? '';
        $sasaran = $indikator = [];
        for ($i = 0, $n = $pustaka->ffi->iku_dokumen_sasaran_count($d); $i < $n; ++$i) {
            $sasaran[] = $pustaka->pinjamanTeks('iku_dokumen_sasaran_nama', $d, $i) ?? '';
        }
        for ($i = 0, $n = $pustaka->ffi->iku_dokumen_indikator_count($d); $i < $n; ++$i) {
            $indikator[] = new Indikator(
                $pustaka->pinjamanTeks('iku_dokumen_indikator_nama', $d, $i) ?? '',
                $sasaran[$pustaka->ffi->iku_dokumen_indikator_sasaran($d, $i)],
                new Formula($pegangan->pinjamkan($pustaka->ffi->iku_dokumen_indikator_formula($d, $i))),
            );
        }
        $this->sasaran = $sasaran;
        $this->indikator = $indikator;
    }

    /** Whether there was a table to read. */
    public function isTerbaca(): bool
    {
        return $this->pegangan->pustaka->ffi->iku_dokumen_is_terbaca($this->pegangan->isi) === 1;
    }

    /** @return list<Catatan> */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_dokumen_catatan($this->pegangan->isi));
    }

    /** The whole document with its notes, by docs/schema/dokumen.schema.json. */
    public function toJson(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->pegangan->pustaka->teks('iku_dokumen_json', $this->pegangan->isi, $bahasa->value);
    }

    /** Every indicator in every period and region that a data file (CSV text) speaks of. */
    public function evaluate(string $csv, Lokal $lokal = Lokal::Id): Evaluasi
    {
        $pegangan = $this->pegangan->pustaka->pegangan('evaluasi', 'iku_dokumen_evaluate', $this->pegangan->isi, $csv, strlen($csv), $lokal->value);
        return new Evaluasi($this, $pegangan);
    }
}
