// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/read.hpp"
#include "iku/tabel/kernel.hpp"
#include "iku/tabel/rollup.hpp"

#include "tabel/acak.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();

Formula rumus(std::string_view teks) {
    return *read_formula(teks).isi->formula();
}

// The law: rows of a group as units, through the scalar roll-up.
void uji(const Formula& formula, std::span<const Kolom> kolom, std::span<const std::int64_t> kunci,
         CaraRollup cara, Pembulatan pembulatan) {
    std::map<std::int64_t, std::vector<UnitRollup>> unit;
    for (std::size_t i = 0; i < kunci.size(); ++i) {
        UnitRollup satu;
        for (const Kolom& k : kolom)
            satu.isi.push_back(k.hasil(i));
        unit[kunci[i]].push_back(satu);
    }
    const Kelompok kelompok(kunci);
    const RollupKolom hasil = rollup(formula.ekspresi(), kolom, kelompok, cara, pembulatan);
    const auto eksak = rollup_eksak(formula.ekspresi(), kolom, kelompok, cara);
    ASSERT_EQ(hasil.hasil.size(), unit.size());
    std::size_t g = 0;
    for (const auto& [nilai_kunci, daftar] : unit) {
        const HasilRollup hukum = rollup(formula, daftar, cara);
        ASSERT_EQ(kelompok.kunci[g], nilai_kunci);
        ASSERT_EQ((SelKolom{hasil.hasil[g], hasil.alasan[g]}), to_sel(hukum.hasil, pembulatan))
            << nama(cara) << ' ' << nilai_kunci;
        ASSERT_EQ(eksak[g], hukum.hasil) << nama(cara) << ' ' << nilai_kunci;
        ASSERT_EQ(hasil.dilaporkan[g], static_cast<std::int64_t>(hukum.cakupan.dilaporkan));
        ASSERT_EQ(hasil.diharapkan[g], static_cast<std::int64_t>(hukum.cakupan.diharapkan));
        ++g;
    }
}

constexpr std::array semua_cara{CaraRollup::pooled, CaraRollup::rerata, CaraRollup::minimum,
                                CaraRollup::jumlah};

class RollupDenganKernel : public testing::TestWithParam<std::string_view> {
  protected:
    void SetUp() override {
        if (!is_kernel_didukung(GetParam())) GTEST_SKIP() << "no such instructions here: " << GetParam();
        ASSERT_TRUE(pilih_kernel(GetParam()));
    }
    void TearDown() override { pilih_kernel(""); }
};

TEST_P(RollupDenganKernel, EqualsTheScalarRollupOfEveryGroup) {
    uji_tabel::AcakKolom acak(31);
    const std::array rumus_semua{rumus("A / B x 100%"), rumus("(A - B) / (A + B) x 100%"), rumus("A + B"),
                                 rumus("A / B / B")};
    for (int putaran = 0; putaran < 30; ++putaran) {
        const auto desimal = [&] { return static_cast<std::uint8_t>(acak.di_bawah(4)); };
        const auto jenis = static_cast<unsigned>(putaran % 3);
        const bool berlubang = putaran % 2 != 0;
        const auto a = acak.kolom(400, jenis, desimal(), berlubang);
        auto b = acak.kolom(400, jenis, desimal(), berlubang);
        if (acak.di_bawah(2) != 0) std::replace(b.isi.begin(), b.isi.end(), std::int64_t{0}, std::int64_t{1});
        std::vector<std::int64_t> kunci;
        const std::int64_t jauh = acak.di_bawah(2) != 0 ? 1 : std::int64_t{1} << 55;
        for (int i = 0; i < 400; ++i)
            kunci.push_back(acak.antara(-20, 20) * jauh);
        const Pembulatan cara{static_cast<Mode>(acak.di_bawah(7)),
                              static_cast<std::uint8_t>(acak.di_bawah(5))};
        for (const CaraRollup satu : semua_cara)
            uji(rumus_semua[acak.di_bawah(4)], std::array{a.lihat(), b.lihat()}, kunci, satu, cara);
    }
}

// Means that are exactly a tie of the rounding, and the nearest ones that are not.
TEST_P(RollupDenganKernel, RoundsMeansAtATieAsTheExactMean) {
    std::vector<std::int64_t> n;
    std::vector<std::int64_t> d;
    std::vector<std::int64_t> kunci;
    for (std::int64_t g = 0; g < 900; ++g) {
        // Four quotients whose mean is (g + 1/2) / 10^4, off by nothing or by one part in 10^13.
        for (const std::int64_t geser : {-7, 3, 9, -5}) {
            n.push_back((2 * g + 1 + 2 * geser) * 500'000'000 + (geser == 3 ? g % 3 - 1 : 0));
            d.push_back(10'000'000'000'000);
            kunci.push_back(g);
        }
    }
    for (std::size_t mode = 0; mode < nama_mode.size(); ++mode)
        uji(rumus("A / B x 100%"), std::array{Kolom{n}, Kolom{d}}, kunci, CaraRollup::rerata,
            {static_cast<Mode>(mode), 2});
}

TEST_P(RollupDenganKernel, SumsThatLeaveInt64AreStillExact) {
    const std::vector<std::int64_t> n{terbesar, terbesar, terbesar, terkecil, terkecil, 5, terkecil};
    const std::vector<std::int64_t> d{terbesar, terbesar, 1, terkecil, terbesar, 0, -1};
    const std::vector<std::int64_t> kunci{terkecil, terkecil, terbesar, 0, 0, 7, terbesar};
    for (const CaraRollup satu : semua_cara) {
        for (const std::string_view teks : {"A / B x 100%", "A + B"})
            uji(rumus(teks), std::array{Kolom{n}, Kolom{d}}, kunci, satu, {});
    }
}

// Whole blocks of one group are added at once, unless a row of them is no ordinary quotient.
TEST_P(RollupDenganKernel, MeansOfLongGroupsInTheirOrderAreExact) {
    uji_tabel::AcakKolom acak(31);
    for (const std::size_t istimewa : {std::size_t{0}, std::size_t{300}}) {
        auto a = acak.kolom(2000, 2, 0, false);
        auto b = acak.kolom(2000, 2, 0, false);
        std::vector<std::int64_t> kunci;
        for (std::size_t i = 0; i < a.isi.size(); ++i) {
            kunci.push_back(i < 900 ? 1 : i < 1800 ? 2 : static_cast<std::int64_t>(i));
            b.isi[i] += 1;
        }
        if (istimewa != 0) {
            b.isi[istimewa] = 0;
            a.isi[istimewa + 900] = terbesar;
        }
        const std::array kolom{a.lihat(), b.lihat()};
        for (const CaraRollup cara : {CaraRollup::rerata, CaraRollup::pooled})
            uji(rumus("A / B x 100%"), kolom, kunci, cara, {Mode::half_even, 4});
    }
}

INSTANTIATE_TEST_SUITE_P(Bentuk, RollupDenganKernel,
                         testing::ValuesIn(daftar_kernel().begin(), daftar_kernel().end()),
                         [](const auto& bentuk) { return std::string(bentuk.param); });

TEST(Kelompok, NumbersKeysInAscendingOrderFarOrNear) {
    const Kelompok dekat(std::vector<std::int64_t>{3, -1, 3, 7});
    EXPECT_EQ(dekat.kunci, (std::vector<std::int64_t>{-1, 3, 7}));
    EXPECT_EQ(dekat.nomor, (std::vector<std::uint32_t>{1, 0, 1, 2}));
    const Kelompok jauh(std::vector<std::int64_t>{terbesar, terkecil, 0, 0, terbesar});
    EXPECT_EQ(jauh.kunci, (std::vector<std::int64_t>{terkecil, 0, terbesar}));
    EXPECT_EQ(jauh.nomor, (std::vector<std::uint32_t>{2, 0, 1, 1, 2}));
    EXPECT_EQ(Kelompok(std::span<const std::int64_t>{}), Kelompok{});
}

}  // namespace
}  // namespace iku
