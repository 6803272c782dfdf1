// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace iku::detail {

// The files of data/kinerja as JSON, compiled in by tools/generate_kinerja.py.
std::string_view aturan_tertanam() noexcept;
std::string_view kategori_tertanam() noexcept;
std::string_view profil_tertanam() noexcept;
std::string_view skala_tertanam() noexcept;

}  // namespace iku::detail
