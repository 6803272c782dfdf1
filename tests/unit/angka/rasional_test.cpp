// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/rasional.hpp"

#include "angka/oracle.hpp"

#include <array>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

using uji::Pecahan;

constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();
constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();

// The small tier is a constant expression.
static_assert(Rasional(37, 39) * 100 == Rasional(3700, 39));
static_assert(Rasional(2, -4) == Rasional(-1, 2));
static_assert(Rasional(0, -7) == Rasional());
static_assert(Rasional(1, 3) + Rasional(1, 6) == Rasional(1, 2));
static_assert(Rasional(1, 3) - Rasional(1, 3) == 0);
static_assert(Rasional(3, 4) / Rasional(-3, 8) == -2);
static_assert(Rasional(1, 3) < Rasional(34, 100) && Rasional(-1, 2) < Rasional(1, 3));
static_assert((Rasional(1, terbesar) <=> Rasional(1, terbesar - 1)) < 0);
static_assert(bulatkan(Rasional(2, 3), {Mode::half_up, 2}) == Rasional(67, 100));
static_assert(mutlak(Rasional(-5, 2)).to_int64() == std::nullopt && Rasional(-7).to_int64() == -7);
static_assert(pangkat10(18) == Rasional(1'000'000'000'000'000'000));
static_assert(Rasional(std::uint8_t{200}) == 200 && Rasional(std::int8_t{-128}) == -128);
static_assert(Rasional(5, 2).pembilang() == 5 && Rasional(5, 2).penyebut() == 2 && Rasional(8).bit() == 4);
static_assert(!Bulat<bool> && !Bulat<char> && !Bulat<wchar_t> && !Bulat<char8_t> && !Bulat<double>);
static_assert(std::is_nothrow_move_constructible_v<Rasional> &&
              std::is_nothrow_copy_constructible_v<Rasional>);

// Equal to what the oracle has, in the same tier, and hashed alike: `==` is false between tiers, and
// from_string always chooses the tier anew.
void expect_sama(const Rasional& nilai, const Pecahan& harapan) {
    ASSERT_EQ(nilai.to_string(), uji::teks(harapan));
    const std::optional<Rasional> kembali = Rasional::from_string(nilai.to_string());
    ASSERT_TRUE(kembali.has_value());
    ASSERT_EQ(nilai, *kembali);
    ASSERT_EQ(nilai.hash(), kembali->hash());
    ASSERT_EQ(nilai.is_bulat(), denominator(harapan) == 1);
    ASSERT_EQ(nilai.tanda(), harapan.sign());
}

void expect_empat_operasi(const Rasional& a, const Rasional& b) {
    const Pecahan p = uji::pecahan(a);
    const Pecahan q = uji::pecahan(b);
    expect_sama(a + b, p + q);
    expect_sama(a - b, p - q);
    expect_sama(a * b, p * q);
    if (!b.is_nol()) expect_sama(a / b, p / q);
    expect_sama(-a, -p);
    ASSERT_EQ((a <=> b) < 0, p < q) << a.to_string() << ' ' << b.to_string();
    ASSERT_EQ((a <=> b) > 0, p > q) << a.to_string() << ' ' << b.to_string();
    ASSERT_EQ(a == b, p == q) << a.to_string() << ' ' << b.to_string();
}

TEST(Rasional, IsCanonicalAfterEveryOperationOnSmallValues) {
    for (int a = -7; a <= 7; ++a)
        for (int b = 1; b <= 7; ++b)
            for (int c = -7; c <= 7; ++c)
                for (int d = 1; d <= 7; ++d)
                    ASSERT_NO_FATAL_FAILURE(expect_empat_operasi(Rasional(a, b), Rasional(c, d)));
}

TEST(Rasional, IsCanonicalAtTheBorderOfItsTiers) {
    std::vector<Rasional> nilai;
    for (const std::int64_t n : uji::bilangan_batas())
        for (const std::int64_t d :
             {std::int64_t{1}, std::int64_t{2}, std::int64_t{1} << 62, terbesar, terkecil})
            nilai.emplace_back(n, d);
    for (const Rasional& a : nilai)
        for (const Rasional& b : nilai)
            ASSERT_NO_FATAL_FAILURE(expect_empat_operasi(a, b));
}

TEST(Rasional, AgreesWithTheOracleOnRandomValues) {
    std::mt19937_64 acak(20231107);
    const auto satu = [&acak] {
        const std::int64_t d = uji::acak63(acak);
        return Rasional(uji::acak63(acak), d == 0 ? 1 : d);
    };
    for (int i = 0; i < 3000; ++i)
        ASSERT_NO_FATAL_FAILURE(expect_empat_operasi(satu(), satu()));
}

TEST(Rasional, LeavesTheSmallTierAndComesBack) {
    const Rasional m(terbesar);
    EXPECT_EQ(m + 1 - 1, m);
    EXPECT_EQ(m * m / m, m);
    EXPECT_EQ(Rasional(1, terbesar) * Rasional(1, terbesar) * m * m, 1);
    EXPECT_EQ((m + 1).to_int64(), std::nullopt);
    EXPECT_EQ((m + 1 - 1).to_int64(), terbesar);
    const Rasional k(terkecil);
    EXPECT_EQ(k.to_int64(), terkecil);
    EXPECT_EQ(k.to_string(), "-9223372036854775808");
    EXPECT_EQ(-k, m + 1);
    EXPECT_EQ(-(m + 1), k);
    EXPECT_EQ(k + 1, -m);
    EXPECT_EQ(k - k, 0);
    EXPECT_EQ(k / k, 1);
    EXPECT_EQ(Rasional(terkecil, terkecil), 1);
    EXPECT_EQ(Rasional(terkecil, 2), -(std::int64_t{1} << 62));
    EXPECT_EQ(Rasional(1, terkecil) * terkecil, 1);
    EXPECT_EQ(Rasional(std::numeric_limits<std::uint64_t>::max()), m * 2 + 1);
    EXPECT_EQ(mutlak(k), m + 1);
}

TEST(Rasional, BordersHaveOneRepresentationWhereverTheyComeFrom) {
    const Rasional langsung(terkecil);
    const Rasional hitung = Rasional(-terbesar) - 1;
    const Rasional teks = *Rasional::from_string("-9223372036854775808");
    EXPECT_EQ(langsung, hitung);
    EXPECT_EQ(langsung, teks);
    EXPECT_EQ(langsung.hash(), hitung.hash());
    EXPECT_EQ(langsung.hash(), teks.hash());
    EXPECT_EQ(langsung <=> hitung, std::strong_ordering::equal);
}

TEST(Rasional, PartsOfABigValueAreThemselvesExact) {
    const Rasional besar = Rasional(terbesar) * 2 / 3;  // 2^64 - 2 over 3
    EXPECT_EQ(besar.pembilang() / besar.penyebut(), besar);
    EXPECT_EQ(besar.pembilang(), Rasional(terbesar) * 2);
    EXPECT_EQ(besar.penyebut(), 3);
    const Rasional kecil = Rasional(2, terbesar) / 3;
    EXPECT_EQ(kecil.pembilang(), 2);
    EXPECT_EQ(kecil.penyebut(), Rasional(terbesar) * 3);
    EXPECT_FALSE(kecil.is_bulat());
    EXPECT_EQ(kecil.bit(), 65U);
    EXPECT_EQ((-pangkat10(40)).bit(), 133U);
    EXPECT_EQ(Rasional(terkecil).bit(), 64U);
    EXPECT_EQ(Rasional().bit(), 1U);
}

TEST(Rasional, ToleratesItselfAsArgument) {
    for (const Rasional& awal : {Rasional(3, 7), Rasional(-5), pangkat10(30) / 7, -pangkat10(25)}) {
        Rasional x = awal;
        Rasional& diri = x;  // under another name, so that no compiler warns
        x += diri;
        EXPECT_EQ(x, awal * 2);
        x = awal;
        x -= diri;
        EXPECT_EQ(x, 0);
        x = awal;
        x *= diri;
        EXPECT_EQ(x, awal * awal);
        x = awal;
        x /= diri;
        EXPECT_EQ(x, 1);
        x = awal;
        x = diri;
        EXPECT_EQ(x, awal);
        x = std::move(diri);
        EXPECT_EQ(x, awal);
        x.swap(diri);
        EXPECT_EQ(x, awal);
    }
}

TEST(Rasional, SwapsAndMovesBetweenTiers) {
    Rasional kecil(1, 3);
    Rasional besar = pangkat10(30);
    kecil.swap(besar);
    EXPECT_EQ(kecil, pangkat10(30));
    EXPECT_EQ(besar, Rasional(1, 3));
    Rasional pindah = std::move(kecil);
    EXPECT_EQ(pindah, pangkat10(30));
    pindah = Rasional(2);
    EXPECT_EQ(pindah, 2);
    pindah = pangkat10(31);
    const Rasional salinan = pindah;
    pindah += 1;
    EXPECT_EQ(salinan, pangkat10(31));
    EXPECT_EQ(pindah - salinan, 1);
}

TEST(Rasional, EqualValuesHashAlikeAndDistinctOnesMostlyDoNot) {
    std::unordered_set<std::size_t> hash;
    std::size_t jumlah = 0;
    for (int n = -50; n <= 50; ++n)
        for (int d = 1; d <= 50; ++d) {
            ASSERT_EQ(Rasional(n, d).hash(), Rasional(3 * n, 3 * d).hash());
            if (std::gcd(n, d) != 1) continue;
            hash.insert(std::hash<Rasional>{}(Rasional(n, d)));
            ++jumlah;
        }
    EXPECT_GT(hash.size(), jumlah * 99 / 100);
}

// The rounding written down another way: between the two neighbours, chosen by the mode's definition.
long long bulat_oracle(long long n, long long d, Mode mode) {
    const long long bawah = n >= 0 ? n / d : -((-n + d - 1) / d);
    if (bawah * d == n) return bawah;
    const long long atas = bawah + 1;
    const long long ke_nol = n > 0 ? bawah : atas;
    const long long dari_nol = n > 0 ? atas : bawah;
    const long long dua_kali_jarak = 2 * (n - bawah * d);  // from the lower neighbour
    const long long terdekat = dua_kali_jarak < d ? bawah : atas;
    const bool tengah = dua_kali_jarak == d;
    switch (mode) {
        case Mode::half_up:
            return tengah ? dari_nol : terdekat;
        case Mode::half_even:
            return tengah ? (bawah % 2 == 0 ? bawah : atas) : terdekat;
        case Mode::half_down:
            return tengah ? ke_nol : terdekat;
        case Mode::down:
            return ke_nol;
        case Mode::up:
            return dari_nol;
        case Mode::floor:
            return bawah;
        case Mode::ceiling:
            return atas;
    }
    return 0;
}

constexpr std::array semua_mode{Mode::half_up, Mode::half_even, Mode::half_down, Mode::down,
                                Mode::up,      Mode::floor,     Mode::ceiling};

TEST(Pembulatan, AgreesWithItsDefinitionOnEveryFractionUpTo60) {
    for (const Mode mode : semua_mode)
        for (long long n = -60; n <= 60; ++n)
            for (long long d = 1; d <= 60; ++d)
                for (std::uint8_t k = 0; k <= 3; ++k) {
                    const long long skala = k == 0 ? 1 : k == 1 ? 10 : k == 2 ? 100 : 1000;
                    ASSERT_EQ(bulatkan(Rasional(n, d), {mode, k}),
                              Rasional(bulat_oracle(n * skala, d, mode), skala))
                        << n << '/' << d << ' ' << nama(mode) << ' ' << int{k};
                }
}

TEST(Pembulatan, OfBigValuesAgreesWithTheSmallTier) {
    const Rasional jauh = pangkat10(30) * 2;  // even, so parity carries over
    for (const Mode mode : semua_mode)
        for (int n = -12; n <= 12; ++n)
            for (int d = 1; d <= 6; ++d) {
                // Far above zero every mode acts as on a positive value: compare with a positive neighbour.
                const Rasional dekat = Rasional(n, d) + 20;
                ASSERT_EQ((jauh + dekat).bulatkan(mode) - jauh, dekat.bulatkan(mode)) << nama(mode);
                ASSERT_EQ((-jauh - dekat).bulatkan(mode) + jauh, (-dekat).bulatkan(mode)) << nama(mode);
            }
    const Rasional setengah = Rasional(1, 2) + pangkat10(20);
    EXPECT_EQ(setengah.bulatkan(Mode::half_even), pangkat10(20));
    EXPECT_EQ(setengah.bulatkan(Mode::half_up), pangkat10(20) + 1);
    EXPECT_EQ((1 / pangkat10(40)).bulatkan(Mode::up), 1);
    EXPECT_EQ((-1 / pangkat10(40)).bulatkan(Mode::floor), -1);
    EXPECT_EQ((1 / pangkat10(40)).bulatkan(Mode::half_up), 0);
}

TEST(Pembulatan, AtTheLargestIntegersStaysExact) {
    for (const Mode mode : semua_mode) {
        EXPECT_EQ(Rasional(terbesar).bulatkan(mode), terbesar);
        EXPECT_EQ(Rasional(terkecil).bulatkan(mode), Rasional(terkecil));
        EXPECT_EQ(bulatkan(Rasional(terbesar), {mode, 255}), terbesar);
    }
    EXPECT_EQ(Rasional(terbesar, 2).bulatkan(Mode::up), std::int64_t{1} << 62);
}

TEST(Pembulatan, ModesHaveNames) {
    for (const Mode mode : semua_mode)
        EXPECT_EQ(find_mode(nama(mode)), mode);
    EXPECT_EQ(find_mode("half"), std::nullopt);
    EXPECT_EQ(find_mode(""), std::nullopt);
}

TEST(Rasional, PowersOfTenAreExactAtEverySize) {
    Rasional p(1);
    for (unsigned n = 0; n <= 60; ++n, p *= 10)
        ASSERT_EQ(pangkat10(n), p) << n;
}

TEST(Rasional, TextComesBackAsItWent) {
    std::mt19937_64 acak(7);
    for (int i = 0; i < 2000; ++i) {
        Rasional r(uji::acak63(acak), 1 + (uji::acak63(acak) & terbesar) / 2);
        if (i % 2 == 0) r *= Rasional(uji::acak63(acak), 9973);
        ASSERT_EQ(Rasional::from_string(r.to_string()), r);
    }
    EXPECT_EQ(Rasional(-3, 6).to_string(), "-1/2");
    EXPECT_EQ(Rasional(0).to_string(), "0");
    EXPECT_EQ((pangkat10(20) / 3).to_string(), "100000000000000000000/3");
}

TEST(Rasional, ReadsUnreducedFractionsAndPlainDecimals) {
    EXPECT_EQ(Rasional::from_string("6/4"), Rasional(3, 2));
    EXPECT_EQ(Rasional::from_string("-0/5"), Rasional(0));
    EXPECT_EQ(Rasional::from_string("12.50"), Rasional(25, 2));
    EXPECT_EQ(Rasional::from_string("-0.05"), Rasional(-1, 20));
    EXPECT_EQ(Rasional::from_string("010"), Rasional(10));
    EXPECT_EQ(Rasional::from_string("9223372036854775808"), Rasional(terbesar) + 1);
}

TEST(Rasional, RefusesEveryTextThatItsWriterDoesNotGive) {
    for (const char* teks : {"",     "-",    "/",   ".",   "1/",    "/1",       "1.",    ".5",    "1/0",
                             "1/-2", "--1",  "+1",  " 1",  "1 ",    "1/2/3",    "1.2/3", "1.2.3", "1,5",
                             "1e5",  "0x10", "nan", "inf", "1_000", "\xD9\xA1", "0/0"})
        EXPECT_EQ(Rasional::from_string(teks), std::nullopt) << '"' << teks << '"';
    EXPECT_EQ(Rasional::from_string(std::string_view("1\0", 2)), std::nullopt);
}

TEST(Rasional, ReadsUpToTheLimitOfDigitsAndNoMore) {
    const std::string penuh(Rasional::digit_terbanyak, '9');
    const std::optional<Rasional> besar = Rasional::from_string(penuh);
    ASSERT_TRUE(besar.has_value());
    EXPECT_EQ(besar->to_string(), penuh);
    EXPECT_EQ(*besar + 1, pangkat10(Rasional::digit_terbanyak));
    EXPECT_TRUE(Rasional::from_string('-' + penuh).has_value());
    EXPECT_TRUE(Rasional::from_string('-' + penuh.substr(1) + ".9").has_value());
    EXPECT_EQ(Rasional::from_string(penuh + '9'), std::nullopt);
    EXPECT_EQ(Rasional::from_string(penuh + ".9"), std::nullopt);
    EXPECT_EQ(Rasional::from_string(penuh + "/9"), std::nullopt);
}

TEST(Rasional, CopiesOfOneBigValueMayBeUsedFromSeveralThreads) {
    const Rasional asal = pangkat10(40) / 7;
    const auto kerja = [&asal](Rasional& hasil) {
        for (int i = 0; i < 200; ++i) {
            Rasional salinan = asal;
            Rasional pindahan = std::move(salinan);
            salinan = pindahan;
            hasil += pindahan - asal + salinan;
        }
    };
    std::array<Rasional, 4> hasil;
    std::vector<std::thread> utas;
    utas.reserve(hasil.size());
    for (Rasional& satu : hasil)
        utas.emplace_back(kerja, std::ref(satu));
    for (std::thread& satu : utas)
        satu.join();
    for (const Rasional& satu : hasil)
        EXPECT_EQ(satu, asal * 200);
}

// Denominators that have everything, something and nothing in common, so that every way of cancelling is
// taken; the sum is what Boost says, in lowest terms.
TEST(Rasional, SumsOfLongFractionsAreInLowestTerms) {
    const std::int64_t prima[]{2, 3, 5, 999983, 1000003};
    std::vector<Rasional> penyebut;
    for (int i = 0; i < 243; ++i) {
        Rasional hasil = 1;
        for (int k = 0, sisa = i; k < 5; ++k, sisa /= 3) {
            for (int pangkat = 0; pangkat < sisa % 3 * 2; ++pangkat)
                hasil *= prima[k];
        }
        penyebut.push_back(hasil);
    }
    for (std::size_t i = 0; i < penyebut.size(); i += 13) {
        for (std::size_t j = i; j < penyebut.size(); ++j) {
            for (const std::int64_t p : {1, 7, -49, 1000003}) {
                const Rasional a = Rasional(p) / penyebut[i];
                const Rasional b = Rasional(6 - p) / penyebut[j];
                ASSERT_EQ((a + b).to_string(), uji::teks(uji::pecahan(a) + uji::pecahan(b)));
                ASSERT_EQ((a - b).to_string(), uji::teks(uji::pecahan(a) - uji::pecahan(b)));
                ASSERT_EQ(a + b - b, a);
            }
        }
    }
}

}  // namespace
}  // namespace iku
