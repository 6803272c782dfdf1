// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/ekspresi.hpp"
#include "iku/teks/csv.hpp"
#include "iku/versi.hpp"

#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_json.hpp"
#include "cetak_tabel.hpp"
#include "info_daftar.hpp"
#include "lebar.hpp"
#include "perintah.hpp"
#include "setelan.hpp"

#include <memory>

namespace iku::cli {
namespace {

struct Argumen {
    std::string daftar, id;
    ArgumenSetelan setelan{};
};

// A fact about the program, or a setting (`kunci`) with who set it in `asal`.
struct Butir {
    const char* kelompok;
    std::string_view nama;
    std::string nilai;
    std::string_view asal;
    const char* arti;
    std::optional<Kunci> kunci{};
};

const char* arti(Kunci kunci, Kata kata) {
    switch (kunci) {
        case Kunci::angka:
            return kata("angka dalam masukan", "numbers in the input");
        case Kunci::tampil:
            return kata("angka dalam keluaran", "numbers in output");
        case Kunci::bahasa:
            return kata("bahasa pesan", "language of messages");
        case Kunci::desimal:
            return kata("angka desimal", "decimals");
        case Kunci::pembulatan:
            return kata("cara membulatkan", "rounding");
        case Kunci::maximize:
        case Kunci::minimize:
        case Kunci::stabilize:
            return kata("aturan capaian", "achievement rule");
        case Kunci::lantai:
            return kata("capaian terendah", "lowest achievement");
        case Kunci::plafon:
            return kata("capaian tertinggi", "highest achievement");
        case Kunci::target_nol:
            return kata("target nol", "zero target");
        case Kunci::target_negatif:
            return kata("target negatif", "negative target");
        case Kunci::skala:
            return kata("skala predikat", "scale of predicates");
        case Kunci::celah:
            return kata("di antara dua pita", "between two bands");
        case Kunci::konsolidasi:
            return kata("periode ke setahun", "periods to a year");
        case Kunci::periode_kosong:
            return kata("periode kosong", "empty periods");
        case Kunci::rollup:
            return kata("unit menjadi satu", "units to one");
        case Kunci::kategori:
            return kata("capaian kategori", "category achievement");
    }
    return "";
}

std::vector<Butir> susun_setelan(const Pilihan& pilihan) {
    std::vector<Butir> semua;
    for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
        const auto kunci = static_cast<Kunci>(i);
        const Setelan& isi = pilihan.pengaturan[kunci];
        semua.push_back(
            {"setelan", nama(kunci), isi.nilai, nama(isi.penyetel), arti(kunci, pilihan.kata()), kunci});
    }
    return semua;
}

std::vector<Butir> susun_tetap(const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    const char* tetap = kata("tetap", "fixed");
    return {
        {"versi", "iku", teks_versi(), tetap, kata("perintah dan pustaka", "command and library")},
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
        {"kemampuan", "dokumen", "teks json", tetap, kata("dokumen yang dibaca", "documents read")},
        {"kemampuan", "data", "csv", tetap, kata("berkas data", "data files read")},
    };
}

std::string cetak_tabel(const std::vector<Butir>& semua, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    CetakTabel tabel({{kata("Kelompok", "Group")},
                      {kata("Nama", "Name")},
                      {kata("Nilai", "Value")},
                      {kata("Asal", "Origin")},
                      {kata("Arti", "Meaning")}},
                     ',');
    for (const auto& butir : semua)
        tabel.tambah({butir.kelompok, std::string(butir.nama), butir.nilai,
                      std::string(to_kata(butir.asal, pilihan.bahasa)), butir.arti});
    std::string teks = tabel.cetak(0) + '\n';
    for (const auto& butir : semua) {
        if (!butir.kunci) continue;
        for (const Asal& asal : pilihan.pengaturan.asal(*butir.kunci))
            teks += alinea(std::string(butir.nama) + ' ' + butir.nilai + ": ",
                           std::string(to_kata(pilihan.pengaturan[*butir.kunci].dasar, pilihan.bahasa)) +
                               ", " + to_keterangan(asal, pilihan.bahasa));
    }
    return bersihkan(teks);
}

// Sources of a setting, and the weakest mark among them; empty where it is no setting or has none.
std::vector<std::string> sel_asal(const Butir& butir, const Pilihan& pilihan) {
    if (!butir.kunci) return {"", "", ""};
    std::string sumber;
    std::optional<Verifikasi> mark;
    for (const Asal& asal : pilihan.pengaturan.asal(*butir.kunci)) {
        sumber += (sumber.empty() ? "" : "; ") + asal.sumber;
        mark = mark ? std::max(*mark, asal.verifikasi) : asal.verifikasi;
    }
    return {pilihan.pengaturan[*butir.kunci].dasar, mark ? std::string(nama(*mark)) : "", sumber};
}

std::string cetak(const std::vector<Butir>& semua, const Pilihan& pilihan) {
    if (pilihan.format == Format::table) return cetak_tabel(semua, pilihan);
    std::string teks;
    if (pilihan.format == Format::csv)
        teks = baris_csv({"kelompok", "nama", "nilai", "asal", "arti", "dasar", "verifikasi", "sumber"});
    Json json = Json::object();
    for (const auto& butir : semua) {
        const auto sel = sel_asal(butir, pilihan);
        const std::string nama_butir(butir.nama);
        Json isi{{"nilai", butir.nilai}, {"asal", butir.asal}, {"arti", butir.arti}};
        if (butir.kunci) isi.update({{"dasar", sel[0]}, {"verifikasi", sel[1]}, {"sumber", sel[2]}});
        json[butir.kelompok][nama_butir] = isi;
        if (pilihan.format == Format::csv) {
            teks += baris_csv({butir.kelompok, nama_butir, butir.nilai, std::string(butir.asal), butir.arti,
                               sel[0], sel[1], sel[2]});
        } else if (pilihan.format == Format::jsonl) {
            Json satu{{"kelompok", butir.kelompok}, {"nama", nama_butir}};
            satu.update(isi);
            teks += cetak_jsonl(satu);
        }
    }
    if (pilihan.format != Format::json) return teks;
    const std::string& profil = pilihan.pengaturan.profil();
    json["profil"] = profil.empty() ? Json() : Json(profil);
    json["proyek"] = pilihan.proyek ? Json(pilihan.proyek->nama) : Json();
    return cetak_json(json);
}

Keluar jalankan(const Argumen& argumen, const CLI::App& perintah, const Pilihan& awal) {
    Pelapor pelapor(awal.bahasa);
    const auto pilihan = terapkan(argumen.setelan, perintah, "-", awal, pelapor);
    pelapor.cetak();
    if (!pilihan) return Keluar::salah;
    if (!argumen.daftar.empty()) return cetak_daftar(argumen.daftar, argumen.id, *pilihan);
    auto semua = susun_tetap(*pilihan);
    for (auto& satu : susun_setelan(*pilihan))
        semua.push_back(std::move(satu));
    return tulis_hasil(cetak(semua, *pilihan), Keluar::baik, pilihan->kata());
}

}  // namespace

void add_info(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    auto* perintah =
        app.add_subcommand("info", pilihan.kata()("Setelan dan asalnya; aturan, skala, profil",
                                                  "Settings, their origin; rules, scales, profiles"));
    const Kata kata = pilihan.kata();
    const auto argumen = std::make_shared<Argumen>();
    perintah
        ->add_option("APA", argumen->daftar,
                     kata("aturan, skala atau profil: daftarnya dengan sumber",
                          "aturan, skala or profil: list with sources"))
        ->type_name("");
    perintah->add_option("ID", argumen->id, kata("hanya yang ini", "only this one"))->type_name("");
    add_setelan(*perintah, argumen->setelan, pilihan);
    add_format(*perintah, pilihan);
    add_angka(*perintah, pilihan);
    add_tampil(*perintah, pilihan);
    add_pembulatan(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([argumen, perintah, &lingkungan] {
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return cli::jalankan(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli
