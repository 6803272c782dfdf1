// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/teks/bacaan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace iku {

// The document and its notes as JSON of docs/schema/dokumen.schema.json. Exact values are strings, never
// floats.
std::string to_json(const Dokumen& dokumen, const std::vector<Catatan>& catatan, Bahasa bahasa = Bahasa::id);

// Reads that JSON back: to_json(read_json(x)) is x. `catatan` holds the notes that the JSON carries; a text
// that is not such JSON gives no document and a note of level galat.
Bacaan<Dokumen> read_dokumen_json(std::string_view json);

}  // namespace iku
