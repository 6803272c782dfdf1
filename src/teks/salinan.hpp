// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bacaan.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The copy of a file that is no text: its rows word for word, each with its place, as JSON that the readers
// of such files write (docs/konsep/berkas.md). Every reader of texts takes it where it takes a text.
namespace iku::detail {

struct BarisSalinan {
    std::uint32_t nomor = 0;
    std::vector<std::string> sel{};
};

// A sheet, a table, or lines of text (rows of one cell); `kolom` is the number of a row's first cell.
struct BagianSalinan {
    Tempat tempat{};
    bool tabel = false;
    std::uint32_t kolom = 1;
    std::vector<BarisSalinan> baris{};
};

struct Salinan {
    std::string berkas{};
    std::vector<BagianSalinan> bagian{};
    std::vector<Catatan> catatan{};  // what was noted while the file was copied
};

// Whether a text is such a copy, by its first key.
bool is_salinan(std::string_view teks) noexcept;

// The copy, or a note that says what in it is not as it should be.
Bacaan<Salinan> read_salinan(std::string_view json);

}  // namespace iku::detail
