// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/read.hpp"

#include "iku/teks/kode/angka.hpp"

#include <chrono>
#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

Angka isi(std::string_view teks, std::optional<Lokal> lokal = std::nullopt) {
    return *read_angka(teks, lokal).isi;
}

const Catatan& satu_catatan(const Bacaan<Angka>& bacaan) {
    static const Catatan tiada{};
    EXPECT_EQ(bacaan.catatan.size(), 1U);
    return bacaan.catatan.empty() ? tiada : bacaan.catatan.front();
}

TEST(ReadAngka, RefusesTwoReadingsAndNamesBoth) {
    const Bacaan<Angka> b = read_angka("  1.234 ");
    EXPECT_EQ(*b.isi, Angka(Alasan::ambigu));
    const Catatan& c = satu_catatan(b);
    EXPECT_EQ(c.posisi, (Posisi{2, 5, 1, 3}));
    EXPECT_EQ(
        pesan(c, Bahasa::id),
        R"("1.234" dapat dibaca dua cara: 1234 ("." memisahkan ribuan) atau 1 koma 234 ("." tanda desimal).)");
    EXPECT_EQ(
        pesan(c, Bahasa::en),
        R"("1.234" has two readings: 1234 ("." groups thousands) or 1 point 234 ("." is the decimal mark).)");
    EXPECT_EQ(saran(c, Bahasa::en),
              "Declare how numbers are written (id or en), or write 1234 without a mark if that is meant.");
}

TEST(ReadAngka, ADeclaredLocaleDecidesWithoutANote) {
    EXPECT_EQ(isi("1.234", Lokal::id), Angka(Rasional(1234)));
    EXPECT_EQ(isi("1.234", Lokal::en), Angka(Rasional(617, 500)));
    EXPECT_TRUE(read_angka("1.234", Lokal::id).catatan.empty());
}

TEST(ReadAngka, ATextThatContradictsTheLocaleIsReadWithANote) {
    const Bacaan<Angka> b = read_angka("92.22", Lokal::id);
    EXPECT_EQ(*b.isi, Angka(Rasional(9222, 100)));
    const Catatan& c = satu_catatan(b);
    EXPECT_EQ(c.kode, kode::angka_lain_lokal);
    EXPECT_EQ(tingkat(c.kode), Tingkat::periksa);
    EXPECT_EQ(c.isian, (std::vector<std::string>{"92.22", "id", "."}));
}

TEST(ReadAngka, FourWaysToHaveNoNumberAreFourReasons) {
    EXPECT_EQ(isi("n/a"), Angka(Alasan::tidak_berlaku));
    EXPECT_EQ(isi("-"), Angka(Alasan::strip));
    EXPECT_EQ(isi("ada"), Angka(Alasan::bukan_angka));
    EXPECT_EQ(isi(""), Angka(Alasan::tidak_dilaporkan));
    for (const char* teks : {"n/a", "-", ""})
        EXPECT_TRUE(read_angka(teks).catatan.empty()) << teks;
}

TEST(ReadAngka, PlacesCountCodePointsAndLines) {
    // An NBSP is two bytes and one column.
    EXPECT_EQ(satu_catatan(read_angka("\xC2\xA0"
                                      "95 foobar"))
                  .posisi,
              (Posisi{5, 6, 1, 5}));
    EXPECT_EQ(satu_catatan(read_angka("95\n foobar")).posisi, (Posisi{4, 6, 2, 2}));
    EXPECT_EQ(geser({4, 6, 2, 2}, {100, 9, 7, 20}), (Posisi{104, 6, 8, 2}));
    EXPECT_EQ(geser({5, 6, 1, 5}, {100, 9, 7, 20}), (Posisi{105, 6, 7, 24}));
}

TEST(ReadAngka, HandlesBytesThatAreNoUtf8) {
    for (const std::string teks : {"\xFF"
                                   "5",
                                   "95\xC3",
                                   "9\x80"
                                   "5",
                                   "\xED\xA0\x80",
                                   "1\xC0\xAE"
                                   "5"}) {
        const Bacaan<Angka> b = read_angka(teks);
        EXPECT_EQ(*b.isi, Angka(Alasan::tidak_sah));
        EXPECT_EQ(satu_catatan(b).kode, kode::angka_utf8);
        EXPECT_TRUE(satu_catatan(b).isian.empty());  // nothing broken is quoted
    }
    EXPECT_EQ(isi(std::string_view("9\0005", 3)), Angka(Alasan::tidak_sah));
}

TEST(ReadAngka, ReadsUpToTheLimitOfDigitsAndNoMore) {
    const std::string penuh(Rasional::digit_terbanyak, '7');
    EXPECT_EQ(isi(penuh), Angka(*Rasional::from_string(penuh)));
    EXPECT_EQ(isi(penuh.substr(2) + ",77"), Angka(*Rasional::from_string(penuh.substr(2) + ".77")));
    const Bacaan<Angka> b = read_angka(penuh + '7');
    EXPECT_EQ(*b.isi, Angka(Alasan::tidak_sah));
    EXPECT_EQ(satu_catatan(b).kode, kode::angka_terlalu_panjang);
    EXPECT_EQ(satu_catatan(b).isian, (std::vector<std::string>{"4097", "4096"}));
}

TEST(ReadAngka, QuotesLongTextsShortly) {
    const Bacaan<Angka> b = read_angka(std::string(100'000, 'x'));
    EXPECT_EQ(satu_catatan(b).isian.front().size(), 60 + std::string("…").size());
}

// Hostile texts of 200 kB: each is answered at once. The bound is generous; a quadratic reader needs
// hours.
TEST(ReadAngka, TakesTimeLinearInTheText) {
    const auto ulang = [](std::string_view bagian) {
        std::string teks;
        while (teks.size() < 200'000)
            teks += bagian;
        return teks;
    };
    const auto mulai = std::chrono::steady_clock::now();
    for (const char* bagian : {"1",
                               "1.",
                               "1,234",
                               "-",
                               "- ",
                               "(",
                               "a ",
                               "a/",
                               "a-",
                               "sampai dengan ",
                               "orang ",
                               "orang/",
                               "1 ",
                               "%",
                               ".",
                               ",",
                               "\xC2\xA0",
                               "\xC2\xA0"
                               "123",
                               "\xFF",
                               "\xE2\x80\x8B",
                               "*",
                               "9E+9"})
        EXPECT_FALSE(std::holds_alternative<Rasional>(isi(ulang(bagian)))) << bagian;
    EXPECT_FALSE(std::holds_alternative<Rasional>(isi("1 " + ulang("orang/"))));
    EXPECT_LT(std::chrono::steady_clock::now() - mulai, std::chrono::seconds(60));
}

TEST(ReadAngka, NeverGivesANumberForAMutilatedOneWithoutItsDigits) {
    // Every number that comes out of a cut or doubled spelling has the digits of the text, in their order.
    for (const std::string asal :
         {"Rp.499.471.900", "87,50 %", "1:17,9", "80 - 90%", "1.234,5", "-92.22 orang"}) {
        for (std::size_t i = 0; i < asal.size(); ++i) {
            std::string teks = asal;
            teks.insert(i, 1, asal[i]);
            for (const std::string& satu : {asal.substr(0, i), asal.substr(i), teks}) {
                const Angka a = isi(satu, Lokal::id);
                const auto* nilai = std::get_if<Rasional>(&a);
                if (nilai == nullptr) continue;
                std::string digit;
                for (const char c : satu)
                    if (c >= '0' && c <= '9') digit += c;
                const Rasional semua = mutlak(*Rasional::from_string(digit));
                const Rasional faktor = nilai->is_nol() ? Rasional(1) : semua / mutlak(*nilai);
                EXPECT_TRUE(faktor == 1 || faktor == 10 || faktor == 100 || faktor == 1000) << satu;
            }
        }
    }
}

}  // namespace
}  // namespace iku
