// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/tulis.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iku::cli {

inline constexpr std::size_t lebar_layar = 80;

// The columns a text takes on a terminal: wide East Asian characters two, combining and invisible ones none.
std::size_t lebar(std::string_view teks);

// Lines of at most `lebar_baris` columns, broken between words, or inside a word that is longer than a line.
// At least one line.
std::vector<std::string> lipat_baris(std::string_view teks, std::size_t lebar_baris);

// `kepala`, then the text behind it, its further lines indented to where it began; ends with a line feed.
std::string alinea(std::string_view kepala, std::string_view teks);

// At most so many columns, "…" where something was cut.
std::string potong(std::string_view teks, std::size_t lebar_terbanyak);

}  // namespace iku::cli
