// SPDX-License-Identifier: Apache-2.0
// The first real document, as text extraction left it: examples/dinsos-jember-2023.
#include "iku/formula/cetak.hpp"
#include "iku/teks/kode/dokumen.hpp"
#include "iku/teks/utf8.hpp"

#include "dokumen/bantu.hpp"

#include <set>

#include <gtest/gtest.h>

namespace {

using namespace iku;
using uji::names;
using uji::with_kode;

class BenihDinsos : public testing::Test {
  protected:
    const std::string teks =
        uji::read_file(IKU_EXAMPLES_DIR "/dinsos-jember-2023/iku-dinsos-jember-2023.txt");
    const Bacaan<Dokumen> bacaan = read_dokumen(teks);
    const Dokumen& dok = *bacaan.isi;

    const Indikator& indikator(std::size_t i) const { return dok.sasaran.at(i).indikator.at(0); }

    // The one note of that code: its line, its column, the words it points at.
    void expect_note(Kode kode, std::uint32_t baris, std::uint32_t kolom, std::string_view kata) const {
        const auto catatan = with_kode(bacaan.catatan, kode);
        ASSERT_EQ(catatan.size(), 1U) << label(kode);
        EXPECT_EQ(catatan[0].posisi.baris, baris);
        EXPECT_EQ(catatan[0].posisi.kolom, kolom);
        EXPECT_EQ(uji::at(teks, catatan[0].posisi), kata);
    }
};

TEST_F(BenihDinsos, HasItsYear) {
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(dok.tahun, 2023);
}

TEST_F(BenihDinsos, NamesTheAgencyItsDutyAndItsFiveFunctions) {
    const UnitOrganisasi& unit = dok.unit_organisasi;
    EXPECT_EQ(unit.nama, "Dinas Sosial Kabupaten Jember");
    EXPECT_EQ(unit.pemerintah, "PEMERINTAH KABUPATEN JEMBER");
    EXPECT_EQ(unit.alamat, "Jl. Tawes Nomor 306 Telp. (0331) 487766 Jember");
    EXPECT_TRUE(unit.tugas.starts_with("Membantu Bupati dalam melaksanakan urusan"));
    EXPECT_TRUE(unit.tugas.ends_with("tugas lain yang diberikan oleh Bupati"));
    const std::vector<std::string> fungsi{
        "Perumusan kebijakan daerah di bidang sosial",
        "Pelaksanaan kebijakan daerah di bidang sosial",
        "Pelaksanaan evaluasi dan pelaporan daerah di bidang sosial",
        "Pelaksanaan administrasi dinas bidang sosial",
        "Pelaksanaan fungsi lain yang diberikan oleh Bupati terkait dengan tugas dan fungsi serta tugas "
        "pembantuan",
    };
    EXPECT_EQ(unit.fungsi, fungsi);
}

TEST_F(BenihDinsos, HasFourObjectivesWithOneIndicatorEach) {
    const std::vector<std::string> sasaran{
        "Meningkatnya Pelayanan Pemberdayaan Sosial",
        "Meningkatnya Penanganan Perlindungan dan Pemberdayaan Sosial bagi PMKS",
        "Meningkatnya Restorasi Sosial",
        "Meningkatnya Efektifitas Pencapaian Target Kinerja Perangkat Daerah",
    };
    EXPECT_EQ(names(dok.sasaran), sasaran);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(dok.sasaran[i].nomor, static_cast<int>(i) + 1);
        EXPECT_EQ(dok.sasaran[i].indikator.size(), 1U);
    }
    EXPECT_EQ(indikator(2).nama, "Persentase Peningkatan Pengelolaan Taman Makam Pahlawan");
}

TEST_F(BenihDinsos, ReadsEveryFormulaAsAPercentageOfTwoCounts) {
    for (std::size_t i = 0; i < 4; ++i) {
        const Formula* formula = indikator(i).perhitungan.formula();
        ASSERT_NE(formula, nullptr);
        EXPECT_EQ(to_rumus(formula->ekspresi()), "v1 / v2 * 100");
        EXPECT_EQ(formula->pengali(), Pengali::persen);
    }
    EXPECT_EQ(indikator(3).perhitungan.formula()->variabel()[0].nama,
              "Jumlah Kegiatan Rutinyang Terpenuhi Indikatornya");
}

TEST_F(BenihDinsos, SplitsUnitsThatRunTogetherInACellAndSaysSo) {
    const std::vector<std::string> dua{"Bidang Rehabilitasi Sosial",
                                       "Bidang Perlindungan dan Jaminan Sosial"};
    const std::vector<std::string> tiga{
        "Bidang Rehabilitasi Sosial", "Bidang Perlindungan dan Jaminan Sosial", "Bidang Penanganan Bencana"};
    EXPECT_EQ(names(indikator(0).penanggung_jawab), std::vector<std::string>{"Bidang Pemberdayaan Sosial"});
    EXPECT_EQ(names(indikator(1).penanggung_jawab), dua);
    EXPECT_EQ(names(indikator(2).penanggung_jawab), tiga);
    EXPECT_EQ(names(indikator(3).penanggung_jawab), std::vector<std::string>{"Sekretariat"});
    EXPECT_EQ(names(indikator(2).sumber_data), tiga);
    const auto catatan = with_kode(bacaan.catatan, kode::dokumen_nama_dipecah);
    ASSERT_EQ(catatan.size(), 4U);
    EXPECT_EQ(catatan[0].posisi.baris, 25U);
    EXPECT_EQ(catatan[0].isian[0], "2");
    EXPECT_EQ(catatan[3].posisi.baris, 26U);
    EXPECT_EQ(catatan[3].isian[0], "3");
}

TEST_F(BenihDinsos, KeepsTheStrayPageNumberAsACellAndNotAsASource) {
    EXPECT_TRUE(indikator(3).sumber_data.empty());
    EXPECT_EQ(indikator(3).sel.back().kolom, "sumber_data");
    EXPECT_EQ(indikator(3).sel.back().teks, "27");
    expect_note(kode::dokumen_mirip_nomor_halaman, 27, 249, "27");
}

TEST_F(BenihDinsos, NotesTheTitleThatStandsTwice) {
    expect_note(kode::dokumen_judul_dua_kali, 21, 1,
                "INDIKATOR KINERJA UTAMA (IKU) DINAS SOSIAL KAB JEMBER TAHUN 2023");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_judul_dua_kali)[0].isian[0], "10");
}

TEST_F(BenihDinsos, NotesTheColumnHeadingThatIsTypedTwice) {
    expect_note(kode::dokumen_judul_ganda, 23, 72, "Penanggung Jawab Penanggung Jawab");
}

TEST_F(BenihDinsos, NotesGluedWordsAndDoesNotCorrectThem) {
    expect_note(kode::dokumen_kata_bergandeng, 27, 145, "Rutinyang");
    EXPECT_EQ(with_kode(bacaan.catatan, kode::dokumen_kata_bergandeng)[0].isian[1], "Rutin yang");
    EXPECT_NE(indikator(3).perhitungan.teks().find("Rutinyang"), std::string::npos);
}

TEST_F(BenihDinsos, NotesTheGrowthThatIsAPlainProportion) {
    expect_note(kode::dokumen_pertumbuhan_tanpa_selisih, 26, 45, "Peningkatan");
}

TEST_F(BenihDinsos, NotesNumeratorsWordedUnlikeTheirIndicator) {
    const auto catatan = with_kode(bacaan.catatan, kode::dokumen_pembilang_lain_kata);
    ASSERT_EQ(catatan.size(), 3U);
    EXPECT_EQ(uji::at(teks, catatan[0].posisi), "Jumlah PMKS yang Menerima Kebutuhan Dasar");
    EXPECT_EQ(catatan[0].isian[2], "bantuan");
}

TEST_F(BenihDinsos, NamesWhoSigned) {
    const Penandatangan& orang = dok.penandatangan;
    EXPECT_EQ(orang.jabatan, "KEPALA DINAS SOSIAL KABUPATEN JEMBER");
    EXPECT_EQ(orang.pangkat, "PEMBINA TINGKAT I");
    EXPECT_EQ(orang.nip.size(), std::string_view("00000000 000000 0 000").size());
    EXPECT_NE(teks.find("\n" + orang.nama + "\n"), std::string::npos);
}

TEST_F(BenihDinsos, HasNoNoteOfLevelError) {
    EXPECT_EQ(tingkat_tertinggi(bacaan.catatan), Tingkat::periksa);
}

TEST_F(BenihDinsos, KeepsEveryCellWordForWordWithItsPlace) {
    for (const Sasaran& sasaran : dok.sasaran) {
        ASSERT_EQ(sasaran.indikator[0].sel.size(), 6U);
        for (const Sel& sel : sasaran.indikator[0].sel)
            EXPECT_EQ(uji::at(teks, sel.posisi), sel.teks);
    }
}

// The account, taken from outside: each word of each line is in the result, or a note points at its line.
TEST_F(BenihDinsos, AccountsForEveryLine) {
    const std::string hasil = uji::words(dok);
    const Penunjuk penunjuk(teks);
    std::set<std::size_t> bercatatan;
    for (const Catatan& c : bacaan.catatan) {
        const std::size_t akhir = penunjuk.posisi(c.posisi.bita + c.posisi.panjang).baris;
        for (std::size_t i = c.posisi.baris; i <= akhir; ++i)
            bercatatan.insert(i);
    }
    // Signs of lists and labels carry no value of their own: "2. Tugas :", "; dan", "NIP.".
    const std::set<std::string> tanpa_nilai{"1.",   "2.",        "3.",         "4.",    "5.",     ":",
                                            "nama", "unit",      "organisasi", "tugas", "fungsi", "dan",
                                            "nip.", "indikator", "kinerja",    "utama", "tahun"};
    for (std::size_t i = 1; i <= penunjuk.jumlah_baris(); ++i) {
        if (bercatatan.contains(i)) continue;
        const std::string baris = lipat_nama(penunjuk.baris(i));
        for (std::size_t awal = 0; awal < baris.size();) {
            const std::size_t akhir = std::min(baris.find(' ', awal), baris.size());
            std::string kata = baris.substr(awal, akhir - awal);
            awal = akhir + 1;
            if (tanpa_nilai.contains(kata)) continue;
            if (kata.ends_with(';')) kata.pop_back();
            EXPECT_NE(hasil.find(kata), std::string::npos) << "line " << i << ": " << kata;
        }
    }
}

}  // namespace
