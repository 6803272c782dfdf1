// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/alasan.hpp"

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"

#include <array>
#include <unordered_set>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::array semua{Alasan::ada,
                           Alasan::meluap,
                           Alasan::target_nol,
                           Alasan::di_luar_domain,
                           Alasan::belum_dapat_dihitung,
                           Alasan::penyebut_nol,
                           Alasan::tidak_dilaporkan,
                           Alasan::bukan_angka,
                           Alasan::ambigu,
                           Alasan::tidak_sah,
                           Alasan::tidak_berlaku,
                           Alasan::strip};

int tahap(Alasan a) {
    return static_cast<int>(a) >> 4;
}

TEST(Alasan, JoinsAssociativelyCommutativelyIdempotently) {
    for (const Alasan a : semua)
        for (const Alasan b : semua) {
            ASSERT_EQ(gabung(a, b), gabung(b, a));
            ASSERT_TRUE(gabung(a, b) == a || gabung(a, b) == b);
            for (const Alasan c : semua)
                ASSERT_EQ(gabung(gabung(a, b), c), gabung(a, gabung(b, c)));
        }
    for (const Alasan a : semua) {
        EXPECT_EQ(gabung(a, a), a);
        EXPECT_EQ(gabung(a, Alasan::ada), a);
    }
}

TEST(Alasan, OfTheEarliestStageStands) {
    for (const Alasan a : semua)
        for (const Alasan b : semua)
            ASSERT_TRUE(tahap(a) <= tahap(b) || gabung(a, b) == a);  // input is stage 5, output stage 1
    EXPECT_EQ(gabung(Alasan::penyebut_nol, Alasan::tidak_dilaporkan), Alasan::tidak_dilaporkan);
    EXPECT_EQ(gabung(Alasan::tidak_dilaporkan, Alasan::ambigu), Alasan::ambigu);
}

TEST(Alasan, CodesAreThoseOfTheAbi) {
    EXPECT_EQ(static_cast<int>(Alasan::meluap), 0x10);
    EXPECT_EQ(static_cast<int>(Alasan::di_luar_domain), 0x21);
    EXPECT_EQ(static_cast<int>(Alasan::belum_dapat_dihitung), 0x30);
    EXPECT_EQ(static_cast<int>(Alasan::penyebut_nol), 0x40);
    EXPECT_EQ(static_cast<int>(Alasan::strip), 0x55);
}

TEST(Alasan, EachHasItsNameAndWordsInBothLanguages) {
    std::unordered_set<std::string_view> terlihat;
    for (const Alasan a : semua) {
        EXPECT_EQ(find_alasan(nama(a)), a);
        EXPECT_FALSE(penjelasan(a, Bahasa::id).empty());
        EXPECT_FALSE(penjelasan(a, Bahasa::en).empty());
        EXPECT_TRUE(terlihat.insert(nama(a)).second);
    }
    EXPECT_EQ(nama(static_cast<Alasan>(0x99)), "");
    EXPECT_EQ(penjelasan(static_cast<Alasan>(0x99), Bahasa::en), "");
    EXPECT_EQ(find_alasan("hilang"), std::nullopt);
}

TEST(Hasil, IsAValueOrAReasonAndNeverBoth) {
    const Hasil kosong;
    EXPECT_FALSE(kosong.ada());
    EXPECT_EQ(kosong.alasan(), Alasan::tidak_dilaporkan);
    const Hasil nol = 0;
    EXPECT_TRUE(nol.ada());
    EXPECT_NE(nol, kosong);
    EXPECT_NE(Hasil(Alasan::strip), Hasil(Alasan::tidak_berlaku));
    EXPECT_EQ(Hasil(Alasan::strip), Hasil(Alasan::strip));
    EXPECT_EQ(*Hasil(Rasional(1, 2)), Rasional(1, 2));
    EXPECT_EQ(Hasil(7)->tanda(), 1);
    EXPECT_EQ(std::hash<Hasil>{}(Hasil(Rasional(2, 4))), std::hash<Hasil>{}(Hasil(Rasional(1, 2))));
    EXPECT_NE(std::hash<Hasil>{}(Hasil(Alasan::strip)), std::hash<Hasil>{}(Hasil(Alasan::ambigu)));
    static_assert(Hasil(3).ada() && !Hasil(Alasan::ambigu).ada());
}

TEST(Lokal, HasMarksAndNames) {
    static_assert(tanda_desimal(Lokal::id) == ',' && tanda_ribuan(Lokal::id) == '.');
    static_assert(tanda_desimal(Lokal::en) == '.' && tanda_ribuan(Lokal::en) == ',');
    EXPECT_EQ(find_lokal(nama(Lokal::id)), Lokal::id);
    EXPECT_EQ(find_lokal(nama(Lokal::en)), Lokal::en);
    EXPECT_EQ(find_lokal("ID"), std::nullopt);
}

}  // namespace
}  // namespace iku
