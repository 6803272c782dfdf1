// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/read_kolom.hpp"

#include "iku/teks/kode/angka.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

using Sel = std::vector<std::string_view>;
using Isian = std::vector<std::string>;

Rasional q(std::string_view teks) {
    return *Rasional::from_string(teks);
}

const Catatan* cari(const Bacaan<std::vector<Hasil>>& kolom, Kode kode) {
    for (const Catatan& satu : kolom.catatan)
        if (satu.kode == kode) return &satu;
    return nullptr;
}

Isian isian(const Bacaan<std::vector<Hasil>>& kolom, Kode kode) {
    const Catatan* satu = cari(kolom, kode);
    return satu == nullptr ? Isian{"no such note"} : satu->isian;
}

TEST(ReadNumbers, ReadsCellsWithOneReadingWithoutNotes) {
    const auto b = read_numbers(Sel{"1.234,5", "95", "", "n/a", "-", "0,5"});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{q("1234.5"), 95, Alasan::tidak_dilaporkan, Alasan::tidak_berlaku,
                                          Alasan::strip, q("0.5")}));
    EXPECT_TRUE(b.catatan.empty());
    EXPECT_TRUE(read_numbers(Sel{}).isi->empty());
}

TEST(ReadNumbers, ADeclaredLocaleComesFirst) {
    const auto b = read_numbers(Sel{"1.234", "92.22", "2.000", "85.5"}, {Lokal::id, true});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{1234, q("92.22"), 2000, q("85.5")}));
    EXPECT_EQ(isian(b, kode::angka_kolom_lain_lokal), (Isian{"id", R"(2 "92.22", 4 "85.5")", "1, 3"}));
    EXPECT_EQ(isian(b, kode::angka_cacah_pecahan), (Isian{"2, 4"}));
    EXPECT_EQ(b.catatan.size(), 2U);
    EXPECT_TRUE(read_numbers(Sel{"1.234", "2.000"}, {Lokal::id, false}).catatan.empty());
}

TEST(ReadNumbers, ThenBeingACount) {
    const auto b = read_numbers(Sel{"1.234", "16,030", "7", "92.5"}, {std::nullopt, true});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{1234, 16030, 7, q("92.5")}));
    EXPECT_EQ(isian(b, kode::angka_kolom_cacah), (Isian{"1-2"}));
    EXPECT_EQ(isian(b, kode::angka_cacah_pecahan), (Isian{"4"}));
}

TEST(ReadNumbers, ThenDecisiveSiblings) {
    const auto id = read_numbers(Sel{"1.234", "87,50", "12", "2.345", "1.234.567"});
    EXPECT_EQ(*id.isi, (std::vector<Hasil>{1234, q("87.5"), 12, 2345, 1234567}));
    EXPECT_EQ(isian(id, kode::angka_kolom_saudara), (Isian{"1, 4", "id", R"(2 "87,50", 5 "1.234.567")"}));
    EXPECT_EQ(pesan(*cari(id, kode::angka_kolom_saudara), Bahasa::en),
              "Rows 1, 4 have two readings; they were read the id way, as rows 2 \"87,50\", 5 \"1.234.567\" "
              "of the same "
              "column are written.");
    const auto en = read_numbers(Sel{"1.234", "92.22"});
    EXPECT_EQ(*en.isi, (std::vector<Hasil>{q("1.234"), q("92.22")}));
    EXPECT_EQ(isian(en, kode::angka_kolom_saudara), (Isian{"1", "en", R"(2 "92.22")"}));
}

TEST(ReadNumbers, SiblingsThatDisagreeDecideNothing) {
    const auto b = read_numbers(Sel{"36.743", "92.22", "1.234,5"});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{Alasan::ambigu, q("92.22"), q("1234.5")}));
    EXPECT_EQ(isian(b, kode::angka_kolom_bertentangan), (Isian{"1", R"(3 "1.234,5")", R"(2 "92.22")"}));
}

TEST(ReadNumbers, WithoutEvidenceRefuses) {
    const auto b = read_numbers(Sel{"1.234", "95", "1.000", "n/a"});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{Alasan::ambigu, 95, Alasan::ambigu, Alasan::tidak_berlaku}));
    EXPECT_EQ(isian(b, kode::angka_kolom_ambigu), (Isian{"1, 3", "1.234"}));
    EXPECT_EQ(tingkat(kode::angka_kolom_ambigu), Tingkat::galat);
}

TEST(ReadNumbers, AUnitThatIsCountedDecidesItsOwnCellAndIsNoEvidence) {
    const auto b = read_numbers(Sel{"1.234 orang", "1.234"});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{1234, Alasan::ambigu}));
    const Catatan* satu = cari(b, kode::angka_dari_satuan);
    ASSERT_NE(satu, nullptr);
    EXPECT_EQ(satu->posisi, (Posisi{0, 5, 1, 1}));
}

TEST(ReadNumbers, NotesOnACellHaveItsRow) {
    const auto b = read_numbers(Sel{"1", "2", " 95 foobar"});
    ASSERT_EQ(b.catatan.size(), 1U);
    EXPECT_EQ(b.catatan[0].kode, kode::angka_kata_asing);
    EXPECT_EQ(b.catatan[0].posisi, (Posisi{4, 6, 3, 5}));
}

TEST(ReadNumbers, ARangeIsNotOneNumber) {
    const auto b = read_numbers(Sel{"80 - 90", "1:17,9", "5"});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{Alasan::tidak_sah, Alasan::tidak_sah, 5}));
    EXPECT_EQ(isian(b, kode::angka_kolom_bukan_satu), (Isian{"1-2"}));
}

TEST(ReadNumbers, SaysWhenOnlySomeCellsHaveAPercentSign) {
    const auto b = read_numbers(Sel{"95%", "0,87", "n/a", "90%"});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{95, q("0.87"), Alasan::tidak_berlaku, 90}));
    EXPECT_EQ(isian(b, kode::angka_persen_campur), (Isian{"1, 4", "2"}));
    EXPECT_TRUE(read_numbers(Sel{"95%", "-", "90 persen"}).catatan.empty());
}

TEST(ReadNumbers, SumsUpWhatItWouldRepeatTooOften) {
    const Sel sel(1000, "x");
    const auto b = read_numbers(sel);
    EXPECT_EQ(b.catatan.size(), catatan_kolom_terbanyak + 1);
    EXPECT_EQ(isian(b, kode::angka_kolom_diringkas), (Isian{"ANGKA-003", "900"}));
    Sel lubang;
    for (int i = 0; i < 60; ++i)
        lubang.push_back(i % 2 == 0 ? "1.234" : "5");
    EXPECT_EQ(isian(read_numbers(lubang), kode::angka_kolom_ambigu).front(),
              "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, … (+10)");
}

TEST(ReadNumbers, DecidesTheSameWhateverTheOrderOfRows) {
    for (Sel sel :
         {Sel{"1.234", "7", "92.22"}, Sel{"1.234,5", "36.743", "92.22"}, Sel{"1.234", "16,030", "5"}}) {
        std::sort(sel.begin(), sel.end());
        const Sel acuan = sel;
        const std::vector<Hasil> harapan = *read_numbers(acuan).isi;
        do {
            const std::vector<Hasil> isi = *read_numbers(sel).isi;
            for (std::size_t i = 0; i < sel.size(); ++i) {
                const auto asal = std::find(acuan.begin(), acuan.end(), sel[i]) - acuan.begin();
                ASSERT_EQ(isi[i], harapan[static_cast<std::size_t>(asal)]) << sel[i];
            }
        } while (std::next_permutation(sel.begin(), sel.end()));
    }
}

TEST(ReadNumbersBinary, ReadsTheShortestDecimalOfEachCell) {
    const std::array sel{94.87, 0.1, -2.5, 0.0, -0.0, 1e22, 123456789012345.0, 5e-324, 4.55};
    const auto b = read_numbers(std::span<const double>(sel));
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{q("94.87"), q("0.1"), q("-2.5"), 0, 0, pangkat10(22),
                                          123456789012345, 5 / pangkat10(324), q("4.55")}));
    EXPECT_TRUE(b.catatan.empty());
}

TEST(ReadNumbersBinary, RefusesMoreThanFifteenSignificantDigitsPerRow) {
    const std::array sel{0.5, 0.1 + 0.2, 9007199254740993.0, 1.0 / 3, 7.0};
    const auto b = read_numbers(std::span<const double>(sel));
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{q("0.5"), Alasan::ambigu, Alasan::ambigu, Alasan::ambigu, 7}));
    EXPECT_EQ(isian(b, kode::angka_digit_biner).front(), "2-4");
}

TEST(ReadNumbersBinary, MissingAndInfiniteAreReasons) {
    const std::array sel{std::nan(""), HUGE_VAL, -HUGE_VAL, 2.5};
    const auto b = read_numbers(std::span<const double>(sel), {std::nullopt, true});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{Alasan::tidak_dilaporkan, Alasan::bukan_angka, Alasan::bukan_angka,
                                          q("2.5")}));
    EXPECT_EQ(isian(b, kode::angka_tak_hingga), (Isian{"2-3"}));
    EXPECT_EQ(isian(b, kode::angka_cacah_pecahan), (Isian{"4"}));
}

// Any decimal of at most 15 digits that was stored as double comes back as itself.
TEST(ReadNumbersBinary, GivesBackEveryDecimalOfFifteenDigits) {
    std::mt19937_64 acak(11);
    for (int i = 0; i < 20000; ++i) {
        const auto n = static_cast<std::int64_t>(acak() % 1'000'000'000'000'000);
        const auto k = static_cast<unsigned>(acak() % 16);
        const Rasional asal = Rasional(n) / pangkat10(k);
        const std::string teks = std::to_string(n) + "e-" + std::to_string(k);
        const double biner = std::stod(teks);
        const auto b = read_numbers(std::span<const double>(&biner, 1));
        ASSERT_EQ(b.isi->front(), Hasil(asal)) << teks;
    }
}

TEST(ReadNumbersMixed, ReadsEachCellByItsKind) {
    const std::vector<SelCampur> sel{"1.234", 87.5,      Hasil(Rasional(1, 3)), "n/a", Hasil(Alasan::strip),
                                     "2,5",   0.1 + 0.2, std::nan("")};
    const auto b = read_numbers(sel);
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{1234, q("87.5"), q("1/3"), Alasan::tidak_berlaku, Alasan::strip,
                                          q("2.5"), Alasan::ambigu, Alasan::tidak_dilaporkan}));
    EXPECT_EQ(isian(b, kode::angka_kolom_saudara), (Isian{"1", "id", R"(6 "2,5")"}));
    EXPECT_EQ(isian(b, kode::angka_digit_biner).front(), "7");
    EXPECT_EQ(b.catatan.size(), 2U);
}

TEST(ReadNumbersMixed, ANumberWithoutPercentSignBesideOneWithItIsNoted) {
    const auto b = read_numbers(std::vector<SelCampur>{"95%", 0.95, Hasil(37), ""});
    EXPECT_EQ(isian(b, kode::angka_persen_campur), (Isian{"1", "2-3"}));
}

TEST(ReadNumbersMixed, CountsAreCheckedWhateverTheyCameAs) {
    const auto b =
        read_numbers(std::vector<SelCampur>{"1.234", 1.5, Hasil(Rasional(1, 3))}, {std::nullopt, true});
    EXPECT_EQ(*b.isi, (std::vector<Hasil>{1234, q("3/2"), q("1/3")}));
    EXPECT_EQ(isian(b, kode::angka_cacah_pecahan), (Isian{"2-3"}));
}

}  // namespace
}  // namespace iku
