// SPDX-License-Identifier: Apache-2.0
#include "pilihan.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>

namespace iku::cli {
namespace {

template <class T, std::size_t N>
using Nama = std::array<std::pair<std::string_view, T>, N>;

constexpr Nama<Format, 4> nama_format{
    {{"table", Format::table}, {"csv", Format::csv}, {"json", Format::json}, {"jsonl", Format::jsonl}}};
constexpr Nama<Format, 5> nama_format_html{{{"table", Format::table},
                                            {"csv", Format::csv},
                                            {"json", Format::json},
                                            {"jsonl", Format::jsonl},
                                            {"html", Format::html}}};
constexpr Nama<FormatLaporan, 4> nama_format_laporan{{{"markdown", FormatLaporan::markdown},
                                                      {"csv", FormatLaporan::csv},
                                                      {"json", FormatLaporan::json},
                                                      {"html", FormatLaporan::html}}};
constexpr Nama<Lokal, 2> nama_lokal{{{"id", Lokal::id}, {"en", Lokal::en}}};
constexpr Nama<Bahasa, 2> nama_bahasa{{{"id", Bahasa::id}, {"en", Bahasa::en}}};

constexpr Nama<Mode, 7> nama_mode_cli = [] {
    Nama<Mode, 7> nama{};
    for (std::size_t i = 0; i < nama.size(); ++i)
        nama[i] = {iku::nama_mode[i], static_cast<Mode>(i)};
    return nama;
}();

// An option whose value is one of some names, said in its help and in the error.
// `T` or std::optional<T>, empty until the option is given.
template <class Tujuan, class T, std::size_t N>
void add_nama(CLI::App& app, const char* opsi, Tujuan& tujuan, const Nama<T, N>& nama,
              const std::string& bantuan, Kata kata) {
    std::string semua;
    std::string awal;
    for (const auto& [teks, nilai] : nama) {
        semua += (semua.empty() ? "" : "|") + std::string(teks);
        if (nilai == tujuan) awal = teks;
    }
    app.add_option_function<std::string>(
           opsi,
           [&tujuan, &nama](const std::string& teks) {
               for (const auto& [satu, nilai] : nama) {
                   if (satu == teks) tujuan = nilai;
               }
           },
           bantuan)
        ->type_name(semua.size() > 24 ? kata("NAMA", "NAME") : semua)
        ->default_str(awal)
        ->check(CLI::Validator(
            [&nama, semua, kata](const std::string& teks) -> std::string {
                for (const auto& satu : nama) {
                    if (satu.first == teks) return {};
                }
                return std::string(kata("nilainya salah satu dari ", "its value is one of ")) + semua +
                       kata(", bukan ", ", not ") + teks;
            },
            ""));
}

}  // namespace

void add_format(CLI::App& app, Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--format", pilihan.format, nama_format, kata("bentuk keluaran", "form of the output"),
             kata);
}

void add_format_html(CLI::App& app, Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--format", pilihan.format, nama_format_html,
             kata("bentuk keluaran: table, csv, json, jsonl,\natau html (satu halaman untuk dicetak)",
                  "form of the output: table, csv, json, jsonl,\nor html (one page, to be printed)"),
             kata);
}

void add_format_laporan(CLI::App& app, std::optional<FormatLaporan>& format, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--format", format, nama_format_laporan,
             kata("bentuk laporan: markdown, csv, json, html;\ntanpa ini menurut nama berkas keluaran",
                  "form of the report: markdown, csv, json, html;\nwithout it by the name of the output"),
             kata);
}

void add_angka(CLI::App& app, Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--angka", pilihan.angka, nama_lokal,
             kata("cara angka ditulis dalam masukan:\n1.234,5 (id) atau 1,234.5 (en)",
                  "how numbers are written in the input:\n1.234,5 (id) or 1,234.5 (en)"),
             kata);
}

void add_angka_terbuka(CLI::App& app, std::optional<Lokal>& angka, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--angka", angka, nama_lokal,
             kata("cara angka ditulis dalam masukan; tanpa ini\nmenurut angka lain di baris dan kolomnya",
                  "how numbers are written in the input; without it\nby other numbers of the row and column"),
             kata);
}

void add_tampil(CLI::App& app, Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--tampil", pilihan.tampil, nama_lokal,
             kata("cara angka ditulis dalam keluaran", "how numbers are written in the output"), kata);
}

void add_tampil_terbuka(CLI::App& app, std::optional<Lokal>& tampil, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--tampil", tampil, nama_lokal,
             kata("cara angka ditulis dalam keluaran;\ntanpa ini menurut bahasanya",
                  "how numbers are written in the output;\nwithout it as in its language"),
             kata);
}

void add_bahasa(CLI::App& app, Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    add_nama(app, "--bahasa", pilihan.bahasa, nama_bahasa,
             kata("bahasa pesan dan bantuan", "language of messages and help"), kata);
}

void add_pembulatan(CLI::App& app, Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    constexpr int desimal_terbanyak = 30;
    app.add_option_function<int>(
           "--desimal", [&pilihan](int n) { pilihan.pembulatan.desimal = static_cast<std::uint8_t>(n); },
           kata("banyaknya angka di belakang koma", "number of decimals"))
        ->type_name("0-30")
        ->default_str("2")
        ->check(CLI::Validator(
            [kata](const std::string& teks) -> std::string {
                int n = -1;
                if (CLI::detail::lexical_cast(teks, n) && n >= 0 && n <= desimal_terbanyak) return {};
                return std::string(kata("nilainya bilangan 0 sampai 30, bukan ",
                                        "its value is a number 0 to 30, not ")) +
                       teks;
            },
            ""));
    add_nama(app, "--pembulatan", pilihan.pembulatan.mode, nama_mode_cli,
             std::string(kata("cara membulatkan, satu kali, di akhir:", "how to round, once, at the end:")) +
                 "\nhalf_up, half_even, half_down, down, up,\nfloor, ceiling",
             kata);
}

Bahasa find_bahasa(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        if (arg == "--") break;
        if (arg == "--bahasa=en") return Bahasa::en;
        if (arg == "--bahasa" && i + 1 < argc && std::string_view(argv[i + 1]) == "en") return Bahasa::en;
    }
    return Bahasa::id;
}

}  // namespace iku::cli
