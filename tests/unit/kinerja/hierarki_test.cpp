// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"

#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto kemendagri = SistemKode::kemendagri;
constexpr auto sendiri = SistemKode::sendiri;

std::string catatan(const std::vector<Catatan>& semua) {
    std::string teks;
    for (const auto& satu : semua)
        teks += std::to_string(satu.posisi.baris) + ' ' + std::string(label(satu.kode)) + '\n';
    return teks;
}

// The trees of a year: "32(32.04 32.73(32.73.01))".
std::string pohon(const Hierarki& hierarki, std::int16_t tahun) {
    const auto p = hierarki.pohon(tahun);
    std::string teks;
    std::vector<std::size_t> terbuka;
    for (std::size_t i = 0; i < p.simpul.size(); ++i) {
        while (!terbuka.empty() && terbuka.back() <= i) {
            teks += ')';
            terbuka.pop_back();
        }
        if (!teks.empty() && teks.back() != '(') teks += ' ';
        teks += hierarki.simpul()[p.simpul[i]].kode;
        if (p.is_daun(i)) continue;
        teks += '(';
        terbuka.push_back(p.akhir[i]);
    }
    return teks + std::string(terbuka.size(), ')');
}

// What a split looks like: the illustrative codes are those of the ministry's system, the names are only
// names.
constexpr std::string_view pemekaran =
    "kode,nama,tingkat,induk,sistem_kode,berlaku_dari,berlaku_sampai\n"
    "91,Papua,provinsi,,kemendagri,,\n"
    "94,Papua Tengah,provinsi,,kemendagri,2022,\n"
    "91.71,Jayapura,kota,91,kemendagri,,\n"
    "91.09,Mimika,kabupaten,91,kemendagri,,2021\n"
    "94.04,Mimika,kabupaten,94,kemendagri,2022,\n";

TEST(Hierarki, IsAnotherOneBeforeAndAfterASplit) {
    const auto hasil = read_hierarki(pemekaran);
    ASSERT_TRUE(hasil.isi);
    EXPECT_EQ(catatan(hasil.catatan), "");
    EXPECT_EQ(pohon(*hasil.isi, 2021), "91(91.09 91.71)");
    EXPECT_EQ(pohon(*hasil.isi, 2022), "91(91.71) 94(94.04)");
    EXPECT_EQ(hasil.isi->find(kemendagri, "9109", 2021).has_value(), true)
        << "plain digits are the same code";
    EXPECT_EQ(hasil.isi->find(kemendagri, "91.09", 2022), std::nullopt);
    EXPECT_EQ(hasil.isi->find(SistemKode::bps, "9109", 2021), std::nullopt) << "another system";
}

TEST(Hierarki, OneCodeMayChangeItsParentOverTheYears) {
    const auto hasil = read_hierarki(
        "kode,nama,induk,sistem_kode,berlaku_dari,berlaku_sampai\n"
        "94,Papua,,bps,,\n"
        "93,Papua Selatan,,bps,2022,\n"
        "9401,Merauke,94,bps,,2021\n"
        "9401,Merauke,93,bps,2022,\n");
    EXPECT_EQ(catatan(hasil.catatan), "5 KINERJA-032\n") << "the digits still say 94";
    EXPECT_EQ(pohon(*hasil.isi, 2021), "94(9401)");
    EXPECT_EQ(pohon(*hasil.isi, 2022), "93(9401) 94");
}

TEST(Hierarki, RegionsNeedNoParentColumn) {
    const auto hasil = read_hierarki(
        "kode,sistem_kode\n32.73.01,kemendagri\n32,kemendagri\n32.73,kemendagri\n35.09,kemendagri\n");
    EXPECT_EQ(catatan(hasil.catatan), "");
    EXPECT_EQ(pohon(*hasil.isi, 2023), "32(32.73(32.73.01)) 35.09") << "35 is not in the file";
    EXPECT_EQ(hasil.isi->simpul()[2].tingkat, "kecamatan");
}

TEST(Hierarki, UnitsHaveCodesOfTheirOwnAndMayStandBelowARegion) {
    const auto hasil = read_hierarki(
        "kode,nama,tingkat,induk,sistem_kode\n"
        "35.09,Kabupaten,kabupaten,,kemendagri\n"
        "dinsos,Dinas,eselon II,kemendagri:3509,sendiri\n"
        "bid-1,Bidang,eselon III,DINSOS,sendiri\n");
    EXPECT_EQ(catatan(hasil.catatan), "");
    EXPECT_EQ(pohon(*hasil.isi, 2023), "35.09(dinsos(bid-1))");
    EXPECT_EQ(hasil.isi->simpul()[hasil.isi->find(sendiri, " Bid-1", 2023).value()].tingkat, "eselon III");
}

TEST(Hierarki, EveryThingThatCannotBeUsedIsANoteAtItsRow) {
    const auto hasil = read_hierarki(
        "kode,nama,tingkat,induk,sistem_kode,berlaku_dari,berlaku_sampai\n"
        "32,Jawa Barat,provinsi,,kemendagri,,\n"
        "327,Bandung,kota,32,kemendagri,,\n"            // 3: no such code
        "32.73,Bandung,kota,32,,,\n"                    // 4: no system
        "32.73,Bandung,kota,32,kemendagri,2022,2020\n"  // 5: years the wrong way round
        "32.73,Bandung,kota,32,kemendagri,dua,\n"       // 6: no year
        "32.73,Bandung,kecamatan,32,kemendagri,,\n"     // 7: another level
        "32.73,Bandung,kota,32.73.01,kemendagri,,\n"    // 8: parent below
        "32.73,Bandung,kota,32,kemendagri,2010,2015\n"
        "32.73,Bandung,kota,32,kemendagri,2015,2016\n"  // 10: 2015 twice
        "32.73,Bandung,kota,32,kemendagri,2018,\n"      // 11: 2016 to 2017 missing
        "35.09,Jember,kabupaten,35,kemendagri,,\n");    // 12: parent unknown
    EXPECT_EQ(catatan(hasil.catatan),
              "3 KINERJA-023\n4 KINERJA-024\n5 KINERJA-025\n6 KINERJA-025\n7 KINERJA-026\n8 KINERJA-033\n"
              "10 KINERJA-027\n11 KINERJA-028\n12 KINERJA-030\n");
    EXPECT_EQ(pohon(*hasil.isi, 2017), "32 35.09");
    EXPECT_EQ(pohon(*hasil.isi, 2015), "32(32.73) 35.09");
}

TEST(Hierarki, ParentThatWasNotInForceIsNotedWithTheFirstSuchYear) {
    const auto baca = [](std::string_view dari, std::string_view sampai) {
        const auto hasil = read_hierarki(
            "kode,induk,sistem_kode,berlaku_dari,berlaku_sampai\n"
            "94,,kemendagri,2022,2024\n94,,kemendagri,2025,\n94.04,94,kemendagri," +
            std::string(dari) + ',' + std::string(sampai) + '\n');
        return hasil.catatan.empty() ? std::string() : pesan(hasil.catatan[0], Bahasa::en);
    };
    EXPECT_EQ(baca("2022", ""), "");
    EXPECT_EQ(baca("2023", "2026"), "") << "two rows without a gap";
    EXPECT_EQ(
        baca("2019", ""),
        "The parent \"94\" of code \"94.04\" was not in force in 2019; in such a year this code is part "
        "of nothing.");
    EXPECT_EQ(
        baca("", "2023"),
        "The parent \"94\" of code \"94.04\" was not in force in 2021; in such a year this code is part "
        "of nothing.");
}

TEST(Hierarki, CodesThatAreAboveThemselvesAreLeftOut) {
    const auto hasil = read_hierarki(
        "kode,induk,sistem_kode\na,b,sendiri\nb,c,sendiri\nc,a,sendiri\nd,c,sendiri\ne,e,sendiri\nf,,"
        "sendiri\n");
    EXPECT_EQ(catatan(hasil.catatan),
              "2 KINERJA-029\n3 KINERJA-029\n4 KINERJA-029\n5 KINERJA-030\n6 KINERJA-029\n");
    EXPECT_EQ(pohon(*hasil.isi, 2023), "d f");
}

TEST(Hierarki, WithoutItsColumnsIsNone) {
    const auto hasil = read_hierarki("kode,nama\n32,Jawa Barat\n");
    EXPECT_FALSE(hasil.isi);
    EXPECT_EQ(pesan(hasil.catatan.at(0), Bahasa::id), "Berkas ini tidak punya kolom \"sistem_kode\".");
    EXPECT_FALSE(read_hierarki("").isi);
    EXPECT_TRUE(read_hierarki("kode,sistem_kode\n").isi);
}

// A chain and a ring of fifty thousand units: no recursion, and no squares.
TEST(Hierarki, LongChainsAndRingsAreOnlyLong) {
    constexpr int n = 50'000;
    std::vector<SimpulHierarki> rantai;
    for (int i = 0; i < n; ++i)
        rantai.push_back(
            {sendiri, std::to_string(i), {}, {}, i == 0 ? "" : std::to_string(i - 1), {}, {}, {}, {}});
    const auto hasil = susun_hierarki(rantai);
    EXPECT_TRUE(hasil.catatan.empty());
    const auto p = hasil.isi->pohon(2023);
    EXPECT_EQ(p.akhir.front(), static_cast<std::size_t>(n));
    rantai[0].induk = std::to_string(n - 1);
    EXPECT_EQ(susun_hierarki(rantai).isi->simpul().size(), 0U);
}

// Rows of a file that somebody damaged: cut, doubled, with other bytes. Whatever is read, keeps the
// invariant.
TEST(Hierarki, DamagedTextIsReadOrNoted) {
    std::mt19937 acak(2022);
    const std::string asli(pemekaran);
    for (int putaran = 0; putaran < 2000; ++putaran) {
        std::string teks = asli;
        for (int i = 0; i < 6; ++i) {
            const std::size_t di = acak() % teks.size();
            switch (acak() % 4) {
                case 0:
                    teks[di] = static_cast<char>(acak() % 256);
                    break;
                case 1:
                    teks.erase(di, acak() % 9);
                    break;
                case 2:
                    teks.insert(di, teks.substr(acak() % teks.size(), acak() % 30));
                    break;
                default:
                    teks[di] = teks[acak() % teks.size()];
            }
            if (teks.empty()) teks = "k";
        }
        const auto hasil = read_hierarki(teks);
        ASSERT_TRUE(hasil.isi || tingkat_tertinggi(hasil.catatan) == Tingkat::galat);
        if (!hasil.isi) continue;
        constexpr std::int16_t tahun_diuji[]{1, 2021, 2022, 9999};
        for (const std::int16_t tahun : tahun_diuji) {
            const auto p = hasil.isi->pohon(tahun);
            for (std::size_t i = 0; i < p.simpul.size(); ++i) {
                const auto& satu = hasil.isi->simpul()[p.simpul[i]];
                ASSERT_TRUE(satu.is_berlaku(tahun));
                ASSERT_EQ(hasil.isi->find(satu.sistem, satu.kode, tahun), p.simpul[i]);
                ASSERT_TRUE(p.induk[i] == PohonHierarki::tanpa || p.induk[i] < i);
                ASSERT_TRUE(i < p.akhir[i] && p.akhir[i] <= p.simpul.size());
            }
        }
    }
}

// Random forests with years, against a walk along the parents one by one.
TEST(Hierarki, TreeIsWhatTheParentsSay) {
    std::mt19937 acak(94);
    for (int putaran = 0; putaran < 60; ++putaran) {
        std::vector<SimpulHierarki> simpul;
        for (int i = 0; i < 30; ++i) {
            SimpulHierarki satu{sendiri, "u" + std::to_string(acak() % 20), {}, {}, {}, {}, {}, {}, {}};
            if (acak() % 4 != 0) satu.induk = "u" + std::to_string(acak() % 20);
            const auto dari = static_cast<std::int16_t>(2015 + acak() % 8);
            satu.berlaku_dari = dari;
            satu.berlaku_sampai = static_cast<std::int16_t>(dari + static_cast<int>(acak() % 4));
            simpul.push_back(satu);
        }
        const auto hasil = susun_hierarki(simpul);
        for (std::int16_t tahun = 2014; tahun < 2028; ++tahun) {
            std::map<std::string, std::string> induk;
            for (const auto& satu : hasil.isi->simpul()) {
                if (!satu.is_berlaku(tahun)) continue;
                ASSERT_TRUE(induk.emplace(satu.kode, satu.induk).second) << "one node a code and year";
            }
            const auto p = hasil.isi->pohon(tahun);
            ASSERT_EQ(p.simpul.size(), induk.size());
            const auto kode = [&](std::size_t i) { return hasil.isi->simpul()[p.simpul[i]].kode; };
            for (std::size_t i = 0; i < p.simpul.size(); ++i) {
                const std::string& ayah = induk.at(kode(i));
                EXPECT_EQ(p.induk[i] == PohonHierarki::tanpa ? std::string() : kode(p.induk[i]),
                          induk.contains(ayah) ? ayah : std::string());
                std::set<std::string> di_bawah;
                for (std::size_t j = i; j < p.akhir[i]; ++j)
                    di_bawah.insert(kode(j));
                for (const auto& [satu, atas] : induk) {
                    std::string jalan = satu;
                    int langkah = 0;
                    while (jalan != kode(i) && induk.contains(jalan) && ++langkah < 50)
                        jalan = induk.at(jalan);
                    ASSERT_LT(langkah, 50) << "no way round in circles is left";
                    EXPECT_EQ(di_bawah.contains(satu), jalan == kode(i));
                }
            }
        }
    }
}

}  // namespace
}  // namespace iku
