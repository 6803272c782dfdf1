// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/reduce.hpp"

#include "tabel/bagi.hpp"
#include "tabel/blok.hpp"
#include "tabel/kernels/kernel.hpp"
#include "tabel/lingkungan.hpp"

#include <algorithm>
#include <cassert>

namespace iku {
namespace {

Hasil bagi(const Hasil& a, const Hasil& b) {
    Alasan alasan = gabung(a.alasan(), b.alasan());
    if (b.ada() && b->is_nol()) alasan = gabung(alasan, Alasan::penyebut_nol);
    return alasan != Alasan::ada ? Hasil(alasan) : Hasil(*a / *b);
}

// All of it, on this thread.
void hitung_semua(const Kolom& pembilang, const Kolom& penyebut, std::span<std::int64_t> hasil_pembilang,
                  std::span<std::int64_t> hasil_penyebut, std::span<Alasan> alasan) {
    const std::size_t jumlah = alasan.size();
    const auto tulis = [&](std::size_t i, std::int64_t p, std::int64_t q, Alasan sebab) {
        hasil_pembilang[i] = p;
        hasil_penyebut[i] = q;
        alasan[i] = sebab;
    };
    const auto hitung = [&](std::size_t i) {
        const Hasil nilai = bagi(pembilang.hasil(i), penyebut.hasil(i));
        if (!nilai.ada()) return tulis(i, 0, 0, nilai.alasan());
        const auto p = nilai->pembilang().to_int64();
        const auto q = nilai->penyebut().to_int64();
        p&& q ? tulis(i, *p, *q, Alasan::ada) : tulis(i, 0, 0, Alasan::meluap);
    };
    const kernels::Kernel& kernel = kernels::dipakai();
    auto* const kode = reinterpret_cast<std::uint8_t*>(alasan.data());
    const LingkunganBaku lingkungan;
    for (std::size_t awal = 0; awal < jumlah; awal += blok_terbesar) {
        const std::size_t m = std::min(blok_terbesar, jumlah - awal);
        const std::int64_t* const d = penyebut.isi.data() + awal;
        if (pembilang.desimal != penyebut.desimal ||
            !kernel.sederhanakan(pembilang.isi.data() + awal, d, m, hasil_pembilang.data() + awal,
                                 hasil_penyebut.data() + awal)) {
            for (std::size_t i = awal; i < awal + m; ++i)
                hitung(i);
            continue;
        }
        std::fill_n(kode + awal, m, std::uint8_t{0});
        kernel.uji_nol(d, kode + awal, m);
        gabung_keabsahan(pembilang, awal, {kode + awal, m});
        gabung_keabsahan(penyebut, awal, {kode + awal, m});
        for (std::size_t i = awal; i < awal + m; ++i)
            if (alasan[i] != Alasan::ada) tulis(i, 0, 0, alasan[i]);
    }
    per_alasan_dini(pembilang, hitung);
    per_alasan_dini(penyebut, hitung);
}

}  // namespace

void reduce(const Kolom& pembilang, const Kolom& penyebut, std::span<std::int64_t> hasil_pembilang,
            std::span<std::int64_t> hasil_penyebut, std::span<Alasan> alasan, Utas utas) {
    const std::size_t jumlah = alasan.size();
    assert(pembilang.size() == jumlah && penyebut.size() == jumlah && hasil_pembilang.size() == jumlah &&
           hasil_penyebut.size() == jumlah);
    per_rentang(jumlah, utas, [&](std::size_t awal, std::size_t m) {
        hitung_semua(pembilang.potong(awal, m), penyebut.potong(awal, m), hasil_pembilang.subspan(awal, m),
                     hasil_penyebut.subspan(awal, m), alasan.subspan(awal, m));
    });
}

}  // namespace iku
