// SPDX-License-Identifier: Apache-2.0
#include "setelan.hpp"

#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/sidik.hpp"
#include "iku/teks/utf8.hpp"

#include "berkas.hpp"
#include "lebar.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace iku::cli {
namespace {

struct OpsiSetelan {
    Kunci kunci;
    const char* opsi;
    const char* id;
    const char* en;
};

constexpr std::array<OpsiSetelan, 10> semua_opsi{{
    {Kunci::maximize, "--maximize", "aturan indikator maximize: id atau rumus",
     "rule of maximize indicators: id or formula"},
    {Kunci::minimize, "--minimize", "aturan indikator minimize, misalnya (2T-R)/T",
     "rule of minimize indicators, such as (2T-R)/T"},
    {Kunci::stabilize, "--stabilize", "aturan indikator stabilize", "rule of stabilize indicators"},
    {Kunci::lantai, "--lantai", "capaian paling rendah, atau tanpa", "lowest achievement, or tanpa"},
    {Kunci::plafon, "--plafon", "capaian paling tinggi, atau tanpa", "highest achievement, or tanpa"},
    {Kunci::target_nol, "--target-nol", "capaian bila target 0: bilangan, rumus,\natau nama alasan",
     "achievement of a target of 0: a number,\na formula, or a reason's name"},
    {Kunci::target_negatif, "--target-negatif", "capaian bila target negatif",
     "achievement of a negative target"},
    {Kunci::skala, "--skala", "skala predikat, atau tanpa", "scale of the predicates, or tanpa"},
    {Kunci::celah, "--celah", "nilai di antara dua pita: batas_bawah,\nbulatkan_dulu, galat",
     "values between two bands: batas_bawah,\nbulatkan_dulu, galat"},
    {Kunci::kategori, "--kategori", "capaian target kategori:\nterpenuhi, nilai, atau tanpa",
     "achievement of category\ntargets: terpenuhi, nilai, tanpa"},
}};

bool keluhkan(const std::string& apa) {
    std::fprintf(stderr, "iku: %s\n", bersihkan(apa).c_str());
    return false;
}

// --aturan sets the rule of the polarity that the rule is made for: an id, or a rule of one's own as JSON. A
// formula alone does not say which.
bool tambah_aturan(const ArgumenSetelan& argumen, Panggilan& panggilan, Pelapor& pelapor, Kata kata) {
    for (const std::string& id : argumen.aturan) {
        if (pangkas(id).starts_with('{')) {
            auto bacaan = read_panggilan("{\"aturan\": " + id + '}');
            pelapor.tambah("--aturan", bacaan.catatan);
            if (!bacaan.isi) return false;
            std::move(bacaan.isi->setelan.begin(), bacaan.isi->setelan.end(),
                      std::back_inserter(panggilan.setelan));
            continue;
        }
        const AturanCapaian* aturan = find_aturan(id);
        if (aturan == nullptr) {
            std::string daftar;
            for (const auto& satu : aturan_baku())
                daftar += (daftar.empty() ? "" : ", ") + satu.id;
            return keluhkan("--aturan: " +
                            std::string(kata("nilainya salah satu dari ", "its value is one of ")) + daftar +
                            kata("; rumus ditulis dengan --maximize, --minimize atau --stabilize",
                                 "; a formula goes with --maximize, --minimize or --stabilize"));
        }
        panggilan.setelan.emplace_back(kunci_aturan(aturan->polarisasi), id);
    }
    return true;
}

bool is_disebut(const CLI::App& perintah, const char* opsi) {
    const auto* isi = perintah.get_option_no_throw(opsi);
    if (isi != nullptr && isi->count() > 0) return true;
    return perintah.get_parent() != nullptr && is_disebut(*perintah.get_parent(), opsi);
}

std::string_view kode(Lokal lokal) {
    return lokal == Lokal::id ? "id" : "en";
}
std::string_view kode(Bahasa bahasa) {
    return bahasa == Bahasa::id ? "id" : "en";
}

// What the options that every command has were given on this call.
void tambah_umum(const CLI::App& perintah, const Pilihan& pilihan, Panggilan& panggilan) {
    const auto tambah = [&](Kunci kunci, std::string_view nilai) {
        if (is_disebut(perintah, ("--" + std::string(nama(kunci))).c_str()))
            panggilan.setelan.emplace_back(kunci, nilai);
    };
    tambah(Kunci::angka, kode(pilihan.angka));
    tambah(Kunci::tampil, kode(pilihan.tampil));
    tambah(Kunci::bahasa, kode(pilihan.bahasa));
    tambah(Kunci::desimal, std::to_string(pilihan.pembulatan.desimal));
    tambah(Kunci::pembulatan, nama(pilihan.pembulatan.mode));
}

// The project file's name: the one of the call, else the one that lies beside the document; empty: none.
std::string find_proyek(const ArgumenSetelan& argumen, const std::string& dokumen) {
    if (argumen.tanpa_proyek || !argumen.proyek.empty()) return argumen.proyek;
    const auto folder =
        dokumen == "-" ? std::filesystem::path() : std::filesystem::path(dokumen).parent_path();
    const auto berkas = folder / nama_proyek;
    std::error_code galat;
    return std::filesystem::is_regular_file(berkas, galat) ? berkas.string() : "";
}

// Language, marks and rounding of this run as the settings have them.
void salin(const Pengaturan& pengaturan, Pilihan& pilihan) {
    const auto is_en = [&](Kunci kunci) { return pengaturan[kunci].nilai == "en"; };
    pilihan.angka = is_en(Kunci::angka) ? Lokal::en : Lokal::id;
    pilihan.tampil = is_en(Kunci::tampil) ? Lokal::en : Lokal::id;
    pilihan.bahasa = is_en(Kunci::bahasa) ? Bahasa::en : Bahasa::id;
    pilihan.pembulatan = pengaturan.pembulatan();
    pilihan.pengaturan = pengaturan;
}

}  // namespace

void add_proyek(CLI::App& app, ArgumenSetelan& argumen, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    const std::string kelompok = kata("Setelan", "Settings");
    app.add_option("--proyek", argumen.proyek,
                   kata("berkas proyek; tanpa ini iku.json di samping\ndokumen, bila ada",
                        "project file; without it iku.json beside the\ndocument, where there is one"))
        ->type_name("FILE")
        ->group(kelompok);
    app.add_flag("--tanpa-proyek", argumen.tanpa_proyek,
                 kata("jangan pakai iku.json", "leave iku.json aside"))
        ->group(kelompok);
}

void add_setelan(CLI::App& app, ArgumenSetelan& argumen, const Pilihan& pilihan) {
    add_proyek(app, argumen, pilihan);
    const Kata kata = pilihan.kata();
    const std::string kelompok = kata("Setelan", "Settings");
    app.add_option("--profil", argumen.panggilan.profil,
                   kata("profil: lihat iku info profil", "profile: see iku info profil"))
        ->type_name("ID")
        ->group(kelompok);
    app.add_option("--aturan", argumen.aturan,
                   kata("aturan capaian untuk polarisasinya:\nlihat iku info aturan",
                        "achievement rule, for its polarity:\nsee iku info aturan"))
        ->type_name("ID")
        ->expected(1)
        ->take_all()
        ->group(kelompok);
    for (const auto& satu : semua_opsi) {
        app.add_option_function<std::string>(
               satu.opsi,
               [&argumen, kunci = satu.kunci](const std::string& nilai) {
                   argumen.panggilan.setelan.emplace_back(kunci, nilai);
               },
               kata(satu.id, satu.en))
            ->type_name(kata("NILAI", "VALUE"))
            ->group(kelompok);
    }
}

std::optional<Pilihan> terapkan(const ArgumenSetelan& argumen, const CLI::App& perintah,
                                const std::string& dokumen, Pilihan pilihan, Pelapor& pelapor) {
    if (argumen.tanpa_proyek && !argumen.proyek.empty()) {
        keluhkan(pilihan.kata()("--proyek tidak dapat dipakai bersama --tanpa-proyek",
                                "--proyek excludes --tanpa-proyek"));
        return std::nullopt;
    }
    Panggilan panggilan = argumen.panggilan;
    if (!tambah_aturan(argumen, panggilan, pelapor, pilihan.kata())) return std::nullopt;
    tambah_umum(perintah, pilihan, panggilan);
    const std::string berkas = find_proyek(argumen, dokumen);
    std::optional<std::string> isi;
    if (!berkas.empty() && !(isi = read_berkas(berkas, pilihan.kata()))) return std::nullopt;
    auto pengaturan = susun_pengaturan(panggilan, isi);
    if (isi && argumen.proyek.empty())
        pengaturan.catatan.insert(pengaturan.catatan.begin(), {kode::kinerja_proyek_dipakai, {}, {berkas}});
    if (pengaturan.isi) salin(*pengaturan.isi, pilihan);
    pelapor.pakai(pilihan.bahasa);
    pelapor.tambah(isi ? berkas : pilihan.kata()("pilihan", "options"), pengaturan.catatan);
    if (!pengaturan.isi) return std::nullopt;
    if (isi) pilihan.proyek = Masukan{"proyek", nama_singkat(berkas), sha256(*isi)};
    return pilihan;
}

}  // namespace iku::cli
