// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace iku::detail {

// A text as it may stand in a page, between tags or inside a quoted attribute: & < > " ' escaped; control
// characters, marks of direction and bytes that are no UTF-8 become U+FFFD; line feeds become spaces.
std::string lepas(std::string_view teks);

}  // namespace iku::detail
