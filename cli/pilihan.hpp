// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/kinerja/pengaturan.hpp"
#include "iku/laporan/kertas_kerja.hpp"
#include "iku/teks/bahasa.hpp"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace iku::cli {

enum class Format : std::uint8_t { table, csv, json, jsonl, html };

// What a run of the command ends with, as its exit status.
enum class Keluar : int { baik = 0, belum = 1, salah = 2 };

// Text in the language of the run.
struct Kata {
    Bahasa bahasa = Bahasa::id;

    const char* operator()(const char* id, const char* en) const { return bahasa == Bahasa::id ? id : en; }
};

// The settings that subcommands share, with their defaults.
struct Pilihan {
    Format format = Format::table;
    Lokal angka = Lokal::id;
    Lokal tampil = Lokal::id;
    Bahasa bahasa = Bahasa::id;
    Pembulatan pembulatan{};
    Pengaturan pengaturan{};          // all of it, where a command has settings at all
    std::optional<Masukan> proyek{};  // the project file that was used

    Kata kata() const { return {bahasa}; }
    Lokal lokal_bahasa() const { return bahasa == Bahasa::id ? Lokal::id : Lokal::en; }
    GayaJejak gaya() const { return {bahasa, tampil, pembulatan}; }
};

// Each adds one setting, or two that belong together, to a subcommand. `pilihan` must outlive it.
void add_format(CLI::App& app, Pilihan& pilihan);
// The same with html, for what can be a page.
void add_format_html(CLI::App& app, Pilihan& pilihan);
// Left empty, the name of the output decides.
void add_format_laporan(CLI::App& app, std::optional<FormatLaporan>& format, const Pilihan& pilihan);
void add_angka(CLI::App& app, Pilihan& pilihan);
// The same without a default: left empty, each text is read with the evidence around it.
void add_angka_terbuka(CLI::App& app, std::optional<Lokal>& angka, const Pilihan& pilihan);
void add_tampil(CLI::App& app, Pilihan& pilihan);
// The same for pages that are read as a whole: left empty, numbers are written as in their language.
void add_tampil_terbuka(CLI::App& app, std::optional<Lokal>& tampil, const Pilihan& pilihan);
void add_bahasa(CLI::App& app, Pilihan& pilihan);
void add_pembulatan(CLI::App& app, Pilihan& pilihan);

// The language that the arguments ask for, looked up before they are parsed: help and errors are in it too.
Bahasa find_bahasa(int argc, const char* const* argv);

}  // namespace iku::cli
