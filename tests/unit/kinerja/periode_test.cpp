// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/periode.hpp"

#include <limits>
#include <set>
#include <string>
#include <unordered_set>

#include <gtest/gtest.h>

namespace iku {
namespace {

using Jenis = Periode::Jenis;

TEST(Periode, ReadsTheFourForms) {
    EXPECT_EQ(read_periode("2023"), (Periode{2023, Jenis::tahun, 0}));
    EXPECT_EQ(read_periode("2023-S1"), (Periode{2023, Jenis::semester, 1}));
    EXPECT_EQ(read_periode("2023-TW3"), (Periode{2023, Jenis::triwulan, 3}));
    EXPECT_EQ(read_periode("2023-07"), (Periode{2023, Jenis::bulan, 7}));
    EXPECT_EQ(read_periode("2023-12"), (Periode{2023, Jenis::bulan, 12}));
    EXPECT_EQ(read_periode("0001"), (Periode{1, Jenis::tahun, 0}));
}

TEST(Periode, ReadsTheLettersInEitherCase) {
    EXPECT_EQ(read_periode("2023-s2"), (Periode{2023, Jenis::semester, 2}));
    EXPECT_EQ(read_periode("2023-Tw4"), (Periode{2023, Jenis::triwulan, 4}));
}

TEST(Periode, ReadsNothingElse) {
    for (const std::string teks :
         {"",         "2",        "202",       "0000",   "20233",   "2023-",     "2023-S0", "2023-S3",
          "2023-TW0", "2023-TW5", "2023-TW12", "2023-0", "2023-00", "2023-13",   "2023-7",  "2023-007",
          "2023/07",  "2023 S1",  " 2023",     "2023 ",  "-2023",   "+202",      "2023-S",  "2023-TW",
          "2023-T1",  "2023-S1 ", "2023-Q1",   "20a3",   "Jul-23",  "2023-07-01"}) {
        EXPECT_EQ(read_periode(teks), std::nullopt) << teks;
    }
    EXPECT_EQ(read_periode(std::string_view("2023\0", 5)), std::nullopt);
}

TEST(Periode, WritesWhatItReadsForEveryPeriodOfAYear) {
    std::set<Periode> semua;
    std::unordered_set<Periode> hash;
    for (const std::string bagian : {"", "-S1", "-S2", "-TW1", "-TW2", "-TW3", "-TW4", "-01", "-02", "-03",
                                     "-04", "-05", "-06", "-07", "-08", "-09", "-10", "-11", "-12"}) {
        for (const std::string tahun : {"0001", "0999", "2023", "9999"}) {
            const auto periode = read_periode(tahun + bagian);
            ASSERT_TRUE(periode.has_value()) << tahun << bagian;
            EXPECT_EQ(periode->to_string(), tahun + bagian);
            semua.insert(*periode);
            hash.insert(*periode);
        }
    }
    EXPECT_EQ(semua.size(), 19U * 4U);
    EXPECT_EQ(hash.size(), 19U * 4U);
}

TEST(Periode, StandsInTheOrderOfTimeWithinAKind) {
    EXPECT_LT(*read_periode("2022"), *read_periode("2023"));
    EXPECT_LT(*read_periode("2022-12"), *read_periode("2023-01"));
    EXPECT_LT(*read_periode("2023-09"), *read_periode("2023-10"));
    EXPECT_LT(*read_periode("2023-TW1"), *read_periode("2023-TW2"));
    EXPECT_LT(*read_periode("2023"), *read_periode("2023-S1"));
}

TEST(Periode, ShiftsByYearsAndKeepsThePart) {
    EXPECT_EQ(read_periode("2023-TW3")->geser(-1), read_periode("2022-TW3"));
    EXPECT_EQ(read_periode("2023")->geser(0), read_periode("2023"));
    EXPECT_EQ(read_periode("9998")->geser(1), read_periode("9999"));
}

TEST(Periode, ShiftsNeverBeyondTheYears) {
    EXPECT_EQ(read_periode("0001")->geser(-1), std::nullopt);
    EXPECT_EQ(read_periode("9999")->geser(1), std::nullopt);
    EXPECT_EQ(read_periode("2023")->geser(std::numeric_limits<int>::min()), std::nullopt);
    EXPECT_EQ(read_periode("2023")->geser(std::numeric_limits<int>::max()), std::nullopt);
}

}  // namespace
}  // namespace iku
