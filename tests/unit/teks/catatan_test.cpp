// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/catatan.hpp"

#include "iku/teks/kode/angka.hpp"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace iku {
namespace {

std::vector<Kode> semua_kode() {
    std::vector<Kode> semua;
    for (unsigned nomor = 0; nomor <= 0xFFFF; ++nomor)
        if (!label(static_cast<Kode>(nomor)).empty()) semua.push_back(static_cast<Kode>(nomor));
    return semua;
}

TEST(Catatan, EveryCodeHasItsTextsInBothLanguages) {
    ASSERT_GT(semua_kode().size(), 40U);
    for (const Kode kode : semua_kode()) {
        const Catatan satu{kode, {}, {}};
        EXPECT_FALSE(pesan(satu, Bahasa::id).empty()) << label(kode);
        EXPECT_FALSE(pesan(satu, Bahasa::en).empty()) << label(kode);
        EXPECT_EQ(saran(satu, Bahasa::id).empty(), saran(satu, Bahasa::en).empty()) << label(kode);
        // What must be corrected says how.
        EXPECT_TRUE(tingkat(kode) != Tingkat::galat || !saran(satu, Bahasa::id).empty()) << label(kode);
    }
}

TEST(Catatan, EveryCodeIsFoundByItsPrintedForm) {
    std::set<std::string_view> terlihat;
    for (const Kode kode : semua_kode()) {
        Kode kembali{};
        EXPECT_TRUE(find_kode(label(kode), kembali));
        EXPECT_EQ(kembali, kode);
        EXPECT_TRUE(terlihat.insert(label(kode)).second) << label(kode);
    }
    Kode kode = kode::angka_bentuk;
    EXPECT_FALSE(find_kode("ANGKA-999", kode));
    EXPECT_FALSE(find_kode("", kode));
    EXPECT_EQ(kode, kode::angka_bentuk);
}

TEST(Catatan, FillsEveryHoleInBothLanguages) {
    for (const Kode kode : semua_kode()) {
        Catatan satu{kode, {}, {}};
        for (std::size_t i = 0; i < nama_isian(kode).size(); ++i)
            satu.isian.push_back("<isian" + std::to_string(i) + ">");
        for (const Bahasa bahasa : {Bahasa::id, Bahasa::en}) {
            const std::string semua = pesan(satu, bahasa) + saran(satu, bahasa);
            for (const std::string& isian : satu.isian)
                EXPECT_NE(semua.find(isian), std::string::npos) << label(kode) << ' ' << isian;
        }
    }
}

TEST(Catatan, NeverSearchesAFillInForHoles) {
    const Catatan satu{kode::angka_kata_asing, {}, {"{0}{1}{"}};
    EXPECT_NE(pesan(satu, Bahasa::id).find("\"{0}{1}{\""), std::string::npos);
}

TEST(Catatan, IsHarmlessWithAnUnknownCodeOrTooFewFillIns) {
    const Catatan asing{static_cast<Kode>(65535), {}, {"x"}};
    EXPECT_EQ(pesan(asing, Bahasa::id), "");
    EXPECT_EQ(saran(asing, Bahasa::en), "");
    EXPECT_EQ(label(asing.kode), "");
    EXPECT_EQ(tingkat(asing.kode), Tingkat::galat);
    EXPECT_TRUE(nama_isian(asing.kode).empty());
    EXPECT_EQ(pesan({kode::angka_kata_asing, {}, {}}, Bahasa::en),
              "The word \"\" beside the number is not known as a unit.");
}

TEST(Catatan, TheHighestLevelIsThatOfTheWorstNote) {
    EXPECT_EQ(tingkat_tertinggi({}), Tingkat::info);
    EXPECT_EQ(tingkat_tertinggi({{kode::angka_dari_satuan, {}, {}}}), Tingkat::info);
    EXPECT_EQ(tingkat_tertinggi({{kode::angka_pengali, {}, {}}, {kode::angka_dari_satuan, {}, {}}}),
              Tingkat::periksa);
    EXPECT_EQ(tingkat_tertinggi({{kode::angka_bentuk, {}, {}}, {kode::angka_pengali, {}, {}}}),
              Tingkat::galat);
    EXPECT_EQ(nama(Tingkat::info), "info");
    EXPECT_EQ(nama(Tingkat::periksa), "periksa");
    EXPECT_EQ(nama(Tingkat::galat), "galat");
}

}  // namespace
}  // namespace iku
