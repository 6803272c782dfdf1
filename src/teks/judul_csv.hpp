// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/catatan.hpp"
#include "iku/teks/csv.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace iku::detail {

// A heading that is known, in small letters, and the number of what stands below it.
struct JudulKolom {
    std::string_view judul;
    std::size_t peran;
};

inline constexpr std::size_t kolom_asing = std::numeric_limits<std::size_t>::max();

// What each column of a table is, by its heading: case, underscores, "(%)" and words that only say that a
// figure was published aside; of one that is not known, also brackets behind it and the year that most
// headings speak of ("Target 2023"). Of two columns with one meaning the first counts; that one and unknown
// ones are kolom_asing, with a note.
std::vector<std::size_t> kenali_kolom(const BarisCsv& judul, std::span<const JudulKolom> dikenal,
                                      std::vector<Catatan>& catatan);

}  // namespace iku::detail
