// SPDX-License-Identifier: Apache-2.0
// Formulas that the laws of columns are tried on.
#pragma once

#include "iku/formula/ekspresi.hpp"

#include <utility>

namespace iku::uji_tabel {

// v1 / v2 * faktor, or v1 * faktor.
inline Ekspresi kali_faktor(const Rasional& faktor, bool dibagi = true) {
    PenyusunEkspresi p;
    p.variabel(0);
    if (dibagi) {
        p.variabel(1);
        p.operasi(Op::bagi);
    }
    p.konstanta(faktor);
    p.operasi(Op::kali);
    return *std::move(p).selesai();
}

}  // namespace iku::uji_tabel
