// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/konsolidasi.hpp"

#include "iku/formula/read.hpp"
#include "iku/kinerja/capaian.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto belum = PeriodeKosong::belum_dapat_dihitung;
constexpr auto lewati = PeriodeKosong::lewati;

Periode triwulan(std::uint8_t ke, std::int16_t tahun = 2023) {
    return {tahun, Periode::Jenis::triwulan, ke};
}

const AturanCapaian& rasio() {
    return *find_aturan("maks-rasio");
}

TEST(CapaianKumulatif, MeasuresAgainstThePeriodsAndTheYear) {
    const std::vector<KinerjaPeriode> dua{{triwulan(1), 4, 5}, {triwulan(2), 5, 5}};
    const auto hasil = capaian_kumulatif(dua, 20, Konsolidasi::jumlah, belum, rasio());
    EXPECT_TRUE(hasil.catatan.empty());
    EXPECT_EQ(*hasil.isi, (CapaianKumulatif{9, 10, 20, 90, 45}));
    const std::vector<KinerjaPeriode> tiga{
        {triwulan(1), 25, 30}, {triwulan(2), 60, 60}, {triwulan(3), 75, 80}};
    EXPECT_EQ(*capaian_kumulatif(tiga, 100, Konsolidasi::nilai_terakhir, belum, rasio()).isi,
              (CapaianKumulatif{75, 80, 100, Rasional(375, 4), 75}));
}

TEST(CapaianKumulatif, PolicyDecidesAboutATargetedPeriodWithoutRealisasi) {
    const std::vector<KinerjaPeriode> bolong{{triwulan(1), 4, 5}, {triwulan(2), {}, 5}, {triwulan(3), 6, 5}};
    EXPECT_EQ(capaian_kumulatif(bolong, 20, Konsolidasi::jumlah, belum, rasio()).isi->terhadap_periode,
              Hasil(Alasan::belum_dapat_dihitung));
    EXPECT_EQ(capaian_kumulatif(bolong, 20, Konsolidasi::jumlah, lewati, rasio()).isi->terhadap_tahun,
              Hasil(50));
    const std::vector<KinerjaPeriode> tanpa{{triwulan(1), 4, 5}, {triwulan(2), {}, {}}};
    EXPECT_EQ(capaian_kumulatif(tanpa, 20, Konsolidasi::jumlah, belum, rasio()).isi->terhadap_periode,
              Hasil(80))
        << "a period without a target is not waited for";
}

TEST(CapaianKumulatif, PeriodsMustBeOfOneKindAndYearEachOnce) {
    for (const auto kedua : {triwulan(1), triwulan(2, 2024), Periode{2023, Periode::Jenis::bulan, 5}}) {
        const std::vector<KinerjaPeriode> salah{{triwulan(1), 4, 5}, {kedua, 5, 5}};
        const auto hasil = capaian_kumulatif(salah, 20, Konsolidasi::jumlah, lewati, rasio());
        ASSERT_EQ(hasil.catatan.size(), 1U);
        EXPECT_EQ(label(hasil.catatan[0].kode), "KINERJA-043");
        EXPECT_EQ(hasil.isi->terhadap_tahun, Hasil(Alasan::tidak_sah));
    }
}

// The order in which periods are given never shows, for every way and policy.
TEST(CapaianKumulatif, IsIndependentOfOrder) {
    std::mt19937 acak(4);
    for (int putaran = 0; putaran < 200; ++putaran) {
        std::vector<KinerjaPeriode> periode;
        for (std::uint8_t ke = 1; ke <= 12; ++ke) {
            const auto nilai = [&] {
                return acak() % 5 == 0 ? Hasil() : Hasil(std::int64_t(acak() % 50 + 1));
            };
            periode.push_back({{2023, Periode::Jenis::bulan, ke}, nilai(), nilai()});
        }
        auto kocok = periode;
        std::shuffle(kocok.begin(), kocok.end(), acak);
        for (const auto cara : {Konsolidasi::jumlah, Konsolidasi::rerata, Konsolidasi::nilai_terakhir,
                                Konsolidasi::periode_terakhir}) {
            for (const auto kosong : {belum, lewati})
                EXPECT_EQ(*capaian_kumulatif(periode, 300, cara, kosong, rasio()).isi,
                          *capaian_kumulatif(kocok, 300, cara, kosong, rasio()).isi);
        }
    }
}

// A defect that was seen: the served of quarters 3 and 4 over the number of people of quarter 2.
TEST(KonsolidasiIsi, FlowsAreSummedAndStocksAreNot) {
    const Formula formula = *read_formula("A / B x 100%").isi->formula();
    const std::vector<IsiPeriode> periode{{{10, 200}}, {{12, 210}}, {{8, 220}}, {{20, 250}}};
    const Konsolidasi arus_per_stok[]{Konsolidasi::jumlah, Konsolidasi::nilai_terakhir};
    const auto isi = konsolidasi_isi(formula, periode, arus_per_stok, belum);
    EXPECT_EQ(isi, (std::vector<Hasil>{50, 250}));
    EXPECT_EQ(formula.evaluate(isi), Hasil(20));
    const Konsolidasi arus_per_arus[]{Konsolidasi::jumlah, Konsolidasi::jumlah};
    EXPECT_EQ(formula.evaluate(konsolidasi_isi(formula, periode, arus_per_arus, belum)),
              Hasil(Rasional(50, 880) * 100));
    const Konsolidasi arus_per_rerata[]{Konsolidasi::jumlah, Konsolidasi::rerata};
    EXPECT_EQ(formula.evaluate(konsolidasi_isi(formula, periode, arus_per_rerata, belum)),
              Hasil(Rasional(50, 220) * 100));
}

}  // namespace
}  // namespace iku
