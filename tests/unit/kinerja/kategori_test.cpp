// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/kategori.hpp"

#include "iku/kinerja/capaian.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

const SkalaKategori& opini() {
    static const SkalaKategori skala = *find_skala_kategori("opini-bpk");
    return skala;
}

HasilPredikat kategori(const SkalaKategori& skala, std::string_view teks) {
    return *read_kategori(skala, teks).isi;
}

std::string baca(const SkalaKategori& skala, std::string_view teks) {
    const auto hasil = kategori(skala, teks);
    if (const auto* alasan = std::get_if<Alasan>(&hasil)) return std::string(nama(*alasan));
    return std::get<Predikat>(hasil).label;
}

std::string kode(const std::vector<Catatan>& catatan) {
    std::string teks;
    for (const auto& satu : catatan)
        teks += std::string(label(satu.kode)) + ' ';
    return teks;
}

TEST(Kategori, IsReadByLabelAndByItsOtherWords) {
    EXPECT_EQ(baca(opini(), "WTP"), "WTP");
    EXPECT_EQ(baca(opini(), "  wajar  tanpa PENGECUALIAN "), "WTP");
    EXPECT_EQ(baca(opini(), "WDP (Wajar Dengan Pengecualian)"), "WDP");
    EXPECT_EQ(baca(opini(), "Opini yang lain"), "tidak_sah");
    EXPECT_EQ(baca(opini(), "WTP (Wajar Dengan Pengecualian)"), "tidak_sah") << "names two";
    EXPECT_EQ(baca(opini(), "WTP)"), "tidak_sah");
    EXPECT_EQ(baca(opini(), "()"), "tidak_sah");
}

TEST(Kategori, MissingIsNoCategoryAndANumberNamesNone) {
    EXPECT_EQ(baca(opini(), ""), "tidak_dilaporkan");
    EXPECT_EQ(baca(opini(), "-"), "strip");
    EXPECT_EQ(baca(opini(), "n/a"), "tidak_berlaku");
    EXPECT_EQ(baca(opini(), "4"), "tidak_sah");
    const auto asing = read_kategori(opini(), "WTPP");
    EXPECT_EQ(kode(asing.catatan), "KINERJA-020 ");
    EXPECT_EQ(pesan(asing.catatan[0], Bahasa::id), "\"WTPP\" bukan kategori opini-bpk.");
    EXPECT_EQ(saran(asing.catatan[0], Bahasa::en), "Write one of: WTP, WDP, TW, TMP.");
}

TEST(Kategori, TargetIsMetByOrder) {
    const auto terpenuhi = [](std::string_view realisasi, std::string_view target) {
        return is_terpenuhi(kategori(opini(), realisasi), kategori(opini(), target));
    };
    EXPECT_EQ(terpenuhi("WTP", "WTP"), true);
    EXPECT_EQ(terpenuhi("WTP", "WDP"), true);
    EXPECT_EQ(terpenuhi("WDP", "WTP"), false);
    EXPECT_EQ(terpenuhi("-", "WTP"), std::nullopt);
}

TEST(Kategori, HasNoAchievementUnlessARuleSaysHow) {
    const auto wtp = kategori(opini(), "WTP");
    const auto wdp = kategori(opini(), "WDP");
    const auto& rasio = *find_aturan("maks-rasio");
    EXPECT_EQ(capaian(wdp, wtp, opini(), CaraKategori::tanpa), Hasil(Alasan::di_luar_domain));
    EXPECT_EQ(capaian(wdp, wtp, opini(), CaraKategori::terpenuhi), Hasil(0));
    EXPECT_EQ(capaian(wtp, wdp, opini(), CaraKategori::terpenuhi), Hasil(100));
    EXPECT_EQ(capaian(wdp, wtp, opini(), CaraKategori::nilai, rasio), Hasil(75)) << "3 of 4";
    EXPECT_EQ(capaian(wdp, wtp, opini(), CaraKategori::nilai), Hasil(Alasan::di_luar_domain)) << "no rule";
    EXPECT_EQ(capaian(kategori(opini(), "TW"), wtp, opini(), CaraKategori::nilai, rasio),
              Hasil(Alasan::di_luar_domain))
        << "no source gives TW a number";
    for (const auto cara : {CaraKategori::tanpa, CaraKategori::terpenuhi, CaraKategori::nilai})
        EXPECT_EQ(capaian(Alasan::strip, wtp, opini(), cara, rasio), Hasil(Alasan::strip));
}

TEST(Kategori, BandsOfAScaleAreCategoriesToo) {
    const auto akip = *find_skala_kategori("akip-88-2021");
    ASSERT_EQ(akip.kategori.size(), 7U);
    EXPECT_EQ(baca(akip, "bb"), "BB");
    // A score that was classified is measured against a predicate that was set as the target.
    const auto realisasi = find_skala("akip-88-2021")->classify(Rasional(7011, 100));
    EXPECT_EQ(is_terpenuhi(realisasi, kategori(akip, "BB")), true);
    EXPECT_EQ(is_terpenuhi(realisasi, kategori(akip, "A")), false);
    EXPECT_EQ(capaian(realisasi, kategori(akip, "A"), akip, CaraKategori::nilai, *find_aturan("maks-rasio")),
              Hasil(Alasan::di_luar_domain))
        << "predicates have no numbers";
    EXPECT_FALSE(find_skala_kategori("tidak-ada"));
}

TEST(Kategori, OfAUserAreCheckedForWordsAndOrder) {
    const auto baca = [](const std::string& daftar) {
        return read_daftar_kategori(R"({"kategori": [{"id": "k", "daftar": [)" + daftar + "]}]}");
    };
    const auto baik =
        baca(R"({"label": "Utama", "nilai": "2.5"}, {"label": "Madya"}, {"label": "Muda", "nilai": 1})");
    EXPECT_EQ(kode(baik.catatan), "");
    EXPECT_EQ(baik.isi->at(0).kategori[0].nilai, Rasional(5, 2));
    EXPECT_EQ(kode(baca(R"({"label": "A"})").catatan), "KINERJA-002 ");
    EXPECT_EQ(kode(baca(R"({"label": "A"}, {"label": "B", "sebutan": [" a "]})").catatan), "KINERJA-021 ");
    EXPECT_EQ(kode(baca(R"({"label": "A"}, {"label": "B", "sebutan": [1]})").catatan), "KINERJA-002 ");
    EXPECT_EQ(kode(baca(R"({"label": "A", "nilai": 1}, {"label": "B", "nilai": 1})").catatan),
              "KINERJA-002 ");
    EXPECT_TRUE(baca(R"({"label": "A"})").isi->empty());
    EXPECT_FALSE(read_daftar_kategori("[]").isi);
}

TEST(Kategori, EveryBuiltInHasASource) {
    ASSERT_FALSE(skala_kategori_baku().empty());
    for (const auto& skala : skala_kategori_baku())
        EXPECT_FALSE(skala.asal.empty()) << skala.id;
}

// The order of categories is total: exactly one of "better", "equal", "worse" for every two of them.
TEST(Kategori, OrderIsTotal) {
    for (const auto& a : opini().kategori) {
        for (const auto& b : opini().kategori) {
            const bool ke_atas = *is_terpenuhi(kategori(opini(), a.label), kategori(opini(), b.label));
            const bool ke_bawah = *is_terpenuhi(kategori(opini(), b.label), kategori(opini(), a.label));
            EXPECT_TRUE(ke_atas || ke_bawah);
            EXPECT_EQ(ke_atas && ke_bawah, a == b);
        }
    }
}

}  // namespace
}  // namespace iku
