// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bahasa.hpp"

#include <string>

namespace iku::detail {

// Words of a page, in its language.
struct KataLaporan {
    Bahasa bahasa = Bahasa::id;

    std::string operator()(const char* id, const char* en) const { return bahasa == Bahasa::id ? id : en; }
};

}  // namespace iku::detail
