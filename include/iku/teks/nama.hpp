// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace iku {

// The edits (a byte put in, taken out or changed) from one text to the other; `batas` + 1 when it takes more
// than `batas`. O(batas x length).
std::size_t jarak_edit(std::string_view a, std::string_view b, std::size_t batas);

// Of the candidates the one that `nama` is most likely a slip for; the first of several equally close ones.
// A slip changes at most a quarter of the name's bytes, and at most 16; nothing when no candidate is so
// close. Both sides are folded names (lipat_nama). This only ever serves to name a candidate in a note.
std::optional<std::size_t> find_terdekat(std::string_view nama, std::span<const std::string> calon);

}  // namespace iku
