// SPDX-License-Identifier: Apache-2.0
// What is refused or noted in a document, each code by the smallest text that produces it.
#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/bantu.hpp"

#include <gtest/gtest.h>

namespace {

using namespace iku;
using uji::with_kode;

// The first note of that code, and the words it points at; fails when there is none.
std::string_view at_note(std::string_view teks, Kode kode, Catatan* catatan = nullptr) {
    const auto bacaan = read_dokumen(teks);
    const auto semua = with_kode(bacaan.catatan, kode);
    EXPECT_FALSE(semua.empty()) << label(kode);
    if (semua.empty()) return {};
    if (catatan != nullptr) *catatan = semua[0];
    return uji::at(teks, semua[0].posisi);
}

const std::string judul = "No;Sasaran;Indikator;Rumus;Penanggung Jawab;Sumber Data\n";

TEST(BacaDokumen, WithoutTextIsRefused) {
    for (const char* teks : {"", " \n\t\r\n", "\xEF\xBB\xBF"}) {
        const auto bacaan = read_dokumen(teks);
        EXPECT_FALSE(bacaan.isi.has_value());
        ASSERT_EQ(bacaan.catatan.size(), 1U);
        EXPECT_EQ(bacaan.catatan[0].kode, kode::dokumen_kosong);
    }
}

TEST(BacaDokumen, BeyondTheLimitOfSizeIsRefused) {
    const auto bacaan = read_dokumen(std::string((std::size_t{64} << 20U) + 1, 'a'));
    EXPECT_FALSE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.catatan.at(0).kode, kode::dokumen_terlalu_besar);
}

TEST(BacaDokumen, ThatIsNoTextIsNamedAndRefused) {
    const std::vector<std::pair<std::string, std::string>> kasus{
        {"%PDF-1.7\n", "PDF"},
        {std::string("PK\x03\x04") + std::string(40, 'x'), "DOCX/XLSX (ZIP)"},
        {"\xD0\xCF\x11\xE0", "DOC/XLS (OLE)"},
        {"{\\rtf1", "RTF"},
        {"<html>", "HTML"},
        {"\xFF\xFEN\0o\0", "UTF-16"},
        {std::string("N\0o\0;\0S\0a\0s\0", 12), "UTF-16"},
        {std::string(20, 'a') + std::string(3, '\0'), "biner"},
    };
    for (const auto& [teks, jenis] : kasus) {
        const auto bacaan = read_dokumen(teks);
        EXPECT_FALSE(bacaan.isi.has_value());
        ASSERT_EQ(bacaan.catatan.size(), 1U) << jenis;
        EXPECT_EQ(bacaan.catatan[0].kode, kode::dokumen_bukan_teks);
        EXPECT_EQ(bacaan.catatan[0].isian[0], jenis);
    }
}

TEST(BacaDokumen, WithoutATableIsRefused) {
    const auto bacaan = read_dokumen("Laporan tahunan.\nTidak ada tabel di sini, hanya kalimat.\n");
    EXPECT_FALSE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.catatan.back().kode, kode::dokumen_tanpa_tabel);
}

TEST(BacaDokumen, TableWithoutRowsIsNoted) {
    EXPECT_EQ(at_note(judul, kode::dokumen_tabel_kosong), "No");
}

TEST(BacaDokumen, InWindows1252IsReadAndItsPlacesAreThoseOfTheFile) {
    const std::string teks = "Sasaran;Indikator;Rumus\nKaf\xE9 \x96 a;Indeks \x93layak\x94;Hasil survei\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.isi->sasaran.at(0).nama, "Kaf\u00E9 \u2013 a");
    EXPECT_EQ(bacaan.isi->sasaran[0].indikator.at(0).nama, "Indeks \u201Clayak\u201D");
    EXPECT_EQ(uji::at(teks, bacaan.isi->sasaran[0].indikator[0].sel.at(1).posisi), "Indeks \x93layak\x94");
    EXPECT_EQ(uji::at(teks, bacaan.isi->sasaran[0].indikator[0].sel.at(2).posisi), "Hasil survei");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_dari_cp1252).size(), 1U);
}

TEST(BacaDokumen, WithAFewBrokenBytesIsReadAndNoted) {
    const std::string teks = "Sasaran;Indikator\nKaf\u00E9 \xFF;Indeks\n";
    EXPECT_EQ(at_note(teks, kode::dokumen_utf8_rusak), "\xFF");
}

TEST(BacaDokumen, WithControlCharactersIsReadAndNoted) {
    const std::string teks =
        "Sasaran;Indikator;Rumus;Sumber Data;Keterangan\nMutu;Indeks\x01 satu;Survei;BPS;-\n";
    EXPECT_EQ(at_note(teks, kode::dokumen_karakter_kendali), "\x01");
    std::string nol = teks;
    nol[nol.find('\x01')] = '\0';
    EXPECT_TRUE(read_dokumen(nol).isi.has_value());
}

TEST(BacaDokumen, UnknownColumnIsKeptUnderItsHeading) {
    const std::string teks = "Sasaran;Indikator;Warna\nMutu;Indeks;biru\n";
    EXPECT_EQ(at_note(teks, kode::dokumen_kolom_tak_dikenal), "Warna");
    const auto bacaan = read_dokumen(teks);
    EXPECT_EQ(bacaan.isi->sasaran.at(0).indikator.at(0).sel.at(2).kolom, "Warna");
    EXPECT_EQ(bacaan.isi->sasaran[0].indikator[0].sel[2].teks, "biru");
}

TEST(BacaDokumen, ColumnKnownByOneOfItsWordsIsReadAndNoted) {
    EXPECT_EQ(at_note("Sasaran;Indikator;Seksi Penanggung Jawab Kegiatan\nMutu;Indeks;Seksi Data\n",
                      kode::dokumen_judul_mirip),
              "Seksi Penanggung Jawab Kegiatan");
}

TEST(BacaDokumen, ColumnsMayComeInAnyOrderAndYearsUnderAnotherHeading) {
    const auto bacaan = read_dokumen(
        "Sumber Data;Target;;Indikator Kinerja Utama (IKU);Sasaran Strategis\n"
        ";2024;2025;;\n"
        "BPS;80%;85%;Indeks mutu;Mutu\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    const Indikator& indikator = bacaan.isi->sasaran.at(0).indikator.at(0);
    EXPECT_EQ(bacaan.isi->sasaran[0].nama, "Mutu");
    EXPECT_EQ(indikator.nama, "Indeks mutu");
    EXPECT_EQ(indikator.sumber_data.at(0).nama, "BPS");
    EXPECT_EQ(indikator.sel.at(1).kolom, "target_2024");
    EXPECT_EQ(indikator.sel.at(2).kolom, "target_2025");
    EXPECT_EQ(indikator.sel.at(2).teks, "85%");
}

TEST(BacaDokumen, ExplanationStandsInForAFormulaColumn) {
    const auto bacaan =
        read_dokumen("Sasaran;Indikator;Penjelasan\nMutu;Persentase A;Jumlah A / Jumlah B x 100%\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.isi->sasaran.at(0).indikator.at(0).perhitungan.teks(), "Jumlah A / Jumlah B x 100%");
}

TEST(BacaDokumen, RepeatedHeadingAndNumbersOfColumnsAreNoRows) {
    const std::string teks = judul + "(1);(2);(3);(4);(5);(6)\n1;Mutu;Indeks;Survei;Sekretariat;BPS\n" +
                             judul + "2;Layanan;Indeks dua;Survei;Sekretariat;BPS\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.isi->sasaran.size(), 2U);
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_judul_berulang).size(), 1U);
}

TEST(BacaDokumen, SecondTableMayHaveOtherColumns) {
    const auto bacaan = read_dokumen(
        "Sasaran;Indikator;Rumus\nMutu;Indeks;Survei\n\nTabel berikutnya\n\nIndikator "
        "Kinerja;Satuan;Sasaran\nRasio;orang;Mutu\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    ASSERT_EQ(bacaan.isi->sasaran.size(), 2U);
    EXPECT_EQ(bacaan.isi->sasaran[1].indikator.at(0).sel.at(1).kolom, "satuan");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_tabel).size(), 2U);
}

TEST(BacaDokumen, RowWithoutIndicatorIsRefusedOrGoesOn) {
    EXPECT_EQ(at_note(judul + "1;Mutu;;Survei;Sekretariat;BPS\n", kode::dokumen_indikator_kosong), "1");
    const auto bacaan =
        read_dokumen(judul + "1;Mutu;Indeks;Survei;Sekretariat;BPS\n;;;;Bidang Data;Laporan\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(uji::names(bacaan.isi->sasaran.at(0).indikator.at(0).penanggung_jawab),
              (std::vector<std::string>{"Sekretariat", "Bidang Data"}));
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_baris_lanjutan).size(), 1U);
}

TEST(BacaDokumen, ObjectiveAloneInARowHoldsForTheRowsBelow) {
    const auto bacaan = read_dokumen(
        judul + "1;Mutu;;;;\n;;Indeks satu;Survei;Sekretariat;BPS\n;;Indeks dua;Survei;Sekretariat;BPS\n");
    ASSERT_TRUE(bacaan.isi.has_value());
    ASSERT_EQ(bacaan.isi->sasaran.size(), 1U);
    EXPECT_EQ(bacaan.isi->sasaran[0].nama, "Mutu");
    EXPECT_EQ(bacaan.isi->sasaran[0].indikator.size(), 2U);
}

TEST(BacaDokumen, IndicatorWithoutObjectiveIsNoted) {
    EXPECT_EQ(at_note("Indikator;Rumus\nIndeks;Survei\n", kode::dokumen_tanpa_sasaran), "Indeks");
}

TEST(BacaDokumen, RowWithMoreCellsThanHeadingsIsAnError) {
    EXPECT_EQ(at_note("Sasaran;Indikator\nMutu;Indeks;lebih\n", kode::dokumen_sel_berlebih), "lebih");
}

TEST(BacaDokumen, EmptyFormulaIsNoted) {
    EXPECT_EQ(
        at_note("Sasaran;Indikator;Rumus;PIC\nMutu;Indeks;;Sekretariat\n", kode::dokumen_formula_kosong),
        "Mutu");
}

TEST(BacaDokumen, CellThatSaysNothingHasNoNames) {
    EXPECT_EQ(at_note("Sasaran;Indikator;Sumber Data\nMutu;Indeks;n/a\n", kode::dokumen_sel_tanpa_isi),
              "n/a");
}

TEST(BacaDokumen, YearsThatDifferLeaveTheYearOpen) {
    const std::string teks =
        "INDIKATOR KINERJA UTAMA TAHUN 2023\n\nTAHUN 2024\n\n" + judul + "1;Mutu;Indeks;Survei;PJ;BPS\n";
    EXPECT_EQ(at_note(teks, kode::dokumen_tahun_berbeda), "TAHUN 2024");
    EXPECT_FALSE(read_dokumen(teks).isi->tahun.has_value());
}

TEST(BacaDokumen, SpanOfYearsIsNoYear) {
    for (const char* rentang :
         {"2021-2026", "2021 - 2026", "2021 \u2013 2026", "2021 s.d. 2026", "2021 s/d 2026"}) {
        const std::string teks = std::string("INDIKATOR KINERJA UTAMA TAHUN ") + rentang + "\n" + judul +
                                 "1;Mutu;Indeks;Survei;PJ;BPS\n";
        at_note(teks, kode::dokumen_tahun_rentang);
        EXPECT_FALSE(read_dokumen(teks).isi->tahun.has_value());
    }
}

TEST(BacaDokumen, WithoutAYearSaysSo) {
    at_note(judul + "1;Mutu;Indeks;Survei;PJ;BPS\n", kode::dokumen_tanpa_tahun);
}

TEST(BacaDokumen, LetterheadNamesTheAgencyWhenNothingElseDoes) {
    const std::string teks = "PEMERINTAH KOTA CONTOH\nDINAS KEARSIPAN\nJalan Merdeka 1\n\n" + judul +
                             "1;Mutu;Indeks;Survei;PJ;BPS\n";
    EXPECT_EQ(at_note(teks, kode::dokumen_nama_dari_kop), "DINAS KEARSIPAN");
    const UnitOrganisasi unit = read_dokumen(teks).isi->unit_organisasi;
    EXPECT_EQ(unit.nama, "DINAS KEARSIPAN");
    EXPECT_EQ(unit.pemerintah, "PEMERINTAH KOTA CONTOH");
    EXPECT_EQ(unit.alamat, "Jalan Merdeka 1");
}

TEST(BacaDokumen, DecreeBeforeTheTableIsLeftAsideAndNamed) {
    const std::string teks =
        "KEPUTUSAN KEPALA DINAS KEARSIPAN\nNOMOR 188/12/2021\nTENTANG\nPENETAPAN INDIKATOR KINERJA UTAMA\n\n"
        "Menimbang : a. bahwa untuk melaksanakan Undang-Undang Nomor 23 Tahun 2014 perlu menetapkan;\n"
        "            b. bahwa berdasarkan pertimbangan itu;\n\n"
        "LAMPIRAN\nINDIKATOR KINERJA UTAMA\nDINAS KEARSIPAN\nTAHUN 2022\n\n" +
        judul + "1;Mutu;Indeks;Survei;Sekretariat;BPS\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.isi->tahun, 2022);
    EXPECT_FALSE(with_kode(bacaan.catatan, kode::dokumen_teks_di_luar_tabel).empty());
}

TEST(BacaDokumen, LineAmongRowsThatIsNoRowIsNamed) {
    const std::string teks =
        "Sasaran\tIndikator\tRumus\nMutu\tIndeks\tSurvei\nLanjutan yang hilang\nLayanan\tRasio\tSurvei\n";
    EXPECT_EQ(at_note(teks, kode::dokumen_baris_tidak_dikenal), "Lanjutan yang hilang");
}

TEST(BacaDokumen, MillionColumnsAreRefusedInTheirRow) {
    const std::string teks = "Sasaran\tIndikator\nMutu\tIndeks\n" + std::string(1'000'000, '\t') + "x\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_terlalu_banyak_kolom).size(), 1U);
}

TEST(BacaDokumen, RowsBeyondTheLimitAreRefused) {
    std::string teks = "Sasaran;Indikator\n";
    for (int i = 0; i < 100'001; ++i)
        teks += "a;b\n";
    const auto bacaan = read_dokumen(teks);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_terlalu_banyak).size(), 1U);
}

TEST(BacaDokumen, HostileTextNeverFailsAndKeepsItsPlacesInside) {
    const std::vector<std::string> semua{
        std::string(100'000, '"'),
        "Sasaran;Indikator\n" + std::string(50'000, '"'),
        "Sasaran  Indikator  Rumus\n" + std::string(100'000, 'x'),
        "| Sasaran | Indikator |\n" + std::string(1000, '|') + "\n\\|\\",
        "Sasaran\tIndikator\r\r\n\n\ra\tb\f\f\nc\td",
        "No  Sasaran  Indikator\n" + std::string(3000, ' ') + "1\n\t\t\t\n  \x01\x02\n",
        "Indikator  Sasaran\n\u200B\u00A0  a  b\n",
        "{\"baris\": [[\"Sasaran\", \"Indikator\"], [1, {\"a\": []}, \"\\ud83d\\ude00\"]]}",
    };
    for (const std::string& teks : semua) {
        const auto bacaan = read_dokumen(teks);
        for (const Catatan& c : bacaan.catatan)
            EXPECT_LE(std::size_t{c.posisi.bita} + c.posisi.panjang, teks.size());
        if (!bacaan.isi) continue;
        const std::string json = to_json(*bacaan.isi, bacaan.catatan);
        const auto lagi = read_dokumen_json(json);
        ASSERT_TRUE(lagi.isi.has_value());
        EXPECT_EQ(to_json(*lagi.isi, lagi.catatan), json);
    }
}

}  // namespace
