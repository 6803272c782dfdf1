// SPDX-License-Identifier: Apache-2.0
// Any text: reading ends, every place is inside the text, a document comes back from its JSON as it was, and
// without a document there is a note of level galat.
#include "iku/dokumen/json.hpp"
#include "iku/dokumen/read.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void check(bool benar) {
    if (!benar) std::abort();
}

void check_inside(const iku::Posisi& posisi, std::size_t n) {
    check(std::size_t{posisi.bita} + posisi.panjang <= n);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    const std::string_view teks{reinterpret_cast<const char*>(data), n};
    const auto bacaan = iku::read_dokumen(teks);
    for (const iku::Catatan& catatan : bacaan.catatan)
        check_inside(catatan.posisi, n);
    if (!bacaan.isi) {
        check(iku::tingkat_tertinggi(bacaan.catatan) == iku::Tingkat::galat);
        return 0;
    }
    // A document that was JSON already carries places of another text.
    const bool json_sendiri = teks.find("\"versi\"") != std::string_view::npos;
    for (const iku::Sasaran& sasaran : bacaan.isi->sasaran)
        for (const iku::Indikator& indikator : sasaran.indikator)
            for (const iku::Sel& sel : indikator.sel)
                if (!json_sendiri) check_inside(sel.posisi, n);
    const std::string json = iku::to_json(*bacaan.isi, bacaan.catatan);
    const auto lagi = iku::read_dokumen_json(json);
    check(lagi.isi.has_value());
    check(iku::to_json(*lagi.isi, lagi.catatan) == json);
    return 0;
}
