// SPDX-License-Identifier: Apache-2.0
#include "tabel/kernels/lebar.hpp"

#include "tabel/bilangan128.hpp"
#include "tabel/kernels/kernel.hpp"

namespace iku::kernels {

SelKolom bulatkan_lebar(std::int64_t n, std::int64_t d, std::int64_t p, std::int64_t q, Mode mode) noexcept {
    if (d == 0) return {0, Alasan::penyebut_nol};
    // Magnitudes of at most 2^63 each: both products stay below 2^127.
    const U128 atas = static_cast<U128>(detail::besaran(n)) * detail::besaran(p);
    const U128 bawah = static_cast<U128>(detail::besaran(d)) * detail::besaran(q);
    return bulatkan128(atas, bawah, ((n < 0) != (p < 0)) != (d < 0), mode);
}

void selesaikan_lambat(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t skala,
                       Mode mode, std::int64_t* hasil, std::uint8_t* alasan) noexcept {
    for (std::size_t i = 0; i < jumlah; ++i) {
        if (hasil[i] != terlalu_besar || alasan[i] != 0) continue;
        const SelKolom sel = bulatkan_lebar(n[i], d[i], skala, 1, mode);
        hasil[i] = sel.hasil;
        alasan[i] = static_cast<std::uint8_t>(sel.alasan);
    }
}

}  // namespace iku::kernels
