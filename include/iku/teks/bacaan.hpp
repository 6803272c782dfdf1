// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/catatan.hpp"

#include <optional>
#include <vector>

namespace iku {

// What every reader returns: the thing read, if it could be read, and the notes made on the way. Reading
// never fails as a call: an empty `isi` always comes with a note of level galat that says why.
template <class T>
struct Bacaan {
    std::optional<T> isi{};
    std::vector<Catatan> catatan{};
};

}  // namespace iku
