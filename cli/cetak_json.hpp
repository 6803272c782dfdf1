// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/teks/bahasa.hpp"
#include "iku/teks/catatan.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace iku::cli {

using Json = nlohmann::ordered_json;

// Indented, and in one line; both end with a line feed. Bytes that are no UTF-8 become U+FFFD.
std::string cetak_json(const Json& json);
std::string cetak_jsonl(const Json& json);

Json json_catatan(const Catatan& catatan, const std::string& berkas, Bahasa bahasa);

// The exact value as text and the reason's name, one of them null.
Json json_eksak(const Hasil& hasil);
Json json_alasan(const Hasil& hasil);

}  // namespace iku::cli
