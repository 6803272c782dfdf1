// SPDX-License-Identifier: Apache-2.0
#include "argumen_target.hpp"
#include "berkas.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>

namespace iku::cli {
namespace {

struct Argumen {
    ArgumenTarget isi{};
    std::string periode{}, keluaran{};
    std::optional<FormatLaporan> format{};
    std::optional<Lokal> tampil{};
};

// Without --format the name of the output decides, else it is Markdown.
FormatLaporan pilih_format(const Argumen& argumen) {
    if (argumen.format) return *argumen.format;
    const std::string& nama = argumen.keluaran;
    if (nama.ends_with(".html") || nama.ends_with(".htm")) return FormatLaporan::html;
    if (nama.ends_with(".csv")) return FormatLaporan::csv;
    return nama.ends_with(".json") ? FormatLaporan::json : FormatLaporan::markdown;
}

// The period that the call names, or none; false, with a message, when it is no period.
bool susun_periode(const Argumen& argumen, const Pilihan& pilihan, std::optional<Periode>& periode) {
    if (argumen.periode.empty()) return true;
    periode = read_periode(argumen.periode);
    if (periode) return true;
    std::fprintf(stderr, "iku: --periode: %s \"%s\"\n",
                 pilihan.kata()("tulis seperti 2023, 2023-S1, 2023-TW3 atau 2023-07, bukan",
                                "write 2023, 2023-S1, 2023-TW3 or 2023-07, not"),
                 bersihkan(argumen.periode).c_str());
    return false;
}

Keluar tulis_berkas(const std::string& nama, const std::string& teks, Keluar keluar, Kata kata) {
    std::ofstream berkas(nama, std::ios::binary | std::ios::trunc);
    berkas << teks;
    berkas.close();
    if (berkas) return keluar;
    std::fprintf(stderr, "iku: %s %s\n", kata("tidak dapat menulis", "cannot write"),
                 bersihkan(nama).c_str());
    return Keluar::salah;
}

Keluar jalankan(const Argumen& argumen, const CLI::App& perintah, const Pilihan& awal) {
    Pelapor pelapor(awal.bahasa);
    Pilihan diminta = awal;
    diminta.tampil = argumen.tampil.value_or(awal.tampil);
    const auto pilihan = terapkan(argumen.isi.setelan, perintah, argumen.isi.dokumen, diminta, pelapor);
    std::optional<Periode> periode;
    Keluar keluar = pilihan && susun_periode(argumen, *pilihan, periode) ? Keluar::baik : Keluar::salah;
    std::optional<Bahan> bahan;
    if (keluar == Keluar::baik) bahan = siapkan(argumen.isi, *pilihan, pelapor, keluar);
    pelapor.cetak();
    if (!bahan) return keluar;
    lengkapi(*bahan, *pilihan, pelapor);
    const Laporan laporan = susun_laporan(*bahan, pilihan->bahasa, periode);
    const bool lengkap = std::all_of(laporan.baris.begin(), laporan.baris.end(), [&](const auto& baris) {
        return bahan->target.empty() ? baris.realisasi.ada() : baris.capaian.ada();
    });
    if (!lengkap || pelapor.ada_galat()) keluar = Keluar::belum;
    const std::string teks = to_teks(laporan, pilih_format(argumen));
    return argumen.keluaran.empty() ? tulis_hasil(teks, keluar, pilihan->kata())
                                    : tulis_berkas(argumen.keluaran, teks, keluar, pilihan->kata());
}

}  // namespace

void add_report(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand(
        "report", kata("Tulis laporan kinerja (LKjIP)", "Write a performance report (LKjIP)"));
    const auto argumen = std::make_shared<Argumen>();
    add_berkas_target(*perintah, argumen->isi, pilihan);
    perintah
        ->add_option("--periode", argumen->periode,
                     kata("periode laporan; tanpa ini tahun dokumen",
                          "the report's period; without it the document's year"))
        ->type_name("2023");
    perintah
        ->add_option("-o,--keluaran", argumen->keluaran, kata("tulis ke berkas ini", "write to this file"))
        ->type_name("FILE");
    add_format_laporan(*perintah, argumen->format, pilihan);
    add_angka(*perintah, pilihan);
    add_tampil_terbuka(*perintah, argumen->tampil, pilihan);
    add_pembulatan(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    add_setelan(*perintah, argumen->isi.setelan, pilihan);
    perintah->callback([argumen, perintah, &lingkungan] {
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return cli::jalankan(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli
