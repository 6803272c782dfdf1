// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/laporan.hpp"

#include "iku/dokumen/read.hpp"
#include "iku/teks/sidik.hpp"

#include "laporan/html/grafik.hpp"
#include "laporan/html/tabel.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::string_view teks_dokumen =
    "Sasaran\tIndikator\tFormulasi\n"
    "Meningkatnya kesehatan\tPersentase layanan\tJumlah terlayani / Jumlah pemohon x 100%\n"
    "\tJumlah kader\tJumlah kader baru + Jumlah kader lama\n"
    "\tIndeks kepuasan\tSurvei\n";
constexpr std::string_view teks_data =
    "indikator,periode,variabel,nilai\n"
    "Persentase layanan,2022,Jumlah terlayani,30\n"
    "Persentase layanan,2022,Jumlah pemohon,40\n"
    "Persentase layanan,2023,Jumlah terlayani,37\n"
    "Persentase layanan,2023,Jumlah pemohon,39\n"
    "Jumlah kader,2022,Jumlah kader baru,4\n"
    "Jumlah kader,2022,Jumlah kader lama,6\n"
    "Jumlah kader,2023,Jumlah kader baru,5\n"
    "Jumlah kader,2023,Jumlah kader lama,10\n";

Laporan susun(std::string_view csv_target, const OpsiLaporan& opsi = {}) {
    const auto dokumen = read_dokumen(teks_dokumen);
    const auto data = read_data(teks_data);
    const auto evaluasi = evaluate(*dokumen.isi, *data.isi);
    Pengaturan pengaturan;
    std::vector<Catatan> catatan;
    pengaturan.pasang_profil("pemda-permendagri-86", catatan);
    const auto target = read_target(csv_target);
    const auto penilaian = nilai_kinerja(*dokumen.isi, *evaluasi.isi, *target.isi, pengaturan);
    const Landasan landasan =
        susun_landasan(*dokumen.isi, pengaturan, {{"data", "data.csv", sha256(teks_data)}});
    return susun_laporan({*dokumen.isi, *data.isi, *evaluasi.isi, *penilaian.isi, landasan, {}}, opsi);
}

constexpr std::string_view tanpa_target = "indikator,periode,target\n";

const TabelLaporan* find_tabel(const Laporan& laporan, JenisTabel jenis) {
    const auto it = std::find_if(laporan.tabel.begin(), laporan.tabel.end(),
                                 [&](const auto& tabel) { return tabel.jenis == jenis; });
    return it == laporan.tabel.end() ? nullptr : &*it;
}

const SelLaporan& sel(const TabelLaporan& tabel, std::size_t baris, std::string_view kunci) {
    const auto it = std::find_if(tabel.kolom.begin(), tabel.kolom.end(),
                                 [&](const auto& kolom) { return kolom.kunci == kunci; });
    EXPECT_NE(it, tabel.kolom.end()) << kunci;
    return tabel.sel.at(baris).at(static_cast<std::size_t>(it - tabel.kolom.begin()));
}

TEST(Laporan, EveryIndicatorIsARowAndOneWithoutAFigureHasTheReason) {
    const Laporan laporan = susun(tanpa_target);
    ASSERT_EQ(laporan.baris.size(), 3U);
    EXPECT_EQ(laporan.periode.to_string(), "2023");
    EXPECT_EQ(laporan.baris[0].realisasi, Hasil(Rasional(3700, 39)));
    EXPECT_FALSE(laporan.baris[2].realisasi.ada());
    EXPECT_EQ(laporan.baris[0].capaian, Hasil(Alasan::tidak_dilaporkan)) << "there is no target";
    for (const auto& tabel : laporan.tabel) {
        EXPECT_EQ(tabel.sel.size(), laporan.baris.size()) << tabel.judul;
        for (const auto& baris : tabel.sel)
            EXPECT_EQ(baris.size(), tabel.kolom.size()) << tabel.judul;
    }
}

TEST(Laporan, YearsDifferInPointsForPercentagesAndInPercentForOthers) {
    const Laporan laporan = susun(tanpa_target);
    const auto* tabel = find_tabel(laporan, JenisTabel::tahun);
    ASSERT_NE(tabel, nullptr);
    EXPECT_EQ(std::get<Hasil>(sel(*tabel, 0, "perubahan")), Hasil(Rasional(3700, 39) - 75));
    EXPECT_EQ(std::get<std::string>(sel(*tabel, 0, "satuan_perubahan")), "poin");
    EXPECT_EQ(std::get<Hasil>(sel(*tabel, 1, "perubahan")), Hasil(50));
    EXPECT_EQ(std::get<std::string>(sel(*tabel, 1, "satuan_perubahan")), "%");
}

TEST(Laporan, TheMainTargetIsThePerformanceAgreementAndOthersHaveTablesOfTheirOwn) {
    const Laporan laporan = susun(
        "indikator,periode,nama_target,target,polarisasi\n"
        "Persentase layanan,2023,Nasional,98,maximize\n"
        "Persentase layanan,2023,perjanjian  kinerja,95,maximize\n");
    EXPECT_EQ(laporan.target_utama, "perjanjian kinerja");
    EXPECT_EQ(laporan.baris[0].capaian, Hasil(Rasional(74000, 741)));
    EXPECT_EQ(std::get<Predikat>(laporan.baris[0].predikat).label, "Sangat Tinggi");
    const auto* nasional = find_tabel(laporan, JenisTabel::target);
    ASSERT_NE(nasional, nullptr);
    EXPECT_EQ(std::get<Hasil>(sel(*nasional, 0, "capaian_Nasional")), Hasil(Rasional(370000, 3822)));
    EXPECT_EQ(std::get<std::string>(sel(*nasional, 0, "terpenuhi_Nasional")), "belum");
    EXPECT_FALSE(std::get<Hasil>(sel(*nasional, 1, "capaian_Nasional")).ada());
}

TEST(Laporan, AnEarlierPeriodKnowsNothingOfLaterOnes) {
    OpsiLaporan opsi;
    opsi.periode = read_periode("2022");
    const Laporan laporan = susun(tanpa_target, opsi);
    EXPECT_EQ(laporan.baris[0].realisasi, Hasil(75));
    EXPECT_EQ(laporan.baris[0].seri.size(), 1U);
    EXPECT_EQ(find_tabel(laporan, JenisTabel::tahun), nullptr) << "there is one year only";
}

TEST(Laporan, UnitsStandInTheHeadingOnlyWhereAllAreTheSame) {
    const Laporan laporan = susun(tanpa_target);
    EXPECT_EQ(std::get<std::string>(sel(laporan.tabel[0], 0, "satuan")), "%");
    EXPECT_EQ(std::get<std::string>(sel(laporan.tabel[0], 1, "satuan")), "");
    EXPECT_EQ(std::get<std::string>(sel(laporan.tabel[0], 1, "pembilang")), "lihat rincian");
}

TEST(Laporan, BandsKeepTheirOrderAndMinistriesTheirColours) {
    EXPECT_EQ(detail::kelas_pita(*find_skala("target"), 0), "p0");
    EXPECT_EQ(detail::kelas_pita(*find_skala("target"), 1), "p4");
    EXPECT_EQ(detail::kelas_pita(*find_skala("kemenkeu-status"), 1), "k1");
    for (const Skala& skala : skala_baku()) {
        for (std::size_t i = 1; i < skala.pita.size(); ++i)
            EXPECT_LE(detail::kelas_pita(skala, i - 1), detail::kelas_pita(skala, i)) << skala.id;
    }
}

TEST(Laporan, FiguresOfAColumnAreLinedUpAtTheDecimalMark) {
    std::vector<std::string> sel{"9,5", "1.234", "-0,25", ""};
    const std::string angka = "\xE2\x80\x87";
    const std::string tanda = "\xE2\x80\x88";
    detail::ratakan(sel, ',');
    EXPECT_EQ(sel,
              (std::vector<std::string>{"9,5" + angka, "1.234" + tanda + angka + angka, "\u22120,25", ""}));
    std::vector<std::string> utuh{"1.234", "5"};
    detail::ratakan(utuh, ',');
    EXPECT_EQ(utuh, (std::vector<std::string>{"1.234", "5"}));
}

}  // namespace
}  // namespace iku
