// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/reduce.hpp"

#include "iku/tabel/kernel.hpp"

#include "tabel/acak.hpp"

#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();

class ReduceDenganKernel : public testing::TestWithParam<std::string_view> {
  protected:
    void SetUp() override {
        if (!is_kernel_didukung(GetParam())) GTEST_SKIP() << "no such instructions here: " << GetParam();
        ASSERT_TRUE(pilih_kernel(GetParam()));
    }
    void TearDown() override { pilih_kernel(""); }

    // Against Rasional, row by row.
    static void uji(const Kolom& a, const Kolom& b) {
        std::vector<std::int64_t> p(a.size(), 7);
        std::vector<std::int64_t> q(a.size(), 7);
        std::vector<Alasan> alasan(a.size(), Alasan::strip);
        reduce(a, b, p, q, alasan);
        for (std::size_t i = 0; i < a.size(); ++i) {
            const Hasil x = a.hasil(i);
            const Hasil y = b.hasil(i);
            const bool nol = y.ada() && y->is_nol();
            Alasan harapan = std::max({x.alasan(), y.alasan(), nol ? Alasan::penyebut_nol : Alasan::ada});
            if (harapan == Alasan::ada) {
                const Rasional nilai = *x / *y;
                const auto n = nilai.pembilang().to_int64();
                const auto d = nilai.penyebut().to_int64();
                if (!n || !d) harapan = Alasan::meluap;
                ASSERT_EQ(p[i], harapan == Alasan::ada ? *n : 0) << a.isi[i] << '/' << b.isi[i];
                ASSERT_EQ(q[i], harapan == Alasan::ada ? *d : 0) << a.isi[i] << '/' << b.isi[i];
            } else {
                ASSERT_EQ(p[i], 0);
                ASSERT_EQ(q[i], 0);
            }
            ASSERT_EQ(alasan[i], harapan) << a.isi[i] << '/' << b.isi[i];
        }
    }
};

TEST_P(ReduceDenganKernel, GivesEverySmallFractionInLowestTerms) {
    std::vector<std::int64_t> n;
    std::vector<std::int64_t> d;
    for (std::int64_t a = -60; a <= 60; ++a) {
        for (std::int64_t b = -60; b <= 60; ++b) {
            n.push_back(a);
            d.push_back(b);
        }
    }
    uji({n}, {d});
}

TEST_P(ReduceDenganKernel, GivesFractionsOfEveryWidthOnBothSidesOfItsBound) {
    uji_tabel::AcakKolom acak(41);
    for (int putaran = 0; putaran < 200; ++putaran) {
        std::vector<std::int64_t> n;
        std::vector<std::int64_t> d;
        const auto lebar = acak.antara(1, 51);
        for (int i = 0; i < 130; ++i) {
            const std::int64_t g = acak.antara(1, std::int64_t{1} << acak.antara(0, lebar));
            const std::int64_t sisa = (std::int64_t{1} << lebar) / g;
            n.push_back((acak.di_bawah(2) != 0 ? g : -g) * acak.antara(0, sisa));
            d.push_back((acak.di_bawah(2) != 0 ? g : -g) * acak.antara(0, sisa));
        }
        uji({n}, {d});
    }
    // Neighbours of a Fibonacci sequence take the most steps.
    std::vector<std::int64_t> fibonacci{1, 1};
    while (fibonacci.back() < (std::int64_t{1} << 50))
        fibonacci.push_back(fibonacci[fibonacci.size() - 1] + fibonacci[fibonacci.size() - 2]);
    const std::span<const std::int64_t> semua(fibonacci);
    uji({semua.subspan(1)}, {semua.first(semua.size() - 1)});
}

TEST_P(ReduceDenganKernel, TakesExtremesGapsReasonsAndDecimals) {
    const std::vector<std::int64_t> n{terkecil, terkecil, terkecil, terbesar, 0, 0, 6, 1};
    const std::vector<std::int64_t> d{terkecil, -1, 2, terkecil, terkecil, 0, -4, terkecil};
    uji({n}, {d});
    uji_tabel::AcakKolom acak(42);
    for (int putaran = 0; putaran < 60; ++putaran) {
        const auto jenis = static_cast<unsigned>(putaran % 3);
        const auto desimal = static_cast<std::uint8_t>(acak.di_bawah(3));
        const auto a = acak.kolom(300, jenis, desimal, putaran % 2 != 0);
        const auto b = acak.kolom(300, jenis, static_cast<std::uint8_t>(acak.di_bawah(3)), putaran % 2 != 0);
        uji(a.lihat(), b.lihat());
    }
}

INSTANTIATE_TEST_SUITE_P(Bentuk, ReduceDenganKernel,
                         testing::ValuesIn(daftar_kernel().begin(), daftar_kernel().end()),
                         [](const auto& bentuk) { return std::string(bentuk.param); });

}  // namespace
}  // namespace iku
