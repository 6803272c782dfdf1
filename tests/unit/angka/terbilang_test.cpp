// SPDX-License-Identifier: Apache-2.0
#include "angka/terbilang.hpp"

#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku::detail {
namespace {

std::vector<std::string> kata(const std::string& teks) {
    std::istringstream masuk(teks);
    std::vector<std::string> hasil;
    for (std::string satu; masuk >> satu;)
        hasil.push_back(satu);
    return hasil;
}

std::optional<Rasional> baca(const std::string& teks) {
    return baca_terbilang(kata(teks));
}

// The other direction: how a number is said.
std::string terbilang(std::int64_t n) {
    static const char* const digit[] = {"nol",  "satu",  "dua",     "tiga",     "empat",   "lima",
                                        "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};
    const auto sisa = [](std::int64_t m) { return m == 0 ? std::string() : ' ' + terbilang(m); };
    const auto besar = [&](std::int64_t m, const std::string& se, const std::string& nama) {
        return (n / m == 1 && !se.empty() ? se : terbilang(n / m) + ' ' + nama) + sisa(n % m);
    };
    if (n < 12) return digit[n];
    if (n < 20) return terbilang(n - 10) + " belas";
    if (n < 100) return terbilang(n / 10) + " puluh" + sisa(n % 10);
    if (n < 1'000) return besar(100, "seratus", "ratus");
    if (n < 1'000'000) return besar(1'000, "seribu", "ribu");
    if (n < 1'000'000'000) return besar(1'000'000, "", "juta");
    if (n < 1'000'000'000'000) return besar(1'000'000'000, "", "miliar");
    return besar(1'000'000'000'000, "", "triliun");
}

TEST(Terbilang, ReadsEveryNumberAsItIsSaid) {
    for (std::int64_t n = 0; n < 12'000; ++n)
        ASSERT_EQ(baca(terbilang(n)), Rasional(n)) << terbilang(n);
    std::mt19937_64 acak(5);
    for (int i = 0; i < 3'000; ++i) {
        const auto n = static_cast<std::int64_t>(acak() % 1'000'000'000'000'000 >> (acak() % 40));
        ASSERT_EQ(baca(terbilang(n)), Rasional(n)) << terbilang(n);
    }
}

TEST(Terbilang, ReadsDigitsBehindKoma) {
    EXPECT_EQ(baca("delapan puluh tujuh koma lima"), Rasional(175, 2));
    EXPECT_EQ(baca("nol koma nol lima"), Rasional(1, 20));
    EXPECT_EQ(baca("satu koma dua lima nol"), Rasional(5, 4));
}

TEST(Terbilang, RefusesWhatNobodySays) {
    for (const char* teks : {"",
                             "belas",
                             "puluh",
                             "ratus",
                             "ribu",
                             "juta",
                             "koma",
                             "koma lima",
                             "satu koma",
                             "lima lima",
                             "nol lima",
                             "lima nol",
                             "dua belas tiga",
                             "dua puluh sepuluh",
                             "dua puluh tiga puluh",
                             "dua puluh tiga ratus",
                             "sebelas satu",
                             "sepuluh belas",
                             "nol puluh",
                             "nol ratus",
                             "dua seribu",
                             "seribu juta",
                             "seribu ribu",
                             "dua ribu tiga juta",
                             "dua juta juta",
                             "satu koma sepuluh",
                             "satu koma dua koma tiga",
                             "dua seratus",
                             "seratus seratus",
                             "seratus dua ratus",
                             "lima orang",
                             "enampuluh"})
        EXPECT_EQ(baca(teks), std::nullopt) << teks;
}

// Two different sequences of words never mean one number by accident of order: swapping any two neighbours
// gives another number or none.
TEST(Terbilang, TheOrderOfWordsMatters) {
    for (std::int64_t n = 13; n < 3'000; ++n) {
        std::vector<std::string> k = kata(terbilang(n));
        for (std::size_t i = 0; i + 1 < k.size(); ++i) {
            if (k[i] == k[i + 1]) continue;
            std::swap(k[i], k[i + 1]);
            ASSERT_NE(baca_terbilang(k), Rasional(n)) << terbilang(n) << ' ' << i;
            std::swap(k[i], k[i + 1]);
        }
    }
}

}  // namespace
}  // namespace iku::detail
