// SPDX-License-Identifier: Apache-2.0
// What sorting needs of quotients (no include guard on purpose). Included after dasar.inl.

// The doubles of quotients as unsigned integers in the same order.
inline void kunci_nisbah(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                         std::uint64_t* __restrict kunci) noexcept {
    constexpr auto bit_tanda = 0x8000000000000000U;
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - topeng(d[i] == 0);
        // Adding 0 makes of -0 the 0 that it equals.
        const std::uint64_t q = bit(ke_double(n[i]) / ke_double(static_cast<std::int64_t>(ud)) + 0.0);
        kunci[i] = q ^ (topeng(static_cast<std::int64_t>(q) < 0) | bit_tanda);
    }
}
