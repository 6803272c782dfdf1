// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/nama.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace iku {
namespace {

constexpr std::size_t edit_terbanyak = 16;

}  // namespace

std::size_t jarak_edit(std::string_view a, std::string_view b, std::size_t batas) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > batas) return batas + 1;
    // One row of the usual table, only the band that can stay within `batas`; outside it stands batas + 1.
    std::vector<std::size_t> baris(b.size() + 1, batas + 1);
    for (std::size_t j = 0; j <= std::min(batas, b.size()); ++j)
        baris[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::size_t awal = i > batas ? i - batas : 0;
        const std::size_t akhir = std::min(b.size(), i + batas);
        std::size_t miring = awal > 0 ? baris[awal - 1] : baris[0];
        if (awal > 0) baris[awal - 1] = batas + 1;
        for (std::size_t j = awal; j <= akhir; ++j) {
            const std::size_t atas = baris[j];
            if (j == 0) {
                baris[0] = i;
            } else {
                const std::size_t ganti = miring + (a[i - 1] == b[j - 1] ? 0 : 1);
                baris[j] = std::min({ganti, atas + 1, baris[j - 1] + 1, batas + 1});
            }
            miring = atas;
        }
    }
    return baris[b.size()];
}

std::optional<std::size_t> find_terdekat(std::string_view nama, std::span<const std::string> calon) {
    std::optional<std::size_t> terdekat;
    std::size_t batas = std::min(nama.size() / 4, edit_terbanyak);
    for (std::size_t i = 0; i < calon.size(); ++i) {
        const std::size_t jarak = jarak_edit(nama, calon[i], batas);
        if (jarak > batas) continue;
        terdekat = i;
        if (jarak == 0) break;
        batas = jarak - 1;
    }
    return terdekat;
}

}  // namespace iku
