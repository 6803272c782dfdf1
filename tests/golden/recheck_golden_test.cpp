// SPDX-License-Identifier: Apache-2.0
// tests/golden/recheck/kelas.csv through C++: the classes that a careful person gives printed figures, one or
// more rows each, and the published figures of lkjip-tercetak.csv.
#include "iku/laporan/recheck.hpp"
#include "iku/teks/csv.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace {

std::string baca(const std::string& nama) {
    std::ifstream berkas{IKU_GOLDEN_DIR "/recheck/" + nama, std::ios::binary};
    return {std::istreambuf_iterator<char>(berkas), {}};
}

std::string gabung(const std::vector<std::string>& daftar) {
    std::string teks;
    for (const auto& satu : daftar)
        teks += (teks.empty() ? "" : "|") + satu;
    return teks;
}

TEST(GoldenRecheck, EveryRowHasTheClassesTheTableSays) {
    const std::string teks = baca("kelas.csv");
    const auto csv = *iku::read_csv(teks).isi;
    const auto hasil = iku::recheck(teks);
    ASSERT_TRUE(hasil.isi);
    ASSERT_EQ(hasil.isi->baris.size() + 1, csv.baris.size());
    ASSERT_GT(hasil.isi->baris.size(), 20U);
    const auto& judul = csv.baris.front().sel;
    const auto kolom = [&](const std::string& nama) {
        const auto it =
            std::find_if(judul.begin(), judul.end(), [&](const auto& sel) { return sel.teks == nama; });
        return static_cast<std::size_t>(it - judul.begin());
    };
    for (std::size_t i = 0; i < hasil.isi->baris.size(); ++i) {
        const auto& uji = hasil.isi->baris[i];
        SCOPED_TRACE(uji.indikator);
        const auto& sel = csv.baris[i + 1].sel;
        const auto periksa = [&](const std::string& nama, std::string_view dapat) {
            const std::string& harap = sel.at(kolom(nama)).teks;
            if (!harap.empty()) {
                EXPECT_EQ(dapat, harap) << nama;
            }
        };
        periksa("realisasi_uji", iku::nama(uji.realisasi.hasil_uji));
        periksa("capaian_uji", iku::nama(uji.capaian.hasil_uji));
        periksa("predikat_uji", iku::nama(uji.predikat.hasil_uji));
        periksa("aturan_uji", gabung(uji.capaian.aturan));
        periksa("capaian_eksak", uji.capaian.eksak.ada() ? uji.capaian.eksak->to_string() : "");
        periksa("akibat_uji", iku::nama(uji.akibat));
    }
}

TEST(GoldenRecheck, PublishedFiguresKeepTheirClasses) {
    const auto hasil = iku::recheck(baca("lkjip-tercetak.csv"));
    ASSERT_TRUE(hasil.isi);
    const auto jumlah = [](const iku::RingkasanUji& r, iku::HasilUji h) {
        return r.jumlah[static_cast<std::size_t>(h)];
    };
    const auto& r = *hasil.isi;
    EXPECT_EQ(r.baris.size(), 28U);
    EXPECT_EQ(r.realisasi.tercetak, 23U);
    EXPECT_EQ(r.realisasi.teruji, 12U);
    EXPECT_EQ(jumlah(r.realisasi, iku::HasilUji::cocok), 9U);
    EXPECT_EQ(jumlah(r.realisasi, iku::HasilUji::berbeda), 3U);
    EXPECT_EQ(jumlah(r.capaian, iku::HasilUji::cocok), 3U);
    EXPECT_EQ(jumlah(r.capaian, iku::HasilUji::varian_lain), 2U);
    EXPECT_EQ(jumlah(r.capaian, iku::HasilUji::berbeda), 1U);
}

}  // namespace
