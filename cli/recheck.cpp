// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"

#include "iku/laporan/html.hpp"

#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"
#include "opsi_recheck.hpp"
#include "pelapor.hpp"
#include "perintah.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <utility>

namespace iku::cli {
namespace {

struct Argumen {
    std::string berkas;
    ArgumenRecheck opsi{};
    std::optional<Lokal> tampil{};
};

std::string kelas(const UjiAngka& uji) {
    return uji.tercetak.empty() ? "" : std::string(nama(uji.hasil_uji));
}

std::string eksak(const UjiAngka& uji) {
    return uji.eksak.ada() ? uji.eksak->to_string() : std::string();
}

std::string cetak_csv(const Recheck& hasil) {
    std::string teks =
        baris_csv({"baris", "indikator", "realisasi", "realisasi_eksak", "realisasi_uji", "capaian",
                   "capaian_eksak", "capaian_uji", "aturan", "predikat", "predikat_uji", "akibat"});
    for (const auto& satu : hasil.baris) {
        std::string aturan;
        for (const auto& nama_aturan : satu.capaian.aturan)
            aturan += (aturan.empty() ? "" : "; ") + nama_aturan;
        teks += baris_csv({std::to_string(satu.baris), satu.indikator, satu.realisasi.tercetak,
                           eksak(satu.realisasi), kelas(satu.realisasi), satu.capaian.tercetak,
                           eksak(satu.capaian), kelas(satu.capaian), aturan, satu.predikat.tercetak,
                           kelas(satu.predikat), std::string(nama(satu.akibat))});
    }
    return teks;
}

// One line a row: the file's line, the figure, as printed, recomputed, and what came of it.
std::string cetak_rinci(const Recheck& hasil, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    std::string teks;
    std::optional<Akibat> kelompok;
    for (const std::size_t i : urutan_akibat(hasil)) {
        const BarisUji& satu = hasil.baris[i];
        if (satu.akibat == Akibat::sesuai || satu.akibat == Akibat::tidak_diuji) break;
        if (kelompok != satu.akibat) {
            teks +=
                (teks.empty() ? "" : "\n") + std::string(judul_akibat(satu.akibat, pilihan.bahasa)) + '\n';
        }
        kelompok = satu.akibat;
        teks += alinea(std::to_string(satu.baris) + ". ", satu.indikator);
        const std::string inden(std::to_string(satu.baris).size() + 2, ' ');
        for (const UjiAngka* uji : {&satu.realisasi, &satu.capaian, &satu.predikat}) {
            if (uji->tercetak.empty() || uji->hasil_uji == HasilUji::kurang_data) continue;
            teks +=
                alinea(inden, std::string(nama(uji->hasil_uji)) + ": " + pesan(uji->kalimat, pilihan.bahasa));
        }
    }
    return teks.empty() ? kata("Tidak ada angka yang perlu dilihat.\n", "No figure needs a look.\n") : teks;
}

std::string cetak_ringkasan(const Recheck& hasil, Kata kata) {
    CetakTabel tabel({{kata("hasil uji", "result"), Rata::kiri},
                      {"realisasi", Rata::kanan},
                      {"capaian", Rata::kanan},
                      {"predikat", Rata::kanan}},
                     ',');
    const auto baris = [&](std::string judul, auto&& ambil) {
        tabel.tambah({std::move(judul), std::to_string(ambil(hasil.realisasi)),
                      std::to_string(ambil(hasil.capaian)), std::to_string(ambil(hasil.predikat))});
    };
    baris(kata("tercetak", "printed"), [](const RingkasanUji& r) { return r.tercetak; });
    baris(kata("dapat diuji", "testable"), [](const RingkasanUji& r) { return r.teruji; });
    for (std::size_t i = 0; i < nama_hasil_uji.size(); ++i)
        baris("  " + std::string(nama_hasil_uji[i]), [i](const RingkasanUji& r) { return r.jumlah[i]; });
    return tabel.cetak(0);
}

// What was done and what was not: the last lines of the table.
std::string cetak_penutup(const Recheck& hasil, const Pelapor& pelapor, Kata kata) {
    const HitunganUji jumlah = hitung(hasil);
    return alinea("",
                  std::to_string(hasil.baris.size()) + kata(" baris, ", " rows, ") +
                      std::to_string(jumlah.tercetak) + kata(" angka tercetak: ", " printed figures: ") +
                      std::to_string(jumlah.teruji) + kata(" dihitung ulang, ", " recomputed, ") +
                      std::to_string(jumlah.sesuai) +
                      kata(" di antaranya cocok atau sejalan; ", " of them cocok or sejalan; ") +
                      std::to_string(jumlah.tercetak - jumlah.teruji) +
                      kata(" tidak dapat diuji. Uji ini menyatakan sama atau berbeda, bukan sebabnya; ",
                           " could not be tested. The test says that figures agree or differ, not why; ") +
                      pelapor.ringkasan() + ".");
}

std::string cetak_tabel(const Recheck& hasil, const Pilihan& pilihan, const Pelapor& pelapor) {
    return bersihkan(std::string(judul_kertas_kerja(pilihan.bahasa)) + "\n\n" + cetak_rinci(hasil, pilihan) +
                     '\n' + cetak_ringkasan(hasil, pilihan.kata()) + '\n' +
                     cetak_penutup(hasil, pelapor, pilihan.kata()));
}

std::string cetak(const Recheck& hasil, const std::vector<Catatan>& catatan, const OpsiRecheck& opsi,
                  const Pilihan& pilihan, const Pelapor& pelapor) {
    switch (pilihan.format) {
        case Format::table:
            return cetak_tabel(hasil, pilihan, pelapor);
        case Format::csv:
            return cetak_csv(hasil);
        case Format::json:
            return to_json(hasil, catatan, pilihan.bahasa) + '\n';
        case Format::html:
            return to_html(hasil, catatan, opsi, pilihan.bahasa);
        case Format::jsonl:
            break;
    }
    std::string teks;
    for (const auto& satu : hasil.baris)
        teks += to_json(satu, pilihan.bahasa) + '\n';
    return teks;
}

Keluar jalankan(const Argumen& argumen, const Pilihan& pilihan) {
    auto opsi = susun_opsi(argumen.opsi, pilihan.kata());
    if (!opsi) return Keluar::salah;
    opsi->tampil = argumen.tampil.value_or(pilihan.lokal_bahasa());
    const auto teks = read_berkas(argumen.berkas, pilihan.kata());
    if (!teks) return Keluar::salah;
    const auto hasil = recheck(*teks, *opsi);
    Pelapor pelapor(pilihan.bahasa);
    pelapor.tambah(argumen.berkas, hasil.catatan);
    pelapor.cetak();
    if (!hasil.isi) return Keluar::belum;
    return tulis_hasil(cetak(*hasil.isi, hasil.catatan, *opsi, pilihan, pelapor),
                       pelapor.ada_galat() ? Keluar::belum : Keluar::baik, pilihan.kata());
}

}  // namespace

void add_recheck(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand(
        "recheck", kata("Hitung ulang angka yang sudah terbit", "Recompute figures that were published"));
    const auto argumen = std::make_shared<Argumen>();
    perintah
        ->add_option("FILE", argumen->berkas,
                     kata("CSV: indikator, pembilang, penyebut, target, realisasi,\ncapaian, predikat, ...",
                          "CSV: indikator, pembilang, penyebut, target, realisasi,\ncapaian, predikat, ..."))
        ->required()
        ->type_name("");
    add_opsi_recheck(*perintah, argumen->opsi, pilihan);
    add_format_html(*perintah, pilihan);
    add_tampil_terbuka(*perintah, argumen->tampil, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([argumen, &lingkungan] {
        lingkungan.jalankan = [argumen, &lingkungan] { return cli::jalankan(*argumen, lingkungan.pilihan); };
    });
}

}  // namespace iku::cli
