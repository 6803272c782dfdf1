// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/nama.hpp"
#include "iku/versi.hpp"

#include "berkas.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace iku::cli {
namespace {

const char* contoh(Kata kata) {
    return kata(
        "Contoh:\n"
        "  iku read dokumen.txt                     isi dokumen dan catatannya\n"
        "  iku evaluate dokumen.txt data.csv        nilai tiap indikator dan periode\n"
        "  iku explain dokumen.txt data.csv --indikator 1 --periode 2023\n"
        "  iku report dokumen.txt data.csv --target target.csv\n"
        "  iku explain --formula 'A / B x 100%' 37 39\n"
        "  iku evaluate dokumen.txt data.csv --target target.csv\n"
        "  iku formula rumus.txt --format jsonl     satu rumus tiap baris\n"
        "  iku compare hasil-lama.csv               angka lama di samping yang eksak\n"
        "\n"
        "Status keluar: 0 semua ada hasilnya; 1 ada galat, rumus ditolak, atau nilai\n"
        "yang tidak ada; 2 salah pakai atau berkas tidak terbaca.",
        "Examples:\n"
        "  iku read document.txt                    the document and its notes\n"
        "  iku evaluate document.txt data.csv       each indicator's value in each period\n"
        "  iku explain document.txt data.csv --indikator 1 --periode 2023\n"
        "  iku report document.txt data.csv --target target.csv\n"
        "  iku explain --formula 'A / B x 100%' 37 39\n"
        "  iku evaluate document.txt data.csv --target targets.csv\n"
        "  iku formula formulas.txt --format jsonl  one formula a line\n"
        "  iku compare old-results.csv              old figures beside the exact ones\n"
        "\n"
        "Exit status: 0 everything has a result; 1 an error, a refused formula or a\n"
        "missing value; 2 wrong use or an unreadable file.");
}

void susun_label(CLI::App& app, Kata kata) {
    auto bentuk = std::make_shared<CLI::Formatter>();
    bentuk->column_width(30);
    bentuk->label("Usage", kata("Pemakaian", "Usage"));
    bentuk->label("OPTIONS", kata("PILIHAN", "OPTIONS"));
    bentuk->label("SUBCOMMAND", kata("PERINTAH", "COMMAND"));
    bentuk->label("SUBCOMMANDS", kata("PERINTAH", "COMMANDS"));
    bentuk->label("Positionals", kata("Argumen", "Arguments"));
    bentuk->label("REQUIRED", "");
    app.formatter(bentuk);
    app.option_defaults()->group(kata("Pilihan", "Options"));
    app.group(kata("Perintah", "Commands"));
    app.set_help_flag("-h,--help", kata("tunjukkan bantuan ini", "show this help"))
        ->group(kata("Pilihan", "Options"));
}

std::string_view nama_perintah(const CLI::App& app) {
    const auto dipilih = app.get_subcommands();
    return dipilih.empty() ? std::string_view{} : std::string_view(dipilih.front()->get_name());
}

// What was wrong, in the language of the run. The library says it in English only.
std::string keluhan(const CLI::App& app, const CLI::ParseError& galat, Kata kata) {
    std::string asli = galat.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&galat) != nullptr) {
        const auto sisa = app.remaining(true);
        std::string teks = kata("tidak dikenal:", "not known:");
        for (const auto& satu : sisa)
            teks += " " + satu;
        std::vector<std::string> calon;
        for (const auto* perintah : app.get_subcommands({}))
            calon.push_back(perintah->get_name());
        const auto mirip =
            nama_perintah(app).empty() && !sisa.empty() ? find_terdekat(sisa.front(), calon) : std::nullopt;
        return mirip ? teks + kata("; maksudnya ", "; did you mean ") + calon[*mirip] + "?" : teks;
    }
    if (kata.bahasa == Bahasa::en) return asli;
    if (dynamic_cast<const CLI::RequiredError*>(&galat) != nullptr) {
        const std::string akhir = " is required";
        if (asli.ends_with(akhir)) return asli.substr(0, asli.size() - akhir.size()) + " harus diisi";
        return "perintah harus disebut";
    }
    if (const auto batas = asli.find(" excludes ");
        dynamic_cast<const CLI::ExcludesError*>(&galat) != nullptr && batas != std::string::npos) {
        return asli.substr(0, batas) + " tidak dapat dipakai bersama " + asli.substr(batas + 10);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&galat) != nullptr) {
        return asli.substr(0, asli.find(':')) + ": jumlah nilainya tidak sesuai";
    }
    return asli;
}

Keluar run(int argc, char** argv) {
    Lingkungan lingkungan;
    lingkungan.pilihan.bahasa = find_bahasa(argc, argv);
    const Kata kata = lingkungan.pilihan.kata();
    CLI::App app{kata("iku menghitung Indikator Kinerja Utama secara eksak.",
                      "iku computes Indikator Kinerja Utama (key performance indicators)\nexactly."),
                 "iku"};
    susun_label(app, kata);
    app.set_version_flag("--version", std::string("iku ") + teks_versi(),
                         kata("tunjukkan versi", "show the version"))
        ->group(kata("Pilihan", "Options"));
    add_bahasa(app, lingkungan.pilihan);
    app.footer(contoh(kata));
    add_read(app, lingkungan);
    add_formula(app, lingkungan);
    add_evaluate(app, lingkungan);
    add_explain(app, lingkungan);
    add_recheck(app, lingkungan);
    add_report(app, lingkungan);
    add_compare(app, lingkungan);
    add_sensitivity(app, lingkungan);
    add_init(app, lingkungan);
    add_info(app, lingkungan);
    for (auto* perintah : app.get_subcommands({})) {
        if (perintah->get_footer().empty() || perintah->get_footer() == app.get_footer())
            perintah->footer("");
        perintah->group(kata("Perintah", "Commands"));
        perintah->get_help_ptr()->group(kata("Pilihan", "Options"));
    }
    app.require_subcommand(0, 1);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return tulis_hasil(app.help(), Keluar::baik, kata);
    } catch (const CLI::CallForVersion&) {
        return tulis_hasil(app.version() + '\n', Keluar::baik, kata);
    } catch (const CLI::ParseError& galat) {
        const std::string_view perintah = nama_perintah(app);
        std::fprintf(stderr, "iku: %s\n%s iku %s%s--help\n", bersihkan(keluhan(app, galat, kata)).c_str(),
                     kata("Lihat", "See"), std::string(perintah).c_str(), perintah.empty() ? "" : " ");
        return Keluar::salah;
    }
    if (!lingkungan.jalankan) {
        std::fputs(app.help().c_str(), stderr);
        return Keluar::salah;
    }
    return lingkungan.jalankan();
}

}  // namespace
}  // namespace iku::cli

int main(int argc, char** argv) {
    try {
        return static_cast<int>(iku::cli::run(argc, argv));
    } catch (const std::bad_alloc&) {
        std::fputs("iku: memori habis / out of memory\n", stderr);
    } catch (const std::exception& galat) {
        std::fprintf(stderr, "iku: %s\n", galat.what());
    }
    return static_cast<int>(iku::cli::Keluar::salah);
}
