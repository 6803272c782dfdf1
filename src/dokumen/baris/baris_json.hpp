// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/baris/pindai.hpp"

#include <string_view>

namespace iku::detail::dok {

// Whether a text is the JSON that to_json writes, by its first key.
bool is_dokumen_json(std::string_view teks) noexcept;

// Whether a text may be rows as JSON: it begins with a bracket that a value follows.
bool is_baris_json(std::string_view teks) noexcept;

// Rows as JSON: a list of objects (heading: cell) or of lists (the heading first), bare or under the key
// "baris". Cells are texts, numbers, true, false or null (empty). No table and a note when it is not that.
Susunan scan_json(const Pembacaan& baca);

// Whether JSON stays within the limits of depth and of the number of values, looked at before it is parsed.
bool is_json_dalam_batas(std::string_view json) noexcept;
inline constexpr std::size_t json_terdalam = 16;
inline constexpr std::size_t json_terbanyak = 4'000'000;

}  // namespace iku::detail::dok
