// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iku::cli {

inline constexpr std::size_t lebar_layar = 80;

// The columns a text takes on a terminal: wide East Asian characters two, combining and invisible ones none.
std::size_t lebar(std::string_view teks);

// Safe to print on a terminal: control characters (escape sequences among them), marks that turn the
// direction of writing, and bytes that are no UTF-8 become U+FFFD; line feeds stay, tabs become spaces unless
// they are kept.
enum class Tab : bool { spasi, simpan };
std::string bersihkan(std::string_view teks, Tab tab = Tab::spasi);

// Lines of at most `lebar_baris` columns, broken between words, or inside a word that is longer than a line.
// At least one line.
std::vector<std::string> lipat_baris(std::string_view teks, std::size_t lebar_baris);

// `kepala`, then the text behind it, its further lines indented to where it began; ends with a line feed.
std::string alinea(std::string_view kepala, std::string_view teks);

// At most so many columns, "…" where something was cut.
std::string potong(std::string_view teks, std::size_t lebar_terbanyak);

}  // namespace iku::cli
