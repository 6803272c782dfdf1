// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/penilaian.hpp"

#include "iku/dokumen/read.hpp"
#include "iku/tabel/data.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::string_view teks_dokumen =
    "Sasaran\tIndikator\tFormulasi\n"
    "Meningkatnya kesehatan\tPersentase layanan\tJumlah terlayani / Jumlah pemohon x 100%\n"
    "\tAngka kematian\tJumlah kematian / Jumlah kelahiran x 1.000\n";
constexpr std::string_view teks_data =
    "indikator,periode,variabel,nilai\n"
    "Persentase layanan,2023,Jumlah terlayani,37\n"
    "Persentase layanan,2023,Jumlah pemohon,39\n"
    "Angka kematian,2023,Jumlah kematian,5\n"
    "Angka kematian,2023,Jumlah kelahiran,1000\n";

struct Bahan {
    Dokumen dokumen;
    Evaluasi evaluasi;
};

Bahan siapkan() {
    auto dokumen = read_dokumen(teks_dokumen);
    const auto data = read_data(teks_data);
    auto evaluasi = evaluate(*dokumen.isi, *data.isi);
    return {*std::move(dokumen.isi), *std::move(evaluasi.isi)};
}

std::vector<BarisTarget> target(std::string_view csv) {
    auto bacaan = read_target(csv);
    EXPECT_TRUE(bacaan.isi);
    return *std::move(bacaan.isi);
}

std::vector<std::string> label_catatan(const std::vector<Catatan>& catatan) {
    std::vector<std::string> hasil;
    for (const auto& satu : catatan)
        hasil.emplace_back(label(satu.kode));
    return hasil;
}

TEST(Penilaian, MeasuresEachFigureAgainstItsTargets) {
    const Bahan bahan = siapkan();
    std::vector<Catatan> catatan;
    Pengaturan pengaturan;
    pengaturan.pasang_profil("pemda-permendagri-86", catatan);
    pengaturan.pasang(Kunci::minimize, {"(2T-R)/T", Penyetel::berkas, "pilihan", {}}, catatan);
    const auto hasil = nilai_kinerja(bahan.dokumen, bahan.evaluasi,
                                     target("indikator,periode,nama_target,target,polarisasi,satuan\n"
                                            "Persentase layanan,2023,Perjanjian Kinerja,95,maximize,%\n"
                                            "Persentase layanan,2023,Akhir Renstra,100,maximize,persen\n"
                                            "Angka kematian,2023,Perjanjian Kinerja,10,minimize,\n"),
                                     pengaturan);
    ASSERT_TRUE(hasil.isi);
    const auto& baris = hasil.isi->baris;
    ASSERT_EQ(baris.size(), 3U);
    EXPECT_EQ(baris[0].capaian, Hasil(Rasional(74000, 741)));
    EXPECT_EQ(std::get<Predikat>(baris[0].predikat).label, "Sangat Tinggi");
    EXPECT_EQ(baris[0].terpenuhi, false);
    EXPECT_EQ(baris[1].target.nama, "Akhir Renstra");
    EXPECT_EQ(baris[2].aturan, "min-selisih");
    EXPECT_EQ(baris[2].capaian, Hasil(150));
    EXPECT_EQ(baris[2].terpenuhi, true);
    EXPECT_EQ(baris[2].jejak->formula.evaluate(baris[2].jejak->isi), Hasil(150));
    EXPECT_TRUE(hasil.catatan.empty());
}

TEST(Penilaian, MinimizeWithoutARuleShowsTheRowUnderEachRule) {
    const Bahan bahan = siapkan();
    const auto hasil = nilai_kinerja(
        bahan.dokumen, bahan.evaluasi,
        target("indikator,periode,target,polarisasi\nAngka kematian,2023,10,minimize\n"), Pengaturan());
    ASSERT_EQ(hasil.isi->baris.size(), 1U);
    EXPECT_FALSE(hasil.isi->baris[0].capaian.ada());
    ASSERT_EQ(hasil.catatan.size(), 1U);
    EXPECT_EQ(pesan(hasil.catatan[0], Bahasa::id),
              "Indikator \"Angka kematian\" minimize, rumus capaian belum dipilih. Untuk baris ini (T = 10, "
              "R = 5): "
              "(2T - R)/T = 150; T/R = 200; (T - R)/T = 50. Tidak ada rumus baku nasional.");
    EXPECT_EQ(saran(hasil.catatan[0], Bahasa::id),
              "Pilih sekali di iku.json, misalnya \"minimize\": \"(2T-R)/T\", atau dengan --minimize.");
}

TEST(Penilaian, WhatDoesNotFitIsNoted) {
    const Bahan bahan = siapkan();
    const auto hasil = nilai_kinerja(bahan.dokumen, bahan.evaluasi,
                                     target("indikator,periode,target,satuan\n"
                                            "Persentase layanan,2023,95,orang\n"
                                            "Persentase layanan,2024,95,\n"
                                            "Lain,2023,95,\n"),
                                     Pengaturan());
    EXPECT_EQ(label_catatan(hasil.catatan),
              (std::vector<std::string>{"LAPORAN-054", "LAPORAN-055", "LAPORAN-053", "LAPORAN-053"}));
    EXPECT_EQ(hasil.isi->baris.at(0).capaian, Hasil(Alasan::tidak_sah));
}

TEST(Penilaian, ARowWithoutAScaleSaysThatNoPredicateApplies) {
    const Bahan bahan = siapkan();
    const auto hasil = nilai_kinerja(bahan.dokumen, bahan.evaluasi,
                                     target("indikator,periode,target\nPersentase layanan,2023,95\n"), {});
    EXPECT_EQ(std::get<Alasan>(hasil.isi->baris[0].predikat), Alasan::tidak_berlaku);
}

TEST(Target, AToleranceThatIsNotOneNumberIsNotedAndNotUsed) {
    const std::string kepala = "indikator,periode,target,polarisasi,toleransi\nA,2023,0,minimize,";
    for (const std::string toleransi : {"5 - 8", "ada", "1:2"}) {
        const auto bacaan = read_target(kepala + toleransi + "\n");
        EXPECT_FALSE(bacaan.isi->at(0).toleransi) << toleransi;
        const auto label = label_catatan(bacaan.catatan);
        EXPECT_NE(std::find(label.begin(), label.end(), "LAPORAN-059"), label.end()) << toleransi;
    }
    for (const std::string toleransi : {"", "-", "n/a"})
        EXPECT_TRUE(read_target(kepala + toleransi + "\n").catatan.empty()) << toleransi;
    EXPECT_EQ(read_target(kepala + "5\n").isi->at(0).toleransi, Rasional(5));
}

TEST(Target, RowsThatCannotBeTargetsAreNoted) {
    const auto bacaan = read_target(
        "indikator,periode,target,nama_target,polarisasi\n"
        "A,2023,80 - 90%,,\n"
        "A,2023,70,,naik\n"
        "A,2023,70,Lain,ke mana\n"
        ",2023,1,,\n"
        "A,kapan,1,,\n"
        "A,2024,-,,\n");
    ASSERT_TRUE(bacaan.isi);
    ASSERT_EQ(bacaan.isi->size(), 3U);
    EXPECT_EQ(std::get<Rentang>((*bacaan.isi)[0].target.isi), (Rentang{80, 90}));
    EXPECT_EQ(std::get<Hasil>((*bacaan.isi)[2].target.isi), Hasil(Alasan::strip));
    EXPECT_EQ(label_catatan(bacaan.catatan),
              (std::vector<std::string>{"LAPORAN-052", "LAPORAN-036", "LAPORAN-051", "LAPORAN-051"}));
    EXPECT_FALSE(read_target("indikator,target\nA,1\n").isi);
    EXPECT_FALSE(read_target("").isi);
}

}  // namespace
}  // namespace iku
