<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** Why there is no value. Of several reasons the one with the larger code stands. */
enum Alasan: int
{
    case Meluap = Konstanta::ALASAN_MELUAP;
    case TargetNol = Konstanta::ALASAN_TARGET_NOL;
    case DiLuarDomain = Konstanta::ALASAN_DI_LUAR_DOMAIN;
    case BelumDapatDihitung = Konstanta::ALASAN_BELUM_DAPAT_DIHITUNG;
    case PenyebutNol = Konstanta::ALASAN_PENYEBUT_NOL;
    case TidakDilaporkan = Konstanta::ALASAN_TIDAK_DILAPORKAN;
    case BukanAngka = Konstanta::ALASAN_BUKAN_ANGKA;
    case Ambigu = Konstanta::ALASAN_AMBIGU;
    case TidakSah = Konstanta::ALASAN_TIDAK_SAH;
    case TidakBerlaku = Konstanta::ALASAN_TIDAK_BERLAKU;
    case Strip = Konstanta::ALASAN_STRIP;

    /** The name in data files and JSON: "penyebut_nol". */
    public function nama(): string
    {
        return Nama::snake($this->name);
    }

    /** The reason with that name, or null. */
    public static function find(string $nama): ?self
    {
        return Nama::find(self::cases(), $nama);
    }
}
