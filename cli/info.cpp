// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/ekspresi.hpp"
#include "iku/teks/csv.hpp"
#include "iku/versi.hpp"

#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_json.hpp"
#include "cetak_tabel.hpp"
#include "perintah.hpp"

namespace iku::cli {
namespace {

struct Butir {
    const char* kelompok;
    const char* nama;
    std::string nilai;
    const char* asal;
    const char* arti;
};

std::string kode(Lokal lokal) {
    return lokal == Lokal::id ? "id" : "en";
}

std::vector<Butir> susun(const Pilihan& pilihan, const CLI::App& perintah) {
    const Kata kata = pilihan.kata();
    const auto asal = [&](const char* opsi) {
        return perintah.get_option(opsi)->count() > 0 ? kata("opsi", "option") : kata("bawaan", "default");
    };
    const char* tetap = kata("tetap", "fixed");
    return {
        {"versi", "iku", teks_versi(), tetap, kata("perintah dan pustaka", "of command and library")},
        {"batas", "digit", std::to_string(Rasional::digit_terbanyak), tetap,
         kata("digit satu angka", "digits of a number")},
        {"batas", "simpul", std::to_string(Ekspresi::simpul_terbanyak), tetap,
         kata("langkah satu rumus", "steps of a formula")},
        {"batas", "bit", std::to_string(Hitung::bit_terbanyak), tetap,
         kata("bit satu hasil", "bits of a result")},
        {"batas", "berkas", std::to_string(csv_terbesar), tetap, kata("bita satu berkas", "bytes of a file")},
        {"batas", "sel", std::to_string(sel_terbanyak), tetap,
         kata("sel satu baris CSV", "cells of a CSV row")},
        {"kemampuan", "keluaran", "table csv json jsonl", tetap, kata("bentuk keluaran", "forms of output")},
        {"kemampuan", "dokumen", "teks json", tetap, kata("dokumen yang dibaca", "documents that are read")},
        {"kemampuan", "data", "csv", tetap, kata("berkas data yang dibaca", "data files that are read")},
        {"setelan", "angka", kode(pilihan.angka), asal("--angka"),
         kata("angka dalam masukan", "numbers in the input")},
        {"setelan", "tampil", kode(pilihan.tampil), asal("--tampil"),
         kata("angka dalam keluaran", "numbers in the output")},
        {"setelan", "bahasa", pilihan.bahasa == Bahasa::id ? "id" : "en", asal("--bahasa"),
         kata("bahasa pesan", "language of messages")},
        {"setelan", "desimal", std::to_string(pilihan.pembulatan.desimal), asal("--desimal"),
         kata("angka di belakang koma", "decimals")},
        {"setelan", "pembulatan", std::string(nama(pilihan.pembulatan.mode)), asal("--pembulatan"),
         kata("cara membulatkan", "rounding")},
    };
}

std::string cetak(const std::vector<Butir>& semua, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    std::string teks;
    if (pilihan.format == Format::table) {
        CetakTabel tabel({{kata("Kelompok", "Group")},
                          {kata("Nama", "Name")},
                          {kata("Nilai", "Value")},
                          {kata("Asal", "Origin")},
                          {kata("Arti", "Meaning")}},
                         ',');
        for (const auto& butir : semua)
            tabel.tambah({butir.kelompok, butir.nama, butir.nilai, butir.asal, butir.arti});
        return tabel.cetak(0);
    }
    if (pilihan.format == Format::csv) {
        teks = baris_csv({"kelompok", "nama", "nilai", "asal", "arti"});
        for (const auto& butir : semua)
            teks += baris_csv({butir.kelompok, butir.nama, butir.nilai, butir.asal, butir.arti});
        return teks;
    }
    Json json = Json::object();
    for (const auto& butir : semua) {
        const Json isi{{"nilai", butir.nilai}, {"asal", butir.asal}, {"arti", butir.arti}};
        json[butir.kelompok][butir.nama] = isi;
        if (pilihan.format == Format::jsonl) {
            Json satu{{"kelompok", butir.kelompok}, {"nama", butir.nama}};
            satu.update(isi);
            teks += cetak_jsonl(satu);
        }
    }
    return pilihan.format == Format::json ? cetak_json(json) : teks;
}

}  // namespace

void add_info(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    auto* perintah = app.add_subcommand(
        "info", pilihan.kata()("Versi, batas dan setelan", "Version, limits and settings"));
    add_format(*perintah, pilihan);
    add_angka(*perintah, pilihan);
    add_tampil(*perintah, pilihan);
    add_pembulatan(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([perintah, &lingkungan] {
        lingkungan.jalankan = [perintah, &lingkungan] {
            const auto& isi = lingkungan.pilihan;
            return tulis_hasil(cetak(susun(isi, *perintah), isi), Keluar::baik, isi.kata());
        };
    });
}

}  // namespace iku::cli
