// SPDX-License-Identifier: Apache-2.0
// Data read from the copy of a file that is no text.
#include "iku/tabel/data.hpp"
#include "iku/teks/kode/berkas.hpp"
#include "iku/teks/kode/data.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

Bacaan<Data> baca(const std::string& bagian) {
    return read_data(R"({"salinan":1,"berkas":"d.xlsx","bagian":[)" + bagian + R"(],"catatan":[]})");
}

std::string lembar(const std::string& nama, const std::string& baris) {
    return R"({"lembar":")" + nama + R"(","kolom":2,"baris":[)" + baris + "]}";
}

const std::string judul = R"([2,"periode","variabel","nilai"])";

TEST(SalinanData, GivesEveryValueItsCell) {
    const auto bacaan = baca(lembar("A", judul + R"(,[4,"2023","X","95%"],[5,"2023","Y"])"));
    ASSERT_TRUE(bacaan.isi);
    ASSERT_EQ(bacaan.isi->fakta.size(), 2U);
    EXPECT_EQ(bacaan.isi->fakta[0].nilai, Hasil(Rasional(95)));
    EXPECT_EQ(bacaan.isi->fakta[0].posisi, (Posisi{0, 0, 4, 4}));
    EXPECT_EQ(bacaan.isi->fakta[0].bagian, 1U);
    EXPECT_EQ(bacaan.isi->bagian, (std::vector{Tempat{"d.xlsx", "A", 0, 0}}));
    // A row ends with its last filled cell: what is behind it is not reported.
    EXPECT_EQ(bacaan.isi->fakta[1].nilai, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_TRUE(bacaan.catatan.empty());
}

TEST(SalinanData, TakesTitlesAboveTheHeadingAsWhatTheSheetSaysOfItself) {
    const auto bacaan = baca(
        lembar("A", R"([1,"# Angka ilustrasi"],[1,"Dinas","Sosial"],)" + judul + R"(,[3,"2023","X","1"])"));
    ASSERT_TRUE(bacaan.isi);
    EXPECT_EQ(bacaan.isi->keterangan, (std::vector<std::string>{"Angka ilustrasi", "Dinas Sosial"}));
}

TEST(SalinanData, NotesSheetsThatAreNoDataWhereAnotherIs) {
    const auto bacaan =
        baca(lembar("Catatan", R"([1,"halo"])") + "," + lembar("A", judul + R"(,[3,"2023","X","1"])"));
    ASSERT_TRUE(bacaan.isi);
    EXPECT_EQ(bacaan.isi->fakta[0].bagian, 2U);
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode::berkas_lembar_tanpa_data);
    EXPECT_EQ(bacaan.catatan[0].tempat.lembar, "Catatan");

    const auto tanpa = baca(lembar("Catatan", R"([1,"halo"])"));
    EXPECT_FALSE(tanpa.isi);
    ASSERT_EQ(tanpa.catatan.size(), 1U);
    EXPECT_EQ(tanpa.catatan[0].kode, kode::data_kolom_tidak_ada);
    EXPECT_FALSE(baca("").isi);
}

TEST(SalinanData, NotesOneKeyOnTwoSheetsWithBothPlaces) {
    const std::string isi = judul + R"(,[3,"2023","X","1"])";
    const auto bacaan = baca(lembar("A", isi) + "," + lembar("B", isi));
    ASSERT_TRUE(bacaan.isi);
    EXPECT_TRUE(bacaan.isi->fakta.empty());
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].tempat.lembar, "B");
    EXPECT_EQ(bacaan.catatan[0].isian, (std::vector<std::string>{"X", "2023", "A!3", "3"}));
}

TEST(SalinanData, NotesWhatIsNoNumberAtItsCell) {
    const auto bacaan = baca(lembar("A", judul + R"(,[7,"2023","X","#DIV/0!"])"));
    ASSERT_TRUE(bacaan.isi);
    EXPECT_EQ(bacaan.isi->fakta[0].nilai, Hasil(Alasan::bukan_angka));
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].posisi, (Posisi{0, 0, 7, 4}));
    EXPECT_EQ(teks_tempat(bacaan.catatan[0], Bahasa::id), "lembar A, sel D7");
}

}  // namespace
}  // namespace iku
