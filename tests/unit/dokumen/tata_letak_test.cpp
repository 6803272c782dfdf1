// SPDX-License-Identifier: Apache-2.0
// One table in every layout reads as one value. The contents are made for these tests.
#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/bantu.hpp"

#include <gtest/gtest.h>

namespace {

using namespace iku;
using uji::names;
using uji::with_kode;

// What was read, without where from: the one thing every layout must agree on.
struct Inti {
    std::vector<std::string> sasaran, indikator, formula, unit, sumber;
    friend bool operator==(const Inti&, const Inti&) = default;
};

Inti core(const Dokumen& dok) {
    Inti hasil;
    for (const Sasaran& sasaran : dok.sasaran) {
        for (const Indikator& indikator : sasaran.indikator) {
            hasil.sasaran.push_back(sasaran.nama);
            hasil.indikator.push_back(indikator.nama);
            hasil.formula.push_back(indikator.perhitungan.teks());
            for (const auto& satu : indikator.penanggung_jawab)
                hasil.unit.push_back(satu.nama);
            for (const auto& satu : indikator.sumber_data)
                hasil.sumber.push_back(satu.nama);
        }
    }
    return hasil;
}

const Inti harap{
    {"Meningkatnya kualitas arsip", "Meningkatnya kualitas arsip", "Terwujudnya layanan prima"},
    {"Persentase arsip yang tertata", "Rasio arsiparis", "Indeks kepuasan"},
    {"Jumlah arsip yang tertata / jumlah arsip x 100%", "Jumlah arsiparis / jumlah unit x 1.000",
     "Hasil survei"},
    {"Bidang Kearsipan", "Sekretariat", "Bidang Layanan"},
    {"Laporan tahunan", "Data pegawai", "Survei kepuasan"},
};

void expect_harap(std::string_view teks, std::string_view tata_letak) {
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value()) << pesan(bacaan.catatan.at(0), Bahasa::en);
    EXPECT_EQ(core(*bacaan.isi), harap);
    const auto tabel = with_kode(bacaan.catatan, kode::dokumen_tabel);
    ASSERT_EQ(tabel.size(), 1U);
    EXPECT_EQ(tabel[0].isian[0], tata_letak);
    for (const Sasaran& sasaran : bacaan.isi->sasaran)
        for (const Indikator& indikator : sasaran.indikator)
            for (const Sel& sel : indikator.sel)
                EXPECT_LE(std::size_t{sel.posisi.bita} + sel.posisi.panjang, teks.size());
}

const std::string dengan_tab =
    "INDIKATOR KINERJA UTAMA TAHUN 2024\n"
    "No\tSasaran Strategis\tIndikator Kinerja\tRumus\tPenanggung Jawab\tSumber Data\n"
    "1\tMeningkatnya kualitas arsip\tPersentase arsip yang tertata\tJumlah arsip yang tertata / jumlah arsip "
    "x 100%"
    "\tBidang Kearsipan\tLaporan tahunan\n"
    "\t\tRasio arsiparis\tJumlah arsiparis / jumlah unit x 1.000\tSekretariat\tData pegawai\n"
    "2\tTerwujudnya layanan prima\tIndeks kepuasan\tHasil survei\tBidang Layanan\tSurvei kepuasan\n";

std::string replace_all(std::string teks, const std::string& lama, const std::string& baru) {
    for (std::size_t di = teks.find(lama); di != std::string::npos; di = teks.find(lama, di + baru.size()))
        teks.replace(di, lama.size(), baru);
    return teks;
}

TEST(TataLetak, WithTabsIsRead) {
    expect_harap(dengan_tab, "tab");
}

TEST(TataLetak, EndsOfLinesMayBeOfAnyKind) {
    expect_harap(replace_all(dengan_tab, "\n", "\r\n"), "tab");
    expect_harap(replace_all(dengan_tab, "\n", "\r"), "tab");
}

TEST(TataLetak, WithSemicolonsOrCommasIsRead) {
    expect_harap(replace_all(dengan_tab, "\t", ";"), "csv");
    expect_harap(replace_all(dengan_tab, "\t", ","), "csv");
}

TEST(TataLetak, ByteOrderMarkIsNoPartOfTheFirstHeading) {
    expect_harap("\xEF\xBB\xBF" + replace_all(dengan_tab.substr(dengan_tab.find('\n') + 1), "\t", ";"),
                 "csv");
}

TEST(TataLetak, QuotedCellsMayHoldSeparatorsQuotesAndLineEnds) {
    const std::string teks =
        "Sasaran;Indikator;Rumus;Penanggung Jawab\n"
        "\"Satu; dua\";\"Persentase \"\"siap\"\"\";\"Jumlah A /\njumlah B x 100%\";Sekretariat\n"
        "Tiga;Indeks;Hasil survei;Sekretariat\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    const Indikator& satu = bacaan.isi->sasaran.at(0).indikator.at(0);
    EXPECT_EQ(bacaan.isi->sasaran[0].nama, "Satu; dua");
    EXPECT_EQ(satu.nama, "Persentase \"siap\"");
    EXPECT_EQ(satu.perhitungan.teks(), "Jumlah A / jumlah B x 100%");
    EXPECT_EQ(satu.sel[2].teks, "Jumlah A /\njumlah B x 100%");
    EXPECT_EQ(bacaan.isi->sasaran.size(), 2U);
}

TEST(TataLetak, StrayQuotationMarkIsACharacterAndNoted) {
    const std::string teks =
        "Sasaran;Indikator;Rumus\nSatu;\"Persentase;Hasil survei\nDua;Indeks;Hasil survei\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.isi->sasaran.at(0).indikator.at(0).nama, "\"Persentase");
    EXPECT_EQ(bacaan.isi->sasaran.size(), 2U);
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_kutip_terbuka).size(), 1U);
}

TEST(TataLetak, PipeTableIsRead) {
    std::string pipa;
    std::string sisa = dengan_tab.substr(dengan_tab.find('\n') + 1);
    for (std::size_t baris = 0; !sisa.empty(); ++baris) {
        const std::size_t n = sisa.find('\n');
        pipa += "| " + replace_all(sisa.substr(0, n), "\t", " | ") + " |\n";
        if (baris == 0) pipa += "|---|:---:|---|---|---|---:|\n";
        sisa.erase(0, n + 1);
    }
    expect_harap(pipa, "pipa");
}

TEST(TataLetak, PipeTableWithWrappedCellsIsRead) {
    const auto bacaan = read_dokumen(
        "| No | Sasaran | Indikator | Rumus | Penanggung Jawab | Sumber Data |\n"
        "|----|---------|-----------|-------|------------------|-------------|\n"
        "| 1 | Meningkatnya kualitas | Persentase arsip | Jumlah arsip yang tertata / | Bidang | Laporan |\n"
        "|   | arsip | yang tertata | jumlah arsip x 100% | Kearsipan | tahunan |\n"
        "|   |       | Rasio arsiparis | Jumlah arsiparis / jumlah unit x 1.000 | Sekretariat | Data pegawai "
        "|\n"
        "| 2 | Terwujudnya layanan prima | Indeks kepuasan | Hasil survei | Bidang<br>Layanan | "
        "Survei<br/>kepuasan |\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(core(*bacaan.isi), harap);
    ASSERT_EQ(with_kode(bacaan.catatan, kode::dokumen_baris_lanjutan).size(), 1U);
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_baris_lanjutan)[0].posisi.baris, 4U);
}

TEST(TataLetak, RuledPipeTableKeepsWrappedRowsTogether) {
    const auto bacaan = read_dokumen(
        "+----+--------------------+-----------------+\n"
        "| No | Sasaran            | Indikator       |\n"
        "|    | Strategis          | Kinerja         |\n"
        "+====+====================+=================+\n"
        "| 1  | Meningkatnya Mutu  | Persentase      |\n"
        "|    | Arsip Daerah       | Arsip Tertata   |\n"
        "+----+--------------------+-----------------+\n"
        "|    |                    | Rasio Arsiparis |\n"
        "+----+--------------------+-----------------+\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    ASSERT_EQ(bacaan.isi->sasaran.size(), 1U);
    EXPECT_EQ(bacaan.isi->sasaran[0].nama, "Meningkatnya Mutu Arsip Daerah");
    EXPECT_EQ(names(bacaan.isi->sasaran[0].indikator),
              (std::vector<std::string>{"Persentase Arsip Tertata", "Rasio Arsiparis"}));
}

TEST(TataLetak, RowsAsJsonAreReadFromObjectsAndFromLists) {
    expect_harap(
        R"([{"No": 1, "Sasaran": "Meningkatnya kualitas arsip", "Indikator": "Persentase arsip yang tertata",
 "Rumus": "Jumlah arsip yang tertata \/ jumlah arsip x 100%", "Penanggung Jawab": "Bidang Kearsipan", "Sumber Data": "Laporan tahunan"},
{"Indikator": "Rasio arsiparis", "Rumus": "Jumlah arsiparis / jumlah unit x 1.000", "Penanggung Jawab": "Sekretariat", "Sumber Data": "Data pegawai", "No": null},
{"No": 2, "Sasaran": "Terwujudnya layanan prima", "Indikator": "Indeks kepuasan", "Rumus": "Hasil survei", "Penanggung Jawab": "Bidang Layanan", "Sumber Data": "Survei kepuasan"}])",
        "json");
    expect_harap(
        R"({"asal": {"berkas": "a.xlsx"}, "baris": [["Sasaran", "Indikator", "Rumus", "PJ", "Sumber"],
["Meningkatnya kualitas arsip", "Persentase arsip yang tertata", "Jumlah arsip yang tertata / jumlah arsip x 100%", "Bidang Kearsipan", "Laporan tahunan"],
[null, "Rasio arsiparis", "Jumlah arsiparis / jumlah unit x 1.000", "Sekretariat", "Data pegawai"],
["Terwujudnya layanan prima", "Indeks kepuasan", "Hasil survei", "Bidang Layanan", "Survei kepuasan"]]})",
        "json");
}

TEST(TataLetak, CellOfJsonRowsStandsWhereItsTextIs) {
    const std::string teks = R"([["Sasaran", "Indikator"], ["Satu", "Indeks"]])";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(uji::at(teks, bacaan.isi->sasaran.at(0).indikator.at(0).sel.at(1).posisi), "Indeks");
}

TEST(TataLetak, JsonThatIsBrokenOrTooDeepIsRefused) {
    const auto rusak = read_dokumen(R"([{"No": 1,}])");
    EXPECT_FALSE(rusak.isi.has_value());
    EXPECT_EQ(rusak.catatan.at(0).kode, kode::dokumen_json_rusak);
    const auto dalam = read_dokumen(std::string(100'000, '['));
    EXPECT_FALSE(dalam.isi.has_value());
    EXPECT_EQ(dalam.catatan.at(0).kode, kode::dokumen_json_berlebih);
    EXPECT_EQ(read_dokumen(R"({"a": [1, {"b": []}]})").catatan.at(0).kode, kode::dokumen_tanpa_tabel);
}

TEST(TataLetak, OwnJsonIsReadAsTheDocumentItIs) {
    const auto asal = read_dokumen(dengan_tab);
    const auto lagi = read_dokumen(to_json(*asal.isi, asal.catatan));
    ASSERT_TRUE(lagi.isi.has_value());
    EXPECT_EQ(*lagi.isi, *asal.isi);
}

TEST(TataLetak, AlignedBySpacesWithWrappedCellsIsRead) {
    expect_harap(
        "                INDIKATOR KINERJA UTAMA TAHUN 2024\n"
        "\n"
        "No   Sasaran Strategis     Indikator Kinerja     Rumus                        Penanggung     Sumber "
        "Data\n"
        "                                                                              Jawab\n"
        "1    Meningkatnya          Persentase arsip      Jumlah arsip yang tertata    Bidang         "
        "Laporan\n"
        "     kualitas arsip        yang tertata          / jumlah arsip x 100%        Kearsipan      "
        "tahunan\n"
        "                           Rasio arsiparis       Jumlah arsiparis /           Sekretariat    Data "
        "pegawai\n"
        "                                                 jumlah unit x 1.000\n"
        "2    Terwujudnya layanan   Indeks kepuasan       Hasil survei                 Bidang         "
        "Survei\n"
        "     prima                                                                    Layanan        "
        "kepuasan\n",
        "spasi");
}

TEST(TataLetak, AlignedBySpacesAndCentredIsRead) {
    expect_harap(
        "No   Sasaran Strategis     Indikator Kinerja     Rumus                        Penanggung Jawab   "
        "Sumber Data\n"
        "                           Persentase arsip      Jumlah arsip yang tertata    Bidang             "
        "Laporan\n"
        "     Meningkatnya          yang tertata          / jumlah arsip x 100%        Kearsipan          "
        "tahunan\n"
        "1\n"
        "     kualitas arsip                              Jumlah arsiparis /\n"
        "                           Rasio arsiparis                                    Sekretariat        "
        "Data pegawai\n"
        "                                                 jumlah unit x 1.000\n"
        "\n"
        "     Terwujudnya layanan                                                      Bidang             "
        "Survei\n"
        "2                          Indeks kepuasan       Hasil survei\n"
        "     prima                                                                    Layanan            "
        "kepuasan\n",
        "spasi");
}

TEST(TataLetak, AlignedTableGoesOnOverPagesAndRepeatedHeadings) {
    const auto bacaan = read_dokumen(
        "No   Sasaran            Indikator             Rumus\n"
        "1    Mutu arsip         Persentase arsip      Jumlah arsip yang baik\n"
        "                        yang baik             dibagi jumlah arsip\n"
        "                             - 1 -\n"
        "\fNo   Sasaran           Indikator             Rumus\n"
        "                                             dikali 100%\n"
        "2    Mutu layanan      Indeks kepuasan       Hasil survei\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    ASSERT_EQ(bacaan.isi->sasaran.size(), 2U);
    EXPECT_EQ(bacaan.isi->sasaran[0].indikator.at(0).perhitungan.teks(),
              "Jumlah arsip yang baik dibagi jumlah arsip dikali 100%");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_judul_berulang).size(), 1U);
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_nomor_halaman).size(), 1U);
}

TEST(TataLetak, PageWithoutHeadingAndWithOtherColumnsIsNoted) {
    const auto bacaan = read_dokumen(
        "No   Sasaran            Indikator             Rumus\n"
        "1    Mutu arsip         Persentase arsip      Jumlah arsip yang baik\n"
        "\f2              Mutu layanan                    Indeks kepuasan                   Hasil survei\n"
        "3              Mutu pegawai                    Indeks pegawai                    Hasil survei\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_halaman_tanpa_judul).size(), 1U);
    EXPECT_EQ(bacaan.isi->sasaran.at(2).indikator.at(0).nama, "Indeks pegawai");
}

TEST(TataLetak, AlignedColumnsWithoutAGapAreRefused) {
    const auto bacaan = read_dokumen(
        "No   Sasaran     Indikator   Rumus\n"
        "1    Meningkatnya mutu arsip Persentase arsip  Hasil survei\n"
        "2    Meningkatnya semua mutu layanan Indeks    Hasil survei\n"
        "3    Mutu pegawai yang baik Indeks pegawai     Hasil survei\n");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_kolom_menyatu).size(), 1U);
    for (const Sasaran& sasaran : bacaan.isi->sasaran)
        EXPECT_TRUE(sasaran.indikator.empty());
}

TEST(TataLetak, RowBoundaryThatCouldBeElsewhereIsNoted) {
    const auto bacaan = read_dokumen(
        "Sasaran           Indikator             Rumus\n"
        "Mutu Arsip        Arsip Baik            Hasil Survei\n"
        "Daerah            Kepuasan              Pemerintah\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_FALSE(with_kode(bacaan.catatan, kode::dokumen_batas_baris_ragu).empty());
}

TEST(TataLetak, ObjectiveThatCouldCoverOtherRowsIsNoted) {
    const auto bacaan = read_dokumen(
        "No   Sasaran        Indikator            Rumus\n"
        "1    Mutu Arsip     Persentase arsip     Hasil survei\n"
        "     Daerah         Indeks kepuasan      Hasil survei\n"
        "2    Mutu Layanan   Indeks layanan       Hasil survei\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    ASSERT_EQ(with_kode(bacaan.catatan, kode::dokumen_sasaran_ragu).size(), 1U);
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_sasaran_ragu)[0].posisi.baris, 3U);
}

TEST(TataLetak, WordBrokenAtALineEndIsNotedAndKept) {
    const auto bacaan = read_dokumen(
        "Sasaran           Indikator             Rumus\n"
        "Kesejahteraan     Indeks kesejahteraa   Hasil survei\n"
        "warga             n                     tahunan\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.isi->sasaran.at(0).indikator.at(0).nama, "Indeks kesejahteraa n");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_kata_terputus).size(), 1U);
}

TEST(TataLetak, LostColumnsAreRefusedWithAdvice) {
    for (const char* teks :
         {"No\nSasaran Strategis\nIndikator Kinerja\nUtama\nFormulasi\nPenanggung Jawab\n1\nMutu arsip\n"
          "Persentase arsip\nJumlah A / B\nSekretariat\n",
          "No Sasaran Strategis Indikator Kinerja Utama Formulasi Penanggung Jawab\n"
          "1 Mutu arsip Persentase arsip Jumlah A / B Sekretariat\n"}) {
        const auto bacaan = read_dokumen(teks);
        const auto hilang = with_kode(bacaan.catatan, kode::dokumen_struktur_hilang);
        const auto menyatu = with_kode(bacaan.catatan, kode::dokumen_kolom_menyatu);
        EXPECT_EQ(hilang.size() + menyatu.size(), 1U) << teks;
        EXPECT_EQ(tingkat_tertinggi(bacaan.catatan), Tingkat::galat);
    }
}

}  // namespace
