// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"

#include "iku/angka/read.hpp"

#include <random>

#include <gtest/gtest.h>

namespace iku {
namespace {

std::string id(const Rasional& r, std::uint8_t desimal) {
    return format(r, {Mode::half_up, desimal}, Lokal::id);
}

TEST(Format, WritesThousandsMarksAndExactlySoManyDecimals) {
    EXPECT_EQ(id(Rasional(2469, 2), 2), "1.234,50");
    EXPECT_EQ(format(Rasional(2469, 2), {Mode::half_up, 2}, Lokal::en), "1,234.50");
    EXPECT_EQ(id(0, 0), "0");
    EXPECT_EQ(id(0, 3), "0,000");
    EXPECT_EQ(id(999, 0), "999");
    EXPECT_EQ(id(1000, 0), "1.000");
    EXPECT_EQ(id(-1000, 1), "-1.000,0");
    EXPECT_EQ(id(123456789, 0), "123.456.789");
    EXPECT_EQ(id(Rasional(3700, 39), 2), "94,87");
    EXPECT_EQ(id(pangkat10(21), 1), "1.000.000.000.000.000.000.000,0");
    EXPECT_EQ(id(Rasional(1, 1000), 3), "0,001");
}

TEST(Format, RoundsOnceInTheNamedMode) {
    EXPECT_EQ(format(Rasional(25625, 1000), {Mode::half_up, 2}, Lokal::id), "25,63");
    EXPECT_EQ(format(Rasional(25625, 1000), {Mode::half_even, 2}, Lokal::id), "25,62");
    EXPECT_EQ(format(Rasional(-25625, 1000), {Mode::half_up, 2}, Lokal::id), "-25,63");
    EXPECT_EQ(format(Rasional(-25625, 1000), {Mode::ceiling, 2}, Lokal::id), "-25,62");
    EXPECT_EQ(id(Rasional(999995, 1000), 2), "1.000,00");
}

TEST(Format, NeverWritesMinusZero) {
    EXPECT_EQ(id(Rasional(-1, 1000), 2), "0,00");
    EXPECT_EQ(id(Rasional(-1, 2), 0), "-1");
    EXPECT_EQ(format(Rasional(-1, 2), {Mode::half_even, 0}, Lokal::id), "0");
}

TEST(Format, WritesTheReasonOfAMissingValueAndNeverZero) {
    EXPECT_EQ(format(Hasil(), {}, Lokal::id), "(tidak_dilaporkan)");
    EXPECT_EQ(format(Hasil(Alasan::penyebut_nol), {}, Lokal::en), "(penyebut_nol)");
    EXPECT_EQ(format(Hasil(5), {Mode::half_up, 0}, Lokal::en), "5");
}

TEST(FormatEksak, WritesTerminatingDecimalsWholeAndCutsOthers) {
    EXPECT_EQ(format_eksak(Rasional(189, 2), 4, Lokal::id), "94,5");
    EXPECT_EQ(format_eksak(Rasional(3700, 39), 4, Lokal::id), "94,8717...");
    EXPECT_EQ(format_eksak(Rasional(-3700, 39), 4, Lokal::en), "-94.8717...");
    EXPECT_EQ(format_eksak(Rasional(2, 3), 0, Lokal::id), "0...");
    EXPECT_EQ(format_eksak(Rasional(-1, 3000), 2, Lokal::id), "-0,00...");
    EXPECT_EQ(format_eksak(1200, 2, Lokal::id), "1.200");
    EXPECT_EQ(format_eksak(0, 2, Lokal::id), "0");
    EXPECT_EQ(format_eksak(-20, 2, Lokal::id), "-20");
    EXPECT_EQ(format_eksak(Rasional(1, 1024), 2, Lokal::id), "0,0009765625");
    EXPECT_EQ(format_eksak(1 / pangkat10(30), 2, Lokal::en), "0.000000000000000000000000000001");
    EXPECT_EQ(format_eksak(pangkat10(30) / 3, 1, Lokal::en), "333,333,333,333,333,333,333,333,333,333.3...");
}

TEST(Format, IsReadBackAsTheSameNumberInBothLocales) {
    std::mt19937_64 acak(42);
    for (int i = 0; i < 5000; ++i) {
        const auto desimal = static_cast<std::uint8_t>(acak() % 9);
        Rasional nilai(static_cast<std::int64_t>(acak() >> (acak() % 60 + 1)));
        if ((acak() & 1U) != 0) nilai = -nilai;
        if (i % 5 == 0) nilai *= pangkat10(22) + 1;
        nilai /= pangkat10(desimal);
        for (const Lokal lokal : {Lokal::id, Lokal::en}) {
            for (const std::string& teks :
                 {format(nilai, {Mode::half_up, desimal}, lokal), format_eksak(nilai, 2, lokal)}) {
                const Bacaan<Angka> b = read_angka(teks, lokal);
                ASSERT_EQ(*b.isi, Angka(nilai)) << teks;
                ASSERT_TRUE(b.catatan.empty()) << teks;
            }
        }
    }
}

}  // namespace
}  // namespace iku
