// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace iku::detail {

// Asks for large pages where the operating system has them: the first touch of a fresh column of 80 MB costs
// more in small pages than its percentages do. Only a wish: what stands there is the same.
inline void minta_halaman_besar([[maybe_unused]] void* awal, [[maybe_unused]] std::size_t bita) {
#ifdef __linux__
    constexpr std::size_t besar = std::size_t{1} << 21U;
    const std::size_t lewat = (0 - reinterpret_cast<std::uintptr_t>(awal)) & (besar - 1);
    if (bita >= lewat + besar)
        madvise(static_cast<char*>(awal) + lewat, (bita - lewat) & ~(besar - 1), MADV_HUGEPAGE);
#endif
}

// `jumlah` zeros, in large pages where they pay.
template <class T>
std::vector<T> kolom_nol(std::size_t jumlah) {
    std::vector<T> isi;
    isi.reserve(jumlah);
    minta_halaman_besar(isi.data(), jumlah * sizeof(T));
    isi.resize(jumlah);
    return isi;
}

}  // namespace iku::detail
