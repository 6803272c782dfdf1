// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/peringkat.hpp"

#include "iku/angka/jumlah.hpp"

#include <algorithm>
#include <numeric>

namespace iku {
namespace {

// A quotient of values that may be missing, in percent.
Hasil persen_dari(const Hasil& atas, const Hasil& bawah) {
    Alasan alasan = gabung(atas.alasan(), bawah.alasan());
    if (bawah.ada() && bawah->is_nol()) alasan = gabung(alasan, Alasan::penyebut_nol);
    if (alasan != Alasan::ada) return alasan;
    return *atas / *bawah * 100;
}

}  // namespace

std::vector<std::optional<std::uint32_t>> peringkat(std::span<const Hasil> nilai, Urutan urutan) {
    std::vector<std::size_t> susunan;
    for (std::size_t i = 0; i < nilai.size(); ++i) {
        if (nilai[i].ada()) susunan.push_back(i);
    }
    std::sort(susunan.begin(), susunan.end(), [&](std::size_t a, std::size_t b) {
        return urutan == Urutan::terbesar_dulu ? *nilai[b] < *nilai[a] : *nilai[a] < *nilai[b];
    });
    std::vector<std::optional<std::uint32_t>> hasil(nilai.size());
    for (std::size_t k = 0; k < susunan.size(); ++k) {
        const bool sama = k > 0 && *nilai[susunan[k]] == *nilai[susunan[k - 1]];
        hasil[susunan[k]] = sama ? hasil[susunan[k - 1]] : std::optional(static_cast<std::uint32_t>(k + 1));
    }
    return hasil;
}

std::optional<std::vector<Rasional>> bagian_seratus(std::span<const Rasional> nilai, std::uint8_t desimal) {
    const Rasional total = jumlah(nilai);
    const bool negatif =
        std::any_of(nilai.begin(), nilai.end(), [](const Rasional& n) { return n.tanda() < 0; });
    if (negatif || total.is_nol()) return std::nullopt;
    const Rasional langkah = 1 / pangkat10(desimal);
    std::vector<Rasional> bagian;
    std::vector<Rasional> sisa;
    for (const Rasional& satu : nilai) {
        const Rasional eksak = satu / total * 100;
        bagian.push_back((eksak / langkah).bulatkan(Mode::down) * langkah);
        sisa.push_back(eksak - bagian.back());
    }
    std::vector<std::size_t> susunan(nilai.size());
    std::iota(susunan.begin(), susunan.end(), std::size_t{0});
    std::stable_sort(susunan.begin(), susunan.end(),
                     [&](std::size_t a, std::size_t b) { return sisa[b] < sisa[a]; });
    // Fewer steps are left than there are remainders.
    Rasional kurang = 100 - jumlah(bagian);
    for (std::size_t k = 0; kurang.tanda() > 0; ++k) {
        bagian[susunan[k]] += langkah;
        kurang -= langkah;
    }
    return bagian;
}

Hasil pertumbuhan(const Hasil& sekarang, const Hasil& dahulu) {
    return persen_dari(selisih_poin(sekarang, dahulu), dahulu);
}

Hasil selisih_poin(const Hasil& sekarang, const Hasil& dahulu) {
    const Alasan alasan = gabung(sekarang.alasan(), dahulu.alasan());
    if (alasan != Alasan::ada) return alasan;
    return *sekarang - *dahulu;
}

Hasil kemajuan(const Hasil& sekarang, const Hasil& awal, const Hasil& akhir) {
    return persen_dari(selisih_poin(sekarang, awal), selisih_poin(akhir, awal));
}

}  // namespace iku
