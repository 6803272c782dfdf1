// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/persen.hpp"

#include "tabel/bagi.hpp"
#include "tabel/blok.hpp"
#include "tabel/lingkungan.hpp"

#include <algorithm>
#include <cassert>

namespace iku {
namespace {

// One row in Rasional: for a scale that 64 bits do not hold, and for reasons that a loop does not see.
SelKolom hitung_baris(const Hasil& a, const Hasil& b, const Rasional& faktor, Pembulatan pembulatan) {
    Alasan alasan = gabung(a.alasan(), b.alasan());
    if (b.ada() && b->is_nol()) alasan = gabung(alasan, Alasan::penyebut_nol);
    if (alasan != Alasan::ada) return {0, alasan};
    return to_sel(*a / *b * faktor, pembulatan);
}

// All of it, on this thread.
void hitung_semua(const Kolom& pembilang, const Kolom& penyebut, std::int64_t faktor, Pembulatan pembulatan,
                  std::span<std::int64_t> hasil, std::span<Alasan> alasan) {
    const std::size_t jumlah = hasil.size();
    const Rasional skala = Rasional(faktor) * pangkat10(pembulatan.desimal + unsigned{penyebut.desimal}) /
                           pangkat10(pembilang.desimal);
    const auto pembulat = buat_pembulat(skala, pembulatan.mode);
    const auto hitung = [&](std::size_t i) {
        const SelKolom sel = hitung_baris(pembilang.hasil(i), penyebut.hasil(i), faktor, pembulatan);
        hasil[i] = sel.hasil;
        alasan[i] = sel.alasan;
    };
    if (!pembulat) {
        for (std::size_t i = 0; i < jumlah; ++i)
            hitung(i);
        return;
    }

    static_assert(sizeof(Alasan) == 1);
    auto* const kode = reinterpret_cast<std::uint8_t*>(alasan.data());
    const LingkunganBaku lingkungan;
    for (std::size_t awal = 0; awal < jumlah; awal += blok_terbesar) {
        const std::size_t m = std::min(blok_terbesar, jumlah - awal);
        const std::span<std::uint8_t> kode_blok{kode + awal, m};
        std::fill(kode_blok.begin(), kode_blok.end(), std::uint8_t{0});
        gabung_keabsahan(pembilang, awal, kode_blok);
        gabung_keabsahan(penyebut, awal, kode_blok);
        pembulat->bulatkan(pembilang.isi.data() + awal, penyebut.isi.data() + awal, m, hasil.data() + awal,
                           kode_blok.data());
    }
    per_alasan_dini(pembilang, hitung);
    per_alasan_dini(penyebut, hitung);
}

}  // namespace

void persen(const Kolom& pembilang, const Kolom& penyebut, std::int64_t faktor, Pembulatan pembulatan,
            std::span<std::int64_t> hasil, std::span<Alasan> alasan, Utas utas) {
    const std::size_t jumlah = hasil.size();
    assert(pembilang.size() == jumlah && penyebut.size() == jumlah && alasan.size() == jumlah);
    assert(pembilang.desimal <= Kolom::desimal_terbanyak && penyebut.desimal <= Kolom::desimal_terbanyak);
    per_rentang(jumlah, utas, [&](std::size_t awal, std::size_t m) {
        hitung_semua(pembilang.potong(awal, m), penyebut.potong(awal, m), faktor, pembulatan,
                     hasil.subspan(awal, m), alasan.subspan(awal, m));
    });
}

}  // namespace iku
