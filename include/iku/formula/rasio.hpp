// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"

#include <cstdint>
#include <utility>

namespace iku {

// v1 / v2 * faktor; or v1, where nothing is divided.
inline Ekspresi rasio(bool dibagi, std::int64_t faktor) {
    PenyusunEkspresi p;
    p.variabel(0);
    if (dibagi) {
        p.variabel(1);
        p.operasi(Op::bagi);
        p.konstanta(faktor);
        p.operasi(Op::kali);
    }
    return *std::move(p).selesai();
}

}  // namespace iku
