// SPDX-License-Identifier: Apache-2.0
// The table of columns: cells divided by | (# before a binary number, ~ for a missing cell), what is
// declared, one outcome a cell, the notes as code@row, and words that each note's Indonesian message has.
#include "iku/angka/read_kolom.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

std::vector<std::string> potong(const std::string& teks, char tanda) {
    std::vector<std::string> bagian{""};
    for (const char c : teks) {
        if (c == tanda)
            bagian.emplace_back();
        else
            bagian.back() += c;
    }
    return bagian;
}

iku::SelCampur sel(const std::string& teks) {
    if (teks == "~") return iku::Hasil{};
    if (teks.starts_with('#')) return std::strtod(teks.c_str() + 1, nullptr);
    return std::string_view(teks);
}

std::string tulis(const std::vector<iku::Hasil>& semua) {
    std::string teks;
    for (const iku::Hasil& satu : semua)
        teks +=
            (teks.empty() ? "" : "|") + (satu.ada() ? satu->to_string() : std::string(nama(satu.alasan())));
    return teks;
}

std::string tulis(const std::vector<iku::Catatan>& semua) {
    std::string teks;
    for (const iku::Catatan& satu : semua)
        teks += (teks.empty() ? "" : " ") + std::string(label(satu.kode)) + '@' +
                std::to_string(satu.posisi.baris);
    return teks.empty() ? "-" : teks;
}

TEST(GoldenAngkaKolom, EveryColumnIsReadAsTheTableSays) {
    std::ifstream berkas{IKU_GOLDEN_DIR "/angka-kolom.tsv"};
    std::size_t jumlah = 0;
    std::string baris;
    ASSERT_TRUE(std::getline(berkas, baris));
    EXPECT_EQ(baris, "id\tlokal\tcacah\tsel\thasil\tcatatan\tpesan");
    while (std::getline(berkas, baris)) {
        const auto k = potong(baris, '\t');
        ASSERT_EQ(k.size(), 7U) << baris;
        const auto teks = potong(k[3], '|');
        const std::vector<iku::SelCampur> isi = [&] {
            std::vector<iku::SelCampur> semua;
            semua.reserve(teks.size());
            for (const auto& satu : teks)
                semua.push_back(sel(satu));
            return semua;
        }();
        const auto bacaan = iku::read_numbers(isi, {iku::find_lokal(k[1]), k[2] == "cacah"});
        EXPECT_EQ(tulis(*bacaan.isi), k[4]) << k[0];
        EXPECT_EQ(tulis(bacaan.catatan), k[5]) << k[0];
        const auto kata = potong(k[6], '|');
        ASSERT_EQ(k[6] == "-" ? 0 : kata.size(), bacaan.catatan.size()) << k[0];
        for (std::size_t i = 0; i < bacaan.catatan.size(); ++i) {
            const std::string pesan = iku::pesan(bacaan.catatan[i], iku::Bahasa::id);
            EXPECT_NE(pesan.find(kata[i]), std::string::npos) << k[0] << ": " << pesan;
        }
        ++jumlah;
    }
    EXPECT_GT(jumlah, 20U);
}

}  // namespace
