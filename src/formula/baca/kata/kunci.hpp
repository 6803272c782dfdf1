// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace iku::baca {

// Two names are the same variable when this is equal: spaces, the case of ASCII letters, the kind of a dash
// and the way an index is set ("PDRB t-1", "PDRBt–1", "PDRB (t - 1)") do not matter; in symbols of up to
// three characters the case does (n and N are two).
std::string kunci_nama(std::string_view nama);

// Two names are probably the same variable when this is equal: also abbreviations written out ("Jml", "thn.",
// "yg"), "tahun" in front of an index left out, and the letter o for a zero ("Po").
std::string kunci_lengkap(std::string_view nama);

}  // namespace iku::baca
