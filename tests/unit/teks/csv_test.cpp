// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/csv.hpp"

#include "iku/teks/kode/teks.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

using Isi = std::vector<std::vector<std::string>>;

Isi isi(const Bacaan<Csv>& bacaan) {
    Isi semua;
    for (const auto& baris : bacaan.isi->baris) {
        auto& sel = semua.emplace_back();
        for (const auto& satu : baris.sel)
            sel.push_back(satu.teks);
    }
    return semua;
}

Isi isi(std::string_view teks, OpsiCsv opsi = {}) {
    const auto bacaan = read_csv(teks, opsi);
    EXPECT_TRUE(bacaan.catatan.empty()) << teks;
    return isi(bacaan);
}

// What RFC 4180 says, inverted: the independent oracle of the round trip below.
std::string tulis(const Isi& semua, char pemisah, const std::string& akhir) {
    std::string teks;
    for (const auto& baris : semua) {
        for (std::size_t i = 0; i < baris.size(); ++i) {
            if (i > 0) teks += pemisah;
            teks += '"';
            for (const char c : baris[i])
                teks += c == '"' ? std::string("\"\"") : std::string(1, c);
            teks += '"';
        }
        teks += akhir;
    }
    return teks;
}

TEST(Csv, SplitsRowsIntoCells) {
    EXPECT_EQ(isi("a,b\n1,2\n"), (Isi{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(isi("a,b\n1,2"), (Isi{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(isi("a,,\n,,b\n"), (Isi{{"a", "", ""}, {"", "", "b"}}));
    EXPECT_EQ(isi(" a , b "), (Isi{{" a ", " b "}}));
}

TEST(Csv, EndsRowsWithEveryLineEnd) {
    EXPECT_EQ(isi("a,b\r\nc,d\r\n"), (Isi{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(isi("a,b\rc,d\r"), (Isi{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(isi("\n\r\n\ra,b\n\n\nc\n\n"), (Isi{{"a", "b"}, {"c"}}));
    EXPECT_EQ(isi(""), Isi{});
    EXPECT_EQ(isi("\n\n"), Isi{});
}

TEST(Csv, TakesQuotesOffAndKeepsWhatTheyHold) {
    EXPECT_EQ(isi("\"a,b\",\"c\"\"d\",\"e\nf\r\ng\"\nx,y,z\n"),
              (Isi{{"a,b", "c\"d", "e\nf\r\ng"}, {"x", "y", "z"}}));
    EXPECT_EQ(isi("\"\",\"\"\"\"\n"), (Isi{{"", "\""}}));
}

TEST(Csv, ReadsAQuoteInsideACellAsACharacter) {
    EXPECT_EQ(isi("a\"b,c\" d\n1, \"2\"\n"), (Isi{{"a\"b", "c\" d"}, {"1", " \"2\""}}));
}

TEST(Csv, SkipsAByteOrderMark) {
    const auto bacaan = read_csv(
        "\xEF\xBB\xBF"
        "a;b\n");
    EXPECT_EQ(isi(bacaan), (Isi{{"a", "b"}}));
    EXPECT_EQ(bacaan.isi->baris[0].sel[0].posisi, (Posisi{3, 1, 1, 1}));
    EXPECT_EQ(isi("\xEF\xBB\xBF"
                  "\"a\"\n"),
              (Isi{{"a"}}));
}

TEST(Csv, FindsTheSeparatorInTheHeading) {
    EXPECT_EQ(find_pemisah("a,b;c\n"), ';');
    EXPECT_EQ(find_pemisah("a,b;c\td\n"), '\t');
    EXPECT_EQ(find_pemisah("a,b\n;;;\n"), ',');
    EXPECT_EQ(find_pemisah("\"a;b\",c\n"), ',');
    EXPECT_EQ(find_pemisah("\"a\"\"\t;\",c\n"), ',');
    EXPECT_EQ(find_pemisah("\n\r\n\nx;y\n"), ';');
    EXPECT_EQ(find_pemisah("satu\n1;2\n"), ',');
    EXPECT_EQ(find_pemisah(""), ',');
    EXPECT_EQ(isi("a;b\n1,5;2\n"), (Isi{{"a", "b"}, {"1,5", "2"}}));
    EXPECT_EQ(isi("a\tb\n1,5\t\n"), (Isi{{"a", "b"}, {"1,5", ""}}));
}

TEST(Csv, ObeysASeparatorThatIsGiven) {
    EXPECT_EQ(isi("a;b,c\n", {.pemisah = ',', .mulai = 0}), (Isi{{"a;b", "c"}}));
    EXPECT_EQ(isi("sep=|\na|b,c\n"), (Isi{{"a", "b,c"}}));
    EXPECT_EQ(isi("sep=;\r\na;b\r\n"), (Isi{{"a", "b"}}));
    EXPECT_EQ(isi("sep=;x\n"), (Isi{{"sep=", "x"}}));
    EXPECT_EQ(isi("sep=\n\na,b\n"), (Isi{{"sep="}, {"a", "b"}}));
}

TEST(Csv, SaysWhereEachCellStands) {
    const auto bacaan = read_csv("é,\"b\nb\",c\r\n\nd,e\n");
    const auto& baris = bacaan.isi->baris;
    ASSERT_EQ(baris.size(), 2U);
    EXPECT_EQ(baris[0].posisi, (Posisi{0, 10, 1, 1}));
    EXPECT_EQ(baris[0].sel[0].posisi, (Posisi{0, 2, 1, 1}));
    EXPECT_EQ(baris[0].sel[1].posisi, (Posisi{3, 5, 1, 3}));
    EXPECT_TRUE(baris[0].sel[1].dikutip);
    EXPECT_EQ(baris[0].sel[2].posisi, (Posisi{9, 1, 2, 4}));
    EXPECT_EQ(baris[1].posisi, (Posisi{13, 3, 4, 1}));
    EXPECT_EQ(baris[1].sel[1].posisi, (Posisi{15, 1, 4, 3}));
    EXPECT_FALSE(baris[1].sel[1].dikutip);
}

TEST(Csv, BeginsWhereItIsToldAndStillCountsFromTheTop) {
    const auto bacaan = read_csv("# a;b\n# c\nx,y\n", {.pemisah = {}, .mulai = 10});
    EXPECT_EQ(isi(bacaan), (Isi{{"x", "y"}}));
    EXPECT_EQ(bacaan.isi->baris[0].posisi, (Posisi{10, 3, 3, 1}));
    EXPECT_EQ(isi("x,y", {.pemisah = {}, .mulai = 99}), Isi{});
}

TEST(Csv, NotesAQuoteThatIsNeverClosedAndKeepsTheRowsBefore) {
    const auto bacaan = read_csv("a,b\n1,\"2\n3,4\n");
    EXPECT_EQ(isi(bacaan), (Isi{{"a", "b"}}));
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode::teks_kutip_terbuka);
    EXPECT_EQ(bacaan.catatan[0].posisi.baris, 2U);
    EXPECT_EQ(bacaan.catatan[0].posisi.kolom, 3U);
}

TEST(Csv, NotesTextBehindAClosingQuoteAndKeepsIt) {
    const auto bacaan = read_csv("\"a\"b,c\n");
    EXPECT_EQ(isi(bacaan), (Isi{{"ab", "c"}}));
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode::teks_di_belakang_kutip);
    EXPECT_EQ(bacaan.catatan[0].posisi.kolom, 4U);
}

TEST(Csv, CutsARowWithTooManyCellsAndSaysSo) {
    const auto bacaan = read_csv(std::string(sel_terbanyak + 6, ',') + "\nx\n");
    ASSERT_EQ(bacaan.isi->baris.size(), 2U);
    EXPECT_EQ(bacaan.isi->baris[0].sel.size(), sel_terbanyak);
    EXPECT_EQ(bacaan.isi->baris[1].sel.size(), 1U);
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode::teks_terlalu_banyak_sel);
    EXPECT_EQ(bacaan.catatan[0].isian[0], std::to_string(sel_terbanyak + 7));
}

TEST(Csv, RefusesATextBeyondTheLimit) {
    const auto bacaan = read_csv(std::string(csv_terbesar + 1, 'x'));
    EXPECT_TRUE(bacaan.isi->baris.empty());
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode::teks_terlalu_panjang);
    EXPECT_EQ(pesan(bacaan.catatan[0], Bahasa::en), "The text is longer than 64 MiB; it is not read.");
}

TEST(Csv, KeepsBytesThatAreNoUtf8) {
    EXPECT_EQ(isi("a\xE9\xFF,\xC3\n"), (Isi{{"a\xE9\xFF", "\xC3"}}));
    EXPECT_EQ(isi(std::string("a\0b,c\n", 6)), (Isi{{std::string("a\0b", 3), "c"}}));
}

TEST(Csv, ReadsBackEveryCellMadeOfItsSpecialCharacters) {
    const std::string huruf = "a\",;\t\n\r";
    std::vector<std::string> sel{""};
    for (std::size_t panjang = 0; panjang < 3; ++panjang) {
        const std::size_t jumlah = sel.size();
        for (std::size_t i = 0; i < jumlah; ++i) {
            if (sel[i].size() != panjang) continue;
            for (const char c : huruf)
                sel.push_back(sel[i] + c);
        }
    }
    ASSERT_EQ(sel.size(), 1U + 7U + 49U + 343U);
    for (const char pemisah : {',', ';', '\t'}) {
        for (const std::string akhir : {"\n", "\r\n", "\r"}) {
            const Isi semua{sel, {"x"}, sel};
            EXPECT_EQ(isi(tulis(semua, pemisah, akhir), {.pemisah = pemisah, .mulai = 0}), semua);
        }
    }
}

}  // namespace
}  // namespace iku
