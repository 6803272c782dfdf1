// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/json.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

TEST(KinerjaJson, EveryScaleComesBackAsItWas) {
    for (const Skala& skala : skala_baku()) {
        const auto bacaan = read_daftar_skala("{\"skala\": [" + to_json(skala) + "]}");
        ASSERT_TRUE(bacaan.isi) << skala.id;
        ASSERT_EQ(bacaan.isi->size(), 1U) << skala.id;
        EXPECT_EQ(bacaan.isi->front(), skala);
    }
}

TEST(KinerjaJson, BoundsAreExact) {
    Skala skala{"s", "s", "s", {{"A", Batas{Rasional(181, 2), false}, {}}}, Celah::galat, {}, 2024, {}};
    EXPECT_EQ(to_json(skala),
              R"({"id":"s","keluarga":"s","nama":"s","berlaku":[null,2024],"celah":"galat","asal":[],)"
              R"("pita":[{"label":"A","bawah":"> 181/2"}]})");
}

TEST(KinerjaJson, ARuleSaysWhatItDoesWithEveryTarget) {
    EXPECT_EQ(to_json(*find_aturan("maks-negatif")),
              R"({"id":"maks-negatif","polarisasi":"maximize","rumus":"R/T","ekspresi":"v1 / v2 * 100",)"
              R"("nol":"target_nol","negatif":"(1 + (1 - v1 / v2)) * 100","penuh":null,"lantai":null,)"
              R"("plafon":null,"asal":[{"sumber":"KMK 127/2026","verifikasi":"kode"}]})");
    EXPECT_NE(to_json(*find_aturan("konversi-120")).find(R"("penuh":"120")"), std::string::npos);
}

TEST(ReadAturan, WithoutAPolarityOnlyBuiltInRulesAreFound) {
    EXPECT_EQ(read_aturan("(2T - R)/T")->id, "min-selisih");
    EXPECT_EQ(read_aturan(" maks-rasio ")->id, "maks-rasio");
    EXPECT_FALSE(read_aturan("(3T - R)/T"));
    EXPECT_FALSE(read_aturan("halo"));
}

}  // namespace
}  // namespace iku
