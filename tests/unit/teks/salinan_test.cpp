// SPDX-License-Identifier: Apache-2.0
// Places in files that are no text, and the copy of such a file.
#include "teks/salinan.hpp"

#include "iku/teks/kode/angka.hpp"
#include "iku/teks/kode/berkas.hpp"
#include "iku/teks/kode/teks.hpp"

#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

using detail::read_salinan;

std::string tempat(const Tempat& tempat, std::uint32_t baris, std::uint32_t kolom, Bahasa bahasa) {
    return teks_tempat({kode::angka_bentuk, {0, 0, baris, kolom}, {}, tempat}, bahasa);
}

TEST(Tempat, IsSaidInWordsOfItsKindOfFile) {
    EXPECT_EQ(tempat({"a.xlsx", "IKU", 0, 0}, 7, 3, Bahasa::id), "lembar IKU, sel C7");
    EXPECT_EQ(tempat({"a.xlsx", "IKU", 0, 0}, 7, 3, Bahasa::en), "sheet IKU, cell C7");
    EXPECT_EQ(tempat({"a.xlsx", "IKU", 0, 0}, 7, 0, Bahasa::en), "sheet IKU, row 7");
    EXPECT_EQ(tempat({"a.docx", "", 0, 2}, 5, 3, Bahasa::id), "tabel 2, baris 5, sel 3");
    EXPECT_EQ(tempat({"a.docx", "", 0, 2}, 5, 3, Bahasa::en), "table 2, row 5, cell 3");
    EXPECT_EQ(tempat({"a.pdf", "", 4, 1}, 5, 3, Bahasa::id), "halaman 4, tabel 1, baris 5, sel 3");
    EXPECT_EQ(tempat({"a.pdf", "", 4, 0}, 5, 0, Bahasa::en), "page 4, line 5");
    EXPECT_EQ(tempat({"a.pdf", "", 0, 0}, 0, 0, Bahasa::id), "");
    EXPECT_EQ(tempat({}, 22, 5, Bahasa::id), "baris 22, kolom 5");
    EXPECT_EQ(tempat({}, 22, 5, Bahasa::en), "line 22, column 5");
    EXPECT_EQ(tempat({}, 0, 0, Bahasa::en), "");
}

TEST(Tempat, NamesColumnsAsSpreadsheetsDo) {
    const Tempat lembar{"", "S", 0, 0};
    for (const auto& [kolom, huruf] : {std::pair{1U, "A"},
                                       {26U, "Z"},
                                       {27U, "AA"},
                                       {52U, "AZ"},
                                       {702U, "ZZ"},
                                       {703U, "AAA"},
                                       {16384U, "XFD"}})
        EXPECT_EQ(tempat(lembar, 1, kolom, Bahasa::id), std::string("lembar S, sel ") + huruf + "1");
}

TEST(Salinan, IsKnownByItsFirstKey) {
    EXPECT_TRUE(detail::is_salinan(R"({"salinan":1})"));
    EXPECT_TRUE(detail::is_salinan("\n { \"salinan\" : 1}"));
    EXPECT_FALSE(detail::is_salinan(R"({"versi":1,"salinan":1})"));
    EXPECT_FALSE(detail::is_salinan(R"(["salinan"])"));
    EXPECT_FALSE(detail::is_salinan(""));
}

TEST(Salinan, HoldsPartsRowsAndNotes) {
    const auto bacaan = read_salinan(
        R"({"salinan":1,"berkas":"a.xlsx","bagian":[{"lembar":"A","kolom":2,"baris":[[4,"x","y"],[5]]},)"
        R"({"halaman":3,"baris":[[1,"teks"]]}],)"
        R"("catatan":[{"kode":"BERKAS-003","lembar":"A","baris":4,"sel":2,"isian":["B4:B5","x"]}]})");
    ASSERT_TRUE(bacaan.isi);
    ASSERT_EQ(bacaan.isi->bagian.size(), 2U);
    const auto& lembar = bacaan.isi->bagian[0];
    EXPECT_EQ(lembar.tempat, (Tempat{"a.xlsx", "A", 0, 0}));
    EXPECT_TRUE(lembar.tabel);
    EXPECT_EQ(lembar.kolom, 2U);
    EXPECT_EQ(lembar.baris[0].sel, (std::vector<std::string>{"x", "y"}));
    EXPECT_EQ(lembar.baris[1].nomor, 5U);
    EXPECT_FALSE(bacaan.isi->bagian[1].tabel);
    EXPECT_EQ(bacaan.isi->bagian[1].tempat.halaman, 3U);
    const Catatan harap{kode::berkas_sel_gabungan, {0, 0, 4, 2}, {"B4:B5", "x"}, {"a.xlsx", "A", 0, 0}};
    EXPECT_EQ(bacaan.isi->catatan, std::vector{harap});
}

TEST(Salinan, SaysWhereItIsDamaged) {
    const std::pair<std::string, const char*> kasus[] = {
        {R"({"salinan":2,"berkas":"","bagian":[],"catatan":[]})", "/salinan"},
        {R"({"salinan":1,"bagian":[],"catatan":[]})", "/berkas"},
        {R"({"salinan":1,"berkas":"","catatan":[]})", "/bagian"},
        {R"({"salinan":1,"berkas":"","bagian":[]})", "/catatan"},
        {R"({"salinan":1,"berkas":"","bagian":[{"baris":[["x"]]}],"catatan":[]})", "/bagian/0/baris/0/0"},
        {R"({"salinan":1,"berkas":"","bagian":[{"baris":[[]]}],"catatan":[]})", "/bagian/0/baris/0"},
        {R"({"salinan":1,"berkas":"","bagian":[{"baris":[[1,2]]}],"catatan":[]})", "/bagian/0/baris/0/1"},
        {R"({"salinan":1,"berkas":"","bagian":[],"catatan":[{"kode":"X-1"}]})", "/catatan/0/kode"},
        {R"({"salinan":1,"berkas":"","bagian":[],"catatan":[{"kode":"BERKAS-001","isian":["x"]}]})",
         "/catatan/0/isian"},
        {R"({"salinan":1,)", "bita 14"},
        {R"({"salinan":)" + std::string(100'000, '[') + "}", "/"},
    };
    for (const auto& [json, di] : kasus) {
        const auto bacaan = read_salinan(json);
        EXPECT_FALSE(bacaan.isi);
        ASSERT_EQ(bacaan.catatan.size(), 1U) << di;
        EXPECT_EQ(bacaan.catatan[0].kode, kode::teks_salinan_rusak);
        EXPECT_EQ(bacaan.catatan[0].isian, std::vector<std::string>{di});
    }
}

}  // namespace
}  // namespace iku
