// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/jejak_predikat.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

const Skala& permendagri() {
    return *find_skala("permendagri-86-2017");
}

TEST(JejakPredikat, SaysWhichVersionWhichEndsAndEveryComparison) {
    const JejakPredikat jejak = explain(permendagri(), Rasional(178100, 2397));
    EXPECT_EQ(to_text(jejak),
              "Skala: permendagri-86-2017, berlaku 2017-..., celah batas_bawah\n"
              "Diuji pada nilai eksak: 178100/2397 = 74,3012...\n"
              "Sangat Tinggi: 178100/2397 >= 91 tidak\n"
              "Tinggi: 178100/2397 >= 76 tidak\n"
              "Sedang: 178100/2397 >= 66 ya\n"
              "Sedang: 178100/2397 <= 75 ya\n"
              "Predikat: Sedang\n");
    const std::string inggris = to_text(jejak, {Bahasa::en, Lokal::en, {}});
    EXPECT_NE(inggris.find("in force 2017-..., gaps batas_bawah\n"), std::string::npos) << inggris;
    EXPECT_NE(inggris.find("Predicate: Sedang\n"), std::string::npos) << inggris;
}

TEST(JejakPredikat, LatexStatesOnlyComparisonsThatHold) {
    EXPECT_EQ(to_latex(explain(permendagri(), Rasional(151, 2))),
              "75{,}5 < 91,\\; 75{,}5 < 76,\\; 75{,}5 \\geq 66,\\; 75{,}5 > 75 \\Rightarrow \\text{Sedang}");
    EXPECT_EQ(to_latex(explain(*find_skala("akip-88-2021"), 90)),
              "90 \\leq 90,\\; 90 > 80 \\Rightarrow \\text{A}");
    EXPECT_EQ(to_latex(explain(permendagri(), Alasan::target_nol)), "\\text{target nol}");
}

TEST(JejakPredikat, JsonHasTheScaleTheEndsAndTheExactValue) {
    EXPECT_EQ(to_json(explain(permendagri(), Rasional(455, 5))),
              R"({"skala":"permendagri-86-2017","berlaku":[2017,null],"celah":"batas_bawah","nilai":"91",)"
              R"("banding":[{"pita":"Sangat Tinggi","nilai":"91","tanda":">=","batas":"91",)"
              R"("dipenuhi":true}],"predikat":"Sangat Tinggi","di_celah":false,"alasan":null})");
}

TEST(JejakPredikat, AGapShowsThePolicyAndTheRoundedValue) {
    const JejakPredikat jejak = explain(permendagri(), Rasional(181, 2), Celah::bulatkan_dulu);
    const std::string teks = to_text(jejak);
    EXPECT_NE(teks.find("Tinggi: 181/2 <= 90 tidak\nSangat Tinggi: 91 >= 91 ya\n"), std::string::npos)
        << teks;
    EXPECT_NE(teks.find("kebijakan celah"), std::string::npos) << teks;
}

// Every scale, every policy, every half and quarter around its ends: the comparisons alone lead to the band.
TEST(JejakPredikat, EvaluatesToItsOwnBand) {
    for (const Skala& skala : skala_baku()) {
        for (const Celah celah : {Celah::batas_bawah, Celah::bulatkan_dulu, Celah::galat}) {
            for (int n = -8; n <= 520; ++n) {
                const Hasil nilai = Rasional(n, 4);
                const JejakPredikat jejak = explain(skala, nilai, celah);
                ASSERT_EQ(jejak.hasil, skala.classify(nilai, celah)) << skala.id << ' ' << n;
                ASSERT_EQ(evaluate(jejak), jejak.hasil) << skala.id << ' ' << n;
            }
        }
        EXPECT_EQ(evaluate(explain(skala, Alasan::strip)), HasilPredikat(Alasan::strip));
    }
}

}  // namespace
}  // namespace iku
