// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"

namespace iku {

HitunganUji hitung(const Recheck& recheck) noexcept {
    HitunganUji hasil;
    for (const RingkasanUji* satu : {&recheck.realisasi, &recheck.capaian, &recheck.predikat}) {
        hasil.tercetak += satu->tercetak;
        hasil.teruji += satu->teruji;
        hasil.sesuai += satu->jumlah[static_cast<std::size_t>(HasilUji::cocok)] +
                        satu->jumlah[static_cast<std::size_t>(HasilUji::sejalan)];
    }
    return hasil;
}

std::string_view judul_akibat(Akibat akibat, Bahasa bahasa) noexcept {
    const bool id = bahasa == Bahasa::id;
    switch (akibat) {
        case Akibat::predikat_berubah:
            return id ? "Predikat berubah bila dihitung ulang" : "The predicate changes when recomputed";
        case Akibat::ketercapaian_berubah:
            return id ? "Tercapai atau tidaknya target berubah" : "Whether the target is met changes";
        case Akibat::berbeda:
            return id ? "Angka berbeda" : "Figures differ";
        case Akibat::cara_lain:
            return id ? "Sama menurut cara lain" : "Agrees by another way";
        case Akibat::sesuai:
            return id ? "Cocok atau sejalan" : "Agrees, or in line";
        case Akibat::tidak_diuji:
            return id ? "Tidak dapat diuji" : "Could not be tested";
    }
    return {};
}

std::string_view judul_kertas_kerja(Bahasa bahasa) noexcept {
    return bahasa == Bahasa::id ? "Kertas Kerja Uji Hitung Ulang"
                                : "Recheck work paper (Kertas Kerja Uji Hitung Ulang)";
}

}  // namespace iku
