// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pilihan.hpp"

#include <functional>

namespace iku::cli {

// What a run is about: its settings, and the subcommand that was chosen, ready to go.
struct Lingkungan {
    Pilihan pilihan{};
    std::function<Keluar()> jalankan{};
};

// Each adds one subcommand. `lingkungan` must outlive `app`; the subcommand puts itself into `jalankan`.
void add_read(CLI::App& app, Lingkungan& lingkungan);
void add_formula(CLI::App& app, Lingkungan& lingkungan);
void add_evaluate(CLI::App& app, Lingkungan& lingkungan);
void add_explain(CLI::App& app, Lingkungan& lingkungan);
void add_recheck(CLI::App& app, Lingkungan& lingkungan);
void add_report(CLI::App& app, Lingkungan& lingkungan);
void add_compare(CLI::App& app, Lingkungan& lingkungan);
void add_sensitivity(CLI::App& app, Lingkungan& lingkungan);
void add_init(CLI::App& app, Lingkungan& lingkungan);
void add_info(CLI::App& app, Lingkungan& lingkungan);

}  // namespace iku::cli
