// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/kode_wilayah.hpp"

#include "iku/kinerja/hierarki.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto kemendagri = SistemKode::kemendagri;
constexpr auto bps = SistemKode::bps;

std::string baca(std::string_view teks, SistemKode sistem) {
    const auto kode = read_kode_wilayah(teks, sistem);
    if (!kode) return "tidak";
    const auto induk = kode->induk();
    return kode->to_string() + ' ' + std::string(nama(kode->tingkat())) + ' ' +
           (induk ? induk->to_string() : "-");
}

TEST(KodeWilayah, SaysLevelAndParent) {
    EXPECT_EQ(baca("32", kemendagri), "32 provinsi -");
    EXPECT_EQ(baca("32.73", kemendagri), "32.73 kabupaten_kota 32");
    EXPECT_EQ(baca("32.73.01", kemendagri), "32.73.01 kecamatan 32.73");
    EXPECT_EQ(baca("32.73.01.1001", kemendagri), "32.73.01.1001 desa_kelurahan 32.73.01");
    EXPECT_EQ(baca("3273011001", kemendagri), "32.73.01.1001 desa_kelurahan 32.73.01");
    EXPECT_EQ(baca(" 3509 ", bps), "3509 kabupaten_kota 35");
    EXPECT_EQ(baca("3273010", bps), "3273010 kecamatan 3273");
    EXPECT_EQ(baca("3273010001", bps), "3273010001 desa_kelurahan 3273010");
}

TEST(KodeWilayah, RefusesWhatTheSystemDoesNotHave) {
    for (const std::string_view teks : {"", "3", "327", "32.7", "32.730", "3.273", "32.", "32.73.", "32..73",
                                        ".32", "32.73.01.101", "3273010", "02", "3a", "32,73", "94.0", "9.4"})
        EXPECT_EQ(baca(teks, kemendagri), "tidak") << teks;
    for (const std::string_view teks : {"32.73", "327301", "3", "0132", "32 73"})
        EXPECT_EQ(baca(teks, bps), "tidak") << teks;
    EXPECT_EQ(baca("32", SistemKode::sendiri), "tidak");
}

// Every length and every one of the ten thousand codes of four digits, against the definition.
TEST(KodeWilayah, FourDigitsAreARegencyUnlessTheyBeginWithZero) {
    for (int n = 0; n < 10000; ++n) {
        const std::string digit = std::to_string(n + 10000).substr(1);
        for (const auto sistem : {kemendagri, bps}) {
            const auto kode = read_kode_wilayah(digit, sistem);
            ASSERT_EQ(kode.has_value(), digit[0] != '0') << digit;
            if (!kode) continue;
            EXPECT_EQ(kode->induk()->digit(), digit.substr(0, 2));
            EXPECT_EQ(read_kode_wilayah(kode->to_string(), sistem), kode);
        }
    }
}

TEST(KodeWilayah, OneNumberIsTwoRegionsInTwoSystems) {
    const auto papua_tengah = *read_kode_wilayah("94", kemendagri);
    const auto papua = *read_kode_wilayah("94", bps);
    EXPECT_NE(papua_tengah, papua);
    EXPECT_EQ(papua.to_string(), papua_tengah.to_string());
}

TEST(TingkatWilayah, IsFoundByTheWordsOfDocuments) {
    EXPECT_EQ(find_tingkat_wilayah("Kabupaten/Kota"), TingkatWilayah::kabupaten_kota);
    EXPECT_EQ(find_tingkat_wilayah("kabupaten_kota"), TingkatWilayah::kabupaten_kota);
    EXPECT_EQ(find_tingkat_wilayah("DISTRIK"), TingkatWilayah::kecamatan);
    EXPECT_EQ(find_tingkat_wilayah("bagian"), std::nullopt);
}

PasanganKode pasangan(std::string_view a, std::string_view b) {
    return {*read_kode_wilayah(a, kemendagri), *read_kode_wilayah(b, bps)};
}

TEST(Jembatan, LeadsBothWaysAndDerivesNothing) {
    const auto hasil =
        susun_jembatan({pasangan("91", "94"), pasangan("32.73", "3273"), pasangan("91", "94")});
    EXPECT_TRUE(hasil.catatan.empty());
    ASSERT_EQ(hasil.isi->pasangan().size(), 2U) << "the same pair twice is one pair";
    EXPECT_EQ(hasil.isi->find(*read_kode_wilayah("91", kemendagri), bps)->to_string(), "94");
    EXPECT_EQ(hasil.isi->find(*read_kode_wilayah("94", bps), kemendagri)->to_string(), "91");
    EXPECT_EQ(hasil.isi->find(*read_kode_wilayah("3273", bps), kemendagri)->to_string(), "32.73");
    EXPECT_EQ(hasil.isi->find(*read_kode_wilayah("94", kemendagri), bps), std::nullopt) << "nobody said so";
    EXPECT_EQ(hasil.isi->find(*read_kode_wilayah("32.74", kemendagri), bps), std::nullopt);
    EXPECT_EQ(hasil.isi->find(*read_kode_wilayah("32.74", kemendagri), kemendagri)->to_string(), "32.74");
}

TEST(Jembatan, CodeWithTwoPartnersHasNone) {
    const auto hasil = susun_jembatan({pasangan("91", "94"), pasangan("91", "95"), pasangan("92", "95"),
                                       pasangan("32", "3273"), pasangan("33", "33")});
    std::string semua;
    for (const auto& satu : hasil.catatan)
        semua += pesan(satu, Bahasa::en) + '\n';
    EXPECT_EQ(semua,
              "Code \"32\" of kemendagri and code \"3273\" of bps are of two levels; the pair is not used.\n"
              "Code \"91\" of kemendagri is paired with two others; none of its pairs is used.\n"
              "Code \"95\" of bps is paired with two others; none of its pairs is used.\n");
    ASSERT_EQ(hasil.isi->pasangan().size(), 1U);
    EXPECT_EQ(hasil.isi->pasangan()[0], pasangan("33", "33"));
}

TEST(Jembatan, IsReadFromATable) {
    const auto hasil = read_jembatan("kode_kemendagri,kode_bps\n91,94\n91.71,9471\n9,94\n");
    ASSERT_TRUE(hasil.isi);
    EXPECT_EQ(hasil.isi->pasangan().size(), 2U);
    ASSERT_EQ(hasil.catatan.size(), 1U);
    EXPECT_EQ(label(hasil.catatan[0].kode), "KINERJA-023");
    EXPECT_EQ(hasil.catatan[0].posisi.baris, 4U);
    EXPECT_FALSE(read_jembatan("kode_kemendagri\n91\n").isi);
}

}  // namespace
}  // namespace iku
