// SPDX-License-Identifier: Apache-2.0
// The loops of rounding and of formulas, written once and included into one namespace per instruction set (no
// include guard on purpose). Included after dasar.inl. Why each result is exact: docs/konsep/kolom.md. The
// loops are branch-free: whether a row is ordinary is data, and data must not cost mispredictions.

// Where the exact value lies, seen from the estimate q, as masks: the rest is more than one half, or exactly
// one half, or there is one at all; q is odd; the step towards the exact value leads away from zero, or
// upwards.
struct Letak {
    std::uint64_t lebih, setengah, sisa, ganjil, menjauh, naik;
};

// Whether q must go one step towards the exact value.
template <Mode mode>
inline std::uint64_t is_geser(const Letak& x) noexcept {
    if constexpr (mode == Mode::half_up) return x.lebih | (x.setengah & x.menjauh);
    if constexpr (mode == Mode::half_even) return x.lebih | (x.setengah & x.ganjil);
    if constexpr (mode == Mode::half_down) return x.lebih | (x.setengah & ~x.menjauh);
    if constexpr (mode == Mode::down) return x.sisa & ~x.menjauh;
    if constexpr (mode == Mode::up) return x.sisa & x.menjauh;
    if constexpr (mode == Mode::floor) return x.sisa & ~x.naik;
    if constexpr (mode == Mode::ceiling) return x.sisa & x.naik;
}

// What the fast loop saw somewhere in the block, as bits.
struct Terlihat {
    std::uint64_t nol = 0;
    std::uint64_t lambat = 0;
};

// The quotients, rounded, for any int64; `terlalu_besar` for those that the proof does not cover. A zero
// divisor gives any number.
template <Mode mode>
inline Terlihat bulatkan_lebar_penuh(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                                     std::int64_t skala, std::int64_t* __restrict hasil) noexcept {
    constexpr double batas = 0x1p49;
    constexpr auto bit_batas = __builtin_bit_cast(std::int64_t, batas);
    constexpr auto bit_mutlak = 0x7FFFFFFFFFFFFFFFU;
    const auto skala_ganda = static_cast<double>(skala);
    const auto us = static_cast<std::uint64_t>(skala);
    Terlihat terlihat;
    for (std::size_t i = 0; i < jumlah; ++i) {
        const auto un = static_cast<std::uint64_t>(n[i]);
        const std::uint64_t nol = topeng(d[i] == 0);
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - nol;

        const double q0 = ke_double(n[i]) * skala_ganda / ke_double(static_cast<std::int64_t>(ud));
        const std::uint64_t mutlak_q0 = bit(q0) & bit_mutlak;
        const std::uint64_t lambat = topeng(static_cast<std::int64_t>(mutlak_q0) >= bit_batas);
        const std::uint64_t q = bit(q0 + ajaib) - bit_ajaib;

        // The true remainder is smaller than the divisor, so its low 64 bits are all of it.
        const std::uint64_t r = un * us - q * ud;
        const std::uint64_t minus_r = topeng(static_cast<std::int64_t>(r) < 0);
        const std::uint64_t minus_d = topeng(static_cast<std::int64_t>(ud) < 0);
        const std::uint64_t mutlak_r = (r ^ minus_r) - minus_r;
        const std::uint64_t mutlak_d = (ud ^ minus_d) - minus_d;
        const auto lebih = static_cast<std::int64_t>(2 * mutlak_r - mutlak_d);
        const std::uint64_t turun = minus_r ^ minus_d;
        const std::uint64_t menjauh = topeng(static_cast<std::int64_t>(un ^ us ^ r) >= 0);
        const std::uint64_t geser = is_geser<mode>(
            {topeng(lebih > 0), topeng(lebih == 0), topeng(r != 0), 0U - (q & 1U), menjauh, ~turun});
        const std::uint64_t bulat = q + ((turun | 1U) & geser);

        hasil[i] = static_cast<std::int64_t>((bulat & ~lambat) |
                                             (static_cast<std::uint64_t>(terlalu_besar) & lambat));
        terlihat.nol |= nol;
        terlihat.lambat |= lambat;
    }
    return terlihat;
}

#ifdef IKU_KERNEL_FMA

// The same in double alone, for n * skala and d below 2^50: fewer instructions, since products, quotient and
// remainder need no 64-bit multiplication. Nothing is too large here.
template <Mode mode>
inline Terlihat bulatkan_sempit(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                                std::int64_t skala, std::int64_t* __restrict hasil) noexcept {
    const auto skala_ganda = static_cast<double>(skala);
    Terlihat terlihat;
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint64_t nol = topeng(d[i] == 0);
        const std::uint64_t ud = static_cast<std::uint64_t>(d[i]) - nol;
        const double fd = __builtin_bit_cast(double, ud + bit_ajaib) - ajaib;
        const double fn = __builtin_bit_cast(double, static_cast<std::uint64_t>(n[i]) + bit_ajaib) - ajaib;

        const double p = fn * skala_ganda;
        const double q_ajaib = p / fd + ajaib;
        const double r = __builtin_fma(ajaib - q_ajaib, fd, p);
        const double lebih = 2 * __builtin_fabs(r) - __builtin_fabs(fd);
        const std::uint64_t turun = topeng(static_cast<std::int64_t>(bit(r) ^ ud) < 0);
        const std::uint64_t menjauh = topeng(static_cast<std::int64_t>(bit(p) ^ bit(r)) >= 0);
        const std::uint64_t geser = is_geser<mode>({topeng(lebih > 0), topeng(lebih == 0), topeng(r != 0),
                                                    0U - (bit(q_ajaib) & 1U), menjauh, ~turun});
        hasil[i] = static_cast<std::int64_t>(bit(q_ajaib) - bit_ajaib + ((turun | 1U) & geser));
        terlihat.nol |= nol;
    }
    return terlihat;
}

inline bool is_sempit(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                      std::int64_t skala) noexcept {
    std::uint64_t bit_n = 0;
    std::uint64_t bit_d = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        bit_n |= bit_berarti(n[i]);
        bit_d |= bit_berarti(d[i]);
    }
    return lebar(bit_n) + lebar(bit_berarti(skala)) <= 50 && lebar(bit_d) <= 50;
}

#endif

template <Mode mode>
inline Terlihat bulatkan_cepat(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                               std::int64_t skala, std::int64_t* __restrict hasil) noexcept {
#ifdef IKU_KERNEL_FMA
    if (is_sempit(n, d, jumlah, skala)) return bulatkan_sempit<mode>(n, d, jumlah, skala, hasil);
#endif
    return bulatkan_lebar_penuh<mode>(n, d, jumlah, skala, hasil);
}

// Adds penyebut_nol to the reasons of rows where x is 0.
inline void uji_nol(const std::int64_t* x, std::uint8_t* __restrict alasan, std::size_t jumlah) noexcept {
    constexpr auto nol = static_cast<std::uint8_t>(Alasan::penyebut_nol);
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint8_t baru = x[i] == 0 ? nol : std::uint8_t{0};
        alasan[i] = alasan[i] < baru ? baru : alasan[i];
    }
}

template <Mode mode>
void persen(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t skala,
            std::int64_t* __restrict hasil, std::uint8_t* __restrict alasan) noexcept {
    const Terlihat terlihat = bulatkan_cepat<mode>(n, d, jumlah, skala, hasil);
    if (terlihat.nol != 0) uji_nol(d, alasan, jumlah);
    if (terlihat.lambat != 0) selesaikan_lambat(n, d, jumlah, skala, mode, hasil, alasan);
    std::uint8_t ada_alasan = 0;
    for (std::size_t i = 0; i < jumlah; ++i)
        ada_alasan |= alasan[i];
    if (ada_alasan == 0) return;
    for (std::size_t i = 0; i < jumlah; ++i)
        hasil[i] = alasan[i] == 0 ? hasil[i] : 0;
}

inline bool tambah(std::int64_t* __restrict z, const std::int64_t* x, const std::int64_t* y,
                   std::size_t jumlah) noexcept {
    std::uint64_t luap = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        const auto a = static_cast<std::uint64_t>(x[i]);
        const auto b = static_cast<std::uint64_t>(y[i]);
        const std::uint64_t c = a + b;
        luap |= (a ^ c) & (b ^ c);
        z[i] = static_cast<std::int64_t>(c);
    }
    return (luap >> 63U) != 0;
}

inline bool kurang(std::int64_t* __restrict z, const std::int64_t* x, const std::int64_t* y,
                   std::size_t jumlah) noexcept {
    std::uint64_t luap = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        const auto a = static_cast<std::uint64_t>(x[i]);
        const auto b = static_cast<std::uint64_t>(y[i]);
        const std::uint64_t c = a - b;
        luap |= (a ^ b) & (a ^ c);
        z[i] = static_cast<std::int64_t>(c);
    }
    return (luap >> 63U) != 0;
}

// Operands of widths v and w have a product within [-2^(v+w), 2^(v+w)], which fits while v + w <= 62.
inline bool is_mungkin_luap(std::uint64_t a, std::uint64_t b) noexcept {
    return lebar(a) + lebar(b) > 62;
}

inline bool kali(std::int64_t* __restrict z, const std::int64_t* x, const std::int64_t* y,
                 std::size_t jumlah) noexcept {
    std::uint64_t lebar_x = 0;
    std::uint64_t lebar_y = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        lebar_x |= bit_berarti(x[i]);
        lebar_y |= bit_berarti(y[i]);
        z[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(x[i]) * static_cast<std::uint64_t>(y[i]));
    }
    return is_mungkin_luap(lebar_x, lebar_y);
}

inline bool kali_tetapan(std::int64_t* __restrict z, const std::int64_t* x, std::int64_t k,
                         std::size_t jumlah) noexcept {
    std::uint64_t lebar_x = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        lebar_x |= bit_berarti(x[i]);
        z[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(x[i]) * static_cast<std::uint64_t>(k));
    }
    return is_mungkin_luap(lebar_x, bit_berarti(k));
}

inline void minimum(std::int64_t* __restrict z, const std::int64_t* x, const std::int64_t* y,
                    const std::int64_t* d, std::size_t jumlah) noexcept {
    for (std::size_t i = 0; i < jumlah; ++i)
        z[i] = ((x[i] < y[i]) ^ (d[i] < 0)) ? x[i] : y[i];
}

inline void maksimum(std::int64_t* __restrict z, const std::int64_t* x, const std::int64_t* y,
                     const std::int64_t* d, std::size_t jumlah) noexcept {
    for (std::size_t i = 0; i < jumlah; ++i)
        z[i] = ((x[i] < y[i]) ^ (d[i] < 0)) ? y[i] : x[i];
}
