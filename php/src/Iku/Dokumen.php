<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

use FFI;
use Iku\Kinerja\Penilaian;
use Iku\Kinerja\Pengaturan;

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

    /**
     * Its figures against the targets of a target file (CSV text; null: there are none), under these settings.
     *
     * @param array<string, string> $nama what the files are called in notes and hashes: dokumen, data, target, proyek
     * @throws Exception\InputException when there is no document, or the settings cannot be used
     */
    public function nilai(string $data, ?string $target = null, ?Pengaturan $pengaturan = null, array $nama = []): Penilaian
    {
        $pustaka = $this->pegangan->pustaka;
        $opsi = $pustaka->ffi->new('iku_opsi_penilaian');
        $opsi->size = FFI::sizeof($opsi);
        $simpan = [];
        foreach ($nama as $peran => $isi) {
            $simpan[$peran] = $pustaka->ffi->new('char[' . strlen($isi) + 1 . ']');
            FFI::memcpy($simpan[$peran], $isi . "\0", strlen($isi) + 1);
            $opsi->{"nama_$peran"} = $pustaka->ffi->cast('char *', $simpan[$peran]);
        }
        $masukan = [$this->pegangan->isi, $data, strlen($data), $target, strlen($target ?? ''), $pengaturan?->pegangan()->isi];
        return new Penilaian($this, $pustaka->pegangan('penilaian', 'iku_dokumen_nilai', ...[...$masukan, FFI::addr($opsi)]));
    }

    /** Every indicator in every period and region that a data file (CSV text) speaks of. */
    public function evaluate(string $csv, Lokal $lokal = Lokal::Id): Evaluasi
    {
        $pegangan = $this->pegangan->pustaka->pegangan('evaluasi', 'iku_dokumen_evaluate', $this->pegangan->isi, $csv, strlen($csv), $lokal->value);
        return new Evaluasi($this, $pegangan);
    }
}
