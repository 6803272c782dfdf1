// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/jejak_peringkat.hpp"

#include <array>

#include <gtest/gtest.h>

namespace iku {
namespace {

const std::vector<std::string> nama_unit{"Satu", "Dua", "Tiga", "Empat", "Lima"};
const std::vector<Hasil> nilai_unit{Rasional(14, 15), Rasional(37, 39), Rasional(28, 30),
                                    Alasan::tidak_dilaporkan, Rasional(1, 2)};

TEST(JejakPeringkat, SaysTheExactValueTheTiesAndTheNeighbours) {
    EXPECT_EQ(to_text(explain(nilai_unit, 0), nama_unit),
              "Satu: nilai eksak 14/15 = 0,9333...\n"
              "Tepat di depannya: Dua, 37/39 > 14/15\n"
              "Bernilai tepat sama: Tiga\n"
              "Tepat di belakangnya: Lima, 1/2 < 14/15\n"
              "Peringkat: 2 = 1 di depan + 1, dari 4 yang bernilai; 1 tanpa nilai tidak diperingkat\n");
    EXPECT_EQ(to_text(explain(nilai_unit, 1, Urutan::terkecil_dulu), nama_unit, {Bahasa::en, Lokal::en, {}}),
              "Dua: exact value 37/39 = 0.9487...\n"
              "Next before it: Satu, 14/15 < 37/39\n"
              "Rank: 4 = 3 before it + 1, of 4 with a value; 1 without a value are not ranked\n");
    EXPECT_EQ(to_text(explain(nilai_unit, 3), nama_unit),
              "Empat: nilai eksak (tidak_dilaporkan) tidak dilaporkan\nTanpa peringkat.\n");
}

TEST(JejakPeringkat, LatexIsOneChainOfComparisons) {
    EXPECT_EQ(to_latex(explain(nilai_unit, 0)),
              "\\frac{37}{39} > \\frac{14}{15} > 0{,}5 \\Rightarrow 1 + 1 = 2");
}

TEST(JejakPeringkat, JsonNamesWhoStandsWhere) {
    EXPECT_EQ(to_json(explain(nilai_unit, 2), nama_unit),
              R"({"nama":"Tiga","urutan":"terbesar_dulu","nilai":"14/15","alasan":null,"peringkat":2,)"
              R"("di_depan":1,"diperingkat":4,"banyak":5,"sebelum":{"nama":"Dua","nilai":"37/39"},)"
              R"("seri":["Satu"],"sesudah":{"nama":"Lima","nilai":"1/2"}})");
}

// All rankings of four values out of four: the explanation's rank is the ranking's, its neighbours' too.
TEST(JejakPeringkat, AgreesWithTheRanking) {
    for (int pola = 0; pola < 256; ++pola) {
        std::vector<Hasil> nilai;
        for (int i = 0, sisa = pola; i < 4; ++i, sisa /= 4)
            nilai.push_back(sisa % 4 == 3 ? Hasil(Alasan::strip) : Hasil(sisa % 4));
        for (const Urutan urutan : {Urutan::terbesar_dulu, Urutan::terkecil_dulu}) {
            const auto semua = peringkat(nilai, urutan);
            for (std::size_t i = 0; i < nilai.size(); ++i) {
                const JejakPeringkat jejak = explain(nilai, i, urutan);
                ASSERT_EQ(jejak.peringkat, semua[i]) << pola;
                if (jejak.sebelum) {
                    ASSERT_LT(*semua[jejak.sebelum->tempat], *semua[i]) << pola;
                }
                if (jejak.sesudah) {
                    ASSERT_EQ(*semua[jejak.sesudah->tempat], *semua[i] + jejak.seri.size() + 1) << pola;
                }
            }
        }
    }
}

}  // namespace
}  // namespace iku
