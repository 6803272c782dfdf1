// SPDX-License-Identifier: Apache-2.0
// What the column benchmarks share: columns that are allocated and touched once, and the pass over memory
// that every figure is compared with.
#pragma once

#include "iku/tabel/kolom.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace ukur {

// Uniform integers; the same on every run and machine.
inline std::vector<std::int64_t> acak(std::size_t jumlah, std::uint64_t benih, std::int64_t bawah,
                                      std::int64_t atas) {
    std::mt19937_64 mesin(benih);
    std::vector<std::int64_t> hasil(jumlah);
    const auto lebar = static_cast<std::uint64_t>(atas - bawah) + 1;
    for (auto& x : hasil)
        x = bawah + static_cast<std::int64_t>(mesin() % lebar);
    return hasil;
}

// Where a column function writes: 8 bytes of result and 1 of reason a row.
struct Keluaran {
    explicit Keluaran(std::size_t jumlah) : hasil(jumlah), alasan(jumlah) {}
    std::vector<std::int64_t> hasil;
    std::vector<iku::Alasan> alasan;
};

// Reads every input byte and writes every output byte, with next to no arithmetic: no column function over
// the same bytes can be faster.
inline void memori(const std::vector<std::vector<std::int64_t>>& masukan, Keluaran& keluaran) {
    const std::size_t jumlah = keluaran.hasil.size();
    std::int64_t* const h = keluaran.hasil.data();
    iku::Alasan* const a = keluaran.alasan.data();
    constexpr std::size_t blok = 2048;
    for (std::size_t awal = 0; awal < jumlah; awal += blok) {
        const std::size_t akhir = awal + blok < jumlah ? awal + blok : jumlah;
        const std::int64_t* const pertama = masukan.front().data();
        for (std::size_t i = awal; i < akhir; ++i)
            h[i] = pertama[i];
        for (std::size_t k = 1; k < masukan.size(); ++k) {
            const std::int64_t* const kolom = masukan[k].data();
            for (std::size_t i = awal; i < akhir; ++i)
                h[i] += kolom[i];
        }
        for (std::size_t i = awal; i < akhir; ++i)
            a[i] = iku::Alasan::ada;
    }
}

}  // namespace ukur
