// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/rollup.hpp"

#include "iku/angka/format.hpp"
#include "iku/angka/jumlah.hpp"
#include "iku/formula/read.hpp"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/peringkat.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace iku {
namespace {

Formula baca(std::string_view teks) {
    const auto bacaan = read_formula(teks);
    return *bacaan.isi->formula();
}

TEST(Rollup, PooledIsTheFormulaOnTheSums) {
    const Formula formula = baca("A / B x 100%");
    const std::vector<UnitRollup> unit{
        {"satu", {1, 2}, 1}, {"dua", {1, 8}, 3}, {"tiga", {Alasan::strip, 5}, 1}};
    const auto pooled = rollup(formula, unit, CaraRollup::pooled);
    EXPECT_EQ(pooled.hasil, Hasil(20));
    EXPECT_EQ(pooled.isi, (std::vector<Hasil>{2, 10}));
    EXPECT_EQ(pooled.cakupan, (Cakupan{2, 3, {"tiga"}, Rasional(200, 3)}));
    EXPECT_EQ(rollup(formula, unit, CaraRollup::rerata).hasil, Hasil(Rasional(125, 4)));
    EXPECT_EQ(rollup(formula, unit, CaraRollup::rerata_tertimbang).hasil, Hasil(Rasional(175, 8)));
    EXPECT_EQ(rollup(formula, unit, CaraRollup::minimum).hasil, Hasil(Rasional(25, 2)));
    EXPECT_EQ(rollup(formula, unit, CaraRollup::jumlah).hasil, Hasil(Rasional(125, 2)));
}

TEST(Rollup, WhatIsNoRatioIsNotPooled) {
    EXPECT_TRUE(is_homogen(baca("(A + B - C) / (D + E) x 100%").ekspresi()));
    EXPECT_FALSE(is_homogen(baca("A + B").ekspresi()));
    EXPECT_FALSE(is_homogen(baca("A / 12 x 100%").ekspresi()));
    const std::vector<UnitRollup> unit{{"satu", {6}, 1}};
    EXPECT_EQ(rollup(baca("A / 12 x 100%"), unit, CaraRollup::pooled).hasil, Hasil(Alasan::di_luar_domain));
    EXPECT_EQ(rollup(baca("A / 12 x 100%"), unit, CaraRollup::rerata).hasil, Hasil(50));
}

TEST(Rollup, NobodyReportingIsNotZero) {
    const Formula formula = baca("A / B x 100%");
    const std::vector<UnitRollup> unit{{"satu", {Alasan::tidak_dilaporkan, 2}, 1}};
    for (const auto cara : {CaraRollup::pooled, CaraRollup::rerata, CaraRollup::jumlah})
        EXPECT_EQ(rollup(formula, unit, cara).hasil, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(rollup(formula, {}, CaraRollup::pooled).hasil, Hasil(Alasan::tidak_dilaporkan));
    const std::vector<UnitRollup> nol{{"satu", {1, 0}, 1}, {"dua", {1, 2}, 1}};
    EXPECT_EQ(rollup(formula, nol, CaraRollup::rerata).hasil, Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(rollup(formula, nol, CaraRollup::pooled).hasil, Hasil(100));
}

// Laws on random units: the order never shows, and a pooled ratio of positive counts lies between the
// smallest and the largest.
TEST(Rollup, IsPermutationInvariantAndPooledLiesBetween) {
    const Formula formula = baca("A / B x 100%");
    std::mt19937 acak(20231);
    for (int putaran = 0; putaran < 300; ++putaran) {
        std::vector<UnitRollup> unit;
        for (int i = 0; i < 12; ++i)
            unit.push_back({std::to_string(i),
                            {std::int64_t(acak() % 50), std::int64_t(acak() % 60 + 1)},
                            std::int64_t(acak() % 9 + 1)});
        auto kocok = unit;
        std::shuffle(kocok.begin(), kocok.end(), acak);
        for (const auto cara : {CaraRollup::pooled, CaraRollup::rerata, CaraRollup::rerata_tertimbang,
                                CaraRollup::minimum, CaraRollup::jumlah})
            EXPECT_EQ(rollup(formula, unit, cara).hasil, rollup(formula, kocok, cara).hasil);
        const auto pooled = rollup(formula, unit, CaraRollup::pooled).hasil;
        Rasional terbesar;
        for (const auto& satu : unit)
            terbesar = std::max(terbesar, *formula.evaluate(satu.isi));
        EXPECT_LE(*rollup(formula, unit, CaraRollup::minimum).hasil, *pooled);
        EXPECT_LE(*pooled, terbesar);
    }
}

TEST(Rerata, OfExactFractionsKeepsItsThreshold) {
    const Hasil nilai[]{Rasional(94, 156) * 100, Rasional(48, 61) * 100, Rasional(238, 335) * 100};
    const Hasil hasil = rerata(nilai);
    EXPECT_EQ(format_eksak(*hasil, 5, Lokal::id), "69,99657...");
    EXPECT_LT(*hasil, Rasional(70));
    EXPECT_EQ(rerata(std::vector<Hasil>{Alasan::strip, 4}), Hasil(4));
    EXPECT_EQ(rerata(std::vector<Hasil>{Alasan::strip}), Hasil(Alasan::strip));
}

TEST(Jumlah, IsTheSameAsAddingOneByOne) {
    std::mt19937 acak(7);
    for (const std::size_t n : {0U, 1U, 2U, 3U, 7U, 64U, 100U}) {
        std::vector<Rasional> nilai;
        Rasional satu_satu;
        for (std::size_t i = 0; i < n; ++i) {
            nilai.emplace_back(std::int64_t(acak() % 1000) - 500, std::int64_t(acak() % 997 + 1));
            satu_satu += nilai.back();
        }
        EXPECT_EQ(jumlah(nilai), satu_satu);
    }
}

TEST(Konsolidasi, QuartersOfAYear) {
    const auto hitung = [](std::vector<Hasil> nilai, Konsolidasi cara, PeriodeKosong kosong) {
        std::vector<NilaiPeriode> periode;
        for (auto& satu : nilai)
            periode.push_back({satu, true});
        return konsolidasi(periode, cara, kosong);
    };
    constexpr auto lewati = PeriodeKosong::lewati;
    constexpr auto belum = PeriodeKosong::belum_dapat_dihitung;
    EXPECT_EQ(hitung({4, 5}, Konsolidasi::jumlah, belum), Hasil(9));
    EXPECT_EQ(hitung({4, 5, 4, 5}, Konsolidasi::jumlah, belum), Hasil(18));
    EXPECT_EQ(hitung({25, 60, 75}, Konsolidasi::nilai_terakhir, belum), Hasil(75));
    EXPECT_EQ(hitung({25, 60, Hasil()}, Konsolidasi::nilai_terakhir, belum), Hasil(60));
    EXPECT_EQ(hitung({25, 60, Hasil()}, Konsolidasi::periode_terakhir, belum), Hasil());
    EXPECT_EQ(hitung({4, Hasil(), 5}, Konsolidasi::rerata, lewati), Hasil(Rasional(9, 2)));
    EXPECT_EQ(hitung({4, Hasil(), 5}, Konsolidasi::rerata, belum), Hasil(Alasan::belum_dapat_dihitung));
    EXPECT_EQ(hitung({Hasil(), Alasan::strip}, Konsolidasi::jumlah, lewati), Hasil(Alasan::strip));
    const NilaiPeriode tanpa_target[]{{4, true}, {Hasil(), false}};
    EXPECT_EQ(konsolidasi(tanpa_target, Konsolidasi::rerata, belum), Hasil(4));
}

TEST(Peringkat, EqualValuesShareARank) {
    const Hasil nilai[]{Rasional(1, 3), Rasional(2, 6), 1, Alasan::strip, 0};
    using R = std::vector<std::optional<std::uint32_t>>;
    EXPECT_EQ(peringkat(nilai), (R{2, 2, 1, std::nullopt, 4}));
    EXPECT_EQ(peringkat(nilai, Urutan::terkecil_dulu), (R{2, 2, 4, std::nullopt, 1}));
}

TEST(Bagian, AddUpToAHundred) {
    const Rasional tiga[]{1, 1, 1};
    EXPECT_EQ(*bagian_seratus(tiga, 0), (std::vector<Rasional>{34, 33, 33}));
    EXPECT_EQ(*bagian_seratus(tiga, 2),
              (std::vector<Rasional>{Rasional(3334, 100), Rasional(3333, 100), Rasional(3333, 100)}));
    std::mt19937 acak(11);
    for (int putaran = 0; putaran < 200; ++putaran) {
        std::vector<Rasional> nilai{1};
        for (int i = 0; i < 9; ++i)
            nilai.emplace_back(std::int64_t(acak() % 100));
        const auto bagian = bagian_seratus(nilai, static_cast<std::uint8_t>(putaran % 4));
        EXPECT_EQ(jumlah(*bagian), Rasional(100));
    }
    const Rasional nol[]{0, 0};
    EXPECT_FALSE(bagian_seratus(nol, 2));
    const Rasional negatif[]{-1, 3};
    EXPECT_FALSE(bagian_seratus(negatif, 2));
}

TEST(Perubahan, GrowthIsNotADifferenceInPoints) {
    EXPECT_EQ(pertumbuhan(60, 50), Hasil(20));
    EXPECT_EQ(selisih_poin(60, 50), Hasil(10));
    EXPECT_EQ(pertumbuhan(60, 0), Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(kemajuan(60, 50, 90), Hasil(25));
    EXPECT_EQ(kemajuan(30, 50, 10), Hasil(50)) << "downwards";
    EXPECT_EQ(kemajuan(30, 50, 50), Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(kemajuan(Alasan::strip, 50, 50), Hasil(Alasan::strip));
}

}  // namespace
}  // namespace iku
