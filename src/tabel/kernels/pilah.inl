// SPDX-License-Identifier: Apache-2.0
// Sorting a block between thresholds: two comparisons a threshold, and neither branch nor division (no
// include guard on purpose). Included after dasar.inl.

// A quotient as the thresholds see it: n with the sign of n * d, and |d|, so n / d > c is n > |d| * c.
struct Nisbah {
    double n, d;

    // How many of c's two ends the quotient passes, as a number to subtract.
    std::uint64_t lewat(double bawah, double atas) const noexcept {
        return topeng(n > d * bawah) + topeng(n >= d * atas);
    }
};

struct KolomNisbah {
    const std::int64_t* n;
    const std::int64_t* d;

    Nisbah operator[](std::size_t i) const noexcept {
        constexpr auto bit_tanda = 0x8000000000000000U;
        const std::uint64_t tanda = static_cast<std::uint64_t>(d[i]) & bit_tanda;
        return {__builtin_bit_cast(double, bit(ke_double(n[i])) ^ tanda), __builtin_fabs(ke_double(d[i]))};
    }
};

struct Bulatan {
    std::int64_t n;

    std::uint64_t lewat(std::int64_t bawah, std::int64_t atas) const noexcept {
        return topeng(n > bawah) + topeng(n >= atas);
    }
};

struct KolomBulat {
    const std::int64_t* n;

    Bulatan operator[](std::size_t i) const noexcept { return {n[i]}; }
};

// Adds to each index what `banyak` thresholds say; their ends stay in registers.
template <std::size_t banyak, class Kolom, class T>
inline void pilah_beberapa(Kolom x, std::size_t jumlah, const T* bawah, const T* atas,
                           std::uint64_t* __restrict indeks) noexcept {
    T b[banyak];
    T a[banyak];
    for (std::size_t j = 0; j < banyak; ++j) {
        b[j] = bawah[j];
        a[j] = atas[j];
    }
    for (std::size_t i = 0; i < jumlah; ++i) {
        const auto satu = x[i];
        std::uint64_t naik = indeks[i];
        for (std::size_t j = 0; j < banyak; ++j)
            naik -= satu.lewat(b[j], a[j]);
        indeks[i] = naik;
    }
}

template <class Kolom, class Batas>
inline void pilah(Kolom x, std::size_t jumlah, const Batas& batas, std::uint8_t* __restrict indeks) noexcept {
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
    pilah(KolomNisbah{n, d}, jumlah, batas, indeks);
}

inline void pilah_bulat(const std::int64_t* n, std::size_t jumlah, const BatasBulat& batas,
                        std::uint8_t* __restrict indeks) noexcept {
    pilah(KolomBulat{n}, jumlah, batas, indeks);
}
