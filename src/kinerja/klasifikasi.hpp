// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/skala.hpp"

#include <cstddef>

namespace iku::detail {

// Whether a value satisfies an end of a band: lies above its lower or below its upper one.
inline bool is_dipenuhi(const Rasional& nilai, const Batas& batas, bool atas) {
    if (nilai == batas.nilai) return batas.termasuk;
    return atas ? nilai < batas.nilai : nilai > batas.nilai;
}

// The one way a value comes to its band. `saksi(band, upper end?, value, end, satisfied?)` sees every
// comparison, in order; nothing else decides.
template <class Saksi>
HasilPredikat klasifikasi(const Skala& skala, const Hasil& hasil, Celah celah, Saksi saksi) {
    if (!hasil.ada()) return hasil.alasan();
    const auto uji = [&](std::size_t i, bool atas, const Rasional& nilai) {
        const auto& batas = atas ? skala.pita[i].atas : skala.pita[i].bawah;
        if (!batas) return true;
        const bool benar = is_dipenuhi(nilai, *batas, atas);
        saksi(i, atas, nilai, *batas, benar);
        return benar;
    };
    const auto cari = [&](const Rasional& nilai) {
        std::size_t i = 0;
        while (i < skala.pita.size() && !uji(i, false, nilai))
            ++i;
        return i;
    };
    std::size_t i = cari(*hasil);
    if (i == skala.pita.size()) return Alasan::di_luar_domain;
    const bool di_celah = !uji(i, true, *hasil);
    // Above the highest band's own upper end there is no band that could be meant.
    if (di_celah && (i == 0 || celah == Celah::galat)) return Alasan::di_luar_domain;
    if (di_celah && celah == Celah::bulatkan_dulu) i = cari(hasil->bulatkan(Mode::half_up));
    if (i == skala.pita.size()) return Alasan::di_luar_domain;  // rounded out of the lowest band
    return Predikat{i, skala.pita[i].label, di_celah};
}

}  // namespace iku::detail
