// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/cetak.hpp"
#include "iku/formula/read.hpp"

#include "acak.hpp"

#include <array>
#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

Ekspresi baca(std::string_view rumus, std::uint32_t variabel = 9) {
    auto e = read_rumus(rumus, variabel);
    EXPECT_TRUE(e.has_value()) << rumus;
    return e.value_or(Ekspresi{});
}

Hasil nilai(std::string_view rumus, std::vector<Hasil> isi = {}) {
    isi.resize(9, Hasil(Rasional(0)));
    return evaluate(baca(rumus), isi);
}

TEST(Rumus, OperatorsGroupToTheLeft) {
    const std::vector<Hasil> abc{12, 3, 2};
    EXPECT_EQ(nilai("v1 / v2 * v3", abc), Hasil(8));
    EXPECT_EQ(nilai("v1 - v2 + v3", abc), Hasil(11));
    EXPECT_EQ(nilai("v1 - v2 - v3", abc), Hasil(7));
    EXPECT_EQ(nilai("v1 / v2 / v3", abc), Hasil(2));
    EXPECT_EQ(nilai("12 / 3 * 2"), Hasil(8));
    EXPECT_EQ(nilai("v1 / v2 * 100", {37, 39}), Hasil(Rasional(3700, 39)));
    EXPECT_EQ(nilai("v1 + v2 * v3", abc), Hasil(18));
    EXPECT_EQ(nilai("(v1 + v2) * v3", abc), Hasil(30));
    EXPECT_EQ(nilai("min(v1, v2 - 1) + max(v2, v3)", abc), Hasil(5));
}

TEST(Rumus, MinusBindsItsOwnValueOnly) {
    EXPECT_EQ(nilai("-v1 * v2", {2, 3}), Hasil(-6));
    EXPECT_EQ(nilai("-v1 + v2", {2, 3}), Hasil(1));
    EXPECT_EQ(nilai("v1 - (-v2)", {2, 3}), Hasil(5));
    EXPECT_EQ(nilai("-(v1 + v2)", {2, 3}), Hasil(-5));
    EXPECT_EQ(nilai("-(-5)"), Hasil(5));
    EXPECT_EQ(nilai("v1 - -2", {3}), Hasil(5));
}

TEST(Rumus, EveryDivisorIsTestedForZero) {
    EXPECT_EQ(nilai("v1 / (v2 / v3)", {1, 2, 0}), Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(nilai("v1 / (v2 / v3)", {1, 0, 2}), Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(nilai("v1 / (v2 / v3)", {1, 2, 4}), Hasil(2));
    EXPECT_EQ(nilai("v1 / v2", {0, 0}), Hasil(Alasan::penyebut_nol));
    EXPECT_EQ(nilai("0 * (v1 / v2)", {1, 0}), Hasil(Alasan::penyebut_nol));
}

TEST(Rumus, PrintsMinimalBrackets) {
    for (const auto* rumus : {
             "v1 / v2 * 100",
             "v1 - v2 + v3",
             "v1 - (v2 + v3)",
             "v1 / (v2 / v3)",
             "(v1 - v2) / v2 * 100",
             "1 / 8 * (v1 + v2)",
             "-v1 + v2",
             "-(v1 + v2)",
             "v1 - (-v2)",
             "v1 - (-5)",
             "-(5)",
             "-5",
             "-(-v1)",
             "v1 * 0.627",
             "min(v1, v2 + v3) * max(1, -v1)",
             "v1 + (-v2 * v3)",
             "100 - v1 / 20 * 50",
         }) {
        EXPECT_EQ(to_rumus(baca(rumus)), rumus);
    }
}

TEST(Rumus, NumbersAreDecimalsOrFractions) {
    const auto cetak = [](const Rasional& r) {
        PenyusunEkspresi p;
        p.konstanta(r);
        return to_rumus(*std::move(p).selesai());
    };
    EXPECT_EQ(cetak({627, 10}), "62.7");
    EXPECT_EQ(cetak({1, 8}), "0.125");
    EXPECT_EQ(cetak({-1, 1000}), "-0.001");
    EXPECT_EQ(cetak({1, 3}), "1 / 3");
    EXPECT_EQ(cetak({-22, 7}), "-22 / 7");
    EXPECT_EQ(cetak(100000), "100000");
    EXPECT_EQ(cetak(pangkat10(30) / Rasional(3)), "1" + std::string(30, '0') + " / 3");
}

TEST(Rumus, ReadingWhatWasPrintedGivesTheSameValueAndTheSameText) {
    uji::AcakPita acak(20230501);
    for (int putaran = 0; putaran < 3000; ++putaran) {
        const Ekspresi e = acak.ekspresi(static_cast<int>(acak.antara(1, 24)), 4);
        const std::string rumus = to_rumus(e);
        const Ekspresi kembali = baca(rumus, 4);
        ASSERT_EQ(to_rumus(kembali), rumus);
        for (int titik = 0; titik < 4; ++titik) {
            const auto isi = acak.isi(4);
            ASSERT_EQ(evaluate(kembali, isi), evaluate(e, isi)) << rumus;
        }
    }
}

TEST(Rumus, ReadingWhatWasPrintedGivesTheSameTapeWhereAllNumbersAreDecimals) {
    uji::AcakPita acak(42);
    for (int putaran = 0; putaran < 3000; ++putaran) {
        const Ekspresi e = acak.ekspresi(static_cast<int>(acak.antara(1, 24)), 4, true);
        ASSERT_EQ(baca(to_rumus(e), 4), e) << to_rumus(e);
    }
}

TEST(Rumus, ReasonsGiveTheSameReasonInAnyOrder) {
    constexpr std::array semua{Alasan::tidak_dilaporkan, Alasan::bukan_angka,         Alasan::ambigu,
                               Alasan::tidak_sah,        Alasan::tidak_berlaku,       Alasan::strip,
                               Alasan::penyebut_nol,     Alasan::belum_dapat_dihitung};
    for (const auto a : semua) {
        EXPECT_EQ(nilai("v1 / v2", {a, 0}), Hasil(gabung(a, Alasan::penyebut_nol)));
        EXPECT_EQ(nilai("v1 / v2", {1, a}), Hasil(a));
        for (const auto b : semua) {
            for (const auto c : semua) {
                const Hasil harapan = gabung(gabung(a, b), c);
                EXPECT_EQ(nilai("v1 + v2 * v3", {a, b, c}), harapan);
                EXPECT_EQ(nilai("v3 / v1 - v2", {a, b, c}), harapan);
                EXPECT_EQ(nilai("min(v2, max(v3, v1))", {a, b, c}), harapan);
            }
        }
    }
}

TEST(Rumus, RefusesWhatIsNotOfItsForm) {
    for (const auto* rumus : {"",
                              " ",
                              "v",
                              "v0",
                              "v10",
                              "v01",
                              "V1",
                              "v1 v2",
                              "v1 +",
                              "* v1",
                              "(v1",
                              "v1)",
                              "()",
                              "v1 x v2",
                              "1,5",
                              "1.",
                              ".5",
                              "1.2.3",
                              "min(v1)",
                              "min v1",
                              "min(v1, v2, v3)",
                              "(v1, v2)",
                              "v1 ** v2",
                              "1e5",
                              "v1 % 2",
                              "v99999999999999999999",
                              "v1 \xE2\x88\x92 v2",
                              "+v1",
                              "min(, v1)",
                              "min(v1,)",
                              "--",
                              "v1\n"}) {
        EXPECT_FALSE(read_rumus(rumus, 9).has_value()) << rumus;
    }
}

TEST(Rumus, BearsHostileDepth) {
    const std::string buka(std::size_t{1} << 16U, '(');
    EXPECT_FALSE(read_rumus(buka, 1).has_value());
    EXPECT_FALSE(read_rumus(std::string(std::size_t{1} << 16U, '-') + "v1", 1).has_value());
    const std::string dalam = std::string(4000, '(') + "v1" + std::string(4000, ')');
    EXPECT_EQ(to_rumus(baca(dalam, 1)), "v1");

    std::string kanan = "v1 - v1";
    for (int i = 0; i < 2046; ++i)
        kanan = "v1 - (" + kanan + ")";
    const Ekspresi e = baca(kanan, 1);
    EXPECT_EQ(e.pita().size(), 4095U);
    EXPECT_TRUE(to_rumus(e) == kanan);
    EXPECT_FALSE(read_rumus("v1 - (v1 - (" + kanan + "))", 1).has_value());
}

}  // namespace
}  // namespace iku
