// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bahan.hpp"
#include "setelan.hpp"

#include <optional>
#include <string>

namespace iku::cli {

// What a command that measures figures against targets is called with.
struct ArgumenTarget {
    std::string dokumen{}, data{}, target{};
    ArgumenSetelan setelan{};
};

// Adds DOC, DATA and --target alone, which is returned.
CLI::Option* add_berkas_target(CLI::App& app, ArgumenTarget& argumen, const Pilihan& pilihan);

// Adds DOC, DATA, --target and every setting; the option --target is returned. `argumen` must outlive the
// application.
CLI::Option* add_argumen_target(CLI::App& app, ArgumenTarget& argumen, Pilihan& pilihan);

// Document, data and, where they are named, targets: read, evaluated and measured. Nothing, with `keluar`,
// when one of them cannot be.
std::optional<Bahan> siapkan(const ArgumenTarget& argumen, const Pilihan& pilihan, Pelapor& pelapor,
                             Keluar& keluar);

}  // namespace iku::cli
