// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iku {

// Safe to print: control characters (escape sequences among them), marks that turn the direction of writing,
// and bytes that are no UTF-8 become U+FFFD; line feeds stay, tabs become spaces unless they are kept.
enum class Tab : bool { spasi, simpan };
std::string bersihkan(std::string_view teks, Tab tab = Tab::spasi);

// A cell of CSV output: quoted where RFC 4180 asks for it; a text that a spreadsheet would run as a formula
// (it begins with = + - @ or a control character) gets an apostrophe in front, numbers do not.
std::string sel_csv(std::string_view teks);

// A row, with its line feed.
std::string baris_csv(const std::vector<std::string>& sel);

// Leading lines that say what the file is, as read_data reads them back: one "# ..." line each.
std::string keterangan_csv(const std::vector<std::string>& keterangan);

}  // namespace iku
