// SPDX-License-Identifier: Apache-2.0
// The column loops, written once and included into one namespace per instruction set (no include guard on
// purpose). The including file provides `ke_double(std::int64_t) -> double`, correctly rounded, and the name
// of the namespace. Why each result is exact: docs/konsep/kolom.md. The loops are branch-free: whether a row
// is ordinary is data, and data must not cost mispredictions.

#ifdef __FAST_MATH__
#error "the column kernels are proved for IEEE arithmetic: compile this file without -ffast-math"
#endif

// The correctly rounded quotient of a row, and what kind of row it is.
struct Baris {
    std::uint64_t q;
    std::uint8_t keadaan;  // 0, tanda_lambat or penyebut_nol
};

template <Mode mode>
inline Baris bulatkan_baris(std::int64_t n, std::int64_t d, std::int64_t skala, double skala_ganda) noexcept {
    constexpr double ajaib = 0x1.8p52;  // adding it leaves the nearest integer in the low bits
    const bool nol = d == 0;
    const std::int64_t pembagi = d + static_cast<std::int64_t>(nol);

    const double q0 = ke_double(n) * skala_ganda / ke_double(pembagi);
    const bool lambat =
        (std::bit_cast<std::uint64_t>(q0) << 1U) >= (std::bit_cast<std::uint64_t>(0x1p49) << 1U);
    const std::uint64_t q = std::bit_cast<std::uint64_t>(q0 + ajaib) - std::bit_cast<std::uint64_t>(ajaib);

    // The true remainder is smaller than the divisor, so its low 64 bits are all of it.
    const auto un = static_cast<std::uint64_t>(n);
    const auto us = static_cast<std::uint64_t>(skala);
    const auto ud = static_cast<std::uint64_t>(pembagi);
    const std::uint64_t r = un * us - q * ud;
    const std::uint64_t minus_r = 0U - (r >> 63U);
    const std::uint64_t minus_d = 0U - (ud >> 63U);
    const std::uint64_t mutlak_r = (r ^ minus_r) - minus_r;
    const std::uint64_t mutlak_d = (ud ^ minus_d) - minus_d;
    const auto lebih =
        static_cast<std::int64_t>(2 * mutlak_r - mutlak_d);  // its sign: the rest against one half
    const std::uint64_t langkah = (minus_r ^ minus_d) | 1U;  // towards the exact value
    const bool ada_sisa = r != 0;
    const bool menjauh = static_cast<std::int64_t>(un ^ us ^ r) >= 0;  // the step goes away from zero

    bool geser = false;
    if constexpr (mode == Mode::half_up) geser = (lebih > 0) | ((lebih == 0) & menjauh);
    if constexpr (mode == Mode::half_even) geser = (lebih > 0) | ((lebih == 0) & ((q & 1U) != 0));
    if constexpr (mode == Mode::half_down) geser = (lebih > 0) | ((lebih == 0) & !menjauh);
    if constexpr (mode == Mode::down) geser = ada_sisa & !menjauh;
    if constexpr (mode == Mode::up) geser = ada_sisa & menjauh;
    if constexpr (mode == Mode::floor) geser = ada_sisa & (minus_r != minus_d);
    if constexpr (mode == Mode::ceiling) geser = ada_sisa & (minus_r == minus_d);

    const std::uint8_t nol_kode = nol ? static_cast<std::uint8_t>(Alasan::penyebut_nol) : 0;
    const std::uint8_t lambat_kode = lambat ? tanda_lambat : 0;
    const auto keadaan = std::max(nol_kode, lambat_kode);
    return {q + (geser ? langkah : 0U), keadaan};
}

template <Mode mode>
void persen(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t skala,
            std::int64_t* __restrict hasil, std::uint8_t* __restrict alasan) noexcept {
    const double skala_ganda = static_cast<double>(skala);
    unsigned lambat = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        const Baris baris = bulatkan_baris<mode>(n[i], d[i], skala, skala_ganda);
        const std::uint8_t akhir = std::max(alasan[i], baris.keadaan);
        lambat |= static_cast<unsigned>(akhir == tanda_lambat);
        alasan[i] = akhir;
        hasil[i] = akhir == 0 ? static_cast<std::int64_t>(baris.q) : 0;
    }
    if (lambat != 0) selesaikan_lambat(n, d, jumlah, skala, mode, hasil, alasan);
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

// v is in [-2^w, 2^w) where w is the width of bit(v).
inline std::uint64_t bit(std::int64_t v) noexcept {
    return static_cast<std::uint64_t>(v ^ (v >> 63));
}

// Operands of widths v and w have a product within [-2^(v+w), 2^(v+w)], which fits while v + w <= 62.
inline bool is_mungkin_luap(std::uint64_t a, std::uint64_t b) noexcept {
    return std::bit_width(a) + std::bit_width(b) > 62;
}

inline bool kali(std::int64_t* __restrict z, const std::int64_t* x, const std::int64_t* y,
                 std::size_t jumlah) noexcept {
    std::uint64_t lebar_x = 0;
    std::uint64_t lebar_y = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        lebar_x |= bit(x[i]);
        lebar_y |= bit(y[i]);
        z[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(x[i]) * static_cast<std::uint64_t>(y[i]));
    }
    return is_mungkin_luap(lebar_x, lebar_y);
}

inline bool kali_tetapan(std::int64_t* __restrict z, const std::int64_t* x, std::int64_t k,
                         std::size_t jumlah) noexcept {
    std::uint64_t lebar_x = 0;
    for (std::size_t i = 0; i < jumlah; ++i) {
        lebar_x |= bit(x[i]);
        z[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(x[i]) * static_cast<std::uint64_t>(k));
    }
    return is_mungkin_luap(lebar_x, bit(k));
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

inline void uji_nol(const std::int64_t* x, std::uint8_t* __restrict alasan, std::size_t jumlah) noexcept {
    for (std::size_t i = 0; i < jumlah; ++i) {
        const std::uint8_t nol = x[i] == 0 ? static_cast<std::uint8_t>(Alasan::penyebut_nol) : 0;
        alasan[i] = std::max(alasan[i], nol);
    }
}

constexpr Kernel buat_kernel(std::string_view nama_bentuk, bool (*didukung)() noexcept) noexcept {
    return {nama_bentuk,
            didukung,
            {&persen<Mode::half_up>, &persen<Mode::half_even>, &persen<Mode::half_down>, &persen<Mode::down>,
             &persen<Mode::up>, &persen<Mode::floor>, &persen<Mode::ceiling>},
            &tambah,
            &kurang,
            &kali,
            &kali_tetapan,
            &minimum,
            &maksimum,
            &uji_nol};
}
