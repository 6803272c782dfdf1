// SPDX-License-Identifier: Apache-2.0
#include "dokumen/kata/kata.hpp"
#include "dokumen/susun/unit.hpp"

#include <gtest/gtest.h>

namespace {

using iku::detail::dok::find_judul;
using iku::detail::dok::split_nama;
using Nama = std::vector<std::string>;

TEST(NamaUnit, BeginsAtAWordThatBeginsAUnit) {
    const auto hasil = split_nama("Sekretariat Bidang Anggaran Bidang Aset dan Pajak");
    EXPECT_EQ(hasil.nama, (Nama{"Sekretariat", "Bidang Anggaran", "Bidang Aset dan Pajak"}));
    EXPECT_TRUE(hasil.disimpulkan);
}

TEST(NamaUnit, IsOneWhereSuchAWordFollowsAnotherOrALinkingWord) {
    for (const char* satu :
         {"Sekretariat Dinas Sosial", "Kepala Bidang Pelayanan", "UPTD Dinas Kesehatan",
          "Seksi Data pada Bidang Pelayanan", "Sub Bagian Umum dan Kepegawaian", "Laporan Bidang Pelayanan",
          "Bidang Perlindungan dan Jaminan Sosial", "Kepala Sub Bagian Keuangan"}) {
        const auto hasil = split_nama(satu);
        EXPECT_EQ(hasil.nama, Nama{satu});
        EXPECT_FALSE(hasil.disimpulkan);
    }
}

TEST(NamaUnit, IsSplitWithoutInferenceAtSemicolonsNumbersAndBullets) {
    for (const char* teks :
         {"Data BPS; Laporan tahunan", "1. Data BPS 2. Laporan tahunan", "a. Data BPS b. Laporan tahunan",
          "- Data BPS - Laporan tahunan", "1. Data BPS; 2. Laporan tahunan;"}) {
        const auto hasil = split_nama(teks);
        EXPECT_EQ(hasil.nama, (Nama{"Data BPS", "Laporan tahunan"})) << teks;
        EXPECT_FALSE(hasil.disimpulkan);
    }
}

TEST(NamaUnit, IsSplitAtCommasSlashesAndAndOnlyBeforeAnotherUnit) {
    EXPECT_EQ(split_nama("Bidang Bina Marga, Bidang Cipta Karya dan Bidang Tata Ruang").nama,
              (Nama{"Bidang Bina Marga", "Bidang Cipta Karya", "Bidang Tata Ruang"}));
    EXPECT_EQ(split_nama("Dinas Pendidikan/Dinas Kesehatan").nama,
              (Nama{"Dinas Pendidikan", "Dinas Kesehatan"}));
    EXPECT_EQ(split_nama("Bidang Pertanian, Pangan dan Perikanan").nama,
              Nama{"Bidang Pertanian, Pangan dan Perikanan"});
}

TEST(NamaUnit, IsNoneInAnEmptyCell) {
    EXPECT_TRUE(split_nama(" ; ").nama.empty());
}

TEST(JudulKolom, IsKnownBySynonymInAnySpelling) {
    EXPECT_EQ(find_judul("NO.").kunci, "nomor");
    EXPECT_EQ(find_judul("**Indikator  Kinerja Utama (IKU)**").kunci, "indikator");
    EXPECT_EQ(find_judul("Formulasi / Rumus\nPerhitungan").kunci, "formula");
    EXPECT_EQ(find_judul("PENANGGUNGJAWAB :").kunci, "penanggung_jawab");
    EXPECT_EQ(find_judul("Target Tahun 2025").kunci, "target_2025");
    EXPECT_EQ(find_judul("2024").kunci, "tahun_2024");
    EXPECT_EQ(find_judul("indikator_kinerja_utama").kunci, "indikator");
    EXPECT_EQ(find_judul("Tolok Ukur Kinerja").kunci, "indikator");
    EXPECT_EQ(find_judul("Metode Pengukuran").kunci, "formula");
    EXPECT_EQ(find_judul("Satuan Kerja").kunci, "penanggung_jawab");
    EXPECT_EQ(find_judul("Target (2025)").kunci, "target_2025");
    EXPECT_EQ(find_judul("Target TA 2025").kunci, "target_2025");
    EXPECT_EQ(find_judul("Base Line").kunci, "kondisi_awal");
    EXPECT_EQ(find_judul("Warna").kunci, "");
}

TEST(JudulKolom, TypedTwiceIsKnownAndMarked) {
    const auto judul = find_judul("Sumber Data Sumber Data");
    EXPECT_EQ(judul.kunci, "sumber_data");
    EXPECT_TRUE(judul.ganda);
}

TEST(JudulKolom, KnownOnlyByAWordIsMarked) {
    const auto judul = find_judul("Bidang/Seksi Penanggung Jawab Kegiatan");
    EXPECT_EQ(judul.kunci, "penanggung_jawab");
    EXPECT_TRUE(judul.mirip);
}

}  // namespace
