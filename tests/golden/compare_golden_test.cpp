// SPDX-License-Identifier: Apache-2.0
// tests/golden/compare/cara.csv through C++: the ways that a careful person says give an old figure.
#include "iku/laporan/compare.hpp"
#include "iku/teks/csv.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace {

std::string baca(const std::string& nama) {
    std::ifstream berkas{IKU_GOLDEN_DIR "/compare/" + nama, std::ios::binary};
    return {std::istreambuf_iterator<char>(berkas), {}};
}

std::string gabung(const iku::AngkaCompare& figur) {
    std::string teks;
    iku::CaraLama akhir = iku::CaraLama::sama;
    for (const auto& satu : figur.cara) {
        if (teks.empty() || satu.cara != akhir)
            teks += (teks.empty() ? "" : "|") + std::string(iku::nama(satu.cara));
        akhir = satu.cara;
    }
    return teks;
}

TEST(GoldenCompare, EveryRowHasTheWaysTheTableSaysAndEveryWayHasARow) {
    const std::string teks = baca("cara.csv");
    const auto csv = *iku::read_csv(teks).isi;
    const auto hasil = iku::compare(teks);
    ASSERT_TRUE(hasil.isi);
    ASSERT_EQ(hasil.isi->baris.size() + 1, csv.baris.size());
    const auto& judul = csv.baris.front().sel;
    const auto kolom = [&](const std::string& nama) {
        const auto it =
            std::find_if(judul.begin(), judul.end(), [&](const auto& sel) { return sel.teks == nama; });
        return static_cast<std::size_t>(it - judul.begin());
    };
    std::set<iku::CaraLama> ada;
    for (std::size_t i = 0; i < hasil.isi->baris.size(); ++i) {
        const auto& baris = hasil.isi->baris[i];
        SCOPED_TRACE(baris.indikator);
        const auto& sel = csv.baris[i + 1].sel;
        EXPECT_EQ(gabung(baris.realisasi), sel.at(kolom("realisasi_cara")).teks);
        EXPECT_EQ(gabung(baris.capaian), sel.at(kolom("capaian_cara")).teks);
        EXPECT_EQ(gabung(baris.predikat), sel.at(kolom("predikat_cara")).teks);
        for (const auto* figur : {&baris.realisasi, &baris.capaian, &baris.predikat}) {
            for (const auto& satu : figur->cara)
                ada.insert(satu.cara);
        }
    }
    EXPECT_EQ(ada.size(), iku::nama_cara_lama.size());
}

TEST(GoldenCompare, NoSentenceSaysWhatHappened) {
    const auto hasil = iku::compare(baca("cara.csv"));
    for (const auto& baris : hasil.isi->baris) {
        for (const auto* figur : {&baris.realisasi, &baris.capaian, &baris.predikat}) {
            for (const auto& satu : figur->cara) {
                const std::string id = iku::pesan(satu.kalimat, iku::Bahasa::id);
                const std::string en = iku::pesan(satu.kalimat, iku::Bahasa::en);
                for (const char* kata : {"salah", "keliru", "karena"})
                    EXPECT_EQ(id.find(kata), std::string::npos) << id;
                for (const char* kata : {"wrong", "error", "because"})
                    EXPECT_EQ(en.find(kata), std::string::npos) << en;
            }
        }
    }
}

TEST(GoldenCompare, PublishedFiguresCanBeComparedToo) {
    std::ifstream berkas{IKU_GOLDEN_DIR "/recheck/lkjip-tercetak.csv", std::ios::binary};
    const std::string teks{std::istreambuf_iterator<char>(berkas), {}};
    const auto hasil = iku::compare(teks);
    ASSERT_TRUE(hasil.isi);
    EXPECT_EQ(hasil.isi->baris.size(), 28U);
}

}  // namespace
