// SPDX-License-Identifier: Apache-2.0
// Documents read from the copy of a file that is no text: what becomes of its parts, and the places in notes.
#include "iku/dokumen/json.hpp"
#include "iku/teks/kode/berkas.hpp"
#include "iku/teks/kode/dokumen.hpp"
#include "iku/teks/kode/formula.hpp"
#include "iku/teks/kode/teks.hpp"

#include "dokumen/bantu.hpp"

#include <gtest/gtest.h>

namespace {

using namespace iku;
using uji::with_kode;

const std::string judul = R"("No","Sasaran","Indikator Kinerja","Formulasi")";

std::string salinan(const std::string& bagian) {
    return R"({"salinan":1,"berkas":"iku.xlsx","bagian":[)" + bagian + R"(],"catatan":[]})";
}

std::string lembar(const std::string& nama, const std::string& baris, int kolom = 1) {
    return R"({"lembar":")" + nama + R"(","kolom":)" + std::to_string(kolom) + R"(,"baris":[)" + baris + "]}";
}

TEST(SalinanDokumen, GivesPlacesInTheFile) {
    const auto bacaan = read_dokumen(
        salinan(lembar("IKU", "[3," + judul + R"(],[5,"1","S","Persentase A","50% + (E/20) x 50"])", 2)));
    ASSERT_TRUE(bacaan.isi);
    const auto& sel = bacaan.isi->sasaran[0].indikator[0].sel;
    ASSERT_EQ(sel.size(), 4U);
    for (std::uint32_t i = 0; i < 4; ++i)
        EXPECT_EQ(sel[i].posisi, (Posisi{0, 0, 5, 2 + i}));
    const auto ditolak = with_kode(bacaan.catatan, kode::formula_persen_lepas);
    ASSERT_EQ(ditolak.size(), 1U);
    EXPECT_EQ(ditolak[0].posisi, (Posisi{0, 0, 5, 5}));
    EXPECT_EQ(ditolak[0].tempat, (Tempat{"iku.xlsx", "IKU", 0, 0}));
    for (const Catatan& satu : bacaan.catatan)
        EXPECT_EQ(satu.tempat.berkas, "iku.xlsx") << label(satu.kode);
}

TEST(SalinanDokumen, KeepsTheWordsOfACellWhateverTheyAre) {
    const auto bacaan = read_dokumen(salinan(lembar(
        "IKU", "[1," + judul + R"(],[2,"1","S","\"Persen\" A; B, C | D\nbaris dua\tx","A / B x 100%"])")));
    ASSERT_TRUE(bacaan.isi);
    EXPECT_EQ(bacaan.isi->sasaran[0].indikator[0].sel[2].teks, "\"Persen\" A; B, C | D\nbaris dua x");
}

TEST(SalinanDokumen, ReadsATableWithoutHeadingAsGoingOnWhereItHasAsManyCells) {
    const std::string awal =
        R"({"halaman":1,"tabel":1,"baris":[[1,)" + judul + R"(],[2,"1","S","Persentase A","A / B"]]},)";
    const auto sama = read_dokumen(
        salinan(awal + R"({"halaman":2,"tabel":1,"baris":[[1,"2","S","Persentase B","C / D"]]})"));
    ASSERT_TRUE(sama.isi);
    EXPECT_EQ(sama.isi->sasaran[0].indikator.size(), 2U);
    const auto lanjutan = with_kode(sama.catatan, kode::berkas_tabel_lanjutan);
    ASSERT_EQ(lanjutan.size(), 1U);
    EXPECT_EQ(lanjutan[0].tempat, (Tempat{"iku.xlsx", "", 2, 1}));

    const auto lain = read_dokumen(salinan(
        awal +
        R"({"halaman":2,"tabel":1,"baris":[[1,"Jember, 2023","KEPALA DINAS SOSIAL\n\nNAMA ORANG"]]})"));
    ASSERT_TRUE(lain.isi);
    EXPECT_EQ(lain.isi->sasaran[0].indikator.size(), 1U);
    EXPECT_EQ(lain.isi->penandatangan.jabatan, "KEPALA DINAS SOSIAL");
}

TEST(SalinanDokumen, NamesRowsOfOtherPartsWithTheirPart) {
    const std::string isi = "[1," + judul + R"(],[2,"1","S","Persentase A","A / B"])";
    const auto bacaan = read_dokumen(salinan(lembar("Satu", isi) + "," + lembar("Dua", isi)));
    const auto ulang = with_kode(bacaan.catatan, kode::dokumen_judul_berulang);
    ASSERT_EQ(ulang.size(), 1U);
    EXPECT_EQ(ulang[0].tempat.lembar, "Dua");
    EXPECT_EQ(ulang[0].isian, std::vector<std::string>{"Satu!1"});
}

TEST(SalinanDokumen, KeepsPlacesOfNotesThroughJson) {
    const auto bacaan = read_dokumen(
        salinan(lembar("IKU", "[1," + judul + R"(],[2,"1","S","Persentase A","A / B x 100%"])")));
    ASSERT_TRUE(bacaan.isi);
    const auto kembali = read_dokumen_json(to_json(*bacaan.isi, bacaan.catatan, Bahasa::id));
    EXPECT_EQ(kembali.isi, bacaan.isi);
    EXPECT_EQ(kembali.catatan, bacaan.catatan);
}

TEST(SalinanDokumen, IsNotReadInsideItself) {
    const auto bacaan =
        read_dokumen(salinan(R"({"halaman":1,"baris":[[1,"{\"salinan\":1,\"berkas\":\"\"}"]]})"));
    EXPECT_FALSE(bacaan.isi);
    EXPECT_TRUE(with_kode(bacaan.catatan, kode::teks_salinan_rusak).empty());
}

TEST(SalinanDokumen, WithoutAnyPartIsRefused) {
    for (const std::string& bagian :
         {std::string(), lembar("Kosong", ""), lembar("Kosong", "[1],[2,\"\"]")}) {
        const auto bacaan = read_dokumen(salinan(bagian));
        EXPECT_FALSE(bacaan.isi);
        EXPECT_EQ(tingkat_tertinggi(bacaan.catatan), Tingkat::galat);
    }
}

}  // namespace
