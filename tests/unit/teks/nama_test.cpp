// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/nama.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

// The whole table, as in the textbook: the oracle of the band.
std::size_t jarak_penuh(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> tabel(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                tabel[i][j] = i + j;
                continue;
            }
            tabel[i][j] = std::min({tabel[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), tabel[i - 1][j] + 1,
                                    tabel[i][j - 1] + 1});
        }
    }
    return tabel[a.size()][b.size()];
}

TEST(Nama, CountsEditsLikeTheWholeTableUpToTheLimit) {
    std::vector<std::string> semua{""};
    for (std::size_t i = 0; i < semua.size() && semua[i].size() < 5; ++i) {
        for (const char c : {'a', 'b'})
            semua.push_back(semua[i] + c);
    }
    ASSERT_EQ(semua.size(), 63U);
    for (const auto& a : semua) {
        for (const auto& b : semua) {
            const std::size_t benar = jarak_penuh(a, b);
            for (std::size_t batas = 0; batas <= 6; ++batas)
                ASSERT_EQ(jarak_edit(a, b, batas), std::min(benar, batas + 1))
                    << a << ' ' << b << ' ' << batas;
        }
    }
}

TEST(Nama, FindsTheNameASlipWasMeantFor) {
    const std::array<std::string, 3> calon{"jumlah psks keseluruhan", "jumlah pmks keseluruhan",
                                           "jumlah kegiatan rutinyang terpenuhi"};
    EXPECT_EQ(find_terdekat("jumlah kegiatan rutin yang terpenuhi", calon), 2U);
    EXPECT_EQ(find_terdekat("jumlah pmks keseluruan", calon), 1U);
    EXPECT_EQ(find_terdekat("jumlah pkks keseluruhan", calon), 0U);
}

TEST(Nama, FindsNothingThatIsFarAway) {
    const std::array<std::string, 2> calon{"jumlah siswa", "b"};
    EXPECT_EQ(find_terdekat("anggaran", calon), std::nullopt);
    EXPECT_EQ(find_terdekat("a", calon), std::nullopt);
    EXPECT_EQ(find_terdekat("", calon), std::nullopt);
    EXPECT_EQ(find_terdekat("jumlah siswa", {}), std::nullopt);
    EXPECT_EQ(find_terdekat(std::string(400, 'x') + std::string(17, 'y'),
                            std::array<std::string, 1>{std::string(400, 'x')}),
              std::nullopt);
}

}  // namespace
}  // namespace iku
