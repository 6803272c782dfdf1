// SPDX-License-Identifier: Apache-2.0
// Every text in tests/golden/dokumen is read as its table says; DOKUMEN.md describes the tables.
#include "iku/dokumen/read.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace iku;
using Baris = std::vector<std::string>;

std::string read_file(const std::filesystem::path& nama) {
    std::ifstream berkas(nama, std::ios::binary);
    return {std::istreambuf_iterator<char>(berkas), {}};
}

// One line of the table: key and values, with \t between them.
std::string line(std::string_view kunci, const std::vector<std::string_view>& isi) {
    std::string hasil(kunci);
    for (const std::string_view satu : isi) {
        hasil += '\t';
        for (const char c : satu)
            hasil += c == '\n' ? "\\n" : c == '\\' ? "\\\\" : std::string(1, c);
    }
    return hasil;
}

bool is_kolom_inti(std::string_view kolom) {
    constexpr std::array<std::string_view, 6> inti{"nomor",   "sasaran",          "indikator",
                                                   "formula", "penanggung_jawab", "sumber_data"};
    return std::find(inti.begin(), inti.end(), kolom) != inti.end();
}

void add_indikator(const Indikator& indikator, Baris& hasil) {
    hasil.push_back(line("indikator", {indikator.nama}));
    const std::string formula = lipat_spasi(indikator.perhitungan.teks());
    if (!formula.empty()) hasil.push_back(line("formula", {formula}));
    for (const PenanggungJawab& satu : indikator.penanggung_jawab)
        hasil.push_back(line("penanggung_jawab", {satu.nama}));
    for (const SumberData& satu : indikator.sumber_data)
        hasil.push_back(line("sumber_data", {satu.nama}));
    for (const Sel& sel : indikator.sel)
        if (!is_kolom_inti(sel.kolom)) hasil.push_back(line("sel", {sel.kolom, sel.teks}));
}

Baris read_baris(const Bacaan<Dokumen>& bacaan) {
    Baris hasil;
    if (!bacaan.isi) {
        hasil.emplace_back("ditolak");
    } else {
        if (bacaan.isi->tahun) hasil.push_back(line("tahun", {std::to_string(*bacaan.isi->tahun)}));
        for (const Sasaran& sasaran : bacaan.isi->sasaran) {
            hasil.push_back(line("sasaran", {sasaran.nama}));
            for (const Indikator& indikator : sasaran.indikator)
                add_indikator(indikator, hasil);
        }
    }
    for (const Catatan& satu : bacaan.catatan)
        if (tingkat(satu.kode) >= Tingkat::periksa)
            hasil.push_back(line("catatan", {label(satu.kode), std::to_string(satu.posisi.baris)}));
    return hasil;
}

class DokumenEmas : public testing::TestWithParam<std::string> {};

TEST_P(DokumenEmas, IsReadAsItsTableSays) {
    const std::filesystem::path folder = IKU_GOLDEN_DIR "/dokumen";
    const auto bacaan = read_dokumen(read_file(folder / (GetParam() + ".txt")));
    Baris harap;
    std::ifstream tabel(folder / (GetParam() + ".tsv"));
    for (std::string baris; std::getline(tabel, baris);) {
        if (!baris.starts_with("info\t")) {
            harap.push_back(baris);
            continue;
        }
        EXPECT_TRUE(std::any_of(bacaan.catatan.begin(), bacaan.catatan.end(), [&](const Catatan& c) {
            return label(c.kode) == baris.substr(5);
        })) << baris;
    }
    ASSERT_FALSE(harap.empty());
    EXPECT_EQ(read_baris(bacaan), harap);
}

std::vector<std::string> daftar_teks() {
    std::vector<std::string> hasil;
    for (const auto& satu : std::filesystem::directory_iterator(IKU_GOLDEN_DIR "/dokumen"))
        if (satu.path().extension() == ".tsv") hasil.push_back(satu.path().stem().string());
    std::sort(hasil.begin(), hasil.end());
    return hasil;
}

INSTANTIATE_TEST_SUITE_P(Semua, DokumenEmas, testing::ValuesIn(daftar_teks()), [](const auto& satu) {
    std::string nama = satu.param;
    std::replace(nama.begin(), nama.end(), '-', '_');
    return nama;
});

}  // namespace
