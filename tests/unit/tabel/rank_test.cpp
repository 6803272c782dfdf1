// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/rank.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/tabel/kernel.hpp"

#include "tabel/acak.hpp"
#include "tabel/rumus.hpp"

#include <array>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

using uji_tabel::kali_faktor;

constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();

void uji(const Ekspresi& ekspresi, std::span<const Kolom> kolom) {
    const std::size_t jumlah = kolom.front().size();
    std::vector<Hasil> nilai;
    std::vector<Hasil> isi(kolom.size());
    for (std::size_t i = 0; i < jumlah; ++i) {
        for (std::size_t k = 0; k < kolom.size(); ++k)
            isi[k] = kolom[k].hasil(i);
        nilai.push_back(evaluate(ekspresi, isi));
    }
    for (const Urutan urutan : {Urutan::terbesar_dulu, Urutan::terkecil_dulu}) {
        std::vector<std::int64_t> hasil(jumlah, -7);
        std::vector<Alasan> alasan(jumlah, Alasan::strip);
        rank(ekspresi, kolom, urutan, hasil, alasan);
        const auto hukum = peringkat(nilai, urutan);
        for (std::size_t i = 0; i < jumlah; ++i) {
            ASSERT_EQ(hasil[i], std::int64_t{hukum[i].value_or(0)}) << i;
            ASSERT_EQ(alasan[i], nilai[i].alasan()) << i;
        }
    }
}

class RankDenganKernel : public testing::TestWithParam<std::string_view> {
  protected:
    void SetUp() override {
        if (!is_kernel_didukung(GetParam())) GTEST_SKIP() << "no such instructions here: " << GetParam();
        ASSERT_TRUE(pilih_kernel(GetParam()));
    }
    void TearDown() override { pilih_kernel(""); }
};

TEST_P(RankDenganKernel, EqualsTheScalarRanksOfEverySmallQuotient) {
    std::vector<std::int64_t> n;
    std::vector<std::int64_t> d;
    for (std::int64_t a = -30; a <= 30; ++a) {
        for (std::int64_t b = -30; b <= 30; ++b) {
            n.push_back(a);
            d.push_back(b);
        }
    }
    const std::array kolom{Kolom{n}, Kolom{d}};
    for (const Rasional& faktor : {Rasional(100), Rasional(-100), Rasional(0), Rasional(1, 3)})
        uji(kali_faktor(faktor), kolom);
    uji(kali_faktor(1, false), kolom);
}

TEST_P(RankDenganKernel, EqualsTheScalarRanksOfManyRowsWithGapsAndReasons) {
    uji_tabel::AcakKolom acak(21);
    for (int putaran = 0; putaran < 24; ++putaran) {
        const std::size_t jumlah = putaran % 4 == 0 ? 5000 : 300;
        const auto jenis = static_cast<unsigned>(putaran % 3);
        const auto a =
            acak.kolom(jumlah, jenis, static_cast<std::uint8_t>(acak.di_bawah(4)), putaran % 2 != 0);
        const auto b =
            acak.kolom(jumlah, jenis, static_cast<std::uint8_t>(acak.di_bawah(4)), putaran % 2 != 0);
        uji(kali_faktor(100, putaran % 5 != 0), std::array{a.lihat(), b.lihat()});
    }
}

// Quotients that differ by less than doubles can tell, below and above 2^53.
TEST_P(RankDenganKernel, TellsQuotientsApartThatNoDoubleCan) {
    for (const unsigned pangkat : {52U, 53U, 62U}) {
        const std::int64_t besar = std::int64_t{1} << pangkat;
        std::vector<std::int64_t> n;
        std::vector<std::int64_t> d;
        for (std::int64_t i = 0; i < 60; ++i) {
            n.push_back(besar - 1 - i % 20);
            d.push_back(besar - i % 7);
        }
        uji(kali_faktor(1), std::array{Kolom{n}, Kolom{d}});
    }
    const std::vector<std::int64_t> n{terkecil, terbesar, terkecil, 0, 0, -1, terkecil, 1, terbesar};
    const std::vector<std::int64_t> d{terkecil, terbesar, 1, -5, 5, 0, terbesar, terkecil, 1};
    uji(kali_faktor(1), std::array{Kolom{n}, Kolom{d}});
    uji(kali_faktor(1, false), std::array{Kolom{n}});
}

// Above 2,000 rows the highest digits are sorted first: here all rows but one share them.
TEST_P(RankDenganKernel, SortsRowsThatDifferInTheirLowestDigitsOnly) {
    uji_tabel::AcakKolom acak(22);
    std::vector<std::int64_t> n{1000};
    std::vector<std::int64_t> d{1};
    for (int i = 0; i < 3000; ++i) {
        n.push_back((std::int64_t{1} << 40) + acak.antara(0, 2500));
        d.push_back(std::int64_t{1} << 40);
    }
    uji(kali_faktor(1), std::array{Kolom{n}, Kolom{d}});
    n.front() = -1000;
    uji(kali_faktor(1), std::array{Kolom{n}, Kolom{d}});
    uji(kali_faktor(1, false), std::array{Kolom{n}});
}

INSTANTIATE_TEST_SUITE_P(Bentuk, RankDenganKernel,
                         testing::ValuesIn(daftar_kernel().begin(), daftar_kernel().end()),
                         [](const auto& bentuk) { return std::string(bentuk.param); });

TEST(Rank, OfNoRowsIsNothing) {
    rank(kali_faktor(1), std::array{Kolom{}, Kolom{}}, Urutan::terbesar_dulu, {}, {});
}

}  // namespace
}  // namespace iku
