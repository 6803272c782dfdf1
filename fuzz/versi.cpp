// SPDX-License-Identifier: Apache-2.0
// The version's text holds no byte that is not a digit or a dot, whatever is compared with it.
#include "iku/versi.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    const std::string_view versi{iku::teks_versi()};
    const std::string_view masukan{reinterpret_cast<const char*>(data), n};
    if (masukan == versi && masukan.find_first_not_of("0123456789.") != std::string_view::npos) std::abort();
    return 0;
}
