// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/jejak_rollup.hpp"

#include "iku/formula/read.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

const Formula& persen() {
    static const Formula formula = *read_formula("A / B x 100%").isi->formula();
    return formula;
}

std::vector<UnitRollup> tiga_unit() {
    return {{"Satu", {1, 2}, 1}, {"Dua", {1, 8}, 3}, {"Tiga", {Alasan::tidak_dilaporkan, 10}, 1}};
}

TEST(JejakRollup, PooledShowsTheSumsWhoReportedAndTheCoverage) {
    EXPECT_EQ(to_text(explain(persen(), tiga_unit(), CaraRollup::pooled)),
              "Cara: pooled\n"
              "Melapor: 2 dari 3\n"
              "Tidak melapor: Tiga\n"
              "Bagian penyebut (%): 50\n"
              "Rumus: (v1 + v3) / (v2 + v4) * 100 (persen)\n"
              "v1 = A (Satu) = 1\n"
              "v2 = B (Satu) = 2\n"
              "v3 = A (Dua) = 1\n"
              "v4 = B (Dua) = 8\n"
              "1 + 1 = 2\n"
              "2 + 8 = 10\n"
              "2 / 10 = 1/5 = 0,2\n"
              "1/5 * 100 = 20\n"
              "Hasil eksak: 20\n"
              "Dibulatkan: 20,00 (half_up, 2 desimal)\n");
}

TEST(JejakRollup, EveryWayIsWrittenOutAsOneFormula) {
    const auto rumus = [](CaraRollup cara) { return to_latex(explain(persen(), tiga_unit(), cara)); };
    EXPECT_EQ(rumus(CaraRollup::pooled), "\\frac{1 + 1}{2 + 8} \\times 100 = 20");
    EXPECT_EQ(rumus(CaraRollup::rerata),
              "\\frac{\\frac{1}{2} \\times 100 + \\frac{1}{8} \\times 100}{2} = 31{,}25");
    EXPECT_EQ(rumus(CaraRollup::minimum),
              "\\min\\left(\\frac{1}{2} \\times 100, \\frac{1}{8} \\times 100\\right) = 12{,}5");
    EXPECT_EQ(rumus(CaraRollup::rerata_tertimbang),
              "\\frac{\\frac{1}{2} \\times 100 \\times 1 + \\frac{1}{8} \\times 100 \\times 3}{1 + 3} = "
              "21{,}875 \\approx 21{,}88");
}

TEST(JejakRollup, JsonHasTheCoverageAndTheTrace) {
    const std::string json = to_json(explain(persen(), tiga_unit(), CaraRollup::rerata));
    EXPECT_EQ(json.rfind(R"({"cara":"rerata","hasil":{"nilai":"125/4"},"dilaporkan":2,"diharapkan":3,)"
                         R"("tidak_melapor":["Tiga"],"bagian_penyebut":{"nilai":"50"},"jejak":{"rumus":)",
                         0),
              0U)
        << json;
}

TEST(JejakRollup, WithoutReportsOrWithoutPoolingThereIsAReasonAndNoTrace) {
    const std::vector<UnitRollup> diam{{"Satu", {Alasan::strip, 2}, 1}};
    const JejakRollup kosong = explain(persen(), diam, CaraRollup::rerata);
    EXPECT_FALSE(kosong.jejak);
    EXPECT_NE(to_text(kosong).find("Melapor: 0 dari 1\nTidak melapor: Satu\n"), std::string::npos);
    const Formula cacah = *read_formula("A x B").isi->formula();
    EXPECT_FALSE(explain(cacah, tiga_unit(), CaraRollup::pooled).jejak);
}

TEST(JejakRollup, TooManyUnitsForOneFormulaAreExplainedFromTheirSumsOn) {
    std::vector<UnitRollup> unit;
    for (int i = 0; i < 5000; ++i)
        unit.push_back({"U", {i, i + 1}, 1});
    const JejakRollup pooled = explain(persen(), unit, CaraRollup::pooled);
    ASSERT_TRUE(pooled.jejak);
    EXPECT_EQ(pooled.jejak->isi.size(), 2U);
    EXPECT_EQ(pooled.jejak->hasil, pooled.hasil.hasil);
    EXPECT_FALSE(explain(persen(), unit, CaraRollup::rerata).jejak);
}

// Values, zeros in the denominator and missing ones in three units, every way: the trace evaluates to the
// figure, by its own formula on its own values.
TEST(JejakRollup, EvaluatesToItsOwnValue) {
    const std::vector<std::vector<Hasil>> isi{{1, 2}, {3, 0}, {-2, 7}, {Alasan::strip, 5}, {0, 3}};
    for (std::size_t pola = 0; pola < 125; ++pola) {
        const std::vector<UnitRollup> unit{
            {"a", isi[pola % 5], 1}, {"b", isi[pola / 5 % 5], Rasional(1, 3)}, {"c", isi[pola / 25], 0}};
        for (std::size_t c = 0; c < nama_cara_rollup.size(); ++c) {
            const JejakRollup jejak = explain(persen(), unit, static_cast<CaraRollup>(c));
            ASSERT_EQ(jejak.hasil.hasil, rollup(persen(), unit, static_cast<CaraRollup>(c)).hasil);
            ASSERT_EQ(jejak.jejak.has_value(), jejak.hasil.cakupan.dilaporkan > 0) << pola << ' ' << c;
            if (!jejak.jejak) continue;
            ASSERT_EQ(jejak.jejak->formula.evaluate(jejak.jejak->isi), jejak.hasil.hasil) << pola << ' ' << c;
        }
    }
}

}  // namespace
}  // namespace iku
