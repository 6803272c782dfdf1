<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use FFI;
use Iku\Alasan;
use Iku\Angka;
use Iku\Hasil;
use Iku\Konstanta;
use Iku\MasukanNilai;
use Iku\Pegangan;
use Iku\Rasional;

/** A versioned scale of predicates: bands from the highest down. From Iku::skala() or Iku::readSkala(). */
final class Skala
{
    public readonly string $id;
    /** @var list<string> the labels of its bands, the highest first */
    public readonly array $pita;

    /** @internal */
    public function __construct(private readonly Pegangan $pegangan)
    {
        $pustaka = $pegangan->pustaka;
        $this->id = $pustaka->pinjamanTeks('iku_skala_id', $pegangan->isi) ?? '';
        $pita = [];
        for ($i = 0, $n = $pustaka->ffi->iku_skala_count($pegangan->isi); $i < $n; ++$i) {
            $pita[] = $pustaka->pinjamanTeks('iku_skala_label', $pegangan->isi, $i) ?? '';
        }
        $this->pita = $pita;
    }

    /**
     * The band of an exact value, which is never rounded first; or the reason why there is none. What lies between two
     * bands is decided by the scale, or by $celah.
     */
    public function classify(int|string|Rasional|Alasan|Hasil|Angka|null $nilai, ?Celah $celah = null): Predikat|Alasan
    {
        $pustaka = $this->pegangan->pustaka;
        $masukan = new MasukanNilai($pustaka, [$nilai]);
        $predikat = $pustaka->ffi->new('iku_predikat');
        $pustaka->panggil(
            'iku_skala_classify',
            $this->pegangan->isi,
            $masukan->isi,
            $celah?->value ?? Konstanta::CELAH_TIDAK_ADA,
            FFI::addr($predikat),
        );
        return Alasan::tryFrom($predikat->alasan)
            ?? new Predikat($predikat->pita, $this->pita[$predikat->pita], $predikat->di_celah === 1, $this->id);
    }

    /** The whole scale: name, years in force, bands with their ends, sources and how far each was checked. */
    public function toJson(): string
    {
        return $this->pegangan->pustaka->teks('iku_skala_json', $this->pegangan->isi);
    }

    /** @internal */
    public function pegangan(): Pegangan
    {
        return $this->pegangan;
    }
}
