// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bahasa.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iku::detail {

// A whole page around `isi`, which is HTML already: head, the style that all pages share, A4 landscape when
// printed. `judul` and `kaki_kertas` are text; the latter stands at the foot of every printed page, beside
// the page's number.
std::string susun_halaman(Bahasa bahasa, std::string_view judul, std::string_view kaki_kertas,
                          std::string_view isi);

// Notes as a list that is closed on the screen: the first of them, and how many more there are. `judul` and
// `catatan` are HTML, `lagi` is what follows the number of those left out.
std::string susun_catatan(const std::string& judul, const std::vector<std::string>& catatan,
                          const std::string& lagi);

// The strip of counters: a figure and what it counts, both text.
std::string susun_pencacah(const std::vector<std::pair<std::string, std::string>>& isi);

}  // namespace iku::detail
