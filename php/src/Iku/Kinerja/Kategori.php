<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use FFI\CData;
use Iku\Alasan;
use Iku\Hasil;
use Iku\Pegangan;

/** Ordinal categories, from the best down: opinions of an audit, predicates. From Iku::kategori(). */
final class Kategori
{
    public readonly string $id;
    /** @var list<string> the labels, the best first */
    public readonly array $label;

    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $this->id = $pustaka->pinjamanTeks('iku_kategori_id', $pegangan->isi) ?? '';
        $label = [];
        for ($i = 0, $n = $pustaka->ffi->iku_kategori_count($pegangan->isi); $i < $n; ++$i) {
            $label[] = $pustaka->pinjamanTeks('iku_kategori_label', $pegangan->isi, $i) ?? '';
        }
        $this->label = $label;
    }

    /** The category that a text names; or the reason why it names none. A number names none. */
    public function find(string $teks): Predikat|Alasan
    {
        $p = $this->cari($teks);
        return Alasan::tryFrom($p->alasan) ?? new Predikat($p->pita, $this->label[$p->pita], false, $this->id);
    }

    /** Whether a category is as good as its target or better; null when either is missing. */
    public function isTerpenuhi(string $realisasi, string $target): ?bool
    {
        return $this->ukur($realisasi, $target, CaraKategori::Tanpa, null)[0];
    }

    /** The achievement in one way; $aturan is for CaraKategori::Nilai, which needs it, and null for the others. */
    public function capaian(string $realisasi, string $target, CaraKategori $cara, ?AturanCapaian $aturan = null): Hasil
    {
        return $this->ukur($realisasi, $target, $cara, $aturan)[1];
    }

    /** @return array{?bool, Hasil} */
    private function ukur(string $realisasi, string $target, CaraKategori $cara, ?AturanCapaian $aturan): array
    {
        $pustaka = $this->pegangan->pustaka;
        [$r, $t] = [$this->cari($realisasi), $this->cari($target)];
        $terpenuhi = $pustaka->ffi->new('int32_t');
        $hasil = $pustaka->hasil(
            'iku_kategori_capaian',
            ...[$this->pegangan->isi, FFI::addr($r), FFI::addr($t), $cara->value, $aturan?->pegangan()->isi, FFI::addr($terpenuhi)],
        );
        return [$terpenuhi->cdata < 0 ? null : $terpenuhi->cdata === 1, $hasil];
    }

    private function cari(string $teks): CData
    {
        $predikat = $this->pegangan->pustaka->ffi->new('iku_predikat');
        $this->pegangan->pustaka->panggil('iku_kategori_find', $this->pegangan->isi, $teks, strlen($teks), FFI::addr($predikat));
        return $predikat;
    }
}
