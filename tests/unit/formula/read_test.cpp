// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/read.hpp"

#include "iku/formula/banding.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/teks/kode/formula.hpp"

#include "acak.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

struct Dibaca {
    Status status;
    std::string rumus;
    std::vector<Catatan> catatan;
};

Dibaca baca(std::string_view teks, Lokal lokal = Lokal::id) {
    auto bacaan = read_formula(teks, lokal);
    const Formula* f = bacaan.isi->formula();
    return {bacaan.isi->status(), f == nullptr ? "-" : to_rumus(f->ekspresi()), std::move(bacaan.catatan)};
}

bool ada(const std::vector<Catatan>& catatan, Kode kode) {
    return std::any_of(catatan.begin(), catatan.end(), [&](const Catatan& c) { return c.kode == kode; });
}

std::string ulang(std::string_view pola, std::size_t bita) {
    std::string teks;
    while (teks.size() + pola.size() <= bita)
        teks += pola;
    return teks;
}

TEST(ReadFormula, ReadsTheSeedDocumentsPercentage) {
    const auto bacaan = read_formula(
        "$\\frac{\\text{Jumlah PSKS yang Berdaya}}{\\text{Jumlah PSKS Keseluruhan}} \\times 100 \\%$");
    EXPECT_EQ(bacaan.isi->status(), Status::dibaca);
    EXPECT_TRUE(bacaan.catatan.empty());
    const Formula* f = bacaan.isi->formula();
    ASSERT_NE(f, nullptr);
    EXPECT_EQ(to_rumus(f->ekspresi()), "v1 / v2 * 100");
    EXPECT_EQ(f->variabel()[0], (Variabel{"Jumlah PSKS yang Berdaya", 0}));
    EXPECT_EQ(f->variabel()[1], (Variabel{"Jumlah PSKS Keseluruhan", 0}));
    EXPECT_EQ(f->pengali(), Pengali::persen);
    EXPECT_EQ(f->evaluate({37, 39}), Hasil(Rasional(3700, 39)));
    EXPECT_EQ(f->evaluate({0, 0}), Hasil(Alasan::penyebut_nol));
}

TEST(ReadFormula, GroupsToTheLeft) {
    EXPECT_EQ(baca("a/b*100").rumus, "v1 / v2 * 100");
    EXPECT_EQ(baca("a-b+c").rumus, "v1 - v2 + v3");
    EXPECT_EQ(baca("A x 12/3*2").rumus, "v1 * 12 / 3 * 2");
    EXPECT_EQ(baca("A / (B / C)").rumus, "v1 / (v2 / v3)");
    EXPECT_EQ(baca("A - (B - C)").rumus, "v1 - (v2 - v3)");
    EXPECT_EQ(baca("-A + B").rumus, "-v1 + v2");
    EXPECT_EQ(baca("A x (-B)").rumus, "v1 * (-v2)");
    EXPECT_EQ(read_formula("A / (B / C)").isi->formula()->evaluate({1, 2, 0}), Hasil(Alasan::penyebut_nol));
}

TEST(ReadFormula, EveryCodeOfTheAreaIsProducedByOneOfTheseTexts) {
    const std::vector<std::pair<std::string, Kode>> daftar{
        {"   ", kode::formula_kosong},
        {std::string(65537, 'a'), kode::formula_terlalu_panjang},
        {ulang("a+", 9000) + "a", kode::formula_terlalu_banyak},
        {"A / B\xFF", kode::formula_rusak},
        {"(A / B x 100%", kode::formula_kurung},
        {"\\frac{A}B", kode::formula_latex_rusak},
        {"\\frac{A}{B} \\foo 2", kode::formula_latex_asing},
        {"A x 1.2.3", kode::formula_angka_rusak},
        {"Jumlah A / Jumlah B x 100,000", kode::formula_angka_dua_bacaan},
        {"Jumlah A x 5,956", kode::formula_angka_dilihat},
        {"Jumlah A / x 100%", kode::formula_operan_hilang},
        {"Realisasi Kegiatan Target Kegiatan", kode::formula_bersebelahan},
        {"X = A / B Y = C / D", kode::formula_dua_rumus},
        {"A + B / C x 100%", kode::formula_campuran},
        {"50% + (E/20) X 50", kode::formula_persen_lepas},
        {"Jumlah A / Jumlah B 100%", kode::formula_faktor_menempel},
        {"(50 : 3) x 100%", kode::formula_tanpa_variabel},
        {"3 program / Jumlah program x 100%", kode::formula_angka_menempel},
        {"Peningkatan kunjungan dibandingkan tahun sebelumnya", kode::formula_kata_ragu},
        {"(Aset lancar-Persediaan) / Utang lancar x 100%", kode::formula_tanda_ragu},
        {"Jumlah A x 100% Jumlah B", kode::formula_garis_hilang},
        {"Jumlah siswa/Jumlah guru x 100%", kode::formula_tanda_rapat},
        {"Persentase = Jumlah A / Jumlah B", kode::formula_persen_tanpa_faktor},
        {"(A/B x 100%) + (C/D x 100%)", kode::formula_persen_di_dalam},
        {"Jumlah A x 100% / Jumlah B", kode::formula_faktor_di_tengah},
        {"A / B x 100.000 penduduk", kode::formula_satuan_di_belakang},
        {"A / B x 100% (data BPS)", kode::formula_teks_di_belakang},
        {"IPM = (A + B) / 2", kode::formula_nama_di_depan},
        {"P = A/B x 100%, A = jumlah sekolah", kode::formula_keterangan},
        {"A / B x 100% = 85%", kode::formula_nilai_contoh},
        {"Jumlah siswa ... / Jumlah guru x 100", kode::formula_elipsis},
        {"1/3 (X1 + ... + X3)", kode::formula_deret},
        {"\xCE\xA3 Nti x wi / \xCE\xA3 B x 100", kode::formula_jumlahan_berindeks},
        {"Jumlah A / Jumlah A tahun lalu x 100%", kode::formula_geser_tahun},
        {"Nilai A (40%) + Nilai B (50%)", kode::formula_bobot},
        {"Perbandingan antara jumlah A dengan jumlah B", kode::formula_urutan},
        {"Nilai akhir (A x B) + C", kode::formula_kurung_berisi_tanda},
        {"\xE2\x88\x9A(A / B)", kode::formula_di_luar_hitungan},
        {"Hasil survei", kode::formula_bukan_hitungan},
        {"Jumlah desa", kode::formula_cacah},
        {"Komponen: 1. Rencana 2. Laporan", kode::formula_daftar_tanpa_operasi},
        {"1. Rencana 40% 2. Laporan", kode::formula_bobot_sebagian},
        {"Jumlah a b / jumlah c d / jumlah e f", kode::formula_pembagian_berantai},
        {"Jumlah siswa lulus x 100%", kode::formula_persen_tanpa_bagi},
        {"Jumlah A [/] Jumlah B x 100%", kode::formula_sisipan},
        {"Rata-rata (A + B)", kode::formula_rata_rata},
        {"PDRB sektor : Jumlah penduduk", kode::formula_titik_dua},
        {"A dikurangi B kemudian dibagi C", kode::formula_urut},
        {"% AKG x bobot", kode::formula_persen_dalam_nama},
        {"Jumlah A / 12 bulan", kode::formula_satuan_angka},
        {"Selisih jumlah A dengan jumlah B", kode::formula_selisih_kata},
        {"A / B x 100% Sumber Data : BPS", kode::formula_bagian_lain},
        {"Jumlah surat masuk - surat keluar", kode::formula_tanda_dilihat},
        {"Opini BPK - Wajar Tanpa Pengecualian", kode::formula_bukan_besaran},
        {"A / Jumlah pasien (hidup + mati) x 100", kode::formula_kurung_penjelas},
        {"A = jumlah a; B = jumlah b; A/C x 100%", kode::formula_simbol_tak_dipakai},
        {"A (bobot 30) + B (bobot 70)", kode::formula_bobot_tanpa_persen},
        {"A (bobot 3) + B (bobot 4)", kode::formula_bobot_ragu},
        {"Jumlah laporan dalam 1 x 24 jam / Jumlah laporan", kode::formula_ukuran_nama},
        {"Rencana dan laporan dengan bobot 40, 60", kode::formula_deret_kata},
        {"Hasil kali A dan B", kode::formula_hasil_kali_kata},
        {"A / 0", kode::formula_penyebut_nol},
        {"WTP/WDP", kode::formula_tanda_nama},
        {"A \xEE\x84\xA3 B", kode::formula_huruf_pribadi},
    };
    for (const auto& [teks, kode] : daftar) {
        const Dibaca d = baca(teks);
        EXPECT_TRUE(ada(d.catatan, kode)) << teks.substr(0, 60) << " " << label(kode);
        EXPECT_EQ(tingkat_tertinggi(d.catatan) == Tingkat::galat, d.status == Status::ditolak)
            << teks.substr(0, 60);
        for (const Catatan& c : d.catatan) {
            EXPECT_LE(c.posisi.bita + c.posisi.panjang, teks.size()) << label(c.kode);
            EXPECT_EQ(tingkat(c.kode) == Tingkat::info, saran(c, Bahasa::id).empty()) << label(c.kode);
            EXPECT_EQ(pesan(c, Bahasa::en).find('{'), std::string::npos) << label(c.kode);
        }
    }
    const auto banding = bandingkan_formula("formula_text\tnormalized\nA / B\tA ** B\n");
    EXPECT_TRUE(ada(banding.catatan, kode::formula_label_rusak));
    EXPECT_TRUE(ada(bandingkan_formula("teks\n").catatan, kode::formula_kolom_banding));
}

TEST(ReadFormula, NamesBothReadingsOfWhatItRefuses) {
    const Dibaca d = baca("Jumlah A + Jumlah B / Jumlah C x 100%");
    ASSERT_EQ(d.catatan.size(), 1U);
    EXPECT_EQ(pesan(d.catatan[0], Bahasa::id),
              "Penjumlahan atau pengurangan bercampur dengan pembagian tanpa kurung: v1 + v2 / v3 * 100 atau "
              "(v1 + v2) / v3 * 100.");
    EXPECT_EQ(d.catatan[0].posisi.bita, 9U);
    EXPECT_EQ(pesan(baca("50% + (E/20) X 50").catatan.at(0), Bahasa::en),
              "\"50%\" as a term can mean 50 or 50 / 100.");
}

TEST(ReadFormula, PlacesOfNotesAreThoseOfTheTextAsGiven) {
    // A private multiplication sign (3 bytes) and a ligature in front of the damage.
    const Dibaca d = baca("Luas e\xEF\xAC\x81sien \xEF\x82\xB4 B\xFF\xFE\xFF");
    ASSERT_EQ(d.catatan.size(), 1U);
    EXPECT_EQ(d.catatan[0].kode, kode::formula_rusak);
    EXPECT_EQ(d.catatan[0].posisi.bita, 19U);
    EXPECT_EQ(d.catatan[0].posisi.panjang, 3U);
    EXPECT_EQ(baca("\xEF\xBC\x91 / A").rumus, "1 / v1");  // a wide digit
}

TEST(ReadFormula, KeepsTheShiftOfAVariableAndItsWords) {
    const auto bacaan = read_formula("(PDRB (t) - PDRB (t-1)) / PDRB (t-1) x 100%");
    const Formula* f = bacaan.isi->formula();
    ASSERT_NE(f, nullptr);
    ASSERT_EQ(f->variabel().size(), 2U);
    EXPECT_EQ(f->variabel()[0], (Variabel{"PDRB (t)", 0}));
    EXPECT_EQ(f->variabel()[1], (Variabel{"PDRB (t-1)", -1}));
    const auto geser = [](std::string_view teks) {
        const auto b = read_formula(teks);
        return b.isi->formula() == nullptr ? 99
                                           : static_cast<int>(b.isi->formula()->variabel()[0].geser_tahun);
    };
    EXPECT_EQ(geser("Jumlah wisatawan tahun sebelumnya"), -1);
    EXPECT_EQ(geser("Jumlah wisatawan tahun lalu (tahun n-1)"), -1);
    EXPECT_EQ(geser("Jumlah wisatawan dua tahun lalu"), -2);
    EXPECT_EQ(geser("Jumlah wisatawan tahun n - 2"), -2);
    EXPECT_EQ(geser("Jumlah wisatawan tahun depan"), 1);
    EXPECT_EQ(geser("Jumlah wisatawan tahun ini (n)"), 0);
    EXPECT_EQ(geser("Jumlah peserta paket-1"), 0);
    EXPECT_EQ(geser("Jumlah temuan tahun-tahun sebelumnya"), 0);
}

TEST(ReadFormula, NumbersAreIndonesianUnlessToldOtherwise) {
    EXPECT_EQ(baca("Produksi padi x 62,7%").rumus, "v1 * 62.7 / 100");
    EXPECT_EQ(baca("Produksi padi x 1.234").rumus, "v1 * 1234");
    EXPECT_EQ(baca("Produksi padi x 1.234", Lokal::en).rumus, "v1 * 1.234");
    EXPECT_EQ(baca("Produksi padi x 92.22").rumus, "v1 * 92.22");
    EXPECT_EQ(baca("Produksi padi x 92.22").status, Status::catatan);
    EXPECT_EQ(baca("Produksi padi x 92.22", Lokal::en).status, Status::dibaca);
}

TEST(ReadFormula, PrintedLatexIsReadBackWithTheSameValueOrRefused) {
    uji::AcakPita acak(99);
    int terbaca = 0;
    for (int putaran = 0; putaran < 600; ++putaran) {
        const Ekspresi e = acak.ekspresi(static_cast<int>(acak.antara(1, 9)), 3);
        std::vector<Variabel> variabel;
        for (std::uint32_t i = 0; i < e.jumlah_variabel(); ++i)
            variabel.push_back({"Jumlah " + std::string(1, static_cast<char>('P' + i))});
        const std::string latex = to_latex({e, variabel, Pengali::polos});
        const auto bacaan = read_formula(latex);
        const Formula* f = bacaan.isi->formula();
        if (f == nullptr || bacaan.isi->status() == Status::bukan_hitungan) continue;
        // Variables keep their names but are numbered by first use.
        const auto isi = acak.isi(e.jumlah_variabel());
        std::vector<Hasil> isi_baca;
        for (const Variabel& v : f->variabel())
            isi_baca.push_back(isi[static_cast<std::size_t>(v.nama.back() - 'P')]);
        ASSERT_EQ(f->evaluate(isi_baca), evaluate(e, isi)) << latex;
        ++terbaca;
    }
    EXPECT_GT(terbaca, 150);
}

TEST(ReadFormula, AnswersHostileTextOfFullLength) {
    for (const auto* pola : {"(",
                             ")",
                             "[/]",
                             "a = ",
                             "a: ",
                             "a / ",
                             "1/8 (",
                             "\\frac{",
                             "\\text{",
                             "rata-rata (",
                             "x 100% ",
                             "1. a ",
                             "+ ... + ",
                             "- ",
                             "a (b + c) ",
                             "tahun n-1 ",
                             "Keterangan: ",
                             "a. B ",
                             "\xFF",
                             "9",
                             "$",
                             "(a) ",
                             "a kemudian dibagi ",
                             "\xEF\x82\xB4",
                             "a = b; ",
                             "jumlah dari a, b dan c / ",
                             "rata-rata dari a, b, ",
                             "a/b/",
                             "9 x ",
                             "bobot 1, ",
                             "a bobot 1% + ",
                             "a 2 x sehari ",
                             "a (50%), ",
                             "a (b); ",
                             "a adalah b dan ",
                             "\xEF\xAC\x81 ",
                             "\xEF\xBC\x91"}) {
        const auto bacaan = read_formula(ulang(pola, 65536));
        EXPECT_TRUE(bacaan.isi.has_value());
        EXPECT_LE(bacaan.catatan.size(), 40U) << pola;
    }
    const std::string dalam = std::string(2000, '(') + "A / B" + std::string(2000, ')') + " x 100%";
    EXPECT_EQ(baca(dalam).rumus, "v1 / v2 * 100");
    EXPECT_EQ(baca("A" + ulang(" + A", 8180)).status, Status::dibaca);
}

TEST(Banding, ComparesByValueAndCountsWhatIsSilentlyDifferent) {
    const auto b = bandingkan_formula(
        "formula_text\tkind\tnormalized\tvariables\tsource\n"
        "A / B x 100%\tratio_percent\t(A) * 100 / (B)\tA | B\tx\n"
        "A / B x 100%\tratio_percent\tA / B\tA | B\tx\n"
        "A + B / C\tmean\t(A + B) / C\tA | B | C\tx\n"
        "Jumlah A x 100% Jumlah B\tratio_percent\tA / B\tA | B\tx\n"
        "Hasil survei\tindex\t-\t-\tx\n"
        "A / B\tindex\t-\t-\tx\n"
        "Jumlah desa\tcount\tA\tJumlah desa\tx\n"
        "X = A / B Y = C / D\tother\tA / B ; C / D\t-\tx\n");
    ASSERT_TRUE(b.isi.has_value());
    ASSERT_EQ(b.isi->baris.size(), 8U);
    const auto& baris = b.isi->baris;
    EXPECT_EQ(baris[0].hasil, HasilBanding::dibaca);
    EXPECT_TRUE(baris[0].nilai_sama);
    EXPECT_EQ(baris[1].hasil, HasilBanding::beda_diam);
    EXPECT_EQ(baris[2].hasil, HasilBanding::ditolak);
    EXPECT_EQ(baris[3].hasil, HasilBanding::catatan);
    EXPECT_FALSE(baris[3].nilai_sama);
    EXPECT_EQ(baris[4].hasil, HasilBanding::bukan_hitungan);
    EXPECT_EQ(baris[5].hasil, HasilBanding::beda_diam);
    EXPECT_EQ(baris[6].hasil, HasilBanding::bukan_hitungan);
    EXPECT_EQ(baris[7].hasil, HasilBanding::ditolak);
    EXPECT_EQ(b.isi->jumlah(HasilBanding::beda_diam), 2U);
    EXPECT_EQ(b.isi->hitungan(), 5U);
    EXPECT_EQ(b.isi->hitungan_terbaca(), 2U);
}

}  // namespace
}  // namespace iku
