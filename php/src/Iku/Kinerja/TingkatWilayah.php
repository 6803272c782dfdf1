<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;
use Iku\Nama;

/** The level that a region's code says. */
enum TingkatWilayah: int
{
    case Provinsi = Konstanta::TINGKAT_PROVINSI;
    case KabupatenKota = Konstanta::TINGKAT_KABUPATEN_KOTA;
    case Kecamatan = Konstanta::TINGKAT_KECAMATAN;
    case DesaKelurahan = Konstanta::TINGKAT_DESA_KELURAHAN;

    /** The name in data files and JSON. */
    public function nama(): string
    {
        return Nama::snake($this->name);
    }

    /** The member with that name, or null. */
    public static function find(string $nama): ?self
    {
        return Nama::find(self::cases(), $nama);
    }
}
