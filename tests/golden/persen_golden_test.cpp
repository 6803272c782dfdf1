// SPDX-License-Identifier: Apache-2.0
// tests/golden/persen.tsv through C++: every row, reasons included. generate_persen.py wrote it without iku.
#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/formula/read.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using BarisPersen = std::map<std::string, std::string>;

std::vector<std::string> potong(const std::string& teks, char tanda) {
    std::vector<std::string> bagian;
    std::istringstream aliran(teks + tanda);
    for (std::string satu; std::getline(aliran, satu, tanda);)
        bagian.push_back(satu);
    return bagian;
}

std::vector<BarisPersen> baca_persen() {
    std::ifstream berkas{IKU_GOLDEN_DIR "/persen.tsv"};
    std::string satu;
    std::getline(berkas, satu);
    const auto kepala = potong(satu, '\t');
    std::vector<BarisPersen> semua;
    while (std::getline(berkas, satu)) {
        const auto sel = potong(satu, '\t');
        EXPECT_EQ(sel.size(), kepala.size()) << satu;
        BarisPersen baris;
        for (std::size_t i = 0; i < sel.size(); ++i)
            baris[kepala[i]] = sel[i];
        semua.push_back(std::move(baris));
    }
    return semua;
}

std::vector<iku::Hasil> isi_baris(const BarisPersen& baris) {
    std::vector<iku::Hasil> isi;
    for (const auto& teks : potong(baris.at("nilai"), '|')) {
        const auto alasan = iku::find_alasan(teks);
        const auto nilai = iku::Rasional::from_string(teks);
        EXPECT_NE(alasan.has_value(), nilai.has_value()) << teks;
        isi.push_back(alasan ? iku::Hasil(*alasan) : iku::Hasil(nilai.value_or(iku::Rasional{})));
    }
    return isi;
}

TEST(GoldenPersen, EveryRowComesOutAsTheTableSays) {
    const auto semua = baca_persen();
    ASSERT_GT(semua.size(), 60U);
    for (const auto& baris : semua) {
        SCOPED_TRACE(baris.at("id"));
        const auto lokal = baris.at("lokal") == "id" ? iku::Lokal::id : iku::Lokal::en;
        const auto bacaan = iku::read_formula(baris.at("formula"), lokal);
        EXPECT_EQ(nama(bacaan.isi->status()), baris.at("status"));
        const auto* formula = bacaan.isi->formula();
        if (formula == nullptr) {
            ADD_FAILURE() << "there is nothing to evaluate";
            continue;
        }
        EXPECT_EQ(to_rumus(formula->ekspresi()), baris.at("rumus"));
        const auto isi = isi_baris(baris);
        if (isi.size() != formula->variabel().size()) {
            ADD_FAILURE() << "another number of variables";
            continue;
        }
        const iku::Hasil hasil = formula->evaluate(isi);
        EXPECT_EQ(hasil.ada() ? hasil->to_string() : "", baris.at("eksak"));
        EXPECT_EQ(hasil.ada() ? "" : nama(hasil.alasan()), baris.at("alasan"));
        const iku::Pembulatan cara{*iku::find_mode(baris.at("mode")),
                                   static_cast<std::uint8_t>(std::stoi(baris.at("desimal")))};
        EXPECT_EQ(format(hasil, cara, iku::Lokal::id), baris.at("tampil_id"));
        EXPECT_EQ(format(hasil, cara, iku::Lokal::en), baris.at("tampil_en"));
        EXPECT_EQ(iku::explain(*formula, isi).hasil, hasil);
    }
}

}  // namespace
