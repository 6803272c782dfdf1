// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/read.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace iku::detail {

// What decides between the two readings of a text, besides the text itself.
struct Penentu {
    std::optional<Lokal> lokal{};
    bool cacah = false;  // the value is a count: a mark before three digits groups thousands
};

// A text as it was read, and what a column needs to know of it.
struct Putusan {
    Angka isi{Alasan::tidak_dilaporkan};
    std::vector<Catatan> catatan{};
    bool ganda = false;            // it has two readings, and nothing decided
    bool oleh_lokal = false;       // it has two readings, and the declared locale decided
    bool oleh_cacah = false;       // it has two readings, and its being a count decided
    bool lain_lokal = false;       // it contradicts the declared locale
    std::optional<Lokal> bukti{};  // it can be read in one locale only
    bool persen = false;
};

Putusan putuskan(std::string_view teks, Penentu penentu);

}  // namespace iku::detail
