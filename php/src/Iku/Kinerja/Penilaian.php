<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Alasan;
use Iku\Bahasa;
use Iku\Catatan;
use Iku\Dokumen;
use Iku\Evaluasi;
use Iku\Hasil;
use Iku\Pegangan;
use Iku\Rasional;

/**
 * A document's figures against its targets: one row for each figure and each of its targets. Made by Dokumen::nilai().
 *
 * @implements \IteratorAggregate<int, BarisPenilaian>
 */
final class Penilaian implements \Countable, \IteratorAggregate
{
    /** The figures, also those without a target. */
    public readonly Evaluasi $evaluasi;

    /** @internal */
    public function __construct(Dokumen $dokumen, private readonly Pegangan $pegangan)
    {
        $ffi = $pegangan->pustaka->ffi;
        $this->evaluasi = new Evaluasi($dokumen, $pegangan->pinjamkan($ffi->iku_penilaian_evaluasi($pegangan->isi)));
    }

    public function count(): int
    {
        return $this->pegangan->pustaka->ffi->iku_penilaian_count($this->pegangan->isi);
    }

    public function getIterator(): \Generator
    {
        $ffi = $this->pegangan->pustaka->ffi;
        $p = $this->pegangan->isi;
        $evaluasi = iterator_to_array($this->evaluasi, false);
        for ($i = 0, $n = count($this); $i < $n; ++$i) {
            $terpenuhi = $ffi->iku_penilaian_is_terpenuhi($p, $i);
            $alasan = Alasan::tryFrom($ffi->iku_penilaian_alasan($p, $i));
            $capaian = $alasan === null ? $this->rasional($ffi->iku_penilaian_capaian($p, $i)) : null;
            yield new BarisPenilaian(
                $evaluasi[$ffi->iku_penilaian_baris($p, $i)],
                $this->teks('iku_penilaian_nama_target', $i) ?? '',
                $this->target($i),
                Polarisasi::from($ffi->iku_penilaian_polarisasi($p, $i)),
                $this->teks('iku_penilaian_aturan', $i) ?? '',
                new Hasil($capaian, $alasan),
                $this->teks('iku_penilaian_predikat', $i),
                Alasan::tryFrom($ffi->iku_penilaian_predikat_alasan($p, $i)),
                $terpenuhi < 0 ? null : $terpenuhi === 1,
                $this->teks('iku_penilaian_target_kategori', $i),
                $this->teks('iku_penilaian_kategori', $i),
                Alasan::tryFrom($ffi->iku_penilaian_kategori_alasan($p, $i)),
            );
        }
    }

    /** What `iku evaluate --format json` prints, byte for byte; with $langkah every step too. */
    public function toJson(bool $langkah = false): string
    {
        return $this->pegangan->pustaka->teks('iku_penilaian_json', $this->pegangan->isi, $langkah ? 1 : 0);
    }

    /** @return array<string, mixed> version, SHA-256 of definitions and inputs, every setting with its origin */
    public function landasan(): array
    {
        return $this->pegangan->pustaka->json('iku_penilaian_landasan', $this->pegangan->isi);
    }

    /**
     * The performance report. Without $bahasa it is in the language of the settings; without $periode about the document's
     * year. HTML is one self-contained page.
     */
    public function laporan(FormatLaporan $format = FormatLaporan::Markdown, ?Bahasa $bahasa = null, string $periode = ''): string
    {
        $bahasa ??= $this->landasan()['setelan']['bahasa']['nilai'] === 'en' ? Bahasa::En : Bahasa::Id;
        $isi = [$this->pegangan->isi, $format->value, $bahasa->value, $periode, strlen($periode)];
        return $this->pegangan->pustaka->teks('iku_penilaian_laporan', ...$isi);
    }

    /** @return array<string, mixed> the same under other rules, caps, scales and gap policies, one at a time */
    public function sensitivitas(): array
    {
        return $this->pegangan->pustaka->json('iku_penilaian_sensitivitas', $this->pegangan->isi);
    }

    /** @return list<Catatan> on the settings, the document, the data and the targets */
    public function catatan(): array
    {
        $pustaka = $this->pegangan->pustaka;
        return $pustaka->catatan($pustaka->ffi->iku_penilaian_catatan($this->pegangan->isi));
    }

    /** @return list<Rasional> */
    private function target(int $i): array
    {
        $ujung = [];
        foreach ([0, 1] as $j) {
            $isi = $this->pegangan->pustaka->ffi->iku_penilaian_target($this->pegangan->isi, $i, $j);
            if ($isi !== null && !\FFI::isNull($isi)) {
                $ujung[] = $this->rasional($isi);
            }
        }
        return $ujung;
    }

    private function rasional(\FFI\CData $isi): Rasional
    {
        return new Rasional($this->pegangan->pinjamkan($isi));
    }

    private function teks(string $fungsi, int $i): ?string
    {
        return $this->pegangan->pustaka->pinjamanTeks($fungsi, $this->pegangan->isi, $i);
    }
}
