// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pilihan.hpp"

#include <string>

namespace iku::cli {

// `iku formula --bandingkan FILE`: reads the labelled texts of a corpus and prints how many were read, noted,
// not computed, refused, and silently different, with the last ones in full. Keluar::belum when there is one
// of these, or a label that cannot be read.
Keluar bandingkan(const std::string& berkas, const Pilihan& pilihan);

}  // namespace iku::cli
