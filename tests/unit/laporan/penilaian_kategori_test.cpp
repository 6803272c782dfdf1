// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/read.hpp"
#include "iku/laporan/laporan.hpp"
#include "iku/laporan/penilaian.hpp"
#include "iku/tabel/data.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::string_view teks_dokumen =
    "Sasaran\tIndikator\tFormulasi\n"
    "Akuntabilitas\tOpini BPK\tOpini BPK atas laporan keuangan\n"
    "\tNilai AKIP\tNilai evaluasi AKIP\n";

struct Bahan {
    Dokumen dokumen{};
    Bacaan<Data> data{};
    Evaluasi evaluasi{};
    Bacaan<std::vector<BarisTarget>> target{};
    Bacaan<Penilaian> hasil{};
};

Bahan nilai(const std::string& opini, const std::string& akip, std::string_view target,
            const std::string& cara) {
    Bahan bahan;
    bahan.dokumen = *read_dokumen(teks_dokumen).isi;
    const auto variabel = [&](std::size_t i) {
        const auto& satu = bahan.dokumen.sasaran[0].indikator[i];
        const Formula* formula = satu.perhitungan.formula();
        return formula == nullptr ? satu.nama : formula->variabel()[0].nama;
    };
    bahan.data = read_data("indikator,periode,variabel,nilai\nOpini BPK,2023," + variabel(0) + "," + opini +
                           "\nNilai AKIP,2023," + variabel(1) + "," + akip + "\n");
    bahan.evaluasi = *evaluate(bahan.dokumen, *bahan.data.isi).isi;
    bahan.target = read_target(target);
    Pengaturan pengaturan;
    std::vector<Catatan> catatan;
    EXPECT_TRUE(pengaturan.pasang(Kunci::kategori, {cara, Penyetel::panggilan, "pilihan", {}}, catatan));
    bahan.hasil = nilai_kinerja(bahan.dokumen, bahan.evaluasi, *bahan.target.isi, pengaturan);
    return bahan;
}

std::vector<std::string> label_catatan(const std::vector<Catatan>& catatan) {
    std::vector<std::string> hasil;
    for (const auto& satu : catatan)
        hasil.emplace_back(label(satu.kode));
    return hasil;
}

using Label = std::vector<std::string>;

constexpr std::string_view target_opini = "indikator,periode,target,skala\nOpini BPK,2023,WTP,opini-bpk\n";

TEST(PenilaianKategori, ACategoryAsGoodAsItsTargetMeetsIt) {
    const Bahan bahan = nilai("Wajar Tanpa Pengecualian (WTP)", "", target_opini, "terpenuhi");
    ASSERT_EQ(bahan.hasil.isi->baris.size(), 1U);
    const auto& baris = bahan.hasil.isi->baris[0];
    EXPECT_EQ(baris.target.kategori, "WTP");
    EXPECT_EQ(std::get<Predikat>(*baris.kategori).label, "WTP");
    EXPECT_EQ(baris.terpenuhi, true);
    EXPECT_EQ(baris.capaian, Hasil(100));
    EXPECT_EQ(baris.aturan, "kategori-terpenuhi");
    EXPECT_EQ(label_catatan(bahan.data.catatan), Label{"DATA-020"});
    EXPECT_TRUE(bahan.target.catatan.empty());
    EXPECT_TRUE(bahan.hasil.catatan.empty());
}

TEST(PenilaianKategori, AWorseOneDoesNot) {
    const Bahan bahan = nilai("WDP", "", target_opini, "terpenuhi");
    EXPECT_EQ(bahan.hasil.isi->baris.at(0).terpenuhi, false);
    EXPECT_EQ(bahan.hasil.isi->baris.at(0).capaian, Hasil(0));
}

TEST(PenilaianKategori, TheNumbersOfASourceGiveAnAchievementWithItsSteps) {
    const Bahan bahan = nilai("WDP", "", target_opini, "nilai");
    const auto& baris = bahan.hasil.isi->baris.at(0);
    EXPECT_EQ(baris.capaian, Hasil(75));
    ASSERT_TRUE(baris.jejak);
    EXPECT_EQ(baris.jejak->formula.evaluate(baris.jejak->isi), Hasil(75));
}

TEST(PenilaianKategori, NothingIsComputedBeforeTheWayIsChosen) {
    const Bahan bahan = nilai("WDP", "", target_opini, "tanpa");
    EXPECT_EQ(bahan.hasil.isi->baris.at(0).capaian, Hasil(Alasan::di_luar_domain));
    EXPECT_EQ(bahan.hasil.isi->baris.at(0).terpenuhi, false);
    ASSERT_EQ(label_catatan(bahan.hasil.catatan), Label{"LAPORAN-092"});
    EXPECT_EQ(pesan(bahan.hasil.catatan[0], Bahasa::id),
              "Capaian Opini BPK belum dihitung: kategori punya urutan, bukan jarak. Target WTP, realisasi "
              "WDP: terpenuhi = 0; nilai = 75.");
}

TEST(PenilaianKategori, AFigureLiesInABandOfTheScaleThatTheTargetIsOn) {
    const Bahan bahan =
        nilai("WTP", "75", "indikator,periode,target,skala\nNilai AKIP,2023,BB,akip-88-2021\n", "terpenuhi");
    const auto& baris = bahan.hasil.isi->baris.at(0);
    EXPECT_EQ(std::get<Predikat>(*baris.kategori).label.substr(0, 2), "BB");
    EXPECT_EQ(baris.capaian, Hasil(100));
    EXPECT_EQ(label_catatan(bahan.hasil.catatan), Label{"LAPORAN-093"});
}

TEST(PenilaianKategori, AnotherScaleIsNotedAndNotCompared) {
    const Bahan kata = nilai("BB", "", target_opini, "terpenuhi");
    EXPECT_EQ(label_catatan(kata.hasil.catatan), Label{"LAPORAN-091"});
    EXPECT_FALSE(kata.hasil.isi->baris.at(0).capaian.ada());
    EXPECT_EQ(kata.hasil.isi->baris.at(0).terpenuhi, std::nullopt);
    const Bahan angka = nilai("4", "", target_opini, "nilai");
    EXPECT_EQ(label_catatan(angka.hasil.catatan), Label{"LAPORAN-091"});
    EXPECT_EQ(angka.hasil.isi->baris.at(0).capaian, Hasil(Alasan::di_luar_domain));
}

TEST(PenilaianKategori, WhatIsMissingStaysMissing) {
    const Bahan bahan = nilai("-", "", target_opini, "terpenuhi");
    EXPECT_EQ(bahan.hasil.isi->baris.at(0).capaian, Hasil(Alasan::strip));
    const Bahan target =
        nilai("WTP", "", "indikator,periode,target,skala\nOpini BPK,2023,,opini-bpk\n", "terpenuhi");
    EXPECT_EQ(target.hasil.isi->baris.at(0).capaian, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_TRUE(target.hasil.catatan.empty());
}

TEST(PenilaianKategori, ATargetFileSaysWhichScale) {
    const auto baca = [](const std::string& baris) {
        return label_catatan(read_target("indikator,periode,target,skala,polarisasi\n" + baris).catatan);
    };
    EXPECT_EQ(baca("A,2023,WTP,,\n"), Label{"LAPORAN-095"});
    EXPECT_EQ(baca("A,2023,WTP,opini,\n"), Label{"LAPORAN-090"});
    EXPECT_EQ(baca("A,2023,ZZ,opini-bpk,\n"), Label{"KINERJA-020"});
    EXPECT_EQ(baca("A,2023,4,opini-bpk,\n"), Label{"KINERJA-020"});
    const Bahan bahan = nilai("WTP", "",
                              "indikator,periode,target,skala,polarisasi\nOpini BPK,2023,WTP,opini-bpk,"
                              "minimize\n",
                              "terpenuhi");
    EXPECT_EQ(label_catatan(bahan.hasil.catatan), Label{"LAPORAN-094"});
    EXPECT_EQ(bahan.hasil.isi->baris.at(0).capaian, Hasil(100));
}

TEST(PenilaianKategori, TheReportShowsCategoriesAsTheyAreCalled) {
    const Bahan bahan = nilai("WTP", "", target_opini, "terpenuhi");
    const Landasan landasan{};
    const Laporan laporan =
        susun_laporan({bahan.dokumen, *bahan.data.isi, bahan.evaluasi, *bahan.hasil.isi, landasan, {}});
    const std::string csv = to_csv(laporan);
    EXPECT_NE(csv.find("WTP"), std::string::npos) << csv;
    EXPECT_EQ(laporan.baris.at(0).kategori_target, "WTP");
    EXPECT_EQ(laporan.baris.at(0).kategori, "WTP");
    EXPECT_NE(to_json(laporan).find("WTP"), std::string::npos);
    EXPECT_NE(to_markdown(laporan).find("WTP"), std::string::npos);
    EXPECT_NE(to_html(laporan).find("WTP"), std::string::npos);
}

}  // namespace
}  // namespace iku
