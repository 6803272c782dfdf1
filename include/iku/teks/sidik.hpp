// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace iku {

// SHA-256 (FIPS 180-4) of the bytes, as 64 small hexadecimal digits: what `sha256sum` prints. It tells the
// texts apart that a result was made from. Linear in the text.
std::string sha256(std::string_view bita);

}  // namespace iku
