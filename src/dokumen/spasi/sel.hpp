// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/spasi/spasi.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace iku::detail::dok {

// A line of a page before it is cut: its words, and how many stretches of them stand apart.
struct GarisKisi {
    std::size_t nomor = 0;
    std::vector<KataKisi> kata;
    std::size_t potongan = 0;
    bool sela = false;
    bool halaman_baru = false;
};

// For each column but the first, the index of the first word of a line that is in no column before it.
using PotongGaris = std::vector<std::uint32_t>;

// The lines of a page, cut. By index: the lines in which a cut is a guess, and those with a word across a
// boundary. `menyatu` names a column (by index) that has no boundary to the next one: nothing is cut.
struct TataSel {
    std::vector<PotongGaris> potong;
    std::vector<std::size_t> ragu;
    std::vector<bool> melintas;
    std::optional<std::size_t> menyatu;
};

// Puts the words of lines into columns. In text taken from a PDF the gap between two columns is no straight
// line: each row is set by itself and may stand a few characters to the left or right, and where a cell is
// full one space is all that is left. So the straight boundary of the page (find_batas) is only where the way
// begins: every place close to it has a price in every line (inside a word; at one space; where no word
// begins), so has a move from line to line, and the cheapest way down the page is taken. `lurus` are straight
// boundaries that are known already (empty: none).
TataSel align_sel(std::span<const GarisKisi> garis, std::span<const KataKisi> judul,
                  const std::vector<std::uint32_t>& lurus);

}  // namespace iku::detail::dok
