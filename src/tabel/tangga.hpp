// SPDX-License-Identifier: Apache-2.0
// A scale as a ladder: the values at which its answer changes, and the answer at and between them. Made by
// asking the scale itself, so the ladder cannot differ from it.
#pragma once

#include "iku/kinerja/skala.hpp"

#include "tabel/kernels/kernel.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace iku {

// What a column of classes holds for one value.
struct SelKelas {
    std::int8_t pita = -1;
    Alasan alasan = Alasan::ada;
    std::uint8_t di_celah = 0;

    friend bool operator==(const SelKelas&, const SelKelas&) = default;
};

SelKelas to_sel(const HasilPredikat& predikat) noexcept;

// Steps 2j + 1 are at batas[j], steps 2j between batas[j - 1] and batas[j].
struct Tangga {
    std::vector<Rasional> batas{};  // ascending
    std::vector<SelKelas> anak{};   // 2 * batas.size() + 1 steps

    Tangga() = default;
    // Without gaps the answer is the band alone, and there are fewer steps.
    Tangga(const Skala& skala, bool dengan_celah);
};

// A ladder for the rows of a program, whose values are skala * n / d: the thresholds on n / d, as doubles
// that bound them and as fractions of two int64.
struct TanggaNisbah {
    std::vector<double> bawah{}, atas{};
    std::vector<std::int64_t> pembilang{}, penyebut{};  // penyebut > 0
    std::vector<SelKelas> anak{};

    kernels::BatasNisbah batas() const noexcept { return {bawah.data(), atas.data(), bawah.size()}; }

    // The step of n / d, known to be near threshold j. Precondition: d is not 0.
    std::uint8_t tepat(std::size_t j, std::int64_t n, std::int64_t d) const noexcept;
};

// The same where d is 1: the thresholds on n, as integers.
struct TanggaBulat {
    std::vector<std::int64_t> bawah{}, atas{};
    std::vector<SelKelas> anak{};

    kernels::BatasBulat batas() const noexcept { return {bawah.data(), atas.data(), bawah.size()}; }
};

// False where the kernel cannot tell these thresholds apart, or they are too many. Precondition: skala is not
// 0.
bool susun(const Tangga& tangga, const Rasional& skala, TanggaNisbah& hasil);
bool susun(const Tangga& tangga, const Rasional& skala, TanggaBulat& hasil);

}  // namespace iku
