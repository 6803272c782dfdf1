// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kolom_eksak.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();
constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();

TEST(KolomEksak, HasTheFewestDecimalsThatWriteEveryRowOut) {
    const std::vector<Hasil> hasil{37, Rasional(1, 8), Alasan::ambigu, Rasional(-5, 2), Alasan::strip};
    const KolomEksak k(hasil);
    EXPECT_EQ(k.desimal, 3);
    EXPECT_EQ(k.isi, (std::vector<std::int64_t>{37000, 125, 0, -2500, 0}));
    EXPECT_TRUE(k.luar.empty());
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        EXPECT_EQ(k.hasil(i), hasil[i]);
        EXPECT_EQ(k.kolom().hasil(i), hasil[i]);
    }
    EXPECT_EQ(KolomEksak(std::vector<Hasil>{terkecil, terbesar}).isi,
              (std::vector<std::int64_t>{terkecil, terbesar}));
    EXPECT_EQ(KolomEksak(std::vector<Hasil>{}).size(), 0U);
}

TEST(KolomEksak, KeepsBesideItWhatNoScaledInt64Is) {
    const std::vector<Hasil> hasil{Rasional(1, 3), pangkat10(40), 5, Rasional(1) / pangkat10(19),
                                   terbesar,       Rasional(1, 4)};
    const KolomEksak k(hasil);
    EXPECT_EQ(k.desimal, 2);
    EXPECT_EQ(k.luar.size(), 4U);
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        EXPECT_EQ(k.hasil(i), hasil[i]);
        EXPECT_EQ(k.kolom().hasil(i), k.luar.contains(i) ? Hasil(Alasan::meluap) : hasil[i]);
    }
}

}  // namespace
}  // namespace iku
