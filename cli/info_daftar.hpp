// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pilihan.hpp"

#include <string>

namespace iku::cli {

// `iku info aturan|skala|profil [ID]`: the built-in rules, scales or profiles, or one of them, with sources
// and how far each was checked. Keluar::salah, with a message, for any other list or id.
Keluar cetak_daftar(const std::string& daftar, const std::string& id, const Pilihan& pilihan);

}  // namespace iku::cli
