// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iku::detail::dok {

// The names in one cell. They are told apart by `;`, by numbering (1. 2., a. b.), by bullets, by a comma or
// "dan" before a word that begins a unit's name, and, where units run together, at such a word alone: then
// `disimpulkan` is set. Inside one name the word of a parent may stand after another one ("Sekretariat Dinas
// Sosial"), such a word after "Kepala", or after a linking word ("Seksi X pada Bidang Y").
struct DaftarNama {
    std::vector<std::string> nama;
    bool disimpulkan = false;
};
DaftarNama split_nama(std::string_view sel);

}  // namespace iku::detail::dok
