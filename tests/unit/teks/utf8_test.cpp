// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/utf8.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

static_assert(decode_utf8("a") == TitikKode{U'a', 1, true});
static_assert(decode_utf8("") == TitikKode{0, 0, true});
static_assert(decode_utf8("\xE2\x80\x93") == TitikKode{0x2013, 3, true});
static_assert(is_spasi(0xA0) && is_spasi(0x202F) && is_spasi(U'\t') && !is_spasi(0x200B) && !is_spasi(U'x'));
static_assert(is_garis(U'-') && is_garis(0x2013) && is_garis(0x2014) && is_garis(0x2212) && !is_garis(U'_'));
static_assert(is_minus(0x2212) && is_minus(0x2013) && !is_minus(0x2014));

TEST(Utf8, DecodesEveryCodePointThatItEncodes) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string teks;
        append_utf8(teks, c);
        ASSERT_EQ(decode_utf8(teks), (TitikKode{c, static_cast<std::uint8_t>(teks.size()), true}));
        ASSERT_EQ(mundur_utf8(teks, teks.size()), 0U);
    }
}

TEST(Utf8, TakesMalformedBytesOneAtATime) {
    for (const std::string teks :
         {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\x80",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x80", "\xF0\x9F\x98"}) {
        EXPECT_EQ(decode_utf8(teks), (TitikKode{U'\uFFFD', 1, false}));
        EXPECT_FALSE(is_utf8(teks));
        EXPECT_EQ(mundur_utf8(teks, teks.size()), teks.size() - 1);
    }
    std::string teks;
    append_utf8(teks, 0xD800);
    append_utf8(teks, 0x110000);
    EXPECT_EQ(teks, "\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_TRUE(is_utf8("biasa – saja"));
}

TEST(Utf8, TrimsAndFoldsSpacesOfEveryKind) {
    EXPECT_EQ(pangkas("\xEF\xBB\xBF\xC2\xA0 a b\t\r\n"), "a b");
    EXPECT_EQ(pangkas(" \n"), "");
    EXPECT_EQ(lipat_spasi("  a \xC2\xA0\n b\xE2\x80\x8B"
                          "c "),
              "a bc");
    EXPECT_EQ(lipat_spasi("\xFF  x"), "\xFF x");
    EXPECT_EQ(lipat_nama(" Jumlah  PMKS É"), "jumlah pmks É");
    EXPECT_EQ(lipat_nama("\xE2\x80\x8B"), "");
    EXPECT_EQ(ringkas("abcde", 5), "abcde");
    EXPECT_EQ(ringkas("abcdef", 5), "abcde…");
    EXPECT_EQ(ringkas("ééé", 2), "éé…");
    EXPECT_EQ(ringkas("a\xE2\xA0", 5), "a\xEF\xBF\xBD\xEF\xBF\xBD") << "bytes that are no UTF-8";
    EXPECT_EQ(jumlah_titik("é\xFF–x"), 4U);
}

TEST(Penunjuk, CountsLinesAndColumnsFromOne) {
    const std::string teks = "ab\ncé–d\r\ne\rf\n";
    const Penunjuk p(teks);
    EXPECT_EQ(p.jumlah_baris(), 5U);
    EXPECT_EQ(p.baris(1), "ab");
    EXPECT_EQ(p.baris(2), "cé–d");
    EXPECT_EQ(p.baris(3), "e");
    EXPECT_EQ(p.baris(4), "f");
    EXPECT_EQ(p.baris(5), "");
    EXPECT_EQ(p.baris(0), "");
    EXPECT_EQ(p.baris(6), "");
    EXPECT_EQ(p.posisi(0), (Posisi{0, 0, 1, 1}));
    EXPECT_EQ(p.posisi(teks.find('d'), 1), (Posisi{9, 1, 2, 4}));
    EXPECT_EQ(p.posisi(5), (Posisi{5, 0, 2, 2}));  // inside é
    EXPECT_EQ(p.posisi(std::string_view(teks).substr(teks.find('f'), 1)), (Posisi{14, 1, 4, 1}));
    EXPECT_EQ(p.posisi(999, 5), (Posisi{16, 0, 5, 1}));
    EXPECT_EQ(Penunjuk("").posisi(0), (Posisi{0, 0, 1, 1}));
}

TEST(Penunjuk, AgreesWithCountingByHandOnAnyBytes) {
    constexpr std::string_view bahan[] = {"a",    "\n",      "\r", "\r\n", "é", "–", "\xF0\x9F\x98\x80",
                                          "\xFF", "\xE2\x80"};
    std::mt19937 acak(3);
    for (int i = 0; i < 200; ++i) {
        std::string teks;
        while (teks.size() < 300)
            teks += bahan[acak() % std::size(bahan)];
        const Penunjuk p(teks);
        std::uint32_t baris = 1;
        std::uint32_t kolom = 1;
        for (std::size_t b = 0; b < teks.size();) {
            const Posisi q = p.posisi(b);
            ASSERT_EQ(q.baris, baris);
            ASSERT_EQ(q.kolom, kolom);
            const TitikKode titik = decode_utf8(teks, b);
            b += titik.panjang;
            const bool cr_lf = titik.nilai == U'\r' && b < teks.size() && teks[b] == '\n';
            if (titik.nilai == U'\n' || (titik.nilai == U'\r' && !cr_lf)) {
                ++baris;
                kolom = 1;
            } else {
                ++kolom;
            }
        }
    }
}

}  // namespace
}  // namespace iku
