// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pilihan.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace iku::cli {

// The whole file as bytes; "-" is the standard input. Nothing, with a message on stderr, when it cannot be
// read, is a folder, or is longer than what iku reads (64 MiB).
std::optional<std::string> read_berkas(const std::string& nama, Kata kata);

// How a file is called in messages: "-" has a name too.
std::string nama_berkas(const std::string& nama);

// The same without its folders, as results name it.
std::string nama_singkat(const std::string& nama);

// Writes the result to stdout, all of it at once. `keluar`, or Keluar::salah with a message when stdout does
// not take it; a reader that went away (head) is no error.
Keluar tulis_hasil(std::string_view teks, Keluar keluar, Kata kata);

}  // namespace iku::cli
