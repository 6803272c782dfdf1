// SPDX-License-Identifier: Apache-2.0
// Any text as JSON of a document: refused with exactly one note, or read and written again without a change.
#include "iku/dokumen/json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    const auto bacaan = iku::read_dokumen_json({reinterpret_cast<const char*>(data), n});
    if (!bacaan.isi) {
        if (bacaan.catatan.size() != 1) std::abort();
        return 0;
    }
    const std::string json = iku::to_json(*bacaan.isi, bacaan.catatan);
    const auto lagi = iku::read_dokumen_json(json);
    if (!lagi.isi || iku::to_json(*lagi.isi, lagi.catatan) != json) std::abort();
    return 0;
}
