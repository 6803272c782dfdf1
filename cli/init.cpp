// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/laporan/pertanyaan.hpp"

#include "argumen_target.hpp"
#include "berkas.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <system_error>

namespace iku::cli {
namespace {

struct Argumen {
    ArgumenTarget isi{};
    std::string keluaran{};
    bool ya = false, timpa = false;
};

bool keluhkan(const std::string& apa) {
    std::fprintf(stderr, "iku: %s\n", bersihkan(apa).c_str());
    return false;
}

const char* judul(const std::optional<Kunci>& kunci, Kata kata) {
    if (!kunci) return kata("Profil mana yang dipakai?", "Which profile?");
    switch (*kunci) {
        case Kunci::maximize:
            return kata("Rumus capaian indikator maximize?", "Which rule for maximize indicators?");
        case Kunci::minimize:
            return kata("Rumus capaian indikator minimize? Tidak ada rumus baku nasional.",
                        "Which rule for minimize indicators? There is no national one.");
        case Kunci::stabilize:
            return kata("Rumus capaian indikator stabilize?", "Which rule for stabilize indicators?");
        case Kunci::skala:
            return kata("Skala predikat mana yang dipakai?", "Which scale of predicates?");
        case Kunci::celah:
            return kata("Nilai di antara dua pita skala masuk ke mana?",
                        "Where do values between two bands go?");
        case Kunci::plafon:
            return kata("Capaian paling tinggi?", "Which highest achievement?");
        default:
            return "";
    }
}

// What an answer means, where its id does not say it.
std::string arti(const std::optional<Kunci>& kunci, const std::string& nilai, Kata kata) {
    if (nilai == "pilih") return kata("belum dipilih", "not chosen yet");
    if (!kunci) {
        for (const Profil& satu : profil_baku()) {
            if (satu.id == nilai) return satu.nama;
        }
    }
    if (kunci == Kunci::skala) {
        const Skala* skala = find_skala(nilai);
        return skala == nullptr ? "" : skala->nama;
    }
    const AturanCapaian* aturan = find_aturan(nilai);
    return aturan == nullptr ? "" : aturan->rumus;
}

std::string cetak_contoh(const BarisPenilaian& satu, const Bahan& bahan, const Pilihan& pilihan) {
    const auto& baris = bahan.evaluasi.baris[satu.evaluasi];
    std::string teks = bahan.indikator(baris).nama + ", " + baris.periode.to_string() + ": ";
    teks += satu.capaian.ada() ? format(satu.capaian, pilihan.pembulatan, pilihan.tampil) + '%'
                               : std::string(penjelasan(satu.capaian.alasan(), pilihan.bahasa));
    const auto* predikat = std::get_if<Predikat>(&satu.predikat);
    return predikat == nullptr ? teks : teks + ", " + predikat->label;
}

std::string cetak_pertanyaan(const Pertanyaan& satu, const Bahan& bahan, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    std::string teks = std::string("\n") + judul(satu.kunci, kata) + '\n';
    for (std::size_t i = 0; i < satu.jawaban.size(); ++i) {
        const Jawaban& jawaban = satu.jawaban[i];
        const std::string penjelas = arti(satu.kunci, jawaban.nilai, kata);
        teks += alinea("  " + std::to_string(i + 1) + ") ",
                       jawaban.nilai + (penjelas.empty() ? "" : ": " + penjelas) +
                           (i == satu.bawaan ? kata(" [bawaan]", " [default]") : ""));
        for (const BarisPenilaian& contoh : jawaban.contoh)
            teks += alinea("       ", cetak_contoh(contoh, bahan, pilihan));
    }
    return bersihkan(teks + kata("Jawaban (nomor, nama, atau kosong untuk bawaan): ",
                                 "Answer (number, name, or nothing for the default): "));
}

// The answer's value: by its number or name, or, for rules and bounds, anything the key can have.
std::optional<std::string> baca_jawaban(const Pertanyaan& satu, const std::string& baris,
                                        const Pengaturan& pengaturan) {
    const auto awal = baris.find_first_not_of(" \t\r");
    if (awal == std::string::npos) return satu.jawaban[satu.bawaan].nilai;
    const std::string teks = baris.substr(awal, baris.find_last_not_of(" \t\r") - awal + 1);
    std::size_t nomor = 0;
    const auto [akhir, galat] = std::from_chars(teks.data(), teks.data() + teks.size(), nomor);
    if (galat == std::errc{} && akhir == teks.data() + teks.size() && nomor >= 1 &&
        nomor <= satu.jawaban.size())
        return satu.jawaban[nomor - 1].nilai;
    for (const Jawaban& jawaban : satu.jawaban) {
        if (jawaban.nilai == teks) return teks;
    }
    Pengaturan coba = pengaturan;
    std::vector<Catatan> catatan;
    if (satu.kunci && coba.pasang(*satu.kunci, {teks, Penyetel::panggilan, "pilihan", {}}, catatan))
        return teks;
    return std::nullopt;
}

// Asks until nothing is open. False, with a message, when the answers end before that.
bool tanya_semua(const Argumen& argumen, const Bahan& bahan, const Pilihan& pilihan, Pengaturan& pengaturan) {
    const BahanPertanyaan isi{bahan.dokumen, bahan.evaluasi, bahan.target};
    std::vector<std::optional<Kunci>> sudah;
    std::vector<Catatan> catatan;
    while (const auto satu = next_pertanyaan(isi, pengaturan, sudah)) {
        std::optional<std::string> nilai = satu->jawaban[satu->bawaan].nilai;
        if (!argumen.ya) {
            if (tulis_hasil(cetak_pertanyaan(*satu, bahan, pilihan), Keluar::baik, pilihan.kata()) !=
                Keluar::baik)
                return false;
            std::string baris;
            if (!std::getline(std::cin, baris))
                return keluhkan(
                    pilihan.kata()("jawaban habis; tidak ada yang ditulis. --ya memakai nilai bawaan",
                                   "no answers left; nothing was written. --ya takes the defaults"));
            nilai = baca_jawaban(*satu, baris, pengaturan);
        }
        if (!nilai) {
            keluhkan(pilihan.kata()("jawaban itu tidak dapat dipakai", "that answer cannot be used"));
            continue;
        }
        sudah.push_back(satu->kunci);
        if (!satu->kunci) {
            pengaturan.pasang_profil(*nilai, catatan);
        } else if (*nilai != satu->jawaban[satu->bawaan].nilai) {
            pengaturan.pasang(*satu->kunci, {*nilai, Penyetel::panggilan, "pilihan", {}}, catatan);
        }
    }
    return true;
}

// Writes all of the file or nothing; never over another one unless told to.
bool tulis(const std::string& nama, const std::string& isi, bool timpa, Kata kata) {
    std::FILE* berkas = std::fopen(nama.c_str(), timpa ? "wb" : "wbx");
    const bool utuh = berkas != nullptr && std::fwrite(isi.data(), 1, isi.size(), berkas) == isi.size();
    if (berkas != nullptr && std::fclose(berkas) == 0 && utuh) return true;
    return keluhkan(nama + ": " + kata("tidak dapat ditulis", "cannot be written"));
}

Keluar jalankan(const Argumen& argumen, const CLI::App& perintah, const Pilihan& awal) {
    const Kata kata = awal.kata();
    auto tujuan = std::filesystem::path(argumen.keluaran);
    if (tujuan.empty()) tujuan = std::filesystem::path(argumen.isi.dokumen).parent_path() / nama_proyek;
    std::error_code galat;
    if (!argumen.timpa && std::filesystem::exists(tujuan, galat)) {
        keluhkan(tujuan.string() + ": " +
                 kata("sudah ada; --timpa menggantinya", "is there already; --timpa replaces it"));
        return Keluar::salah;
    }
    if (!argumen.ya && (argumen.isi.dokumen == "-" || argumen.isi.data == "-" || argumen.isi.target == "-")) {
        keluhkan(kata("masukan standar dipakai untuk jawaban; pakai --ya",
                      "the standard input holds the answers; use --ya"));
        return Keluar::salah;
    }
    ArgumenTarget isi = argumen.isi;
    isi.setelan.tanpa_proyek = isi.setelan.proyek.empty();
    Pelapor pelapor(awal.bahasa);
    const auto pilihan = terapkan(isi.setelan, perintah, isi.dokumen, awal, pelapor);
    Keluar keluar = pilihan ? Keluar::baik : Keluar::salah;
    std::optional<Bahan> bahan;
    if (pilihan) bahan = siapkan(isi, *pilihan, pelapor, keluar);
    if (!bahan) {
        pelapor.cetak();
        return keluar;
    }
    Pengaturan pengaturan = pilihan->pengaturan;
    if (!tanya_semua(argumen, *bahan, *pilihan, pengaturan)) return Keluar::salah;
    const std::string json = to_proyek(pengaturan);
    if (!tulis(tujuan.string(), json, argumen.timpa, kata)) return Keluar::salah;
    return tulis_hasil(json + kata("ditulis ke ", "written to ") + bersihkan(tujuan.string()) + '\n',
                       Keluar::baik, kata);
}

}  // namespace

void add_init(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand(
        "init", kata("Tulis iku.json lewat beberapa pertanyaan", "Write iku.json by way of a few questions"));
    const auto argumen = std::make_shared<Argumen>();
    add_argumen_target(*perintah, argumen->isi, pilihan);
    perintah->add_flag("--ya", argumen->ya,
                       kata("jangan bertanya: nilai bawaan, selain yang\ndisebut dengan pilihan",
                            "do not ask: the defaults, but for what the\noptions say"));
    perintah->add_flag("--timpa", argumen->timpa,
                       kata("ganti iku.json yang sudah ada", "replace an iku.json that is there"));
    perintah
        ->add_option("--keluaran", argumen->keluaran,
                     kata("berkas yang ditulis; tanpa ini iku.json\ndi samping dokumen",
                          "the file to write; without it iku.json\nbeside the document"))
        ->type_name("FILE");
    perintah->callback([argumen, perintah, &lingkungan] {
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return cli::jalankan(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli
