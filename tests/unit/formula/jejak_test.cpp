// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/jejak.hpp"

#include "iku/formula/cetak.hpp"
#include "iku/formula/read.hpp"

#include "acak.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

Formula persentase() {
    return {*read_rumus("v1 / v2 * 100", 2),
            {{"Jumlah PSKS yang Berdaya"}, {"Jumlah PSKS Keseluruhan"}},
            Pengali::persen};
}

TEST(Jejak, ComesDownToTheCounts) {
    const Jejak jejak = explain(persentase(), std::vector<Hasil>{37, 39});
    EXPECT_EQ(jejak.hasil, Hasil(Rasional(3700, 39)));
    EXPECT_EQ(to_text(jejak),
              "Rumus: v1 / v2 * 100 (persen)\n"
              "v1 = Jumlah PSKS yang Berdaya = 37\n"
              "v2 = Jumlah PSKS Keseluruhan = 39\n"
              "37 / 39 = 37/39 = 0,9487...\n"
              "37/39 * 100 = 3700/39 = 94,8717...\n"
              "Hasil eksak: 3700/39 = 94,8717...\n"
              "Dibulatkan: 94,87 (half_up, 2 desimal)\n");
    EXPECT_EQ(to_text(jejak, {Bahasa::en, Lokal::en, {Mode::floor, 1}}),
              "Formula: v1 / v2 * 100 (persen)\n"
              "v1 = Jumlah PSKS yang Berdaya = 37\n"
              "v2 = Jumlah PSKS Keseluruhan = 39\n"
              "37 / 39 = 37/39 = 0.948...\n"
              "37/39 * 100 = 3700/39 = 94.871...\n"
              "Exact result: 3700/39 = 94.871...\n"
              "Rounded: 94.8 (floor, 1 decimals)\n");
}

TEST(Jejak, SaysWhyThereIsNoValue) {
    const Jejak jejak = explain(persentase(), std::vector<Hasil>{Alasan::tidak_dilaporkan, 0});
    EXPECT_EQ(jejak.hasil, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(to_text(jejak),
              "Rumus: v1 / v2 * 100 (persen)\n"
              "v1 = Jumlah PSKS yang Berdaya = (tidak_dilaporkan) tidak dilaporkan\n"
              "v2 = Jumlah PSKS Keseluruhan = 0\n"
              "(tidak_dilaporkan) / 0 = (tidak_dilaporkan) tidak dilaporkan\n"
              "(tidak_dilaporkan) * 100 = (tidak_dilaporkan) tidak dilaporkan\n"
              "Hasil eksak: (tidak_dilaporkan) tidak dilaporkan\n");
    EXPECT_EQ(to_latex(jejak), "\\frac{\\text{tidak dilaporkan}}{0} \\times 100 = \\text{tidak dilaporkan}");
}

TEST(Jejak, NamesTheYearOfAShiftedVariable) {
    const Formula f(*read_rumus("v1 - v2", 2), {{"PDRB"}, {"PDRB tahun lalu", -1}}, Pengali::polos);
    const std::string teks = to_text(explain(f, std::vector<Hasil>{5, -2}));
    EXPECT_NE(teks.find("v2 = PDRB tahun lalu [tahun -1] = -2\n"), std::string::npos) << teks;
    EXPECT_NE(teks.find("5 - (-2) = 7\n"), std::string::npos) << teks;
}

TEST(Jejak, WritesLatexWithTheNumbersPutIn) {
    EXPECT_EQ(to_latex(explain(persentase(), std::vector<Hasil>{37, 39})),
              "\\frac{37}{39} \\times 100 = \\frac{3.700}{39} \\approx 94{,}87");
    EXPECT_EQ(to_latex(explain(persentase(), std::vector<Hasil>{1, 2})), "\\frac{1}{2} \\times 100 = 50");
    const Formula f(*read_rumus("v1 - v2 * v1", 2), {{"a"}, {"b"}}, Pengali::polos);
    EXPECT_EQ(to_latex(explain(f, std::vector<Hasil>{Rasional(5, 4), -2}), {.tampil = Lokal::en}),
              "1.25 - \\left(-2 \\times 1.25\\right) = 3.75");
}

TEST(Jejak, WritesJsonWithExactStrings) {
    const auto json = nlohmann::json::parse(to_json(explain(persentase(), std::vector<Hasil>{37, 39})));
    EXPECT_EQ(json["rumus"], "v1 / v2 * 100");
    EXPECT_EQ(json["variabel"][1]["nama"], "Jumlah PSKS Keseluruhan");
    EXPECT_EQ(json["variabel"][1]["nilai"], "39");
    EXPECT_EQ(json["langkah"][0]["hasil"]["nilai"], "37/39");
    EXPECT_EQ(json["hasil"]["nilai"], "3700/39");
    EXPECT_EQ(json["dibulatkan"], "94,87");
    const auto kosong = nlohmann::json::parse(to_json(explain(persentase(), std::vector<Hasil>{37, 0})));
    EXPECT_EQ(kosong["hasil"]["alasan"], "penyebut_nol");
    EXPECT_FALSE(kosong.contains("dibulatkan"));
}

TEST(Jejak, EveryStepIsRightAndTheLastOneIsTheValue) {
    uji::AcakPita acak(7);
    for (int putaran = 0; putaran < 1000; ++putaran) {
        const Ekspresi e = acak.ekspresi(static_cast<int>(acak.antara(1, 20)), 3);
        std::vector<Variabel> variabel(e.jumlah_variabel(), Variabel{"x"});
        const Formula f(e, std::move(variabel), Pengali::polos);
        const auto isi = acak.isi(e.jumlah_variabel());
        const Jejak jejak = explain(f, isi);
        ASSERT_EQ(jejak.hasil, f.evaluate(isi));
        if (!jejak.langkah.empty()) {
            ASSERT_EQ(jejak.langkah.back().hasil, jejak.hasil);
        }
        const Hitung hitung{{}};
        for (const Langkah& l : jejak.langkah) {
            ASSERT_EQ(l.hasil,
                      l.op == Op::negatif ? hitung.negatif(l.kiri) : hitung.gabung(l.op, l.kiri, l.kanan));
        }
        ASSERT_FALSE(to_text(jejak).empty());
        ASSERT_TRUE(nlohmann::json::accept(to_json(jejak)));
    }
}

TEST(Cetak, WritesNamesIntoLatexEscaped) {
    const Formula f(*read_rumus("v1 / (v2 + 1 / 3) * 100", 2), {{"A_1 & B% \\ {x}"}, {"C~^#$"}},
                    Pengali::persen);
    EXPECT_EQ(to_latex(f),
              "\\frac{\\text{A\\_1 \\& B\\% \\textbackslash{} \\{x\\}}}{\\text{C\\textasciitilde{}"
              "\\textasciicircum{}\\#\\$} + \\frac{1}{3}} \\times 100\\%");
    const Formula g(*read_rumus("(v1 - v2) * (-v1) * 1234.5", 2), {{"a"}, {"b"}}, Pengali::polos);
    EXPECT_EQ(to_latex(g),
              "\\left(\\text{a} - \\text{b}\\right) \\times \\left(-\\text{a}\\right) \\times "
              "1.234{,}5");
    EXPECT_EQ(to_latex(g, Lokal::en),
              "\\left(\\text{a} - \\text{b}\\right) \\times "
              "\\left(-\\text{a}\\right) \\times 1{,}234.5");
}

}  // namespace
}  // namespace iku
