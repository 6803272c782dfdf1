// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/skala.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

std::string predikat(const Skala& skala, const Hasil& nilai) {
    const auto hasil = skala.classify(nilai);
    if (const auto* alasan = std::get_if<Alasan>(&hasil)) return std::string(nama(*alasan));
    const auto& p = std::get<Predikat>(hasil);
    return p.label + (p.di_celah ? " (celah)" : "");
}

TEST(Skala, ClassifiesTheExactValue) {
    const Skala& skala = *find_skala("permendagri-86-2017");
    EXPECT_EQ(predikat(skala, Rasional(455, 500) * 100), "Sangat Tinggi") << "4.55/5.00 is 91 exactly";
    EXPECT_EQ(predikat(skala, 91), "Sangat Tinggi");
    EXPECT_EQ(predikat(skala, 1667), "Sangat Tinggi");
    EXPECT_EQ(predikat(skala, 76), "Tinggi");
    EXPECT_EQ(predikat(skala, 66), "Sedang");
    EXPECT_EQ(predikat(skala, 51), "Rendah");
    EXPECT_EQ(predikat(skala, 50), "Sangat Rendah");
    EXPECT_EQ(predikat(skala, -3), "Sangat Rendah");
    EXPECT_EQ(predikat(skala, Alasan::target_nol), "target_nol");
    EXPECT_EQ(predikat(*find_skala("target"), Rasional(199, 200) * 100), "Tidak Tercapai");
}

TEST(Skala, GapPolicyDecidesBetweenThePrintedBands) {
    Skala skala = *find_skala("permendagri-86-2017");
    EXPECT_EQ(predikat(skala, Rasional(181, 2)), "Tinggi (celah)");
    skala.celah = Celah::bulatkan_dulu;
    EXPECT_EQ(predikat(skala, Rasional(181, 2)), "Sangat Tinggi (celah)");
    EXPECT_EQ(predikat(skala, Rasional(904, 10)), "Tinggi (celah)");
    skala.celah = Celah::galat;
    EXPECT_EQ(predikat(skala, Rasional(181, 2)), "di_luar_domain");
    EXPECT_EQ(predikat(skala, 90), "Tinggi");
}

TEST(Skala, RoundingBelowTheLowestBandGivesNoBand) {
    const auto bacaan = read_daftar_skala(
        R"({"skala": [{"id": "s", "celah": "bulatkan_dulu", "pita": [{"label": "A", "bawah": ">= 60"},
            {"label": "B", "bawah": ">= 50.2", "atas": "<= 50.3"}]}]})");
    const Skala& skala = bacaan.isi->front();
    EXPECT_EQ(predikat(skala, Rasional(504, 10)), "di_luar_domain");
    EXPECT_EQ(predikat(skala, Rasional(503, 10)), "B");
    EXPECT_EQ(predikat(skala, Rasional(596, 10)), "A (celah)");
}

TEST(Skala, OpenLowerBoundLeavesItsValueToTheBandBelow) {
    const Skala& skala = *find_skala("akip-88-2021");
    EXPECT_EQ(predikat(skala, 90), "A");
    EXPECT_EQ(predikat(skala, Rasional(9001, 100)), "AA");
    EXPECT_EQ(predikat(skala, 30), "D");
}

TEST(Skala, VersionInForceIsFoundByYear) {
    EXPECT_EQ(find_skala_berlaku("permendagri", 2016)->id, "permendagri-54-2010");
    EXPECT_EQ(find_skala_berlaku("permendagri", 2017)->id, "permendagri-86-2017");
    EXPECT_EQ(find_skala_berlaku("akip", 2014)->id, "akip-pra-2015");
    EXPECT_EQ(find_skala_berlaku("permendagri", 2009), nullptr);
    EXPECT_EQ(find_skala_berlaku("tidak ada", 2020), nullptr);
}

TEST(Skala, ClassificationIsMonotone) {
    for (Skala skala : skala_baku()) {
        for (const Celah celah : {Celah::batas_bawah, Celah::bulatkan_dulu}) {
            skala.celah = celah;
            std::size_t sebelum = skala.pita.size() - 1;
            for (int i = -40; i <= 1240; ++i) {
                const auto hasil = skala.classify(Rasional(i, 10));
                const std::size_t pita = std::get<Predikat>(hasil).pita;
                EXPECT_LE(pita, sebelum) << skala.id << ' ' << i;
                sebelum = pita;
            }
            EXPECT_EQ(sebelum, 0U) << skala.id;
        }
    }
}

TEST(Skala, UsersScaleIsCheckedForOverlapsAndGaps) {
    const auto baca = [](const std::string& pita) {
        return read_daftar_skala(R"({"skala": [{"id": "s", "pita": [)" + pita + "]}]}");
    };
    const auto kode = [](const auto& bacaan) {
        std::string teks;
        for (const auto& catatan : bacaan.catatan)
            teks += std::string(label(catatan.kode)) + ' ';
        return teks;
    };
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": "> 90"}, {"label": "B"})")), "");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": "> 90"}, {"label": "B", "atas": "< 90"})")),
              "KINERJA-004 ");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": "> 90"}, {"label": "B", "atas": "<= 90"})")), "");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": ">= 90"}, {"label": "B", "atas": "<= 90"})")),
              "KINERJA-003 ");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": ">= 90"}, {"label": "B", "bawah": ">= 90"})")),
              "KINERJA-003 ");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": "> 90"}, {"label": "B", "bawah": ">= 90"})")), "");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": ">= 50"}, {"label": "B", "bawah": ">= 90"})")),
              "KINERJA-003 ");
    EXPECT_EQ(kode(baca(R"({"label": "A"}, {"label": "B", "bawah": ">= 90"})")), "KINERJA-003 ");
    EXPECT_EQ(kode(baca(R"({"label": "A", "bawah": "90"})")), "KINERJA-002 ");
    EXPECT_EQ(kode(baca("")), "KINERJA-002 ");
}

TEST(Skala, EveryBuiltInScaleHasASource) {
    ASSERT_EQ(skala_baku().size(), 9U);
    for (const auto& skala : skala_baku()) {
        EXPECT_FALSE(skala.asal.empty()) << skala.id;
        EXPECT_EQ(find_skala(skala.id), &skala);
    }
}

}  // namespace
}  // namespace iku
