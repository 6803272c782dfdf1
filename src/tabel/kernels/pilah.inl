// SPDX-License-Identifier: Apache-2.0
// Sorting a block between thresholds: two comparisons a threshold and no branch (no include guard on
// purpose). Included after loop.inl.

// Adds to each index what `banyak` thresholds say, two for each that is passed.
template <std::size_t banyak, class T>
inline void pilah_beberapa(const T* x, std::size_t jumlah, const T* bawah, const T* atas,
                           std::uint64_t* __restrict indeks) noexcept {
    T b[banyak];
    T a[banyak];
    for (std::size_t j = 0; j < banyak; ++j) {
        b[j] = bawah[j];
        a[j] = atas[j];
    }
    for (std::size_t i = 0; i < jumlah; ++i) {
        std::uint64_t naik = indeks[i];
        for (std::size_t j = 0; j < banyak; ++j)
            naik -= topeng(x[i] > b[j]) + topeng(x[i] >= a[j]);
        indeks[i] = naik;
    }
}

// Four at a time: their ends stay in registers.
template <class T, class Batas>
inline void pilah(const T* x, std::size_t jumlah, const Batas& batas,
                  std::uint8_t* __restrict indeks) noexcept {
    std::uint64_t naik[256];
    for (std::size_t i = 0; i < jumlah; ++i)
        naik[i] = 0;
    std::size_t j = 0;
    for (; j + 4 <= batas.jumlah; j += 4)
        pilah_beberapa<4>(x, jumlah, batas.bawah + j, batas.atas + j, naik);
    for (; j < batas.jumlah; ++j)
        pilah_beberapa<1>(x, jumlah, batas.bawah + j, batas.atas + j, naik);
    for (std::size_t i = 0; i < jumlah; ++i)
        indeks[i] = static_cast<std::uint8_t>(naik[i]);
}

inline void pilah_nisbah(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                         const BatasNisbah& batas, std::uint8_t* __restrict indeks) noexcept {
    double q[256];
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - topeng(d[i] == 0);
        q[i] = ke_double(n[i]) / ke_double(static_cast<std::int64_t>(ud));
    }
    pilah(q, jumlah, batas, indeks);
}

inline void pilah_bulat(const std::int64_t* n, std::size_t jumlah, const BatasBulat& batas,
                        std::uint8_t* __restrict indeks) noexcept {
    pilah(n, jumlah, batas, indeks);
}
