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
