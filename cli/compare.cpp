// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/compare.hpp"

#include "iku/angka/format.hpp"

#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"
#include "opsi_recheck.hpp"
#include "pelapor.hpp"
#include "perintah.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace iku::cli {
namespace {

struct Argumen {
    std::string berkas;
    ArgumenRecheck opsi{};
};

std::string eksak(const AngkaCompare& figur) {
    return figur.baru.ada() ? figur.baru->to_string() : std::string(nama(figur.baru.alasan()));
}

std::string cara(const AngkaCompare& figur) {
    std::string teks;
    for (const Kecocokan& satu : figur.cara)
        teks += (teks.empty() ? "" : "; ") + std::string(nama(satu.cara)) +
                (satu.rinci.empty() ? "" : " (" + satu.rinci + ')');
    return teks;
}

std::string cetak_csv(const Compare& hasil) {
    std::string teks =
        baris_csv({"baris", "indikator", "realisasi_lama", "realisasi_baru", "realisasi_cara", "capaian_lama",
                   "capaian_baru", "capaian_cara", "predikat_lama", "predikat_baru", "predikat_cara"});
    for (const BarisCompare& satu : hasil.baris) {
        teks +=
            baris_csv({std::to_string(satu.baris), satu.indikator, satu.realisasi.lama, eksak(satu.realisasi),
                       cara(satu.realisasi), satu.capaian.lama, eksak(satu.capaian), cara(satu.capaian),
                       satu.predikat.lama, satu.predikat.label, cara(satu.predikat)});
    }
    return teks;
}

bool is_tidak_terbaca(const AngkaCompare& figur) {
    return figur.is_ada() && figur.cara.front().cara == CaraLama::tidak_terbaca;
}
bool is_berbeda(const AngkaCompare& figur) {
    return figur.is_ada() && !figur.is_sama() && !is_tidak_terbaca(figur);
}

// Rows by what came of them. One that has figures and none that could be read was not compared.
struct Hitungan {
    std::size_t dibandingkan = 0, berbeda = 0, predikat = 0, tidak_terbaca = 0;
};

// One block a row that has another figure: old and new side by side, then what the old one follows from.
std::string cetak_baris(const BarisCompare& satu, const Pilihan& pilihan) {
    const std::string inden(std::to_string(satu.baris).size() + 2, ' ');
    std::string teks = alinea(std::to_string(satu.baris) + ". ", satu.indikator);
    for (const AngkaCompare* figur : {&satu.realisasi, &satu.capaian, &satu.predikat}) {
        if (!figur->is_ada() || figur->is_sama()) continue;
        for (const Kecocokan& cara : figur->cara)
            teks += alinea(inden, pesan(cara.kalimat, pilihan.bahasa));
    }
    return teks;
}

std::string cetak_ringkasan(const Compare& hasil, Kata kata) {
    CetakTabel tabel({{kata("diperoleh dengan", "follows from"), Rata::kiri},
                      {"realisasi", Rata::kanan},
                      {"capaian", Rata::kanan},
                      {"predikat", Rata::kanan}},
                     ',');
    const auto& ringkasan = hasil.ringkasan;
    for (std::size_t i = 0; i < nama_cara_lama.size(); ++i) {
        if (ringkasan.realisasi[i] + ringkasan.capaian[i] + ringkasan.predikat[i] == 0) continue;
        tabel.tambah({std::string(nama_cara_lama[i]), std::to_string(ringkasan.realisasi[i]),
                      std::to_string(ringkasan.capaian[i]), std::to_string(ringkasan.predikat[i])});
    }
    return tabel.cetak(0);
}

std::string cetak_table(const Compare& hasil, const Pilihan& pilihan, const Pelapor& pelapor) {
    const Kata kata = pilihan.kata();
    std::string teks;
    Hitungan jumlah;
    for (const BarisCompare& satu : hasil.baris) {
        const std::array<const AngkaCompare*, 3> figur{&satu.realisasi, &satu.capaian, &satu.predikat};
        const auto ada = [&](auto&& sifat) {
            return std::any_of(figur.begin(), figur.end(), [&](const AngkaCompare* f) { return sifat(*f); });
        };
        const bool rusak = ada(is_tidak_terbaca);
        const bool utuh = ada([](const AngkaCompare& f) { return f.is_ada() && !is_tidak_terbaca(f); });
        if (rusak && !utuh) ++jumlah.tidak_terbaca;
        if (!rusak || utuh) ++jumlah.dibandingkan;
        if (is_berbeda(satu.predikat)) ++jumlah.predikat;
        if (ada(is_berbeda)) ++jumlah.berbeda;
        if (rusak || ada(is_berbeda)) teks += cetak_baris(satu, pilihan) + '\n';
    }
    const std::string rusak = jumlah.tidak_terbaca == 0 ? std::string()
                                                        : std::to_string(jumlah.tidak_terbaca) +
                                                              kata(" tidak terbaca, ", " unreadable, ");
    return bersihkan(
        teks + cetak_ringkasan(hasil, kata) + '\n' +
        alinea("", std::to_string(jumlah.dibandingkan) + kata(" baris dibandingkan: ", " rows compared: ") +
                       std::to_string(jumlah.berbeda) + kata(" berbeda, ", " differ, ") + rusak +
                       std::to_string(jumlah.predikat) +
                       kata(" predikatnya lain. Cara yang memberi angka lama bukan bukti bahwa angka itu "
                            "terjadi demikian. Tidak ada yang ditulis; ",
                            " in the predicate. That a way gives the old figure does not show that it came "
                            "about so. Nothing was written; ") +
                       pelapor.ringkasan()));
}

std::string cetak(const Compare& hasil, const std::vector<Catatan>& catatan, const Pilihan& pilihan,
                  const Pelapor& pelapor) {
    if (pilihan.format == Format::table) return cetak_table(hasil, pilihan, pelapor);
    if (pilihan.format == Format::csv) return cetak_csv(hasil);
    if (pilihan.format == Format::json) return to_json(hasil, catatan, pilihan.bahasa) + '\n';
    std::string teks;
    for (const BarisCompare& satu : hasil.baris)
        teks += to_json(satu, pilihan.bahasa) + '\n';
    return teks;
}

Keluar jalankan(const Argumen& argumen, const Pilihan& pilihan) {
    auto opsi = susun_opsi(argumen.opsi, pilihan.kata());
    if (!opsi) return Keluar::salah;
    opsi->tampil = pilihan.lokal_bahasa();
    const auto teks = read_berkas(argumen.berkas, pilihan.kata());
    if (!teks) return Keluar::salah;
    const auto hasil = compare(*teks, *opsi);
    Pelapor pelapor(pilihan.bahasa);
    pelapor.tambah(argumen.berkas, hasil.catatan);
    pelapor.cetak();
    if (!hasil.isi) return Keluar::belum;
    return tulis_hasil(cetak(*hasil.isi, hasil.catatan, pilihan, pelapor),
                       pelapor.ada_galat() ? Keluar::belum : Keluar::baik, pilihan.kata());
}

}  // namespace

void add_compare(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand("compare", kata("Sandingkan angka lama dengan hitungan eksak",
                                                        "Put older figures beside the exact ones"));
    const auto argumen = std::make_shared<Argumen>();
    perintah
        ->add_option(
            "FILE", argumen->berkas,
            kata("CSV: pembilang, penyebut, target, dan angka lama:\nrealisasi, capaian, predikat",
                 "CSV: pembilang, penyebut, target, and the old\nfigures: realisasi, capaian, predikat"))
        ->required()
        ->type_name("");
    add_opsi_recheck(*perintah, argumen->opsi, pilihan);
    add_format(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([argumen, &lingkungan] {
        lingkungan.jalankan = [argumen, &lingkungan] { return cli::jalankan(*argumen, lingkungan.pilihan); };
    });
}

}  // namespace iku::cli
