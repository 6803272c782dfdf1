// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/jejak.hpp"
#include "iku/kinerja/peringkat.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace iku {

// Somebody in a ranking, by place among the values, with the exact value.
struct TempatPeringkat {
    std::size_t tempat = 0;
    Rasional nilai{};

    friend bool operator==(const TempatPeringkat&, const TempatPeringkat&) = default;
};

// How a value came to its rank, by exact comparison with every other one: how many stand before it, who has
// the very same value, and its neighbours, the nearest values before and behind it (the first of those that
// share one). `diperingkat` of the `banyak` values have one; without a value of its own there is no rank.
struct JejakPeringkat {
    Urutan urutan = Urutan::terbesar_dulu;
    std::size_t tempat = 0;
    Hasil nilai{};
    std::size_t banyak = 0, diperingkat = 0, di_depan = 0;
    std::vector<std::size_t> seri{};  // the others with this value, in their order
    std::optional<TempatPeringkat> sebelum{}, sesudah{};
    std::optional<std::uint32_t> peringkat{};

    friend bool operator==(const JejakPeringkat&, const JejakPeringkat&) = default;
};

// Linear in the values. Precondition: `tempat` is one of their places.
JejakPeringkat explain(std::span<const Hasil> nilai, std::size_t tempat,
                       Urutan urutan = Urutan::terbesar_dulu);

// As lines of text and as JSON; `nama` are the names of the values, one each.
std::string to_text(const JejakPeringkat& jejak, std::span<const std::string> nama,
                    const GayaJejak& gaya = {});
std::string to_latex(const JejakPeringkat& jejak, const GayaJejak& gaya = {});
std::string to_json(const JejakPeringkat& jejak, std::span<const std::string> nama);

}  // namespace iku
