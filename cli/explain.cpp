// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/angka/read.hpp"
#include "iku/formula/read.hpp"
#include "iku/teks/nama.hpp"
#include "iku/teks/utf8.hpp"

#include "argumen_target.hpp"
#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_jejak.hpp"
#include "gabung.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <memory>

namespace iku::cli {
namespace {

struct Argumen {
    std::vector<std::string> isi;  // DOC DATA, or the values of --formula
    std::string formula;
    bool ada_formula = false;
    std::string target, indikator, periode, wilayah;
    ArgumenSetelan setelan{};
};

Keluar keluhkan(const std::string& apa) {
    std::fprintf(stderr, "iku: %s\n", bersihkan(apa).c_str());
    return Keluar::salah;
}

// Which rows were asked for.
struct Saringan {
    std::optional<std::pair<std::size_t, std::size_t>> indikator{};
    std::string nama_indikator{};  // folded
    std::optional<Periode> periode{};
    std::string wilayah{};  // folded

    bool cocok(const Bahan& bahan, const BarisEvaluasi& baris) const {
        if (indikator && (indikator->first != baris.sasaran || indikator->second != baris.indikator))
            return false;
        if (!nama_indikator.empty() && lipat_nama(bahan.indikator(baris).nama) != nama_indikator)
            return false;
        if (periode && *periode != baris.periode) return false;
        return wilayah.empty() || lipat_nama(baris.wilayah) == wilayah;
    }
};

// An indicator by its number in the document or by its name; a name that only nearly fits is not used.
bool saring_indikator(const Dokumen& dokumen, const std::string& dicari, Saringan& saringan, Kata kata) {
    const auto semua = daftar_indikator(dokumen);
    std::size_t nomor = 0;
    const char* akhir = dicari.data() + dicari.size();
    if (const auto [sisa, galat] = std::from_chars(dicari.data(), akhir, nomor);
        galat == std::errc() && sisa == akhir) {
        if (nomor >= 1 && nomor <= semua.size()) {
            saringan.indikator = semua[nomor - 1];
            return true;
        }
        keluhkan(std::string(kata("--indikator: dokumen ini punya ", "--indikator: this document has ")) +
                 std::to_string(semua.size()) + kata(" indikator, bukan nomor ", " indicators, no number ") +
                 dicari);
        return false;
    }
    saringan.nama_indikator = lipat_nama(dicari);
    std::vector<std::string> terlipat;
    std::vector<std::string> asli;
    for (const auto& [s, i] : semua) {
        asli.push_back(dokumen.sasaran[s].indikator[i].nama);
        terlipat.push_back(lipat_nama(asli.back()));
    }
    if (std::find(terlipat.begin(), terlipat.end(), saringan.nama_indikator) != terlipat.end()) return true;
    const auto mirip = find_terdekat(saringan.nama_indikator, terlipat);
    keluhkan(std::string(kata("--indikator: tidak ada \"", "--indikator: there is no \"")) + dicari + '"' +
             (mirip ? kata("; yang termirip \"", "; the closest is \"") + asli[*mirip] + '"' : ""));
    return false;
}

bool susun_saringan(const Argumen& argumen, const Dokumen& dokumen, Saringan& saringan, Kata kata) {
    if (!argumen.periode.empty()) {
        saringan.periode = read_periode(argumen.periode);
        if (!saringan.periode) {
            keluhkan(std::string(kata("--periode: tulis 2023, 2023-S1, 2023-TW3 atau 2023-07, bukan ",
                                      "--periode: write 2023, 2023-S1, 2023-TW3 or 2023-07, not ")) +
                     argumen.periode);
            return false;
        }
    }
    saringan.wilayah = lipat_nama(argumen.wilayah);
    return argumen.indikator.empty() || saring_indikator(dokumen, argumen.indikator, saringan, kata);
}

// Which figure it is: "Persentase PSKS yang Berdaya, 2023, 35.09".
std::string judul(std::string teks, const std::string& periode, const std::string& wilayah) {
    teks.append(", ").append(periode);
    if (!wilayah.empty()) teks.append(", ").append(wilayah);
    return teks;
}

// An achievement and its predicate, below the figure they are of.
std::string cetak_capaian(const BarisPenilaian& nilai, const Bahan& bahan, const Pilihan& pilihan) {
    const std::string kata = pilihan.kata()("Capaian terhadap target", "Achievement against the target");
    return alinea("  ", nilai.target.nama.empty() ? kata : kata + ' ' + nilai.target.nama) +
           cetak_langkah(teks_jejak(nilai, bahan, pilihan), 4);
}

// With targets the steps say which figure they are of and which target.
std::string judul_csv(bool dengan_target) {
    std::vector<std::string> judul{"sasaran", "indikator", "wilayah", "periode"};
    if (dengan_target) judul.insert(judul.end(), {"besaran", "target"});
    judul.insert(judul.end(), {"langkah", "operasi", "kiri", "kanan", "hasil"});
    return baris_csv(judul);
}

std::string csv_baris(const Bahan& bahan, std::size_t e, std::vector<std::string> kunci) {
    const Jejak& realisasi = bahan.evaluasi.baris[e].jejak;
    if (!bahan.penilaian) return csv_langkah(realisasi, kunci);
    const auto dari = [&](const char* besaran, const std::string& target) {
        auto sel = kunci;
        sel.insert(sel.end(), {besaran, target});
        return sel;
    };
    std::string teks = csv_langkah(realisasi, dari("realisasi", ""));
    for (const auto& nilai : bahan.nilai(e, e + 1)) {
        if (nilai.jejak) teks += csv_langkah(*nilai.jejak, dari("capaian", nilai.target.nama));
        teks += csv_predikat(nilai, bahan, dari("predikat", nilai.target.nama));
    }
    return teks;
}

std::string cetak_baris(const Bahan& bahan, const std::vector<const BarisEvaluasi*>& semua,
                        const Pilihan& pilihan, const Pelapor& pelapor) {
    std::string teks;
    Json json = Json::array();
    if (pilihan.format == Format::table) teks = cetak_kepala(bahan.dokumen, &bahan.data, pilihan.kata());
    if (pilihan.format == Format::csv) {
        teks = keterangan_csv(bahan.data.keterangan) + judul_csv(bahan.penilaian.has_value());
    }
    for (const auto* baris : semua) {
        const auto e = static_cast<std::size_t>(baris - bahan.evaluasi.baris.data());
        const auto& nama_indikator = bahan.indikator(*baris).nama;
        const std::string nomor = std::to_string(bahan.dokumen.sasaran[baris->sasaran].nomor);
        const std::string periode = baris->periode.to_string();
        switch (pilihan.format) {
            case Format::table:
                teks.append("\n").append(alinea("", judul(nama_indikator, periode, baris->wilayah)));
                teks += cetak_langkah(to_text(baris->jejak, pilihan.gaya()), 2);
                for (const auto& nilai : bahan.nilai(e, e + 1))
                    teks += cetak_capaian(nilai, bahan, pilihan);
                break;
            case Format::csv:
                teks += csv_baris(bahan, e, {nomor, nama_indikator, baris->wilayah, periode});
                break;
            case Format::json:
                json.push_back(json_baris(bahan, *baris, pilihan, true));
                break;
            case Format::jsonl: {
                Json satu = json_baris(bahan, *baris, pilihan, true);
                satu["keterangan"] = bahan.data.keterangan;
                teks += cetak_jsonl(satu);
                break;
            }
            case Format::html:  // not among this command's formats
                break;
        }
    }
    if (pilihan.format == Format::table) return bersihkan(teks);
    if (pilihan.format != Format::json) return teks;
    return cetak_json(
        {{"versi", 1}, {"keterangan", bahan.data.keterangan}, {"baris", json}, {"catatan", pelapor.json()}});
}

Keluar jalankan_dokumen(const Argumen& argumen, const CLI::App& perintah, const Pilihan& awal) {
    Kata kata = awal.kata();
    if (argumen.isi.size() != 2) {
        return keluhkan(
            kata("explain meminta DOC dan DATA, atau --formula TEKS dengan nilai variabelnya; lihat iku "
                 "explain --help",
                 "explain needs DOC and DATA, or --formula TEXT with its variables' values; see iku explain "
                 "--help"));
    }
    Pelapor pelapor(awal.bahasa);
    const auto setelan = terapkan(argumen.setelan, perintah, argumen.isi[0], awal, pelapor);
    if (!setelan) {
        pelapor.cetak();
        return Keluar::salah;
    }
    const Pilihan& pilihan = *setelan;
    kata = pilihan.kata();
    Keluar keluar = Keluar::baik;
    auto bahan = siapkan({argumen.isi[0], argumen.isi[1], argumen.target, {}}, pilihan, pelapor, keluar);
    pelapor.cetak();
    if (!bahan) return keluar;
    lengkapi(*bahan, pilihan, pelapor);
    Saringan saringan;
    if (!susun_saringan(argumen, bahan->dokumen, saringan, kata)) return Keluar::salah;
    std::vector<const BarisEvaluasi*> semua;
    for (const auto& baris : bahan->evaluasi.baris) {
        if (saringan.cocok(*bahan, baris)) semua.push_back(&baris);
    }
    if (semua.empty()) {
        keluhkan(kata("tidak ada nilai untuk pilihan itu", "there is no value for that choice"));
        return Keluar::belum;
    }
    const bool lengkap =
        std::all_of(semua.begin(), semua.end(), [](const auto* baris) { return baris->jejak.hasil.ada(); });
    if (!lengkap) keluar = Keluar::belum;
    return tulis_hasil(cetak_baris(*bahan, semua, pilihan, pelapor), keluar, kata);
}

// A value as a data file would hold it, a fraction p/q, or the name of a reason.
std::optional<Hasil> read_nilai(const std::string& teks, Lokal angka, Pelapor& pelapor) {
    if (const auto alasan = find_alasan(teks); alasan && *alasan != Alasan::ada) return Hasil(*alasan);
    if (teks.find('/') != std::string::npos) {
        auto pecahan = Rasional::from_string(teks);
        return pecahan ? std::optional<Hasil>(*std::move(pecahan)) : std::nullopt;
    }
    const auto bacaan = read_angka(teks, angka);
    pelapor.tambah("\"" + teks + "\"", bacaan.catatan);
    if (const auto* nilai = std::get_if<Rasional>(&*bacaan.isi)) return Hasil(*nilai);
    const auto* alasan = std::get_if<Alasan>(&*bacaan.isi);
    // What a cell may say instead of a number; text that is no number is a slip of whoever typed it.
    constexpr std::array diterima{Alasan::tidak_dilaporkan, Alasan::tidak_berlaku, Alasan::strip};
    if (alasan == nullptr || std::find(diterima.begin(), diterima.end(), *alasan) == diterima.end())
        return std::nullopt;
    return Hasil(*alasan);
}

std::string cetak_formula(const Perhitungan& perhitungan, const Jejak& jejak, const Pilihan& pilihan,
                          const Pelapor& pelapor) {
    if (pilihan.format == Format::table) return bersihkan(cetak_langkah(to_text(jejak, pilihan.gaya()), 0));
    if (pilihan.format == Format::csv) {
        return baris_csv({"langkah", "operasi", "kiri", "kanan", "hasil"}) + csv_langkah(jejak, {});
    }
    Json json{{"teks", perhitungan.teks()}, {"status", nama(perhitungan.status())}};
    json.update(json_hasil(jejak, pilihan, true));
    json["pembulatan"] = {{"mode", nama(pilihan.pembulatan.mode)}, {"desimal", pilihan.pembulatan.desimal}};
    json["catatan"] = pelapor.json();
    return pilihan.format == Format::json ? cetak_json(json) : cetak_jsonl(json);
}

Keluar jalankan_formula(const Argumen& argumen, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    if (!argumen.indikator.empty() || !argumen.periode.empty() || !argumen.wilayah.empty() ||
        !argumen.target.empty()) {
        return keluhkan(kata("--target, --indikator, --periode dan --wilayah tidak berlaku untuk --formula",
                             "--target, --indikator, --periode and --wilayah do not apply to --formula"));
    }
    const auto bacaan = read_formula(argumen.formula, pilihan.angka);
    Pelapor pelapor(pilihan.bahasa);
    pelapor.tambah("--formula", bacaan.catatan);
    const auto* formula = bacaan.isi->formula();
    if (formula == nullptr) {
        pelapor.cetak();
        keluhkan(kata("rumus itu tidak dapat dihitung", "that formula cannot be computed"));
        return Keluar::belum;
    }
    if (argumen.isi.size() != formula->variabel().size()) {
        const std::string daftar = gabung_nama(formula->variabel());
        return keluhkan(std::string(kata("rumus itu meminta ", "that formula needs ")) +
                        std::to_string(formula->variabel().size()) + kata(" nilai, bukan ", " values, not ") +
                        std::to_string(argumen.isi.size()) + (daftar.empty() ? "" : ": " + daftar));
    }
    std::vector<Hasil> isi;
    for (const auto& teks : argumen.isi) {
        const auto nilai = read_nilai(teks, pilihan.angka, pelapor);
        if (!nilai) {
            pelapor.cetak();
            return keluhkan(
                "\"" + teks + "\": " +
                kata("tulis angka seperti dalam berkas data (lihat --angka), pecahan seperti 3/8, "
                     "atau nama alasan seperti tidak_dilaporkan",
                     "write a number as in a data file (see --angka), a fraction such as 3/8, or "
                     "a reason's name such as tidak_dilaporkan"));
        }
        isi.push_back(*nilai);
    }
    pelapor.cetak();
    const Jejak jejak = explain(*formula, isi);
    const bool baik = jejak.hasil.ada() && !pelapor.ada_galat();
    return tulis_hasil(cetak_formula(*bacaan.isi, jejak, pilihan, pelapor),
                       baik ? Keluar::baik : Keluar::belum, kata);
}

}  // namespace

void add_explain(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand(
        "explain", kata("Tunjukkan bagaimana nilai terjadi", "Show how values come about"));
    perintah->footer(
        kata("Dua bentuk:\n"
             "  iku explain DOC DATA                 nilai sebuah dokumen\n"
             "  iku explain --formula TEKS NILAI...  satu rumus; nilai: 37, 12,5, 3/8,\n"
             "                                       atau alasan: tidak_dilaporkan",
             "Two forms:\n"
             "  iku explain DOC DATA                  values of a document\n"
             "  iku explain --formula TEXT VALUE...   one formula; values: 37, 12.5, 3/8,\n"
             "                                        or a reason: tidak_dilaporkan"));
    const auto argumen = std::make_shared<Argumen>();
    perintah
        ->add_option(
            "DOC_DATA", argumen->isi,
            kata("dokumen dan data, atau nilai variabel rumus", "document and data, or the formula's values"))
        ->type_name("");
    perintah->add_option("--formula", argumen->formula, kata("jelaskan rumus ini", "explain this formula"))
        ->type_name(kata("TEKS", "TEXT"));
    perintah
        ->add_option("--target", argumen->target,
                     kata("target CSV: jelaskan juga capaian dan predikat",
                          "CSV targets: explain achievements,\npredicates too"))
        ->type_name("FILE");
    perintah
        ->add_option(
            "--indikator", argumen->indikator,
            kata("hanya indikator ini: nomor urut atau nama", "only this indicator: its number or name"))
        ->type_name("N");
    perintah->add_option("--periode", argumen->periode, kata("hanya periode ini", "only this period"))
        ->type_name("P");
    perintah->add_option("--wilayah", argumen->wilayah, kata("hanya wilayah ini", "only this region"))
        ->type_name("W");
    add_format(*perintah, pilihan);
    add_angka(*perintah, pilihan);
    add_tampil(*perintah, pilihan);
    add_pembulatan(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    add_setelan(*perintah, argumen->setelan, pilihan);
    perintah->callback([argumen, perintah, &lingkungan] {
        argumen->ada_formula = perintah->get_option("--formula")->count() > 0;
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return argumen->ada_formula ? jalankan_formula(*argumen, lingkungan.pilihan)
                                        : jalankan_dokumen(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli
