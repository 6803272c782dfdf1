// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/banding.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/formula/read.hpp"
#include "iku/teks/csv.hpp"

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

std::string isi_berkas(const std::string& nama_berkas) {
    std::ifstream berkas(nama_berkas, std::ios::binary);
    EXPECT_TRUE(berkas) << nama_berkas;
    return {std::istreambuf_iterator<char>(berkas), {}};
}

std::string ganti_semua(std::string teks, std::string_view dari, std::string_view ke) {
    for (std::size_t i = teks.find(dari); i != std::string::npos; i = teks.find(dari, i + ke.size()))
        teks.replace(i, dari.size(), ke);
    return teks;
}

// Line ends inside a text are written as this sign in formula.tsv.
constexpr std::string_view tanda_baris = "\xE2\x8F\x8E";

std::vector<BarisCsv> baca_tabel(const std::string& teks, char pemisah) {
    PembacaCsv pembaca(teks, {.pemisah = pemisah});
    std::vector<BarisCsv> tabel;
    for (BarisCsv baris; pembaca.next(baris);)
        tabel.push_back(baris);
    return tabel;
}

// One tab-separated row without quoting.
std::vector<std::string> sel(const std::string& baris) {
    std::vector<std::string> hasil(1);
    for (const char c : baris) {
        if (c == '\t') {
            hasil.emplace_back();
        } else {
            hasil.back() += c;
        }
    }
    return hasil;
}

std::string tulis_variabel(const Formula& formula) {
    std::string teks;
    for (const Variabel& v : formula.variabel()) {
        if (!teks.empty()) teks += " | ";
        teks += v.nama;
        if (v.geser_tahun != 0) teks += " [" + std::to_string(v.geser_tahun) + "]";
    }
    return teks;
}

std::string tulis_kode(const std::vector<Catatan>& catatan) {
    std::string teks;
    for (const Catatan& c : catatan)
        teks += (teks.empty() ? "" : " ") + std::string(label(c.kode));
    return teks.empty() ? "-" : teks;
}

TEST(FormulaGolden, EveryLabelledTextIsReadAsLabelled) {
    std::ifstream berkas(std::string(IKU_GOLDEN_DIR) + "/formula.tsv");
    std::string baris;
    std::getline(berkas, baris);
    ASSERT_EQ(baris, "teks\tlokal\tstatus\trumus\tvariabel\tpengali\tkode");
    int jumlah = 0;
    while (std::getline(berkas, baris)) {
        const auto s = sel(baris);
        ASSERT_EQ(s.size(), 7U) << baris;
        const std::string teks = ganti_semua(s[0], tanda_baris, "\n");
        const auto bacaan = read_formula(teks, s[1] == "en" ? Lokal::en : Lokal::id);
        const Formula* formula = bacaan.isi->formula();
        EXPECT_EQ(nama(bacaan.isi->status()), s[2]) << s[0];
        EXPECT_EQ(formula == nullptr ? "-" : to_rumus(formula->ekspresi()), s[3]) << s[0];
        EXPECT_EQ(formula == nullptr ? "-" : tulis_variabel(*formula), s[4]) << s[0];
        EXPECT_EQ(formula == nullptr ? "-" : std::string(nama(formula->pengali())), s[5]) << s[0];
        EXPECT_EQ(tulis_kode(bacaan.catatan), s[6]) << s[0];
        EXPECT_EQ(bacaan.isi->teks(), teks);
        ++jumlah;
    }
    EXPECT_GE(jumlah, 200);
}

TEST(FormulaGolden, NoRealTextIsReadDifferentlyInSilence) {
    const auto bacaan = bandingkan_formula(isi_berkas(std::string(IKU_GOLDEN_DIR) + "/formula-nyata.tsv"));
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_TRUE(bacaan.catatan.empty());
    EXPECT_EQ(bacaan.isi->baris.size(), 58U);
    for (const BarisBanding& b : bacaan.isi->baris)
        EXPECT_NE(b.hasil, HasilBanding::beda_diam) << b.teks;
    EXPECT_EQ(bacaan.isi->jumlah(HasilBanding::beda_diam), 0U);
    EXPECT_GE(bacaan.isi->hitungan_terbaca() * 100, bacaan.isi->hitungan() * 80);
}

TEST(FormulaGolden, EveryHazardIsLabelled) {
    const std::string berlabel = isi_berkas(std::string(IKU_GOLDEN_DIR) + "/formula.tsv");
    std::set<std::string> teks;
    std::istringstream baris_baris(berlabel);
    for (std::string baris; std::getline(baris_baris, baris);)
        teks.insert(sel(baris).front());
    const std::string isi = isi_berkas(std::string(IKU_GOLDEN_DIR) + "/formula-bahaya.csv");
    const auto bahaya = baca_tabel(isi, ',');
    ASSERT_EQ(bahaya.size(), 56U);
    for (std::size_t i = 1; i < bahaya.size(); ++i)
        EXPECT_TRUE(teks.contains(bahaya[i].sel.at(2).teks)) << bahaya[i].sel.at(2).teks;
}

// Lines of the documentation: "teks => status | rumus | pengali", inside a block that begins with ```formula.
std::vector<std::string> contoh_di(const std::string& nama_berkas) {
    std::ifstream berkas(std::string(IKU_DOCS_DIR) + "/konsep/" + nama_berkas);
    EXPECT_TRUE(berkas) << nama_berkas;
    std::vector<std::string> semua;
    bool contoh = false;
    for (std::string baris; std::getline(berkas, baris);) {
        if (baris.starts_with("```")) contoh = baris == "```formula";
        if (contoh && baris.find(" => ") != std::string::npos) semua.push_back(baris);
    }
    return semua;
}

TEST(FormulaGolden, TheExamplesOfTheDocumentationAreTrue) {
    const auto semua = contoh_di("formula.md");
    EXPECT_GE(semua.size(), 50U);
    EXPECT_EQ(semua, contoh_di("formula.id.md"));
    for (const std::string& baris : semua) {
        const std::size_t panah = baris.rfind(" => ");
        const auto bacaan = read_formula(ganti_semua(baris.substr(0, panah), tanda_baris, "\n"));
        const Formula* formula = bacaan.isi->formula();
        std::string hasil(nama(bacaan.isi->status()));
        if (formula != nullptr)
            hasil += " | " + to_rumus(formula->ekspresi()) + " | " + std::string(nama(formula->pengali()));
        EXPECT_EQ(hasil, baris.substr(panah + 4)) << baris;
    }
}

}  // namespace
}  // namespace iku
