// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/aturan.hpp"

#include "iku/formula/cetak.hpp"
#include "iku/teks/catatan.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

std::string baca(std::string_view rumus) {
    const auto ekspresi = read_rumus_capaian(rumus);
    return ekspresi ? to_rumus(*ekspresi) : "(tidak terbaca)";
}

TEST(RumusCapaian, IsReadAsPeopleWriteIt) {
    EXPECT_EQ(baca("R/T"), "v1 / v2 * 100");
    EXPECT_EQ(baca("R / T x 100%"), "v1 / v2 * 100");
    EXPECT_EQ(baca("Realisasi/Target × 100"), "v1 / v2 * 100");
    EXPECT_EQ(baca("(2T-R)/T"), "(2 * v2 - v1) / v2 * 100");
    EXPECT_EQ(baca("(2T - R) : T * 100 %"), "(2 * v2 - v1) / v2 * 100");
    EXPECT_EQ(baca("{1 + (1 - R/T)} x 100%"), "(1 + (1 - v1 / v2)) * 100");
    EXPECT_EQ(baca("200% - R/T"), "(200 / 100 - v1 / v2) * 100");
    EXPECT_EQ(baca("100 * R / T"), "100 * v1 / v2");
    EXPECT_EQ(baca("min(R/T; 1,2)"), "min(v1 / v2, 1.2) * 100");
    EXPECT_EQ(baca("2(T)/R"), "2 * v2 / v1 * 100");
    EXPECT_EQ(baca("(W-R)/(W-T)"), "(v3 - v1) / (v3 - v2) * 100");
}

TEST(RumusCapaian, RefusesWhatItDoesNotKnow) {
    for (const std::string_view rumus :
         {"", "R/", "R T)", "R/Q", "100", "R // T", "(R/T", "R/T x", "sqrt(R)/T", "R/T x 1000%%", "min(R)"})
        EXPECT_EQ(baca(rumus), "(tidak terbaca)") << rumus;
    EXPECT_EQ(baca(std::string(5000, '(')), "(tidak terbaca)");
    EXPECT_EQ(baca(std::string(4000, '(')), "(tidak terbaca)");
}

TEST(Aturan, FormulaTextIsAcceptedAsAName) {
    EXPECT_EQ(read_aturan("(2T-R)/T", Polarisasi::minimize)->id, "min-selisih");
    EXPECT_EQ(read_aturan("T/R x 100%", Polarisasi::minimize)->id, "min-rasio");
    EXPECT_EQ(read_aturan(" maks-rasio ", Polarisasi::maximize)->id, "maks-rasio");
    const auto sendiri = read_aturan("(3T - 2R)/T", Polarisasi::minimize);
    ASSERT_TRUE(sendiri);
    EXPECT_EQ(sendiri->id, "(3T - 2R)/T");
    EXPECT_EQ(sendiri->polarisasi, Polarisasi::minimize);
    EXPECT_FALSE(read_aturan("maks-rasionya", Polarisasi::maximize));
}

TEST(Aturan, EveryBuiltInRuleHasASourceAndReadsWithoutErrors) {
    ASSERT_EQ(aturan_baku().size(), 8U);
    for (const auto& aturan : aturan_baku()) {
        EXPECT_FALSE(aturan.asal.empty()) << aturan.id;
        EXPECT_EQ(find_aturan(aturan.id), &aturan);
    }
    EXPECT_EQ(find_aturan("maks"), nullptr);
}

TEST(Aturan, UsersFileIsCheckedPieceByPiece) {
    const auto bacaan = read_daftar_aturan(R"({"aturan": [
        {"id": "a", "polarisasi": "minimize", "rumus": "T/R", "nol": "100", "plafon": "110.5"},
        {"id": "b", "polarisasi": "ke atas", "rumus": "R/T"},
        {"id": "c", "polarisasi": "maximize", "rumus": "R/X"},
        {"id": "a", "polarisasi": "maximize", "rumus": "R/T"},
        {"id": "d", "polarisasi": "maximize", "rumus": "2R/T"},
        {"id": "e", "polarisasi": "maximize", "rumus": "R/T", "lantai": 10, "plafon": 0},
        {"id": "f", "polarisasi": "maximize", "rumus": "R/T", "plafonn": 0},
        {"id": "g", "polarisasi": "stabilize", "rumus": "R/T", "tabel": [["0", "0"], ["0", "1"]], "di_luar_tabel": "jepit"}]})");
    ASSERT_TRUE(bacaan.isi);
    ASSERT_EQ(bacaan.isi->size(), 2U);
    EXPECT_EQ((*bacaan.isi)[0].plafon, Rasional(221, 2));
    EXPECT_EQ((*bacaan.isi)[1].id, "d");
    std::vector<std::string> label_catatan;
    for (const auto& catatan : bacaan.catatan)
        label_catatan.emplace_back(label(catatan.kode));
    EXPECT_EQ(label_catatan,
              (std::vector<std::string>{"KINERJA-002", "KINERJA-005", "KINERJA-007", "KINERJA-006",
                                        "KINERJA-002", "KINERJA-002", "KINERJA-002"}));
}

TEST(Aturan, WhatIsNoFileOfRulesIsRefused) {
    const std::string bukan[]{"x", "[]", R"({"aturan": 3})", std::string(100000, '[')};
    for (const auto& json : bukan) {
        const auto bacaan = read_daftar_aturan(json);
        EXPECT_FALSE(bacaan.isi);
        EXPECT_EQ(tingkat_tertinggi(bacaan.catatan), Tingkat::galat);
    }
}

TEST(Polarisasi, WordsOfDocumentsAreKnown) {
    EXPECT_EQ(find_polarisasi("Maximize"), Polarisasi::maximize);
    EXPECT_EQ(find_polarisasi(" Semakin  rendah semakin baik"), Polarisasi::minimize);
    EXPECT_EQ(find_polarisasi("Stabilize"), Polarisasi::stabilize);
    EXPECT_EQ(find_polarisasi("positif"), Polarisasi::maximize);
    EXPECT_EQ(find_polarisasi("Maximize (semakin tinggi, semakin baik)"), Polarisasi::maximize);
    EXPECT_EQ(find_polarisasi("Minimal"), Polarisasi::minimize);
    EXPECT_EQ(find_polarisasi("lower is better"), Polarisasi::minimize);
    EXPECT_FALSE(find_polarisasi("Maximize (semakin rendah semakin baik)"));
    for (const char* tanpa_arah : {"baik", "-", "netral", ""})
        EXPECT_FALSE(find_polarisasi(tanpa_arah)) << tanpa_arah;
}

}  // namespace
}  // namespace iku
