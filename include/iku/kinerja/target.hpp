// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/read.hpp"

#include <string>
#include <utility>
#include <variant>

namespace iku {

// A target of an indicator in a period. An indicator may have several, told apart by their names
// ("Perjanjian Kinerja", "Akhir Renstra", "Nasional"). A target is a number, a range with both ends in it, or
// a reason why there is none. Of a target that is a category (kategori.hpp) `kategori` is the label, and
// `isi` is bukan_angka: categories have no quotients.
struct Target {
    std::string nama{};
    std::variant<Hasil, Rentang> isi{};
    std::string satuan{};    // empty: not stated
    std::string kategori{};  // empty: it is no category

    friend bool operator==(const Target&, const Target&) = default;
};

}  // namespace iku
