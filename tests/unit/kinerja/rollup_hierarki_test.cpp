// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/rollup_hierarki.hpp"

#include "iku/formula/read.hpp"
#include "iku/kinerja/peringkat.hpp"

#include "angka/oracle.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto kemendagri = SistemKode::kemendagri;
constexpr auto sendiri = SistemKode::sendiri;

const Formula& persen() {
    static const Formula formula = *read_formula("A / B x 100%").isi->formula();
    return formula;
}

Hierarki dua_provinsi() {
    return *read_hierarki(
                "kode,nama,induk,sistem_kode\n"
                "32,Satu,,kemendagri\n32.01,a,32,kemendagri\n32.02,b,32,kemendagri\n"
                "33,Dua,,kemendagri\n33.01,c,33,kemendagri\n33.02,d,33,kemendagri\n")
                .isi;
}

TEST(RollupHierarki, GivesEveryNodeItsOwnFigureAndItsCoverage) {
    const Hierarki hierarki = dua_provinsi();
    const std::vector<LaporanUnit> laporan{{kemendagri, "3201", {1, 2}, 1},
                                           {kemendagri, "32.02", {1, 8}, 3},
                                           {kemendagri, "33.01", {3, 4}, 1},
                                           {kemendagri, "33.02", {Alasan::strip, 6}, 1}};
    const auto hasil = rollup(hierarki, 2023, persen(), laporan);
    EXPECT_TRUE(hasil.catatan.empty());
    const auto& satu = hasil.isi->simpul[0];
    EXPECT_EQ(satu.hasil, Hasil(20)) << "2 of 10, pooled";
    EXPECT_EQ(satu.rerata, Hasil(Rasional(125, 4)));
    EXPECT_EQ(satu.isi, (std::vector<Hasil>{2, 10}));
    EXPECT_EQ(satu.bagian_penyebut, Hasil(100));
    const auto& dua = hasil.isi->simpul[3];
    EXPECT_EQ(dua.hasil, Hasil(75));
    EXPECT_EQ(dua.dilaporkan, 1U);
    EXPECT_EQ(dua.diharapkan, 2U);
    EXPECT_EQ(dua.bagian_penyebut, Hasil(40)) << "4 of 10";
    ASSERT_EQ(hasil.isi->kosong(3).size(), 1U);
    EXPECT_EQ(hierarki.simpul()[hasil.isi->pohon.simpul[hasil.isi->kosong(3)[0]]].nama, "d");
    EXPECT_TRUE(hasil.isi->kosong(0).empty());
    OpsiRollup opsi;
    opsi.cara = CaraRollup::rerata_tertimbang;
    EXPECT_EQ(rollup(hierarki, 2023, persen(), laporan, opsi).isi->simpul[0].hasil, Hasil(Rasional(175, 8)));
}

TEST(RollupHierarki, WhoDidNotReportIsMissingAndNeverZero) {
    const Hierarki hierarki = dua_provinsi();
    const auto kosong = rollup(hierarki, 2023, persen(), {});
    EXPECT_EQ(kosong.isi->simpul[0].hasil, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(kosong.isi->simpul[0].bagian_penyebut, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(kosong.isi->tidak_melapor.size(), 4U);
    const std::vector<LaporanUnit> ganda{{kemendagri, "32.01", {1, 2}, 1}, {kemendagri, "3201", {1, 3}, 1}};
    const auto hasil = rollup(hierarki, 2023, persen(), ganda);
    ASSERT_EQ(hasil.catatan.size(), 1U);
    EXPECT_EQ(label(hasil.catatan[0].kode), "KINERJA-037");
    EXPECT_EQ(hasil.isi->simpul[0].hasil, Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(hasil.isi->simpul[0].bagian_penyebut, Hasil(Alasan::ambigu));
}

TEST(RollupHierarki, ReportsOfOthersAreNotedAndNotUsed) {
    const std::vector<LaporanUnit> laporan{{kemendagri, "32", {1, 2}, 1},          // not expected
                                           {kemendagri, "35.09", {1, 2}, 1},       // unknown
                                           {SistemKode::bps, "3201", {1, 2}, 1}};  // another system
    const auto hasil = rollup(dua_provinsi(), 2023, persen(), laporan);
    ASSERT_EQ(hasil.catatan.size(), 3U);
    EXPECT_EQ(
        pesan(hasil.catatan[1], Bahasa::en),
        "The report of unit \"35.09\" for 2023 is not used: it is not in that year's hierarchy, or is not "
        "one that is expected to report.");
    EXPECT_EQ(hasil.isi->simpul[0].dilaporkan, 0U);
}

TEST(RollupHierarki, LevelSaysWhoIsExpected) {
    const auto hierarki = *read_hierarki(
                               "kode,sistem_kode\n32,kemendagri\n32.01,kemendagri\n"
                               "32.01.01,kemendagri\n32.01.02,kemendagri\n32.02,kemendagri\n")
                               .isi;
    const std::vector<LaporanUnit> laporan{{kemendagri, "32.01", {1, 2}, 1},
                                           {kemendagri, "32.02", {1, 2}, 1}};
    OpsiRollup opsi;
    opsi.tingkat = "kabupaten_kota";
    const auto hasil = rollup(hierarki, 2023, persen(), laporan, opsi);
    EXPECT_TRUE(hasil.catatan.empty());
    EXPECT_EQ(hasil.isi->simpul[0].diharapkan, 2U);
    EXPECT_EQ(hasil.isi->simpul[0].hasil, Hasil(50));
    EXPECT_EQ(rollup(hierarki, 2023, persen(), laporan).isi->simpul[0].diharapkan, 3U);
}

TEST(RollupHierarki, IsOfTheRegionsOfThatYear) {
    const auto hierarki = *read_hierarki(
                               "kode,induk,sistem_kode,berlaku_dari,berlaku_sampai\n"
                               "94,,bps,,\n93,,bps,2022,\n"
                               "9401,94,bps,,2021\n9401,93,bps,2022,\n9402,94,bps,,\n")
                               .isi;
    const std::vector<LaporanUnit> laporan{{SistemKode::bps, "9401", {1, 10}, 1},
                                           {SistemKode::bps, "9402", {9, 10}, 1}};
    const auto dulu = rollup(hierarki, 2021, persen(), laporan);
    const auto kini = rollup(hierarki, 2022, persen(), laporan);
    EXPECT_EQ(dulu.isi->simpul[0].hasil, Hasil(50));
    EXPECT_EQ(kini.isi->simpul[0].hasil, Hasil(10));
    EXPECT_EQ(kini.isi->simpul[2].hasil, Hasil(90));
}

TEST(RollupHierarki, PooledAndMeanInDifferentBandsIsNoted) {
    const std::vector<LaporanUnit> laporan{{kemendagri, "32.01", {100, 100}, 1},
                                           {kemendagri, "32.02", {500, 1000}, 1}};
    OpsiRollup opsi;
    opsi.skala = *find_skala("permendagri-86-2017");
    const auto hasil = rollup(dua_provinsi(), 2023, persen(), laporan, opsi);
    ASSERT_EQ(hasil.catatan.size(), 1U);
    EXPECT_EQ(pesan(hasil.catatan[0], Bahasa::id),
              "Satu: angka gabungan 54,54... adalah Rendah, rerata unitnya 75 adalah Sedang "
              "(permendagri-86-2017).");
}

TEST(RollupHierarki, WhatIsNoRatioIsNotPooled) {
    const Formula jumlah = *read_formula("A + B").isi->formula();
    const std::vector<LaporanUnit> laporan{{kemendagri, "32.01", {1, 2}, 1}};
    const auto hasil = rollup(dua_provinsi(), 2023, jumlah, laporan);
    EXPECT_EQ(hasil.isi->simpul[0].hasil, Hasil(Alasan::di_luar_domain));
    EXPECT_EQ(hasil.isi->simpul[0].rerata, Hasil(3));
    EXPECT_EQ(hasil.isi->simpul[0].bagian_penyebut, Hasil(Alasan::di_luar_domain));
}

// A chain as long as the hierarchy: the work is linear, and the figure the same at every node.
TEST(RollupHierarki, LongChainIsRolledUpInOnePass) {
    constexpr int n = 20'000;
    std::vector<SimpulHierarki> rantai;
    for (int i = 0; i < n; ++i) {
        SimpulHierarki satu;
        satu.kode = std::to_string(i);
        if (i > 0) satu.induk = std::to_string(i - 1);
        rantai.push_back(satu);
    }
    const auto hierarki = *susun_hierarki(rantai).isi;
    const std::vector<LaporanUnit> laporan{{sendiri, std::to_string(n - 1), {37, 39}, 1}};
    const auto hasil = rollup(hierarki, 2023, persen(), laporan);
    EXPECT_EQ(hasil.isi->simpul.front().hasil, Hasil(Rasional(3700, 39)));
}

struct Acak {
    Hierarki hierarki{};
    std::vector<LaporanUnit> laporan{};
};

Acak acak_pohon(std::mt19937& acak) {
    std::vector<SimpulHierarki> simpul;
    for (unsigned i = 0; i < 40; ++i) {
        SimpulHierarki satu;
        satu.kode = "u" + std::to_string(i);
        if (i > 0) satu.induk = "u" + std::to_string(acak() % i);
        simpul.push_back(satu);
    }
    Acak hasil{*susun_hierarki(simpul).isi, {}};
    const auto pohon = hasil.hierarki.pohon(2023);
    for (std::size_t i = 0; i < pohon.simpul.size(); ++i) {
        if (!pohon.is_daun(i) || acak() % 6 == 0) continue;
        const Hasil pembilang = acak() % 7 == 0 ? Hasil() : Hasil(std::int64_t(acak() % 50));
        hasil.laporan.push_back({sendiri,
                                 hasil.hierarki.simpul()[pohon.simpul[i]].kode,
                                 {pembilang, std::int64_t(acak() % 60 + 1)},
                                 std::int64_t(acak() % 9 + 1)});
    }
    return hasil;
}

// Of every node, by every way: the same as rollup() of the units below it, whatever the order of the reports.
TEST(RollupHierarki, EqualsTheRollupOfTheUnitsBelow) {
    std::mt19937 acak(514);
    for (int putaran = 0; putaran < 60; ++putaran) {
        Acak data = acak_pohon(acak);
        for (const auto cara : {CaraRollup::pooled, CaraRollup::rerata, CaraRollup::rerata_tertimbang,
                                CaraRollup::minimum, CaraRollup::jumlah}) {
            OpsiRollup opsi;
            opsi.cara = cara;
            const auto hasil = rollup(data.hierarki, 2023, persen(), data.laporan, opsi);
            std::shuffle(data.laporan.begin(), data.laporan.end(), acak);
            ASSERT_EQ(rollup(data.hierarki, 2023, persen(), data.laporan, opsi).isi->simpul,
                      hasil.isi->simpul);
            const auto& pohon = hasil.isi->pohon;
            for (std::size_t i = 0; i < pohon.simpul.size(); ++i) {
                std::vector<UnitRollup> unit;
                for (std::size_t j = i; j < pohon.akhir[i]; ++j) {
                    if (!pohon.is_daun(j)) continue;
                    UnitRollup satu{data.hierarki.simpul()[pohon.simpul[j]].kode, {Hasil(), Hasil()}, 1};
                    for (const auto& laporan : data.laporan) {
                        if (laporan.kode == satu.nama) satu = {satu.nama, laporan.isi, laporan.bobot};
                    }
                    unit.push_back(satu);
                }
                const auto datar = rollup(persen(), unit, cara);
                const auto& ini = hasil.isi->simpul[i];
                ASSERT_EQ(ini.hasil, datar.hasil);
                ASSERT_EQ(ini.dilaporkan, datar.cakupan.dilaporkan);
                ASSERT_EQ(ini.diharapkan, datar.cakupan.diharapkan);
                ASSERT_EQ(ini.bagian_penyebut, datar.cakupan.bagian_penyebut);
                ASSERT_EQ(hasil.isi->kosong(i).size(), datar.cakupan.tidak_melapor.size());
            }
        }
    }
}

// Rolling up what was rolled up is rolling up: the sums of a node's children are reports like others.
TEST(RollupHierarki, PooledOfPooledIsPooled) {
    std::mt19937 acak(38);
    for (int putaran = 0; putaran < 100; ++putaran) {
        const Acak data = acak_pohon(acak);
        const auto hasil = rollup(data.hierarki, 2023, persen(), data.laporan);
        const auto& pohon = hasil.isi->pohon;
        for (std::size_t i = 0; i < pohon.simpul.size(); ++i) {
            if (pohon.is_daun(i)) continue;
            std::vector<UnitRollup> anak;
            for (std::size_t j = i + 1; j < pohon.akhir[i]; j = pohon.akhir[j]) {
                if (hasil.isi->simpul[j].dilaporkan > 0) anak.push_back({{}, hasil.isi->simpul[j].isi, 1});
            }
            ASSERT_EQ(rollup(persen(), anak, CaraRollup::pooled).hasil, hasil.isi->simpul[i].hasil);
        }
    }
}

// The mean against Boost's rationals, which share no code with ours.
TEST(RollupHierarki, MeanIsWhatBoostSays) {
    std::mt19937 acak(10000);
    for (int putaran = 0; putaran < 40; ++putaran) {
        const Acak data = acak_pohon(acak);
        uji::Pecahan total = 0;
        uji::Pecahan tertimbang = 0;
        std::int64_t bobot = 0;
        std::int64_t jumlah = 0;
        for (const auto& satu : data.laporan) {
            if (!satu.isi[0].ada()) continue;
            const uji::Pecahan nilai = uji::pecahan(*satu.isi[0]) / uji::pecahan(*satu.isi[1]) * 100;
            total += nilai;
            tertimbang += nilai * uji::pecahan(satu.bobot);
            bobot += *satu.bobot.to_int64();
            ++jumlah;
        }
        if (jumlah == 0) continue;
        OpsiRollup opsi;
        opsi.cara = CaraRollup::rerata_tertimbang;
        const auto hasil = rollup(data.hierarki, 2023, persen(), data.laporan, opsi);
        EXPECT_EQ(hasil.isi->simpul[0].rerata->to_string(), uji::teks(total / jumlah));
        EXPECT_EQ(hasil.isi->simpul[0].hasil->to_string(), uji::teks(tertimbang / bobot));
    }
}

// A strictly increasing map of the values changes no rank, a strictly decreasing one turns the order round.
TEST(Peringkat, IsInvariantUnderStrictlyMonotoneMaps) {
    std::mt19937 acak(11);
    for (int putaran = 0; putaran < 100; ++putaran) {
        std::vector<Hasil> nilai;
        std::vector<Hasil> naik;
        std::vector<Hasil> turun;
        for (int i = 0; i < 30; ++i) {
            const bool ada = acak() % 8 != 0;
            const Rasional x(std::int64_t(acak() % 40) - 20, std::int64_t(acak() % 6 + 1));
            nilai.push_back(ada ? Hasil(x) : Hasil());
            naik.push_back(ada ? Hasil(x * x * x + x * 7 - 100) : Hasil());
            turun.push_back(ada ? Hasil(3 - x * 5) : Hasil());
        }
        EXPECT_EQ(peringkat(naik), peringkat(nilai));
        EXPECT_EQ(peringkat(turun, Urutan::terkecil_dulu), peringkat(nilai));
        // By counting: one more than the number of larger values.
        const auto hasil = peringkat(nilai);
        for (std::size_t i = 0; i < nilai.size(); ++i) {
            if (!nilai[i].ada()) continue;
            const auto lebih = std::count_if(nilai.begin(), nilai.end(),
                                             [&](const Hasil& h) { return h.ada() && *h > *nilai[i]; });
            EXPECT_EQ(hasil[i], static_cast<std::uint32_t>(lebih + 1));
        }
    }
}

}  // namespace
}  // namespace iku
