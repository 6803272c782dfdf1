// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/evaluasi.hpp"

#include "iku/formula/read.hpp"
#include "iku/teks/kode/laporan.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

using Baris = std::vector<std::string>;

Perhitungan hitungan(std::string_view rumus, std::vector<Variabel> variabel,
                     Pengali pengali = Pengali::persen) {
    const auto ekspresi = read_rumus(rumus, static_cast<std::uint32_t>(variabel.size()));
    EXPECT_TRUE(ekspresi.has_value()) << rumus;
    return {std::string(rumus), Status::dibaca, Formula(*ekspresi, std::move(variabel), pengali)};
}

Indikator indikator(std::string nama, Perhitungan perhitungan) {
    Indikator isi;
    isi.nama = std::move(nama);
    isi.perhitungan = std::move(perhitungan);
    return isi;
}

Dokumen dokumen(std::vector<Indikator> semua) {
    Dokumen isi;
    isi.sasaran.push_back({1, "Sasaran", std::move(semua)});
    return isi;
}

const Perhitungan persen = hitungan("v1 / v2 * 100", {{"Jumlah A", 0}, {"Jumlah B", 0}});

Dokumen satu_persen() {
    return dokumen({indikator("Persentase A", persen)});
}

Bacaan<Evaluasi> hitung(const Dokumen& isi, std::string_view csv) {
    const auto data = read_data(csv);
    EXPECT_TRUE(data.catatan.empty()) << pesan(data.catatan.front(), Bahasa::en);
    return evaluate(isi, *data.isi);
}

// "sasaran.indikator wilayah periode = hasil"
Baris tulis(const Bacaan<Evaluasi>& bacaan) {
    Baris semua;
    for (const auto& b : bacaan.isi->baris) {
        const Hasil& h = b.jejak.hasil;
        semua.push_back(std::to_string(b.sasaran) + '.' + std::to_string(b.indikator) + ' ' + b.wilayah +
                        ' ' + b.periode.to_string() + " = " +
                        (h.ada() ? h->to_string() : std::string(nama(h.alasan()))));
    }
    return semua;
}

Baris catatan(const Bacaan<Evaluasi>& bacaan) {
    Baris semua;
    for (const auto& satu : bacaan.catatan) {
        std::string teks(label(satu.kode));
        for (const auto& isian : satu.isian)
            teks += '|' + isian;
        semua.push_back(teks);
    }
    return semua;
}

std::string label_kode(Kode kode) {
    return std::string(label(kode));
}

TEST(Evaluasi, ComputesEachPeriodOfTheData) {
    const auto bacaan =
        hitung(satu_persen(),
               "periode;variabel;nilai\n2023;Jumlah A;37\n2023;Jumlah B;39\n2022;Jumlah A;35\n"
               "2022;Jumlah B;39\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2022 = 3500/39", "0.0  2023 = 3700/39"}));
    EXPECT_TRUE(bacaan.catatan.empty());
}

TEST(Evaluasi, RecordsHowEachValueCameAbout) {
    const auto bacaan = hitung(satu_persen(), "periode;Jumlah A;Jumlah B\n2023;37;39\n");
    const auto& jejak = bacaan.isi->baris.at(0).jejak;
    EXPECT_EQ(jejak.isi, (std::vector<Hasil>{37, 39}));
    EXPECT_EQ(jejak.langkah.size(), 2U);
    EXPECT_EQ(jejak.hasil, Hasil(Rasional(3700, 39)));
}

TEST(Evaluasi, MatchesNamesWhateverTheirSpacesAndCase) {
    const auto bacaan = hitung(satu_persen(),
                               "periode;indikator;variabel;nilai\n2023;persentase  A; JUMLAH   A ;1\n"
                               "2023;PERSENTASE A;jumlah b;4\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 25"}));
    EXPECT_TRUE(bacaan.catatan.empty());
}

TEST(Evaluasi, TakesNumeratorAndDenominatorOfAnyQuotient) {
    for (const std::string rumus : {"v1 / v2", "v1 / v2 * 100", "100 * v1 / v2", "v1 * 1000 / v2",
                                    "v1 / (v2 / 100)", "v1 / (2 * v2)", "-v1 / v2", "3 * (v1 / v2) / 4"}) {
        const auto isi = dokumen({indikator("X", hitungan(rumus, {{"A", 0}, {"B", 0}}))});
        const auto dengan_nama = hitung(isi, "periode;A;B\n2023;3;8\n");
        const auto dengan_alias = hitung(isi, "periode;indikator;Pembilang;penyebut\n2023;X;3;8\n");
        EXPECT_EQ(tulis(dengan_alias), tulis(dengan_nama)) << rumus;
        EXPECT_TRUE(dengan_alias.isi->baris.at(0).jejak.hasil.ada());
        EXPECT_TRUE(dengan_alias.catatan.empty()) << rumus;
    }
}

TEST(Evaluasi, TakesNumeratorAndDenominatorOfNothingElse) {
    for (const std::string rumus : {"v1 * v2", "v1 + v2", "v1 - v2", "(v1 - v2) / v2", "v1 / v2 + 1",
                                    "v1 / (v1 / v2)", "1 / v1 / v2", "v1 / min(v2, 1)"}) {
        const auto isi = dokumen({indikator("X", hitungan(rumus, {{"A", 0}, {"B", 0}}))});
        const auto bacaan = hitung(isi, "periode;indikator;pembilang\n2023;X;3\n");
        EXPECT_TRUE(bacaan.isi->baris.empty()) << rumus;
        EXPECT_EQ(catatan(bacaan).back(), label_kode(kode::laporan_bukan_pembagian) + "|pembilang|X|2")
            << rumus;
    }
}

TEST(Evaluasi, PutsTheDenominatorWhereItStandsInTheFormula) {
    const auto isi = dokumen({indikator("X", hitungan("100 / v1 * v2", {{"Bawah", 0}, {"Atas", 0}}))});
    EXPECT_EQ(tulis(hitung(isi, "periode;pembilang;penyebut\n2023;3;8\n")), (Baris{"0.0  2023 = 75/2"}));
}

TEST(Evaluasi, GuessesNoIndicatorForABareNumerator) {
    const auto isi = dokumen({indikator("X", persen), indikator("Y", persen)});
    const auto bacaan = hitung(isi, "periode;pembilang;penyebut\n2023;3;8\n");
    EXPECT_TRUE(bacaan.isi->baris.empty());
    EXPECT_EQ(catatan(bacaan), (Baris{label_kode(kode::laporan_indikator_tanpa_data) + "|X",
                                      label_kode(kode::laporan_indikator_tanpa_data) + "|Y",
                                      label_kode(kode::laporan_tanpa_indikator) + "|pembilang|2|2",
                                      label_kode(kode::laporan_tanpa_indikator) + "|penyebut|2|2"}));
}

TEST(Evaluasi, LetsAVariableServeEveryIndicatorThatUsesIt) {
    const auto isi =
        dokumen({indikator("X", persen), indikator("Y", hitungan("v1 - v2", {{"Jumlah B", 0}, {"C", 0}}))});
    const auto bacaan = hitung(isi, "periode;Jumlah A;Jumlah B;C\n2023;1;4;3\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 25", "0.1  2023 = 1"}));
    EXPECT_TRUE(bacaan.catatan.empty());
}

TEST(Evaluasi, KeepsAValueOfOneIndicatorToThatIndicator) {
    const auto isi = dokumen({indikator("X", persen), indikator("Y", persen)});
    const auto bacaan =
        hitung(isi, "periode;indikator;Jumlah A;Jumlah B\n2023;X;1;4\n2023;Y;1;2\n2022;Y;1;1\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 25", "0.1  2022 = 100", "0.1  2023 = 50"}));
}

TEST(Evaluasi, GivesEveryIndicatorOfOneNameItsValue) {
    Dokumen isi;
    isi.sasaran.push_back({1, "Satu", {indikator("X", persen)}});
    isi.sasaran.push_back({2, "Dua", {indikator("x", persen)}});
    EXPECT_EQ(tulis(hitung(isi, "periode;indikator;pembilang;penyebut\n2023;X;1;4\n")),
              (Baris{"0.0  2023 = 25", "1.0  2023 = 25"}));
}

TEST(Evaluasi, SaysThatAVariableIsNotReported) {
    const auto bacaan =
        hitung(satu_persen(), "periode;variabel;nilai\n2023;Jumlah A;37\n2022;Jumlah A;30\n2022;Jumlah B;\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2022 = tidak_dilaporkan", "0.0  2023 = tidak_dilaporkan"}));
    EXPECT_EQ(catatan(bacaan), (Baris{label_kode(kode::laporan_variabel_tidak_dilaporkan) +
                                      "|Jumlah B|Persentase A|2022, 2023"}));
}

TEST(Evaluasi, KeepsTheReasonOfAValueAndOfADivisionByZero) {
    const auto bacaan = hitung(satu_persen(), "periode;Jumlah A;Jumlah B\n2021;n/a;39\n2022;1;0\n2023;0;0\n");
    EXPECT_EQ(tulis(bacaan),
              (Baris{"0.0  2021 = tidak_berlaku", "0.0  2022 = penyebut_nol", "0.0  2023 = penyebut_nol"}));
}

TEST(Evaluasi, NamesTheClosestVariableAndAppliesNone) {
    const auto bacaan = hitung(satu_persen(), "periode;Jumlah  AA;Jumlah B\n2023;37;39\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = tidak_dilaporkan"}));
    EXPECT_EQ(catatan(bacaan)[1], label_kode(kode::laporan_variabel_mirip) + "|Jumlah AA|Jumlah A|2");
    EXPECT_EQ(bacaan.catatan[1].posisi.baris, 2U);
    EXPECT_EQ(bacaan.catatan[1].posisi.kolom, 6U);
}

TEST(Evaluasi, NamesTheClosestIndicatorAndAppliesNone) {
    const auto bacaan = hitung(
        satu_persen(),
        "periode;indikator;variabel;nilai\n2023;Presentase A;Jumlah A;1\n2022;Presentase A;Jumlah A;1\n"
        "2023;Angka Lain Sama Sekali;Jumlah A;1\n");
    EXPECT_TRUE(bacaan.isi->baris.empty());
    EXPECT_EQ(catatan(bacaan),
              (Baris{label_kode(kode::laporan_indikator_tanpa_data) + "|Persentase A",
                     label_kode(kode::laporan_indikator_mirip) + "|Presentase A|Persentase A|2-3",
                     label_kode(kode::laporan_indikator_tidak_dikenal) + "|Angka Lain Sama Sekali|4"}));
}

TEST(Evaluasi, NamesEveryFactItDoesNotKnow) {
    const auto isi = dokumen({indikator("X", persen), indikator("Y", hitungan("v1", {{"Jumlah C", 0}}))});
    const auto bacaan =
        hitung(isi,
               "periode;indikator;variabel;nilai\n2021;;anggaran;1\n2023;;anggaran;1\n2022;;ANGGARAN;1\n"
               "2023;X;anggaran;1\n2023;Y;Jumlah A;1\n");
    EXPECT_EQ(catatan(bacaan), (Baris{label_kode(kode::laporan_indikator_tanpa_data) + "|X",
                                      label_kode(kode::laporan_indikator_tanpa_data) + "|Y",
                                      label_kode(kode::laporan_variabel_tidak_dikenal) + "|anggaran|2-3",
                                      label_kode(kode::laporan_variabel_tidak_dikenal) + "|ANGGARAN|4",
                                      label_kode(kode::laporan_bukan_variabel_indikator) + "|anggaran|X|5",
                                      label_kode(kode::laporan_variabel_mirip) + "|Jumlah A|Jumlah C|6"}));
}

TEST(Evaluasi, IgnoresAnEmptyCellThatNobodyAsksFor) {
    const auto isi = dokumen({indikator("X", persen), indikator("Y", hitungan("v1", {{"C", 0}}))});
    const auto bacaan = hitung(isi, "periode;indikator;Jumlah A;Jumlah B;C\n2023;X;1;4;\n2023;Y;;;7\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 25", "0.1  2023 = 7"}));
    EXPECT_TRUE(bacaan.catatan.empty());
}

TEST(Evaluasi, UsesNeitherOfTwoRowsThatGiveOneVariable) {
    const auto bacaan =
        hitung(satu_persen(),
               "periode;indikator;variabel;nilai\n2023;;Jumlah A;1\n2023;Persentase A;pembilang;1\n"
               "2023;;Jumlah B;4\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = tidak_dilaporkan"}));
    EXPECT_EQ(catatan(bacaan),
              (Baris{label_kode(kode::laporan_fakta_bentrok) + "|Jumlah A|Persentase A|2023|2|3"}));
    EXPECT_EQ(tingkat(bacaan.catatan[0].kode), Tingkat::galat);
}

TEST(Evaluasi, LetsAnEmptyCellGiveWayToAReportedValue) {
    for (const std::string csv : {"periode;indikator;variabel;nilai\n2023;;Jumlah A;\n2023;Persentase "
                                  "A;Jumlah A;1\n2023;;Jumlah B;4\n",
                                  "periode;indikator;variabel;nilai\n2023;Persentase A;Jumlah "
                                  "A;1\n2023;;Jumlah A;\n2023;;Jumlah B;4\n"}) {
        const auto bacaan = hitung(satu_persen(), csv);
        EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 25"}));
        EXPECT_TRUE(bacaan.catatan.empty());
    }
}

TEST(Evaluasi, LooksIntoEarlierYears) {
    const auto isi =
        dokumen({indikator("Kenaikan", hitungan("(v1 - v2) / v2 * 100", {{"N", 0}, {"N", -1}}))});
    const auto bacaan = hitung(isi, "periode;N\n2021;100\n2022;110\n2023;99\n2023-S1;5\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2021 = tidak_dilaporkan", "0.0  2022 = 10", "0.0  2023 = -10",
                                    "0.0  2023-S1 = tidak_dilaporkan"}));
    EXPECT_EQ(catatan(bacaan),
              (Baris{label_kode(kode::laporan_tahun_bergeser) + "|N|Kenaikan|-1",
                     label_kode(kode::laporan_variabel_tidak_dilaporkan) + "|N|Kenaikan|2020, 2022-S1"}));
}

TEST(Evaluasi, NamesAFactThatOnlyANextYearWouldNeed) {
    const auto isi = dokumen({indikator("Kenaikan", hitungan("v1 - v2", {{"Kini", 0}, {"Dulu", -1}}))});
    const auto bacaan =
        hitung(isi, "periode;variabel;nilai\n2022;Dulu;100\n2023;Kini;110\n2023;Dulu;1\n9999;Dulu;1\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 10"}));
    EXPECT_EQ(catatan(bacaan).back(), label_kode(kode::laporan_fakta_tidak_terpakai) + "|Dulu|Kenaikan|4-5");
}

TEST(Evaluasi, ComputesEachRegionByItselfInTheOrderOfNames) {
    const auto bacaan =
        hitung(satu_persen(),
               "periode;wilayah;Jumlah A;Jumlah B\n2023;Lumajang;1;4\n2023;jember;1;2\n2022;Jember;1;1\n"
               "2023;;1;5\n2022;Bondowoso;3;4\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 20", "0.0 Bondowoso 2022 = 75", "0.0 jember 2022 = 100",
                                    "0.0 jember 2023 = 50", "0.0 Lumajang 2023 = 25"}));
}

TEST(Evaluasi, AddsNothingUpOverRegions) {
    const auto bacaan =
        hitung(satu_persen(), "periode;wilayah;variabel;nilai\n2023;X;Jumlah A;1\n2023;;Jumlah B;4\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = tidak_dilaporkan", "0.0 X 2023 = tidak_dilaporkan"}));
    EXPECT_EQ(catatan(bacaan)[1],
              label_kode(kode::laporan_variabel_tidak_dilaporkan) + "|Jumlah B|Persentase A|2023 X");
}

TEST(Evaluasi, ComputesNoIndicatorWhoseFormulaWasRefused) {
    const auto isi = dokumen({indikator("X", Perhitungan("A B"))});
    const auto bacaan = hitung(isi, "periode;indikator;A\n2023;X;1\n");
    EXPECT_TRUE(bacaan.isi->baris.empty());
    EXPECT_EQ(catatan(bacaan), (Baris{label_kode(kode::laporan_rumus_ditolak) + "|X",
                                      label_kode(kode::laporan_indikator_tanpa_rumus) + "|X|2"}));
    EXPECT_EQ(tingkat(bacaan.catatan[0].kode), Tingkat::galat);
}

TEST(Evaluasi, TakesTheValueOfAnIndicatorThatIsNotComputedUnderItsName) {
    const auto isi =
        dokumen({indikator("Indeks Kepuasan", Perhitungan("survei", Status::bukan_hitungan, std::nullopt))});
    const auto bacaan = hitung(isi, "periode;Indeks Kepuasan\n2023;82,31\n");
    EXPECT_EQ(tulis(bacaan), (Baris{"0.0  2023 = 8231/100"}));
    EXPECT_TRUE(bacaan.catatan.empty());
}

TEST(Evaluasi, EndsListsOfMissingPeriodsAfterADozen) {
    std::string csv = "periode;variabel;nilai\n";
    for (int bulan = 1; bulan <= 12; ++bulan) {
        for (const std::string tahun : {"2022-", "2023-"})
            csv += tahun + (bulan < 10 ? "0" : "") + std::to_string(bulan) + ";Jumlah A;1\n";
    }
    const auto bacaan = hitung(satu_persen(), csv);
    EXPECT_EQ(bacaan.isi->baris.size(), 24U);
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].isian[2].substr(90), "2022-11, 2022-12, ... (+12)");
}

TEST(Evaluasi, GivesTheSameWhateverTheOrderOfTheRows) {
    const auto isi =
        dokumen({indikator("X", persen), indikator("Y", hitungan("v1 - v2", {{"Jumlah B", 0}, {"C", 0}}))});
    Data data =
        *read_data("periode;wilayah;Jumlah A;Jumlah B;C\n2023;a;1;4;3\n2022;b;5;0;1\n2023;b;2;7;n/a\n").isi;
    const auto benar = tulis(evaluate(isi, data));
    ASSERT_EQ(benar.size(), 6U);
    for (int putaran = 0; putaran < 9; ++putaran) {
        std::rotate(data.fakta.begin(), data.fakta.begin() + 1, data.fakta.end());
        EXPECT_EQ(tulis(evaluate(isi, data)), benar);
    }
}

TEST(Evaluasi, HasNothingToSayOfNothing) {
    EXPECT_TRUE(evaluate(Dokumen{}, Data{}).catatan.empty());
    EXPECT_TRUE(evaluate(Dokumen{}, Data{}).isi->baris.empty());
}

}  // namespace
}  // namespace iku
