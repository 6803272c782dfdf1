// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kolom.hpp"

#include "tabel/acak.hpp"
#include "tabel/blok.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace iku {
namespace {

TEST(Kolom, ReadsARowAsTheExactScaledValue) {
    const std::array<std::int64_t, 3> isi{1234, -5, std::numeric_limits<std::int64_t>::min()};
    const Kolom kolom{isi, nullptr, 0, 2};
    EXPECT_EQ(kolom.hasil(0), Hasil(Rasional(617, 50)));
    EXPECT_EQ(kolom.hasil(1), Hasil(Rasional(-1, 20)));
    EXPECT_EQ(kolom.hasil(2), Hasil(Rasional(std::numeric_limits<std::int64_t>::min(), 100)));
}

TEST(Kolom, ReadsAnInvalidRowAsNotReportedWhateverLiesUnderIt) {
    const std::array<std::int64_t, 4> isi{7, 7, 7, 7};
    const std::array<std::uint8_t, 2> bitmap{0b0100'0000, 0b0000'0001};
    const Kolom kolom{isi, bitmap.data(), 6, 0};
    EXPECT_EQ(kolom.hasil(0), Hasil(7));
    EXPECT_EQ(kolom.hasil(1), Hasil(Alasan::tidak_dilaporkan));
    EXPECT_EQ(kolom.hasil(2), Hasil(7));
    EXPECT_EQ(kolom.hasil(3), Hasil(Alasan::tidak_dilaporkan));
}

TEST(Kolom, ReadsARowWithAReasonAsThatReason) {
    const std::array<std::int64_t, 4> isi{7, 7, 7, 7};
    const std::array<std::uint8_t, 1> bitmap{0b0000'0011};
    const std::array alasan{Alasan::ada, Alasan::ambigu, Alasan::meluap, Alasan::strip};
    const Kolom kolom{isi, bitmap.data(), 0, 0, alasan.data()};
    EXPECT_EQ(kolom.hasil(0), Hasil(7));
    EXPECT_EQ(kolom.hasil(1), Hasil(Alasan::ambigu));
    EXPECT_EQ(kolom.hasil(2), Hasil(Alasan::tidak_dilaporkan)) << "of two reasons the larger";
    EXPECT_EQ(kolom.hasil(3), Hasil(Alasan::strip));
    EXPECT_EQ(kolom.potong(1, 2).hasil(0), Hasil(Alasan::ambigu));
}

TEST(Kolom, SlicesKeepValuesAndValidityTogether) {
    uji_tabel::AcakKolom acak(1);
    const auto milik = acak.kolom(200, 1, 3, true);
    const Kolom potongan = milik.lihat().potong(13, 100);
    ASSERT_EQ(potongan.size(), 100U);
    for (std::size_t i = 0; i < 100; ++i)
        EXPECT_EQ(potongan.hasil(i), milik.lihat().hasil(13 + i));
}

TEST(SelKolom, IsTheValueRoundedOnceAndScaled) {
    EXPECT_EQ(to_sel(Rasional(3700, 39), {Mode::half_up, 2}), (SelKolom{9487, Alasan::ada}));
    EXPECT_EQ(to_sel(Rasional(-1, 8), {Mode::half_even, 2}), (SelKolom{-12, Alasan::ada}));
    EXPECT_EQ(to_sel(Alasan::penyebut_nol, {}), (SelKolom{0, Alasan::penyebut_nol}));
    EXPECT_EQ(to_sel(std::numeric_limits<std::int64_t>::max(), {Mode::half_up, 1}),
              (SelKolom{0, Alasan::meluap}));
    EXPECT_EQ(to_sel(std::numeric_limits<std::int64_t>::min(), {Mode::half_up, 0}),
              (SelKolom{std::numeric_limits<std::int64_t>::min(), Alasan::ada}));
}

TEST(Keabsahan, IsReadRightAtEveryBitOffsetAndLength) {
    uji_tabel::AcakKolom acak(2);
    auto milik = acak.kolom(64, 0, 0, true);
    for (std::int64_t geser = 0; geser < 17; ++geser) {
        milik.geser = geser;
        for (std::size_t jumlah = 0; jumlah < 140; ++jumlah) {
            milik.isi.resize(jumlah);
            // Exactly the bytes that belong to the rows, so a read beyond them is seen by AddressSanitizer.
            milik.bitmap.assign((static_cast<std::size_t>(geser) + jumlah + 7) / 8, 0);
            for (auto& byte : milik.bitmap)
                byte = static_cast<std::uint8_t>(acak.di_bawah(3) == 0 ? acak.di_bawah(256) : 255);
            if (milik.bitmap.empty()) continue;
            const Kolom kolom = milik.lihat();
            std::vector<std::uint8_t> alasan(jumlah);
            gabung_keabsahan(kolom, 0, alasan);
            for (std::size_t i = 0; i < jumlah; ++i)
                ASSERT_EQ(alasan[i], kolom.is_dilaporkan(i) ? 0 : 0x50) << geser << ' ' << jumlah << ' ' << i;
        }
    }
}

}  // namespace
}  // namespace iku
