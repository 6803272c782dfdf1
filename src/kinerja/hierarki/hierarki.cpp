// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"

#include "iku/teks/utf8.hpp"

#include "kinerja/hierarki/kunci.hpp"

#include <algorithm>

namespace iku {

namespace detail {

std::string rapikan_kode(SistemKode sistem, std::string_view kode) {
    const auto wilayah = read_kode_wilayah(kode, sistem);
    return wilayah ? wilayah->to_string() : lipat_spasi(kode);
}

std::string kunci_kode(SistemKode sistem, std::string_view kode) {
    return std::string(nama(sistem)) + ':' + lipat_nama(rapikan_kode(sistem, kode));
}

}  // namespace detail

std::optional<std::size_t> Hierarki::find(SistemKode sistem, std::string_view kode,
                                          std::int16_t tahun) const {
    const auto [awal, akhir] =
        std::equal_range(kunci_.begin(), kunci_.end(), detail::kunci_kode(sistem, kode));
    // Years of one code do not overlap, so the last node that began by then is the only one that can be
    // meant.
    const auto dari = simpul_.begin() + (awal - kunci_.begin());
    const auto sampai = simpul_.begin() + (akhir - kunci_.begin());
    const auto it = std::partition_point(dari, sampai, [&](const SimpulHierarki& satu) {
        return !satu.berlaku_dari || *satu.berlaku_dari <= tahun;
    });
    if (it == dari || !(it - 1)->is_berlaku(tahun)) return std::nullopt;
    return static_cast<std::size_t>(it - 1 - simpul_.begin());
}

PohonHierarki Hierarki::pohon(std::int16_t tahun) const {
    constexpr std::size_t tanpa = PohonHierarki::tanpa;
    // Each node's first child and next sibling, in the order of codes.
    std::vector<std::size_t> anak(simpul_.size(), tanpa);
    std::vector<std::size_t> saudara(simpul_.size(), tanpa);
    std::vector<std::size_t> menunggu;
    for (std::size_t i = simpul_.size(); i-- > 0;) {
        const SimpulHierarki& satu = simpul_[i];
        if (!satu.is_berlaku(tahun)) continue;
        const auto induk = satu.induk.empty()
                               ? std::nullopt
                               : find(satu.sistem_induk.value_or(satu.sistem), satu.induk, tahun);
        if (!induk) {
            menunggu.push_back(i);
            continue;
        }
        saudara[i] = anak[*induk];
        anak[*induk] = i;
    }
    PohonHierarki hasil;
    hasil.tahun = tahun;
    std::vector<std::size_t> jalan;  // places of the nodes above the one that comes next
    const auto tutup = [&] {
        hasil.akhir[jalan.back()] = hasil.simpul.size();
        jalan.pop_back();
    };
    const auto masuk = [&](std::size_t i) {
        hasil.induk.push_back(jalan.empty() ? tanpa : jalan.back());
        jalan.push_back(hasil.simpul.size());
        hasil.simpul.push_back(i);
        hasil.akhir.push_back(0);
    };
    while (!menunggu.empty()) {
        std::size_t berikut = menunggu.back();
        menunggu.pop_back();
        // Down to the first child while there is one, else on to the next sibling of what is nearest.
        while (true) {
            masuk(berikut);
            berikut = anak[berikut];
            while (berikut == tanpa && jalan.size() > 1) {
                berikut = saudara[hasil.simpul[jalan.back()]];
                tutup();
            }
            if (berikut == tanpa) break;
        }
        tutup();
    }
    return hasil;
}

}  // namespace iku
