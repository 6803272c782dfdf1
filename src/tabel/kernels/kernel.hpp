// SPDX-License-Identifier: Apache-2.0
// The table of function pointers behind which every form of the column loops stands. One call handles one
// block; a form is a namespace that includes loop.inl under its own instruction set.
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/angka/pembulatan.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace iku::kernels {

inline constexpr std::size_t jumlah_mode = nama_mode.size();

// In the results of one block, between the fast loop and the exact path: this row's result is too large for
// the fast loop, whose own results are below 2^50.
inline constexpr std::int64_t terlalu_besar = std::numeric_limits<std::int64_t>::min();

// Rounds n[i] * skala / d[i]. `alasan` comes with the reasons known before (0 for none) and leaves with all
// of them; hasil[i] is 0 where there is one. Needs round-to-nearest (see lingkungan.hpp).
using Persen = void (*)(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t skala,
                        std::int64_t* hasil, std::uint8_t* alasan) noexcept;

// z = x op y in wrapping arithmetic; z overlaps neither. True when some row may have left int64: sums and
// differences say so exactly, products from the operands' widths.
using Dua = bool (*)(std::int64_t* z, const std::int64_t* x, const std::int64_t* y,
                     std::size_t jumlah) noexcept;
using DenganTetapan = bool (*)(std::int64_t* z, const std::int64_t* x, std::int64_t k,
                               std::size_t jumlah) noexcept;

// z = the smaller (larger) of x/d and y/d, times d: for negative d the order of x and y turns round.
using Pilih = void (*)(std::int64_t* z, const std::int64_t* x, const std::int64_t* y, const std::int64_t* d,
                       std::size_t jumlah) noexcept;

// Adds penyebut_nol to the reasons of rows where x is 0.
using UjiNol = void (*)(const std::int64_t* x, std::uint8_t* alasan, std::size_t jumlah) noexcept;

// Thresholds in ascending order. Seen from a row's value, an index says where it is: 2j + 1 at threshold j
// (or too near to tell), 2j between threshold j - 1 and j. Threshold j is passed above `atas[j]`, and not
// reached up to `bawah[j]`: value > bawah[j] counts one, value >= atas[j] another.
struct BatasNisbah {
    const double* bawah;
    const double* atas;
    std::size_t jumlah;  // at most batas_terbanyak
};
struct BatasBulat {
    const std::int64_t* bawah;
    const std::int64_t* atas;
    std::size_t jumlah;  // at most batas_terbanyak
};
inline constexpr std::size_t batas_terbanyak = 127;

// The index of n[i] / d[i], of at most 256 rows; any index where d[i] is 0. Needs round-to-nearest.
using PilahNisbah = void (*)(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                             const BatasNisbah& batas, std::uint8_t* indeks) noexcept;
// The index of n[i], of at most 256 rows.
using PilahBulat = void (*)(const std::int64_t* n, std::size_t jumlah, const BatasBulat& batas,
                            std::uint8_t* indeks) noexcept;

// Keys whose order is that of the quotients n[i] / d[i] as doubles; any key where d[i] is 0. Where every n
// and d is exact as a double, a smaller key is a smaller quotient. Needs round-to-nearest.
using KunciNisbah = void (*)(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                             std::uint64_t* kunci) noexcept;

// The integers nearest to n[i] / d[i] * 2^40, each off by less than 1; `terlalu_besar` where the quotient is
// not below 2^10, any integer where d[i] is 0. Needs round-to-nearest.
using TitikTetap = void (*)(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                            std::int64_t* hasil) noexcept;

// n[i] / d[i] in lowest terms with a positive denominator, any fraction where d[i] is 0; false where a number
// is not below 2^49, and the outputs are unspecified then. Needs round-to-nearest.
using Sederhanakan = bool (*)(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah,
                              std::int64_t* pembilang, std::int64_t* penyebut) noexcept;

struct Kernel {
    std::string_view nama;
    bool (*is_didukung)() noexcept;
    std::array<Persen, jumlah_mode> persen;  // by Mode
    Dua tambah, kurang, kali;
    DenganTetapan kali_tetapan;
    Pilih minimum, maksimum;
    UjiNol uji_nol;
    PilahNisbah pilah_nisbah;
    PilahBulat pilah_bulat;
    KunciNisbah kunci_nisbah;
    TitikTetap titik_tetap;
    Sederhanakan sederhanakan;
};

extern const Kernel portabel;
#if defined(__x86_64__)
extern const Kernel avx2, avx512;
#endif

// The form in use. Constant for the life of a call: take it once.
const Kernel& dipakai() noexcept;

}  // namespace iku::kernels
