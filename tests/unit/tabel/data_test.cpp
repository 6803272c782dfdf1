// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/data.hpp"

#include "iku/teks/kode/data.hpp"
#include "iku/teks/kode/teks.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

// "indikator|wilayah|periode|variabel|nilai", sorted by nothing: the order of the file.
std::vector<std::string> tulis(const Data& data) {
    std::vector<std::string> semua;
    for (const auto& f : data.fakta) {
        const std::string nilai = f.nilai.ada() ? f.nilai->to_string() : std::string(nama(f.nilai.alasan()));
        semua.push_back(f.indikator + '|' + f.wilayah + '|' + f.periode.to_string() + '|' + f.variabel + '|' +
                        nilai);
    }
    return semua;
}

using Baris = std::vector<std::string>;

std::vector<Kode> kode(const Bacaan<Data>& bacaan) {
    std::vector<Kode> semua;
    for (const auto& catatan : bacaan.catatan)
        semua.push_back(catatan.kode);
    return semua;
}

Baris isi(std::string_view csv, Lokal lokal = Lokal::id) {
    const auto bacaan = read_data(csv, lokal);
    EXPECT_EQ(kode(bacaan), std::vector<Kode>{}) << csv;
    return bacaan.isi ? tulis(*bacaan.isi) : Baris{};
}

void expect_satu(const Bacaan<Data>& bacaan, Kode kode_catatan, std::uint32_t baris, std::uint32_t kolom) {
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode_catatan) << pesan(bacaan.catatan[0], Bahasa::en);
    EXPECT_EQ(bacaan.catatan[0].posisi.baris, baris);
    EXPECT_EQ(bacaan.catatan[0].posisi.kolom, kolom);
}

TEST(Data, ReadsLongRows) {
    EXPECT_EQ(isi("periode,variabel,nilai\n2023,A,37\n2022-TW1,B,39\n"),
              (Baris{"||2023|A|37", "||2022-TW1|B|39"}));
}

TEST(Data, ReadsColumnsInAnyOrderAndHeadingsInAnyCase) {
    EXPECT_EQ(isi(" NILAI ;Wilayah;variabel;Indikator;PERIODE\n1,5;35.09;A;X;2023-S1\n"),
              (Baris{"X|35.09|2023-S1|A|3/2"}));
}

TEST(Data, ReadsWideRows) {
    EXPECT_EQ(isi("wilayah;periode;Jumlah A;Jumlah B\nJember;2023;37;39\nJember;2022;;40\n"),
              (Baris{"|Jember|2023|Jumlah A|37", "|Jember|2023|Jumlah B|39",
                     "|Jember|2022|Jumlah A|tidak_dilaporkan", "|Jember|2022|Jumlah B|40"}));
}

TEST(Data, ReadsNumbersInTheDeclaredWay) {
    EXPECT_EQ(isi("periode;variabel;nilai\n2023;A;1.234\n2023;B;1.234,5\n"),
              (Baris{"||2023|A|1234", "||2023|B|2469/2"}));
    EXPECT_EQ(isi("periode;variabel;nilai\n2023;A;1.234\n2023;B;\"1,234.5\"\n", Lokal::en),
              (Baris{"||2023|A|617/500", "||2023|B|2469/2"}));
}

TEST(Data, KeepsTheReasonOfACellWithoutANumber) {
    const auto bacaan =
        read_data("periode;variabel;nilai\n2023;A;\n2023;B;n/a\n2023;C;-\n2023;D;dua puluh\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|A|tidak_dilaporkan", "||2023|B|tidak_berlaku",
                                         "||2023|C|strip", "||2023|D|bukan_angka"}));
}

TEST(Data, KeepsTheCellAsItStandsAndItsPlace) {
    const auto bacaan = read_data("periode;variabel;nilai\n2023;A; \"37\"\n2023;B;\" 39 \"\n");
    ASSERT_EQ(bacaan.isi->fakta.size(), 2U);
    EXPECT_EQ(bacaan.isi->fakta[1].teks, " 39 ");
    EXPECT_EQ(bacaan.isi->fakta[1].posisi.baris, 3U);
    EXPECT_EQ(bacaan.isi->fakta[1].posisi.kolom, 8U);
}

TEST(Data, MovesANoteOfANumberToItsPlaceInTheFile) {
    const auto bacaan = read_data("periode;variabel;nilai\n2023;A;1.2.34\n2023;B;\"1.2.34\"\n");
    ASSERT_EQ(bacaan.catatan.size(), 2U);
    EXPECT_EQ(bacaan.catatan[0].posisi.baris, 2U);
    EXPECT_EQ(bacaan.catatan[0].posisi.kolom, 8U);
    EXPECT_EQ(bacaan.catatan[1].posisi.baris, 3U);
    EXPECT_EQ(bacaan.catatan[1].posisi.kolom, 9U);
}

TEST(Data, TakesLeadingLinesWithASignAsRemarks) {
    const auto bacaan = read_data(
        "\xEF\xBB\xBF# Angka ilustrasi, bukan data\r\n\r\n## dua;;\n\"# tiga, "
        "empat\",,\nperiode;variabel;nilai\n2023;A;1\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_TRUE(bacaan.catatan.empty());
    EXPECT_EQ(bacaan.isi->keterangan, (Baris{"Angka ilustrasi, bukan data", "dua", "tiga, empat"}));
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|A|1"}));
    EXPECT_EQ(bacaan.isi->fakta[0].posisi.baris, 6U);
}

TEST(Data, SkipsRowsAndCellsThatAreEmpty) {
    EXPECT_EQ(isi("periode,variabel,nilai\n,,\n2023,A,1,,,\n\n , ,\n"), (Baris{"||2023|A|1"}));
    EXPECT_EQ(isi("periode,variabel,nilai,,\n2023,A,1,,\n"), (Baris{"||2023|A|1"}));
}

TEST(Data, UsesNeitherOfTwoRowsWithOneKeyAndNamesBoth) {
    const auto bacaan =
        read_data("periode,variabel,nilai\n2023,Jumlah  A,1\n2023,B,2\n2023,JUMLAH A,1\n2022,Jumlah A,3\n");
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|B|2", "||2022|Jumlah A|3"}));
    expect_satu(bacaan, kode::data_kunci_ganda, 4, 15);
    EXPECT_EQ(pesan(bacaan.catatan[0], Bahasa::en),
              "\"JUMLAH A\" for 2023 stands twice, in rows 2 and 4; neither is used.");
    EXPECT_EQ(tingkat(bacaan.catatan[0].kode), Tingkat::galat);
}

TEST(Data, UsesNoneOfThreeRowsWithOneKey) {
    const auto bacaan = read_data("periode,variabel,nilai\n2023,A,1\n2023,A,1\n2023,A,1\n");
    EXPECT_TRUE(bacaan.isi->fakta.empty());
    EXPECT_EQ(bacaan.catatan.size(), 2U);
}

TEST(Data, TellsKeysApartByIndicatorAndRegion) {
    EXPECT_EQ(
        isi("periode,variabel,nilai,indikator,wilayah\n2023,A,1,X,\n2023,A,2,Y,\n2023,A,3,X,w\n2023,A,4,,\n")
            .size(),
        4U);
}

TEST(Data, RefusesAFileWithoutTheColumnsItNeeds) {
    for (const auto& [csv, kolom] :
         std::vector<std::pair<std::string, std::string>>{{"variabel,nilai\nA,1\n", "periode"},
                                                          {"periode,variabel\n2023,A\n", "nilai"},
                                                          {"periode,nilai\n2023,1\n", "variabel"},
                                                          {"periode,wilayah\n2023,x\n", "variabel"},
                                                          {"A B C\n", "periode"}}) {
        const auto bacaan = read_data(csv);
        EXPECT_FALSE(bacaan.isi.has_value()) << csv;
        expect_satu(bacaan, kode::data_kolom_tidak_ada, 1, 1);
        EXPECT_EQ(bacaan.catatan[0].isian[0], kolom);
    }
}

TEST(Data, NamesTheHeadingsOfARefusedFile) {
    const auto bacaan = read_data("tahun;uraian;jumlah\n2023;A;1\n");
    EXPECT_EQ(pesan(bacaan.catatan[0], Bahasa::id),
              "Kolom \"periode\" tidak ada; judul yang terbaca: tahun, uraian, jumlah.");
    EXPECT_EQ(read_data(";;;;;;;;;;;;;\n").catatan[0].isian[1].substr(0, 4), ", , ");
}

TEST(Data, NotesAnUnknownColumnAndLeavesItOut) {
    const auto bacaan = read_data("periode,variabel,nilai,satuan\n2023,A,1,orang\n");
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|A|1"}));
    expect_satu(bacaan, kode::data_judul_tidak_dikenal, 1, 24);
}

TEST(Data, NamesTheColumnThatAHeadingIsASlipForAndAppliesNone) {
    const auto panjang = read_data("periode,variabel,nilai,wilayh\n2023,A,1,Jember\n");
    EXPECT_EQ(tulis(*panjang.isi), (Baris{"||2023|A|1"}));
    expect_satu(panjang, kode::data_judul_mirip, 1, 24);
    EXPECT_EQ(panjang.catatan[0].isian[1], "wilayah");
    const auto lebar = read_data("periode,indicator,A\n2023,X,1\n");
    EXPECT_EQ(tulis(*lebar.isi), (Baris{"||2023|A|1"}));
    expect_satu(lebar, kode::data_judul_mirip, 1, 9);
}

TEST(Data, UsesNoneOfTwoColumnsWithOneHeading) {
    const auto bacaan = read_data("periode;A;B;a\n2023;1;2;3\n");
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|B|2"}));
    expect_satu(bacaan, kode::data_judul_ganda, 1, 13);
    const auto periode = read_data("periode;Periode;A\n2023;2023;1\n");
    EXPECT_FALSE(periode.isi.has_value());
    EXPECT_EQ(kode(periode), (std::vector{kode::data_kolom_tidak_ada, kode::data_judul_ganda}));
}

TEST(Data, NotesAColumnThatHasContentButNoHeadingOnce) {
    const auto bacaan = read_data("periode;A;\n2023;1;\n2022;2;x\n2021;3;y\n");
    EXPECT_EQ(bacaan.isi->fakta.size(), 3U);
    expect_satu(bacaan, kode::data_judul_kosong, 3, 8);
}

TEST(Data, LeavesOutARowWithAPeriodThatIsNone) {
    const auto bacaan = read_data("periode,variabel,nilai\nJul-23,A,1\n2023,A,2\n");
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|A|2"}));
    expect_satu(bacaan, kode::data_periode_tidak_sah, 2, 1);
    EXPECT_NE(saran(bacaan.catatan[0], Bahasa::id).find("2023-TW3"), std::string::npos);
}

TEST(Data, LeavesOutRaggedRows) {
    const auto kurang = read_data("periode,variabel,nilai\n2023,A\n2023,B,2\n");
    EXPECT_EQ(tulis(*kurang.isi), (Baris{"||2023|B|2"}));
    expect_satu(kurang, kode::data_sel_kurang, 2, 1);
    const auto lebih = read_data("periode,variabel,nilai\n2023,A, B,1\n2023,B,2\n");
    EXPECT_EQ(tulis(*lebih.isi), (Baris{"||2023|B|2"}));
    expect_satu(lebih, kode::data_sel_lebih, 2, 11);
}

TEST(Data, ExplainsADecimalCommaThatWasTakenForASeparator) {
    const auto panjang = read_data("periode,variabel,nilai\n2023,A,12,5\n");
    EXPECT_TRUE(panjang.isi->fakta.empty());
    expect_satu(panjang, kode::data_koma_dalam_angka, 2, 8);
    EXPECT_EQ(pesan(panjang.catatan[0], Bahasa::en),
              "The comma in the number 12,5 was taken for a separator: this row has 4 cells, the heading 3; "
              "the row is "
              "not used.");
    expect_satu(read_data("periode,A,B\n2023,1.234,56%,7\n"), kode::data_koma_dalam_angka, 2, 6);
    expect_satu(read_data("periode,A,B\n2023,x,-1,5\n"), kode::data_koma_dalam_angka, 2, 8);
    expect_satu(read_data("periode;A;B\n2023;1;5;7\n"), kode::data_sel_lebih, 2, 10);
    expect_satu(read_data("periode,A,B\n2023,\"1\",x,7\n"), kode::data_sel_lebih, 2, 12);
}

TEST(Data, TakesNoRangeOrRatioForAValue) {
    const auto bacaan = read_data("periode;variabel;nilai\n2023;A;80 - 90%\n2023;B;1:17,9\n");
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|A|bukan_angka", "||2023|B|bukan_angka"}));
    EXPECT_EQ(kode(bacaan), (std::vector{kode::data_bukan_satu_angka, kode::data_bukan_satu_angka}));
}

TEST(Data, LeavesOutARowWithoutAVariable) {
    const auto bacaan = read_data("periode,variabel,nilai\n2023, ,1\n");
    EXPECT_TRUE(bacaan.isi->fakta.empty());
    expect_satu(bacaan, kode::data_variabel_kosong, 2, 6);
}

TEST(Data, RefusesAnEmptyFile) {
    for (const std::string csv : {"", "\n\n", "# hanya keterangan\n", "\xEF\xBB\xBF"}) {
        const auto bacaan = read_data(csv);
        EXPECT_FALSE(bacaan.isi.has_value());
        EXPECT_EQ(kode(bacaan), std::vector{kode::data_kosong});
    }
}

TEST(Data, NotesAFileOfNothingButAHeading) {
    const auto bacaan = read_data("periode,variabel,nilai\n,,\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_TRUE(bacaan.isi->fakta.empty());
    EXPECT_EQ(kode(bacaan), std::vector{kode::data_tanpa_baris});
    EXPECT_EQ(bacaan.catatan.at(0).posisi.baris, 1U);
}

TEST(Data, NotesAHeadingAloneWhereItStands) {
    const auto bacaan = read_data("# ekspor\nperiode,variabel,nilai\n");
    ASSERT_EQ(kode(bacaan), std::vector{kode::data_tanpa_baris});
    EXPECT_EQ(bacaan.catatan.at(0).posisi.baris, 2U);
}

TEST(Data, RecognisesFilesThatAreNoCsv) {
    for (const auto& [awal, jenis] :
         std::vector<std::pair<std::string, std::string>>{{"PK\x03\x04zip", "XLSX/ODS"},
                                                          {"%PDF-1.7", "PDF"},
                                                          {"\xFF\xFEp", "UTF-16"},
                                                          {"{\"a\":1}", "JSON"}}) {
        const auto bacaan = read_data(awal);
        EXPECT_FALSE(bacaan.isi.has_value());
        ASSERT_EQ(kode(bacaan), std::vector{kode::data_bukan_csv});
        EXPECT_EQ(bacaan.catatan[0].isian[0], jenis);
    }
}

TEST(Data, NotesBytesThatAreNoUtf8Once) {
    const auto bacaan = read_data("periode;variabel;nilai\n2023;A\xE9;1\n2023;B\xE9;2\n");
    EXPECT_EQ(bacaan.isi->fakta.size(), 2U);
    expect_satu(bacaan, kode::data_bukan_utf8, 2, 6);
    EXPECT_EQ(bacaan.catatan[0].isian[0], "2");
}

TEST(Data, PassesOnWhatTheCellReaderNotes) {
    const auto bacaan = read_data("periode;variabel;nilai\n2023;A;1\n2023;\"B;2\n");
    EXPECT_EQ(tulis(*bacaan.isi), (Baris{"||2023|A|1"}));
    EXPECT_EQ(kode(bacaan), std::vector{kode::teks_kutip_terbuka});
    EXPECT_FALSE(read_data("\"periode;nilai\n").isi.has_value());
}

TEST(Data, ReadsTheSameWhicheverSeparatorIsUsed) {
    const std::string koma = "periode,variabel,nilai\n2023,\"A; b\",\"1,5\"\n";
    const Baris benar{"||2023|A; b|3/2"};
    EXPECT_EQ(isi(koma), benar);
    EXPECT_EQ(isi("periode;variabel;nilai\n2023;\"A; b\";1,5\n"), benar);
    EXPECT_EQ(isi("periode\tvariabel\tnilai\n2023\tA; b\t1,5\n"), benar);
}

TEST(Data, ReadsLongAndWideToTheSameFacts) {
    std::string panjang = "periode;wilayah;variabel;nilai\n";
    std::string lebar = "periode;wilayah;A;B;C\n";
    for (int tahun = 2000; tahun < 2020; ++tahun) {
        lebar += std::to_string(tahun) + ";w" + std::to_string(tahun % 3);
        for (const char variabel : {'A', 'B', 'C'}) {
            const std::string nilai = tahun % 7 == 0 ? "" : std::to_string(tahun * variabel);
            panjang += std::to_string(tahun) + ";w" + std::to_string(tahun % 3) + ';' + variabel + ';' +
                       nilai + '\n';
            lebar += ';' + nilai;
        }
        lebar += '\n';
    }
    EXPECT_EQ(isi(panjang), isi(lebar));
    EXPECT_EQ(isi(lebar).size(), 60U);
}

}  // namespace
}  // namespace iku
