// SPDX-License-Identifier: Apache-2.0
// Fractions in lowest terms (no include guard on purpose). Included after dasar.inl.

// Euclid with the nearest quotient, on many rows at once: any quotient keeps the common divisors, so rounding
// it costs nothing but steps. Below 2^50 product and difference are exact. Leaves the divisor in `a`.
inline void fpb_sempit(double* __restrict a, double* __restrict b, std::size_t jumlah) noexcept {
    std::uint64_t sisa = 1;
    while (sisa != 0) {
        sisa = 0;
        for (std::size_t i = 0; i < jumlah; ++i) {
            const std::uint64_t habis = topeng(b[i] == 0);
            // Where nothing is left, a divides itself by 1 and leaves 0.
            const double pembagi = __builtin_bit_cast(double, (bit(b[i]) & ~habis) | (bit(1.0) & habis));
            const double q = a[i] / pembagi + ajaib - ajaib;
            const double r = __builtin_fabs(a[i] - q * pembagi);
            a[i] = __builtin_bit_cast(double, (bit(pembagi) & ~habis) | (bit(a[i]) & habis));
            b[i] = r;
            sisa |= bit(r);
        }
    }
}

// n[i] / d[i] in lowest terms with a positive denominator, for |n|, |d| below 2^50 and at most 64 rows; any
// fraction where d[i] is 0.
inline void sederhanakan_sempit(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                                std::int64_t* __restrict pembilang,
                                std::int64_t* __restrict penyebut) noexcept {
    double a[64];
    double b[64];
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - topeng(d[i] == 0);
        a[i] = __builtin_fabs(ke_double(static_cast<std::int64_t>(ud)));
        b[i] = __builtin_fabs(ke_double(n[i]));
    }
    fpb_sempit(a, b, jumlah);
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint64_t minus = topeng(d[i] < 0);
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - topeng(d[i] == 0);
        // Quotients without a remainder, and so exact.
        const std::uint64_t p = bit(ke_double(n[i]) / a[i] + ajaib) - bit_ajaib;
        const std::uint64_t q = bit(ke_double(static_cast<std::int64_t>(ud)) / a[i] + ajaib) - bit_ajaib;
        pembilang[i] = static_cast<std::int64_t>((p ^ minus) - minus);
        penyebut[i] = static_cast<std::int64_t>((q ^ minus) - minus);
    }
}

// The same for any number of rows; false, and nothing written that counts, where one is wider.
inline bool sederhanakan(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                         std::int64_t* __restrict pembilang, std::int64_t* __restrict penyebut) noexcept {
    std::uint64_t lebar_semua = 0;
    for (std::size_t i = 0; i < jumlah; ++i)
        lebar_semua |= bit_berarti(n[i]) | bit_berarti(d[i]);
    if (lebar(lebar_semua) > 49) return false;
    for (std::size_t awal = 0; awal < jumlah; awal += 64) {
        const std::size_t m = jumlah - awal < 64 ? jumlah - awal : 64;
        sederhanakan_sempit(n + awal, d + awal, m, pembilang + awal, penyebut + awal);
    }
    return true;
}
