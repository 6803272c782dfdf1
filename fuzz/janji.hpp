// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/iku.h"

#include <cstdint>
#include <cstdlib>
#include <string>

// What the targets over the C functions share.
namespace iku::fuzz {

// A promise: the fuzzer stops where it is broken.
inline void pastikan(bool benar) {
    if (!benar) std::abort();
}

// The text of a handle, which ends in NUL; the handle is freed.
inline std::string ambil(iku_teks* teks) {
    std::int64_t n = 0;
    const char* data = iku_teks_data(teks, &n);
    pastikan(data != nullptr && data[n] == '\0');
    std::string isi(data, static_cast<std::size_t>(n));
    iku_teks_free(teks);
    return isi;
}

inline std::int64_t panjang(const std::string& teks) {
    return static_cast<std::int64_t>(teks.size());
}

}  // namespace iku::fuzz
