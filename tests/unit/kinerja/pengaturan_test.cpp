// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/pengaturan.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

TEST(Pengaturan, NothingIsAssumedWithoutAProfile) {
    const Pengaturan pengaturan;
    EXPECT_EQ(pengaturan.aturan(Polarisasi::maximize)->id, "maks-rasio");
    EXPECT_FALSE(pengaturan.aturan(Polarisasi::minimize));
    EXPECT_FALSE(pengaturan.aturan(Polarisasi::stabilize));
    EXPECT_FALSE(pengaturan.skala());
    EXPECT_FALSE(pengaturan.aturan(Polarisasi::maximize)->plafon);
}

TEST(Pengaturan, ProjectFileWinsOverItsProfileAndTheCallOverBoth) {
    auto bacaan = read_proyek(
        R"({"iku": 1, "plafon": 100, "profil": "kemenkeu-2026", "minimize": "(2T-R)/T", "celah": "bulatkan_dulu"})");
    ASSERT_TRUE(bacaan.isi);
    EXPECT_TRUE(bacaan.catatan.empty());
    Pengaturan& p = *bacaan.isi;
    EXPECT_EQ(p[Kunci::plafon].penyetel, Penyetel::berkas);
    EXPECT_EQ(p[Kunci::lantai].penyetel, Penyetel::profil);
    EXPECT_EQ(p[Kunci::lantai].asal.verifikasi, Verifikasi::kode);
    EXPECT_EQ(p.aturan(Polarisasi::minimize)->id, "min-selisih");
    EXPECT_EQ(p.aturan(Polarisasi::minimize)->plafon, Rasional(100));
    EXPECT_EQ(p.aturan(Polarisasi::maximize)->id, "maks-negatif");
    EXPECT_EQ(p.skala()->celah, Celah::bulatkan_dulu);
    std::vector<Catatan> catatan;
    EXPECT_TRUE(p.pasang(Kunci::plafon, {"120", Penyetel::panggilan, "pilihan", {}}, catatan));
    EXPECT_TRUE(p.pasang(Kunci::plafon, {"90", Penyetel::berkas, "pilihan", {}}, catatan));
    EXPECT_EQ(p[Kunci::plafon].nilai, "120");
}

TEST(Pengaturan, WrongValuesAreNotesAndChangeNothing) {
    const auto bacaan = read_proyek(
        R"({"iku": 1, "profil": "tidak-ada", "minimize": "R/Q", "celah": "x", "desimal": 31, "warna": "biru", "skala": ["a"]})");
    ASSERT_TRUE(bacaan.isi);
    EXPECT_EQ(*bacaan.isi, Pengaturan());
    EXPECT_EQ(bacaan.catatan.size(), 6U);
    EXPECT_FALSE(read_proyek(R"({"iku": 2})").isi);
    EXPECT_FALSE(read_proyek("[]").isi);
    EXPECT_FALSE(read_proyek("{").isi);
}

TEST(Pengaturan, EveryProfileHoldsOnlyValuesThatItsKeysCanHave) {
    ASSERT_EQ(profil_baku().size(), 4U);
    for (const Profil& profil : profil_baku()) {
        Pengaturan pengaturan;
        std::vector<Catatan> catatan;
        EXPECT_TRUE(pengaturan.pasang_profil(profil.id, catatan));
        EXPECT_TRUE(catatan.empty()) << profil.id;
        for (const auto& [kunci, setelan] : profil.setelan)
            EXPECT_EQ(pengaturan[kunci], setelan) << profil.id;
    }
}

TEST(Pengaturan, CallWinsOverFileAndItsProfileTakesThePlaceOfTheFiles) {
    constexpr std::string_view proyek = R"({"iku": 1, "profil": "kemenkeu-2026", "minimize": "(2T-R)/T"})";
    const auto berkas = susun_pengaturan({}, proyek);
    ASSERT_TRUE(berkas.isi);
    EXPECT_EQ((*berkas.isi)[Kunci::plafon].nilai, "120");
    const auto panggilan = susun_pengaturan({"pemda-permendagri-86", {{Kunci::celah, "galat"}}}, proyek);
    ASSERT_TRUE(panggilan.isi);
    EXPECT_EQ(panggilan.isi->profil(), "pemda-permendagri-86");
    EXPECT_EQ((*panggilan.isi)[Kunci::plafon], Pengaturan()[Kunci::plafon]);
    EXPECT_EQ((*panggilan.isi)[Kunci::minimize].penyetel, Penyetel::berkas);
    EXPECT_EQ((*panggilan.isi)[Kunci::celah].penyetel, Penyetel::panggilan);
    EXPECT_EQ(panggilan.isi->skala()->celah, Celah::galat);
}

TEST(Pengaturan, NothingIsSettledWhenAnySettingCannotBeUsed) {
    EXPECT_TRUE(susun_pengaturan({}).isi);
    EXPECT_FALSE(susun_pengaturan({"tidak-ada", {}}).isi);
    EXPECT_FALSE(susun_pengaturan({{}, {{Kunci::skala, "tidak-ada"}}}).isi);
    EXPECT_FALSE(susun_pengaturan({}, R"({"iku": 1, "skala": "tidak-ada"})").isi);
    const auto bukan_json = susun_pengaturan({{}, {{Kunci::celah, "galat"}}}, "{");
    EXPECT_FALSE(bukan_json.isi);
    EXPECT_EQ(bukan_json.catatan.size(), 1U);
}

TEST(Pengaturan, AValueRestsOnItsProfileOrOnTheRuleOrScaleItNames) {
    const auto p = *susun_pengaturan({"kemenkeu-2026", {{Kunci::skala, "permendagri-86-2017"}}}).isi;
    EXPECT_EQ(p.asal(Kunci::plafon), (std::vector<Asal>{{"KMK 127/2026", Verifikasi::kode}}));
    EXPECT_EQ(p.asal(Kunci::skala), find_skala("permendagri-86-2017")->asal);
    EXPECT_EQ(Pengaturan().asal(Kunci::maximize), find_aturan("maks-rasio")->asal);
    EXPECT_TRUE(Pengaturan().asal(Kunci::minimize).empty());
    EXPECT_TRUE(p.asal(Kunci::desimal).empty());
}

TEST(Pengaturan, ZeroTargetCanBeGivenAValue) {
    Pengaturan p;
    std::vector<Catatan> catatan;
    EXPECT_TRUE(p.pasang(Kunci::target_nol, {"100", Penyetel::panggilan, "pilihan", {}}, catatan));
    const auto aturan = p.aturan(Polarisasi::maximize);
    EXPECT_TRUE(std::holds_alternative<Ekspresi>(aturan->nol));
    EXPECT_FALSE(p.pasang(Kunci::target_nol, {"ada", Penyetel::panggilan, "pilihan", {}}, catatan));
}

}  // namespace
}  // namespace iku
