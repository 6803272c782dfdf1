// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/dokumen/dokumen.hpp"
#include "iku/teks/bacaan.hpp"

#include <string_view>

namespace iku {

// Reads an IKU document from its text (UTF-8). Whatever is doubtful is a note with its place; every line of
// the text is either part of the result or named in a note. `isi` is empty only when there is no table to
// read. Also takes JSON of a document, and the copy of a file that is no text (docs/konsep/berkas.md); then
// the places are those in the file.
Bacaan<Dokumen> read_dokumen(std::string_view teks, Lokal lokal = Lokal::id);

}  // namespace iku
