// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/laporan.hpp"

#include "bahan.hpp"
#include "berkas.hpp"
#include "lebar.hpp"
#include "perintah.hpp"
#include "salinan.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>

namespace iku::cli {
namespace {

struct Argumen {
    std::string dokumen, data, target, profil, periode, keluaran;
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

std::string cetak(const Laporan& laporan, FormatLaporan format) {
    switch (format) {
        case FormatLaporan::csv:
            return to_csv(laporan);
        case FormatLaporan::json:
            return to_json(laporan);
        case FormatLaporan::html:
            return to_html(laporan);
        case FormatLaporan::markdown:
            break;
    }
    return to_markdown(laporan);
}

// The period and the profile that the options name; false, with a message, when one is none.
bool susun_opsi(const Argumen& argumen, const Pilihan& pilihan, OpsiLaporan& opsi, Pengaturan& pengaturan) {
    const Kata kata = pilihan.kata();
    opsi = {pilihan.bahasa, argumen.tampil.value_or(pilihan.lokal_bahasa()), pilihan.pembulatan, {}};
    if (!argumen.periode.empty()) {
        opsi.periode = read_periode(argumen.periode);
        if (!opsi.periode) {
            std::fprintf(stderr, "iku: --periode: %s \"%s\"\n",
                         kata("tulis seperti 2023, 2023-S1, 2023-TW3 atau 2023-07, bukan",
                              "write 2023, 2023-S1, 2023-TW3 or 2023-07, not"),
                         bersihkan(argumen.periode).c_str());
            return false;
        }
    }
    std::vector<Catatan> catatan;
    if (argumen.profil.empty() || pengaturan.pasang_profil(argumen.profil, catatan)) return true;
    std::string daftar;
    for (const auto& satu : profil_baku())
        daftar += (daftar.empty() ? "" : ", ") + satu.id;
    std::fprintf(stderr, "iku: --profil: %s %s\n", kata("nilainya salah satu dari", "its value is one of"),
                 daftar.c_str());
    return false;
}

// The targets of the file; nothing, with `keluar`, when it cannot be read or is no such table.
std::optional<std::vector<BarisTarget>> siapkan_daftar_target(const Argumen& argumen, const Pilihan& pilihan,
                                                              Pelapor& pelapor, Keluar& keluar) {
    if (argumen.target.empty()) return std::vector<BarisTarget>{};
    const auto teks = read_salinan(argumen.target, pilihan);
    if (!teks) {
        keluar = Keluar::salah;
        return std::nullopt;
    }
    auto target = read_target(*teks, pilihan.angka);
    pelapor.tambah(argumen.target, target.catatan);
    if (!target.isi) keluar = Keluar::belum;
    return std::move(target.isi);
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

Keluar jalankan(const Argumen& argumen, const Pilihan& pilihan) {
    OpsiLaporan opsi;
    Pengaturan pengaturan;
    if (!susun_opsi(argumen, pilihan, opsi, pengaturan)) return Keluar::salah;
    Pelapor pelapor(pilihan.bahasa);
    Keluar keluar = Keluar::baik;
    const auto bahan = siapkan(argumen.dokumen, argumen.data, pilihan, pelapor, keluar);
    const auto target = bahan ? siapkan_daftar_target(argumen, pilihan, pelapor, keluar) : std::nullopt;
    if (!target) {
        pelapor.cetak();
        return keluar;
    }
    const auto penilaian = nilai_kinerja(bahan->dokumen, bahan->evaluasi, *target, pengaturan);
    pelapor.tambah(argumen.target, penilaian.catatan);
    pelapor.cetak();
    const Laporan laporan = susun_laporan(
        {bahan->dokumen, bahan->data, bahan->evaluasi, *penilaian.isi, pengaturan, pelapor.daftar()}, opsi);
    const bool lengkap = std::all_of(laporan.baris.begin(), laporan.baris.end(), [&](const auto& baris) {
        return target->empty() ? baris.realisasi.ada() : baris.capaian.ada();
    });
    if (!lengkap || pelapor.ada_galat()) keluar = Keluar::belum;
    const std::string teks = cetak(laporan, pilih_format(argumen));
    return argumen.keluaran.empty() ? tulis_hasil(teks, keluar, pilihan.kata())
                                    : tulis_berkas(argumen.keluaran, teks, keluar, pilihan.kata());
}

}  // namespace

void add_report(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand(
        "report", kata("Tulis laporan kinerja (LKjIP)", "Write a performance report (LKjIP)"));
    const auto argumen = std::make_shared<Argumen>();
    const auto berkas = [&](const char* nama, std::string& tujuan, const char* bantuan) {
        return perintah->add_option(nama, tujuan, bantuan)->type_name("");
    };
    berkas("DOC", argumen->dokumen,
           kata("dokumen IKU; - membaca masukan standar", "IKU document; - reads the standard input"))
        ->required();
    berkas("DATA", argumen->data, kata("data CSV, seperti bagi evaluate", "CSV data, as for evaluate"))
        ->required();
    berkas("--target", argumen->target,
           kata("target CSV: indikator,periode,nama_target,\ntarget,polarisasi,satuan",
                "targets as CSV: indikator,periode,nama_target,\ntarget,polarisasi,satuan"))
        ->type_name("FILE");
    berkas("--profil", argumen->profil,
           kata("aturan capaian dan skala, misalnya\npemda-permendagri-86",
                "achievement rules and scale, for example\npemda-permendagri-86"))
        ->type_name("ID");
    berkas("--periode", argumen->periode,
           kata("periode laporan; tanpa ini tahun dokumen",
                "the report's period; without it the document's year"))
        ->type_name("2023");
    berkas("-o,--keluaran", argumen->keluaran, kata("tulis ke berkas ini", "write to this file"))
        ->type_name("FILE");
    add_format_laporan(*perintah, argumen->format, pilihan);
    add_angka(*perintah, pilihan);
    add_tampil_terbuka(*perintah, argumen->tampil, pilihan);
    add_pembulatan(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([argumen, &lingkungan] {
        lingkungan.jalankan = [argumen, &lingkungan] { return cli::jalankan(*argumen, lingkungan.pilihan); };
    });
}

}  // namespace iku::cli
