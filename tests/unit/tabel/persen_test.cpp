// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/persen.hpp"

#include "iku/tabel/kernel.hpp"

#include "tabel/acak.hpp"

#include <algorithm>
#include <array>
#include <cfenv>
#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();

std::vector<SelKolom> hitung(const Kolom& a, const Kolom& b, std::int64_t faktor, Pembulatan pembulatan) {
    std::vector<std::int64_t> hasil(a.size(), -77);
    std::vector<Alasan> alasan(a.size(), Alasan::strip);
    persen(a, b, faktor, pembulatan, hasil, alasan);
    std::vector<SelKolom> sel;
    for (std::size_t i = 0; i < hasil.size(); ++i)
        sel.push_back({hasil[i], alasan[i]});
    return sel;
}

SelKolom satu(std::int64_t a, std::int64_t b, std::int64_t faktor, Pembulatan pembulatan) {
    return hitung({{&a, 1}}, {{&b, 1}}, faktor, pembulatan).front();
}

// The contract of one row, in unbounded integers.
SelKolom kontrak(const Hasil& a, const Hasil& b, std::int64_t faktor, Pembulatan pembulatan) {
    const bool nol = b.ada() && b->is_nol();
    const Alasan alasan = std::max({a.alasan(), b.alasan(), nol ? Alasan::penyebut_nol : Alasan::ada});
    if (alasan != Alasan::ada) return {0, alasan};
    return to_sel(*a / *b * Rasional(faktor), pembulatan);
}

// Rounding by the words of its definition, on small integers, knowing nothing of Rasional or the kernels: of
// the two neighbours the mode names the nearer, or one of the two.
std::int64_t bulat_kecil(std::int64_t n, std::int64_t d, Mode mode) {
    if (d < 0) n = -n, d = -d;
    std::int64_t bawah = n / d;
    while (bawah * d > n)
        --bawah;
    if (bawah * d == n) return bawah;
    const std::int64_t atas = bawah + 1;
    const std::int64_t jauh = n > 0 ? atas : bawah;
    const std::int64_t dekat = n > 0 ? bawah : atas;
    const std::int64_t ke_bawah = n - bawah * d;
    const std::int64_t ke_atas = atas * d - n;
    switch (mode) {
        case Mode::floor:
            return bawah;
        case Mode::ceiling:
            return atas;
        case Mode::up:
            return jauh;
        case Mode::down:
            return dekat;
        default:
            break;
    }
    if (ke_bawah != ke_atas) return ke_bawah < ke_atas ? bawah : atas;
    if (mode == Mode::half_up) return jauh;
    if (mode == Mode::half_down) return dekat;
    return bawah % 2 == 0 ? bawah : atas;
}

// Every form of the kernels that this processor can run; one that it lacks is skipped, never passed.
class PersenDenganKernel : public testing::TestWithParam<std::string_view> {
  protected:
    void SetUp() override {
        if (!is_kernel_didukung(GetParam())) GTEST_SKIP() << "no such instructions here: " << GetParam();
        ASSERT_TRUE(pilih_kernel(GetParam()));
        ASSERT_EQ(kernel(), GetParam());
    }
    void TearDown() override { pilih_kernel(""); }
};

TEST_P(PersenDenganKernel, GivesThePublishedExampleInEveryMode) {
    EXPECT_EQ(satu(37, 39, 100, {Mode::half_up, 2}), (SelKolom{9487, Alasan::ada}));
    EXPECT_EQ(satu(7380, 28800, 100, {Mode::half_up, 2}), (SelKolom{2563, Alasan::ada}));
    EXPECT_EQ(satu(7380, 28800, 100, {Mode::half_even, 2}), (SelKolom{2562, Alasan::ada}));
    EXPECT_EQ(satu(-7380, 28800, 100, {Mode::half_up, 2}), (SelKolom{-2563, Alasan::ada}));
    EXPECT_EQ(satu(455, 500, 100, {Mode::half_up, 2}), (SelKolom{9100, Alasan::ada}));
}

TEST_P(PersenDenganKernel, AgreesWithTheDefinitionOnEverySmallQuotient) {
    std::vector<std::int64_t> n;
    std::vector<std::int64_t> d;
    for (std::int64_t a = -40; a <= 40; ++a) {
        for (std::int64_t b = -40; b <= 40; ++b) {
            n.push_back(a);
            d.push_back(b);
        }
    }
    constexpr std::array<std::int64_t, 4> sepuluh{1, 10, 100, 1000};
    for (std::size_t m = 0; m < nama_mode.size(); ++m) {
        for (std::uint8_t desimal = 0; desimal <= 3; ++desimal) {
            for (const std::int64_t faktor : {1, 100, -3}) {
                const auto sel = hitung({n}, {d}, faktor, {static_cast<Mode>(m), desimal});
                for (std::size_t i = 0; i < n.size(); ++i) {
                    const SelKolom benar = d[i] == 0 ? SelKolom{0, Alasan::penyebut_nol}
                                                     : SelKolom{bulat_kecil(n[i] * faktor * sepuluh[desimal],
                                                                            d[i], static_cast<Mode>(m)),
                                                                Alasan::ada};
                    ASSERT_EQ(sel[i], benar)
                        << n[i] << '/' << d[i] << '*' << faktor << ' ' << nama_mode[m] << ' ' << int{desimal};
                }
            }
        }
    }
}

TEST_P(PersenDenganKernel, EqualsTheContractOnRandomRowsOfEveryWidth) {
    uji_tabel::AcakKolom acak(20'23);
    for (int putaran = 0; putaran < 300; ++putaran) {
        const auto jumlah = static_cast<std::size_t>(acak.antara(1, 700));
        const auto jenis = static_cast<unsigned>(acak.di_bawah(3));
        const auto a =
            acak.kolom(jumlah, jenis, static_cast<std::uint8_t>(acak.di_bawah(4)), acak.di_bawah(2) != 0);
        const auto b = acak.kolom(jumlah, static_cast<unsigned>(acak.di_bawah(3)),
                                  static_cast<std::uint8_t>(acak.di_bawah(4)), acak.di_bawah(2) != 0);
        const std::int64_t faktor = acak.di_bawah(3) != 0 ? 100 : acak.bilangan();
        const Pembulatan pembulatan{static_cast<Mode>(acak.di_bawah(7)),
                                    static_cast<std::uint8_t>(acak.di_bawah(7))};
        const auto sel = hitung(a.lihat(), b.lihat(), faktor, pembulatan);
        for (std::size_t i = 0; i < jumlah; ++i) {
            ASSERT_EQ(sel[i], kontrak(a.lihat().hasil(i), b.lihat().hasil(i), faktor, pembulatan))
                << a.isi[i] << '/' << b.isi[i] << '*' << faktor << ' ' << nama(pembulatan.mode) << ' '
                << int{pembulatan.desimal} << " kolom " << int{a.desimal} << ' ' << int{b.desimal};
        }
    }
}

// n = (m * d + d / 2 + e) / skala is a tie or its next neighbour where it divides; large m and d put the
// float estimate's error at its largest.
TEST_P(PersenDenganKernel, EqualsTheContractAroundTiesWithLargeQuotientsAndDivisors) {
    uji_tabel::AcakKolom acak(7);
    std::vector<std::int64_t> n;
    std::vector<std::int64_t> d;
    for (int i = 0; i < 20'000; ++i) {
        const auto lebar_d = static_cast<unsigned>(acak.antara(1, 62));
        const std::int64_t pembagi = acak.antara(1, std::int64_t{1} << lebar_d);
        const auto lebar_m = static_cast<unsigned>(acak.antara(0, 52));
        const Rasional m(acak.antara(0, std::int64_t{1} << lebar_m));
        const Rasional n_eksak = (m * pembagi + Rasional(pembagi, 2)) / 10'000 + acak.antara(-1, 1);
        const auto pembilang = n_eksak.bulatkan(Mode::half_even).to_int64();
        if (!pembilang) continue;
        n.push_back(acak.di_bawah(2) != 0 ? *pembilang : -*pembilang);
        d.push_back(acak.di_bawah(2) != 0 ? pembagi : -pembagi);
    }
    // Exact ties (m + 1/2) = n * 10^4 / d whose estimate is not exact, so that either neighbour may come
    // first.
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t t = acak.antara(1, 1 << 13);
        const std::int64_t m = acak.antara(0, std::int64_t{1} << acak.antara(40, 48));
        n.push_back((acak.di_bawah(2) != 0 ? 1 : -1) * (2 * m + 1) * t);
        d.push_back((acak.di_bawah(2) != 0 ? 1 : -1) * 20'000 * t);
    }
    ASSERT_GT(n.size(), 30'000U);
    for (std::size_t mode = 0; mode < nama_mode.size(); ++mode) {
        const Pembulatan pembulatan{static_cast<Mode>(mode), 2};
        const auto sel = hitung({n}, {d}, 100, pembulatan);
        for (std::size_t i = 0; i < n.size(); ++i)
            ASSERT_EQ(sel[i], kontrak(n[i], d[i], 100, pembulatan))
                << n[i] << '/' << d[i] << ' ' << nama_mode[mode];
    }
}

// Blocks whose numbers stay below 2^50 may take a shorter way; these lie on both sides of that bound, and are
// rich in ties.
TEST_P(PersenDenganKernel, EqualsTheContractOnBothSidesOfTheNarrowBound) {
    uji_tabel::AcakKolom acak(13);
    for (int putaran = 0; putaran < 400; ++putaran) {
        const std::int64_t skala = std::array<std::int64_t, 6>{1, 100, -100, 10'000, 7, -1}[acak.di_bawah(6)];
        const std::int64_t puncak = (std::int64_t{1} << acak.antara(47, 51)) / std::abs(skala);
        std::vector<std::int64_t> n;
        std::vector<std::int64_t> d;
        for (int i = 0; i < 64; ++i) {
            const std::int64_t pembagi = acak.antara(1, std::int64_t{1} << acak.antara(1, 51));
            const std::int64_t hasil = acak.antara(0, puncak / pembagi + 1);
            std::int64_t pembilang = hasil * pembagi / (acak.di_bawah(2) != 0 ? 1 : 2) + acak.antara(-1, 1);
            pembilang = acak.di_bawah(4) == 0 ? acak.antara(0, puncak) : pembilang;
            n.push_back(acak.di_bawah(2) != 0 ? pembilang : -pembilang);
            d.push_back(acak.di_bawah(16) == 0 ? 0 : acak.di_bawah(2) != 0 ? pembagi : -pembagi);
        }
        const Pembulatan pembulatan{static_cast<Mode>(acak.di_bawah(7)), 0};
        const auto sel = hitung({n}, {d}, skala, pembulatan);
        for (std::size_t i = 0; i < n.size(); ++i)
            ASSERT_EQ(sel[i], kontrak(n[i], d[i], skala, pembulatan))
                << n[i] << '/' << d[i] << '*' << skala << ' ' << nama(pembulatan.mode);
    }
}

TEST_P(PersenDenganKernel, TakesEveryExtremeAndSaysWhenTheResultDoesNotFit) {
    EXPECT_EQ(satu(terkecil, terkecil, 100, {}), (SelKolom{10'000, Alasan::ada}));
    EXPECT_EQ(satu(terkecil, -1, 1, {Mode::half_up, 0}), (SelKolom{0, Alasan::meluap}));
    EXPECT_EQ(satu(terkecil, 1, 1, {Mode::half_up, 0}), (SelKolom{terkecil, Alasan::ada}));
    EXPECT_EQ(satu(terbesar, 1, 1, {Mode::half_up, 0}), (SelKolom{terbesar, Alasan::ada}));
    EXPECT_EQ(satu(terbesar, 1, 1, {Mode::half_up, 1}), (SelKolom{0, Alasan::meluap}));
    EXPECT_EQ(satu(1, terkecil, terkecil, {Mode::half_up, 0}), (SelKolom{1, Alasan::ada}));
    EXPECT_EQ(satu(terbesar, terkecil, 1, {Mode::half_up, 0}), (SelKolom{-1, Alasan::ada}));
    EXPECT_EQ(satu(5, 9, 0, {}), (SelKolom{0, Alasan::ada}));
    EXPECT_EQ(satu(0, 0, 100, {}), (SelKolom{0, Alasan::penyebut_nol}));
    // The step from 2^63 - 1/2 decides whether the result fits.
    EXPECT_EQ(satu(terbesar, 2, 2, {Mode::half_up, 0}), (SelKolom{terbesar, Alasan::ada}));
    EXPECT_EQ(satu(1'000'000'000'000, 1, 100, {Mode::half_up, 18}), (SelKolom{0, Alasan::meluap}));
    EXPECT_EQ(satu(1, 3, 1, {Mode::half_up, 30}), (SelKolom{0, Alasan::meluap}));
    EXPECT_EQ(satu(0, 3, 1, {Mode::half_up, 255}), (SelKolom{0, Alasan::ada}));
}

TEST_P(PersenDenganKernel, HoldsInEveryRoundingModeOfTheCallerAndLeavesItAlone) {
    uji_tabel::AcakKolom acak(11);
    const auto a = acak.kolom(2000, 1, 0, false);
    const auto b = acak.kolom(2000, 1, 0, false);
    const auto semula = hitung(a.lihat(), b.lihat(), 100, {});
    for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO, FE_TONEAREST}) {
        ASSERT_EQ(std::fesetround(mode), 0);
        const auto sel = hitung(a.lihat(), b.lihat(), 100, {});
        EXPECT_EQ(std::fegetround(), mode);
        std::fesetround(FE_TONEAREST);
        EXPECT_EQ(sel, semula);
    }
}

TEST_P(PersenDenganKernel, PutsTheMissingValueBeforeTheZeroDenominator) {
    const std::array<std::int64_t, 3> n{1, 1, 1};
    const std::array<std::int64_t, 3> d{0, 0, 4};
    const std::uint8_t ada_n = 0b110;
    const std::uint8_t ada_d = 0b011;
    const auto sel = hitung({n, &ada_n}, {d, &ada_d}, 100, {});
    EXPECT_EQ(sel[0], (SelKolom{0, Alasan::tidak_dilaporkan}));
    EXPECT_EQ(sel[1], (SelKolom{0, Alasan::penyebut_nol}));
    EXPECT_EQ(sel[2], (SelKolom{0, Alasan::tidak_dilaporkan}));
}

INSTANTIATE_TEST_SUITE_P(Bentuk, PersenDenganKernel,
                         testing::ValuesIn(daftar_kernel().begin(), daftar_kernel().end()),
                         [](const auto& bentuk) { return std::string(bentuk.param); });

TEST(Kernel, AreListedWithThePortableFormLastAndUnknownNamesAreRefused) {
    ASSERT_FALSE(daftar_kernel().empty());
    EXPECT_EQ(daftar_kernel().back(), "portabel");
    EXPECT_TRUE(is_kernel_didukung("portabel"));
    const auto semula = kernel();
    EXPECT_FALSE(pilih_kernel("sse9"));
    EXPECT_EQ(kernel(), semula);
    EXPECT_FALSE(is_kernel_didukung("sse9"));
}

TEST(Persen, OfNoRowsIsNothing) {
    persen({}, {}, 100, {}, {}, {});
}

}  // namespace
}  // namespace iku
