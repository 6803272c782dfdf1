// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/pengaturan.hpp"

#include "pelapor.hpp"
#include "pilihan.hpp"

#include <optional>
#include <string>

namespace iku::cli {

inline constexpr const char* nama_proyek = "iku.json";

// What the options of a call say of the project file and of rules and scales.
struct ArgumenSetelan {
    std::string proyek{};
    bool tanpa_proyek = false;
    std::vector<std::string> aturan{};
    Panggilan panggilan{};
};

// Adds --proyek and --tanpa-proyek. `argumen` must outlive the application.
void add_proyek(CLI::App& app, ArgumenSetelan& argumen, const Pilihan& pilihan);

// The same with --profil and one option for each setting of achievements: --aturan, --maximize, ..., --skala,
// --celah.
void add_setelan(CLI::App& app, ArgumenSetelan& argumen, const Pilihan& pilihan);

// The settings of the run: those of the call over those of the project file (the one named, else iku.json
// beside the document; of the standard input: in the current folder) over those of the profile. Nothing,
// with the reasons among the notes or on stderr, when one of them cannot be used: wrong use.
std::optional<Pilihan> terapkan(const ArgumenSetelan& argumen, const CLI::App& perintah,
                                const std::string& dokumen, Pilihan pilihan, Pelapor& pelapor);

}  // namespace iku::cli
