// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include <CLI/CLI.hpp>
#include <string>

int main(int argc, char** argv) {
    CLI::App app{"Indikator Kinerja Utama, dihitung eksak", "iku"};
    app.set_version_flag("--version", std::string{"iku "} + iku::teks_versi());
    CLI11_PARSE(app, argc, argv);
    return 0;
}
