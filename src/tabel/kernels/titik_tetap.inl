// SPDX-License-Identifier: Apache-2.0
// Quotients in fixed point, for sums that no order of adding can change (no include guard on purpose).
// Included after dasar.inl.

// The integers nearest to n[i] / d[i] * 2^40; `terlalu_besar` where the quotient is not below 2^10.
inline void titik_tetap(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                        std::int64_t* __restrict hasil) noexcept {
    constexpr auto bit_batas = __builtin_bit_cast(std::int64_t, 0x1p50);
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - topeng(d[i] == 0);
        const double q = ke_double(n[i]) / ke_double(static_cast<std::int64_t>(ud)) * 0x1p40;
        const std::uint64_t besar = topeng(static_cast<std::int64_t>(bit(__builtin_fabs(q))) >= bit_batas);
        const std::uint64_t bulat = bit(q + ajaib) - bit_ajaib;
        hasil[i] =
            static_cast<std::int64_t>((bulat & ~besar) | (static_cast<std::uint64_t>(terlalu_besar) & besar));
    }
}
