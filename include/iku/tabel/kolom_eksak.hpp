// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/kolom.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace iku {

// Exact outcomes as a column that owns its data: scaled by the fewest decimals that write out every row which
// a column can hold. A value that no scaled int64 is, such as 1/3 or 10^40, is in `luar` by its row, and
// meluap in the column: who computes with the column computes those rows by themselves.
struct KolomEksak {
    std::vector<std::int64_t> isi{};
    std::vector<Alasan> alasan{};
    std::map<std::size_t, Rasional> luar{};
    std::uint8_t desimal = 0;

    KolomEksak() = default;
    explicit KolomEksak(std::span<const Hasil> hasil);

    std::size_t size() const noexcept { return isi.size(); }

    // The view that kernels read; as long-lived as this object.
    Kolom kolom() const noexcept { return {isi, nullptr, 0, desimal, alasan.data()}; }

    // Row i as it was. Precondition: i < size().
    Hasil hasil(std::size_t i) const;

    friend bool operator==(const KolomEksak&, const KolomEksak&) = default;
};

// A column of doubles, whichever container it came in: integers below 2^53, which doubles hold each, are
// those counts where every value is one (NaN is not reported); in any other column each value is its shortest
// decimal, as read_numbers reads it, or the reason why that is not known.
Bacaan<KolomEksak> read_ganda(std::span<const double> isi);

// The double whose shortest decimal is that of a narrower float: what a table of such floats prints.
double to_ganda(float nilai) noexcept;

}  // namespace iku
