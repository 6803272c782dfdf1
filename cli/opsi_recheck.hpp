// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/recheck.hpp"

#include "pilihan.hpp"

#include <optional>
#include <string>

namespace iku::cli {

// What a call says of a table of published or older figures.
struct ArgumenRecheck {
    std::string aturan{}, skala{};
    std::optional<Lokal> angka{};
};

// Adds --aturan, --skala and --angka. `argumen` must outlive the application.
void add_opsi_recheck(CLI::App& app, ArgumenRecheck& argumen, const Pilihan& pilihan);

// The rule and the scale that the options name; nothing, with a message, when there is none.
std::optional<OpsiRecheck> susun_opsi(const ArgumenRecheck& argumen, Kata kata);

}  // namespace iku::cli
