// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"

#include "iku/formula/read.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

Target tepat(Hasil nilai) {
    return {"Perjanjian Kinerja", std::move(nilai), ""};
}

Formula baca(std::string_view teks) {
    const auto bacaan = read_formula(teks);
    return *bacaan.isi->formula();
}

const AturanCapaian& aturan(std::string_view id) {
    const auto* ada = find_aturan(id);
    EXPECT_NE(ada, nullptr) << id;
    return *ada;
}

Hasil hitung(std::string_view id, Hasil t, Hasil r, std::optional<Rasional> w = std::nullopt) {
    return capaian(r, tepat(std::move(t)), aturan(id), w);
}

TEST(Capaian, MinimizeRulesAgreeOnlyWhereTheTargetIsMet) {
    EXPECT_EQ(hitung("min-selisih", 10, 20), Hasil(0));
    EXPECT_EQ(hitung("min-rasio", 10, 20), Hasil(50));
    EXPECT_EQ(hitung("min-selisih", 10, 5), Hasil(150));
    EXPECT_EQ(hitung("min-rasio", 10, 5), Hasil(200));
    EXPECT_EQ(hitung("min-sisa", 10, 10), Hasil(0));
    EXPECT_EQ(hitung("min-selisih", 10, 10), Hasil(100));
    EXPECT_EQ(hitung("min-rasio", 10, 10), Hasil(100));
}

TEST(Capaian, StabilizeInterpolatesOnItsTable) {
    EXPECT_EQ(hitung("stabil-tabel", 100, 96), Hasil(112));
    EXPECT_EQ(hitung("stabil-tabel", 100, 102), Hasil(116));
    EXPECT_EQ(hitung("stabil-tabel", 100, 100), Hasil(120));
    EXPECT_EQ(hitung("stabil-tabel", 100, 45), Hasil(50));
    EXPECT_EQ(hitung("stabil-tabel", 100, 300), Hasil(0)) << "clamped at the end of the table";
}

TEST(Capaian, NegativeTargetHasItsOwnRule) {
    AturanCapaian dibatasi = aturan("maks-negatif");
    dibatasi.plafon = 120;
    EXPECT_EQ(hitung("maks-negatif", -10, -11), Hasil(90));
    EXPECT_EQ(hitung("maks-negatif", -10, -5), Hasil(150));
    EXPECT_EQ(capaian(-5, tepat(-10), dibatasi), Hasil(120));
    EXPECT_EQ(hitung("maks-rasio", -10, -5), Hasil(Alasan::di_luar_domain));
}

TEST(Capaian, ZeroTargetIsAReasonUnlessTheRuleSaysOtherwise) {
    EXPECT_EQ(hitung("maks-rasio", 0, 5), Hasil(Alasan::target_nol));
    EXPECT_EQ(hitung("min-toleransi", 0, 1, Rasional(5)), Hasil(80));
    EXPECT_EQ(hitung("min-toleransi", 0, 1), Hasil(Alasan::target_nol)) << "W was not declared";
    EXPECT_EQ(hitung("min-toleransi", 0, 1, Rasional(0)), Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(hitung("min-rasio", 10, 0), Hasil(Alasan::penyebut_nol));
}

TEST(Capaian, RangeMeasuresAgainstTheEndThatWasPassed) {
    const Target rentang{"PK", Rentang{80, 90}, ""};
    EXPECT_EQ(capaian(92, rentang, aturan("maks-rasio")), Hasil(Rasional(9200, 90)));
    EXPECT_EQ(capaian(70, rentang, aturan("maks-rasio")), Hasil(Rasional(175, 2)));
    EXPECT_EQ(capaian(85, rentang, aturan("maks-rasio")), Hasil(100));
    EXPECT_EQ(capaian(85, rentang, aturan("min-sisa")), Hasil(100));
    const Target bulan{"PK", Rentang{7, 8}, ""};
    EXPECT_EQ(capaian(9, bulan, aturan("min-selisih")), Hasil(Rasional(175, 2)));
    EXPECT_EQ(capaian(0, {"PK", Rentang{0, 5}, ""}, aturan("min-rasio")), Hasil(100));
}

TEST(Capaian, MaximumPossibleTargetCountsAsMore) {
    EXPECT_EQ(hitung("konversi-120", 100, 100), Hasil(120));
    EXPECT_EQ(hitung("konversi-120", 100, 99), Hasil(99));
    EXPECT_EQ(hitung("konversi-120", 100, 101), Hasil(Alasan::di_luar_domain));
}

TEST(Capaian, MissingIsNeverZeroAndTheEarliestReasonStands) {
    EXPECT_EQ(hitung("maks-rasio", 95, Alasan::tidak_dilaporkan), Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(hitung("maks-rasio", Alasan::strip, Alasan::penyebut_nol), Hasil(Alasan::strip));
    EXPECT_EQ(capaian(Alasan::ambigu, {"PK", Rentang{1, 2}, ""}, aturan("maks-rasio")),
              Hasil(Alasan::ambigu));
}

// Every rule, every kind of target: the explanation ends in the value that the rule gives.
TEST(Capaian, ExplanationReachesTheSameValue) {
    const Formula formula = baca("A / B x 100%");
    std::vector<Target> target{{"r", Rentang{-1, 3}, ""}, {"r", Rentang{60, 80}, ""}};
    for (const Hasil& t : {Hasil(-10), Hasil(0), Hasil(50), Hasil(Rasional(151, 3)), Hasil(Alasan::strip)})
        target.push_back(tepat(t));
    std::size_t jumlah = 0;
    for (AturanCapaian a : aturan_baku()) {
        for (const bool batas : {false, true}) {
            if (batas) {
                a.lantai = 0;
                a.plafon = 120;
            }
            for (const Target& t : target) {
                for (const Hasil& pembilang :
                     {Hasil(-7), Hasil(0), Hasil(1), Hasil(37), Hasil(70), Hasil(Alasan::ambigu)}) {
                    for (const Hasil& penyebut : {Hasil(39), Hasil(100), Hasil(0)}) {
                        for (const auto& w : {std::optional<Rasional>(), std::optional<Rasional>(5)}) {
                            const Hasil isi[]{pembilang, penyebut};
                            const Jejak jejak = explain(formula, isi, t, a, w);
                            const Hasil harap = capaian(formula.evaluate(isi), t, a, w);
                            EXPECT_EQ(jejak.hasil, harap) << a.id;
                            if (harap.ada()) {
                                EXPECT_EQ(jejak.formula.evaluate(jejak.isi), harap) << a.id;
                            }
                            ++jumlah;
                        }
                    }
                }
            }
        }
    }
    EXPECT_EQ(jumlah, 8U * 2 * 7 * 6 * 3 * 2);
}

TEST(Capaian, ExplanationGoesDownToTheCounts) {
    const Formula formula = baca("Jumlah tertangani / Jumlah sasaran x 100%");
    const Hasil isi[]{37, 39};
    const Jejak jejak = explain(formula, isi, tepat(95), aturan("maks-rasio"));
    EXPECT_EQ(jejak.hasil, Hasil(Rasional(370000, 3705)));
    EXPECT_EQ(to_text(jejak),
              "Rumus: v1 / v2 * 100 / v3 * 100 (persen)\n"
              "v1 = Jumlah tertangani = 37\n"
              "v2 = Jumlah sasaran = 39\n"
              "v3 = target = 95\n"
              "37 / 39 = 37/39 = 0,9487...\n"
              "37/39 * 100 = 3700/39 = 94,8717...\n"
              "3700/39 / 95 = 740/741 = 0,9986...\n"
              "740/741 * 100 = 74000/741 = 99,8650...\n"
              "Hasil eksak: 74000/741 = 99,8650...\n"
              "Dibulatkan: 99,87 (half_up, 2 desimal)\n");
}

TEST(Terpenuhi, IsDecidedByPolarityNotByARule) {
    EXPECT_EQ(is_terpenuhi(Rasional(1999, 20), tepat(100), Polarisasi::maximize), false) << "99.95";
    EXPECT_EQ(is_terpenuhi(100, tepat(100), Polarisasi::maximize), true);
    EXPECT_EQ(is_terpenuhi(10, tepat(10), Polarisasi::minimize), true);
    EXPECT_EQ(is_terpenuhi(11, tepat(10), Polarisasi::minimize), false);
    EXPECT_EQ(is_terpenuhi(11, tepat(10), Polarisasi::stabilize), false);
    EXPECT_EQ(is_terpenuhi(95, {"PK", Rentang{80, 90}, ""}, Polarisasi::maximize), true);
    EXPECT_EQ(is_terpenuhi(95, {"PK", Rentang{80, 90}, ""}, Polarisasi::stabilize), false);
    EXPECT_EQ(is_terpenuhi(Alasan::strip, tepat(1), Polarisasi::maximize), std::nullopt);
    EXPECT_EQ(is_terpenuhi(1, tepat(Alasan::strip), Polarisasi::maximize), std::nullopt);
}

}  // namespace
}  // namespace iku
