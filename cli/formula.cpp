// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/kode/formula.hpp"

#include "iku/formula/cetak.hpp"
#include "iku/formula/json.hpp"
#include "iku/formula/read.hpp"
#include "iku/teks/utf8.hpp"

#include "banding.hpp"
#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_json.hpp"
#include "gabung.hpp"
#include "lebar.hpp"
#include "pelapor.hpp"
#include "perintah.hpp"

#include <array>
#include <memory>

namespace iku::cli {
namespace {

struct Argumen {
    std::string berkas, bandingkan;
};

struct Bacaan1 {
    Perhitungan perhitungan;
    std::vector<Catatan> catatan;
};

// Every line of the text, an empty one too: line N of the input is item N of the output.
std::vector<Bacaan1> read_semua(std::string_view teks, Lokal angka) {
    std::vector<Bacaan1> semua;
    if (teks.starts_with("\xEF\xBB\xBF")) teks.remove_prefix(3);
    for (std::uint32_t nomor = 1; !teks.empty(); ++nomor) {
        const std::size_t akhir = std::min(teks.find('\n'), teks.size());
        std::string_view baris = teks.substr(0, akhir);
        teks.remove_prefix(std::min(akhir + 1, teks.size()));
        if (baris.ends_with('\r')) baris.remove_suffix(1);
        auto bacaan = read_formula(baris, angka);
        for (auto& catatan : bacaan.catatan)
            catatan.posisi.baris = nomor;
        semua.push_back({*std::move(bacaan.isi), std::move(bacaan.catatan)});
    }
    return semua;
}

Json json_formula(const Bacaan1& satu, Bahasa bahasa) {
    return Json::parse(to_json(satu.perhitungan, satu.catatan, bahasa));
}

std::string cetak_satu(const Bacaan1& satu, std::size_t nomor, Kata kata) {
    std::string teks = alinea(std::to_string(nomor) + ". ", lipat_spasi(satu.perhitungan.teks()));
    const std::string inden(std::to_string(nomor).size() + 2, ' ');
    const auto* formula = satu.perhitungan.formula();
    std::string hasil(nama(satu.perhitungan.status()));
    if (formula != nullptr) {
        hasil += ": " + to_rumus(formula->ekspresi()) + " (" + std::string(nama(formula->pengali())) + ")";
    }
    teks += alinea(inden, hasil);
    for (std::size_t v = 0; formula != nullptr && v < formula->variabel().size(); ++v) {
        const auto& variabel = formula->variabel()[v];
        std::string geser;
        if (variabel.geser_tahun != 0) {
            geser = kata(" (tahun ", " (year ") + std::string(variabel.geser_tahun > 0 ? "+" : "") +
                    std::to_string(variabel.geser_tahun) + ")";
        }
        teks += alinea(inden + "v" + std::to_string(v + 1) + " = ", variabel.nama + geser);
    }
    return teks;
}

std::string cetak_ringkasan(const std::vector<Bacaan1>& semua, const Pelapor& pelapor, Kata kata) {
    std::array<std::size_t, 4> jumlah{};
    for (const auto& satu : semua)
        ++jumlah[static_cast<std::size_t>(satu.perhitungan.status())];
    return '\n' +
           alinea("", std::to_string(semua.size()) + kata(" rumus: ", " formulas: ") +
                          std::to_string(jumlah[0]) + kata(" dibaca, ", " read, ") +
                          std::to_string(jumlah[1]) + kata(" dibaca dengan catatan, ", " read with notes, ") +
                          std::to_string(jumlah[2]) + kata(" bukan hitungan, ", " not computed, ") +
                          std::to_string(jumlah[3]) + kata(" ditolak; ", " refused; ") + pelapor.ringkasan());
}

std::string cetak(const std::vector<Bacaan1>& semua, const Pelapor& pelapor, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    std::string teks;
    Json json = Json::array();
    if (pilihan.format == Format::csv) teks = baris_csv({"teks", "status", "rumus", "variabel", "pengali"});
    for (std::size_t i = 0; i < semua.size(); ++i) {
        const auto* formula = semua[i].perhitungan.formula();
        switch (pilihan.format) {
            case Format::table:
                teks += cetak_satu(semua[i], i + 1, kata);
                break;
            case Format::csv:
                teks +=
                    baris_csv({semua[i].perhitungan.teks(), std::string(nama(semua[i].perhitungan.status())),
                               formula == nullptr ? "" : to_rumus(formula->ekspresi()),
                               formula == nullptr ? "" : gabung_nama(formula->variabel()),
                               formula == nullptr ? "" : std::string(nama(formula->pengali()))});
                break;
            case Format::json:
                json.push_back(json_formula(semua[i], pilihan.bahasa));
                break;
            case Format::jsonl:
                teks += cetak_jsonl(json_formula(semua[i], pilihan.bahasa));
                break;
            case Format::html:  // not among this command's formats
                break;
        }
    }
    if (pilihan.format == Format::table) return bersihkan(teks + cetak_ringkasan(semua, pelapor, kata));
    return pilihan.format == Format::json ? cetak_json({{"versi", 1}, {"formula", json}}) : teks;
}

Keluar jalankan(const Argumen& argumen, const Pilihan& pilihan) {
    const auto teks = read_berkas(argumen.berkas, pilihan.kata());
    if (!teks) return Keluar::salah;
    const auto semua = read_semua(*teks, pilihan.angka);
    Pelapor pelapor(pilihan.bahasa);
    if (semua.empty()) pelapor.tambah(argumen.berkas, {{kode::formula_kosong}});
    bool ada_ditolak = false;
    for (const auto& satu : semua) {
        pelapor.tambah(argumen.berkas, satu.catatan);
        ada_ditolak = ada_ditolak || satu.perhitungan.status() == Status::ditolak;
    }
    pelapor.cetak();
    const bool baik = !ada_ditolak && !pelapor.ada_galat();
    return tulis_hasil(cetak(semua, pelapor, pilihan), baik ? Keluar::baik : Keluar::belum, pilihan.kata());
}

}  // namespace

void add_formula(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah =
        app.add_subcommand("formula", kata("Baca rumus, satu tiap baris", "Read formulas, one a line"));
    const auto argumen = std::make_shared<Argumen>();
    auto* berkas = perintah->add_option(
        "FILE", argumen->berkas,
        kata("berkas teks; - membaca masukan standar", "text file; - reads the standard input"));
    berkas->type_name("");
    auto* banding =
        perintah->add_option("--bandingkan", argumen->bandingkan,
                             kata("bandingkan bacaan dengan label\n(TSV: formula_text, normalized)",
                                  "compare what is read with labels\n(TSV: formula_text, normalized)"));
    banding->type_name("TSV")->excludes(berkas);
    add_format(*perintah, pilihan);
    add_angka(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([argumen, berkas, banding, &lingkungan] {
        if (berkas->count() + banding->count() == 0) throw CLI::RequiredError("FILE");
        const bool membandingkan = banding->count() > 0;
        lingkungan.jalankan = [argumen, membandingkan, &lingkungan] {
            return membandingkan ? bandingkan(argumen->bandingkan, lingkungan.pilihan)
                                 : cli::jalankan(*argumen, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli
