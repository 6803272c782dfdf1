// SPDX-License-Identifier: Apache-2.0
#include "opsi_recheck.hpp"

#include "lebar.hpp"

#include <cstdio>

namespace iku::cli {

void add_opsi_recheck(CLI::App& app, ArgumenRecheck& argumen, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    app.add_option(
           "--aturan", argumen.aturan,
           kata("aturan capaian baris yang tidak menyebutnya", "achievement rule of rows that name none"))
        ->type_name(kata("ID|RUMUS", "ID|FORMULA"));
    app.add_option("--skala", argumen.skala, kata("skala predikat", "scale of the predicates"))
        ->type_name("ID");
    add_angka_terbuka(app, argumen.angka, pilihan);
}

std::optional<OpsiRecheck> susun_opsi(const ArgumenRecheck& argumen, Kata kata) {
    OpsiRecheck opsi;
    opsi.lokal = argumen.angka;
    if (!argumen.aturan.empty()) {
        opsi.aturan = read_aturan(argumen.aturan, Polarisasi::maximize);
        if (!opsi.aturan) {
            std::fprintf(stderr, "iku: --aturan: %s \"%s\"\n", kata("tidak dikenal:", "not known:"),
                         bersihkan(argumen.aturan).c_str());
            return std::nullopt;
        }
    }
    if (argumen.skala.empty()) return opsi;
    if (const Skala* skala = find_skala(argumen.skala)) {
        opsi.skala = *skala;
        return opsi;
    }
    std::string daftar;
    for (const auto& satu : skala_baku())
        daftar += (daftar.empty() ? "" : ", ") + satu.id;
    std::fprintf(stderr, "iku: --skala: %s %s\n", kata("nilainya salah satu dari", "its value is one of"),
                 daftar.c_str());
    return std::nullopt;
}

}  // namespace iku::cli
