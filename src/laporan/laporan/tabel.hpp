// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/laporan.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace iku::detail {

// The rows' figures against one more named target, in the order of Laporan::baris.
struct TargetLain {
    struct Baris {
        std::variant<Hasil, Rentang> target{};
        Hasil capaian{};
        std::optional<bool> terpenuhi{};
        std::string kategori{};  // the target, where it is a category
    };
    std::string nama{};
    std::vector<Baris> baris{};
};

// Fills Laporan::tabel from its rows.
void susun_semua_tabel(Laporan& laporan, const std::vector<TargetLain>& lain);

}  // namespace iku::detail
