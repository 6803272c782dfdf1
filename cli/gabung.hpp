// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace iku::cli {

// The names of a list of things that have one, in one line: "A; B".
template <class Daftar>
std::string gabung_nama(const Daftar& daftar) {
    std::string teks;
    for (const auto& satu : daftar)
        teks += (teks.empty() ? "" : "; ") + satu.nama;
    return teks;
}

}  // namespace iku::cli
