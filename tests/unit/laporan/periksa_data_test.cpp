// SPDX-License-Identifier: Apache-2.0
// Notes on values that a person should look at; they change no result.
#include "iku/dokumen/read.hpp"
#include "iku/laporan/penilaian.hpp"
#include "iku/teks/kode/laporan.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::string_view teks_dokumen =
    "Sasaran\tIndikator\tFormulasi\nLayanan\tPersentase layanan\tJumlah A / Jumlah B x 100%\n";

Bacaan<Evaluasi> hitung(const std::string& baris) {
    const auto dokumen = read_dokumen(teks_dokumen);
    const auto data = read_data("periode,wilayah,Jumlah A,Jumlah B\n" + baris);
    return evaluate(*dokumen.isi, *data.isi);
}

std::vector<std::string> pesan_data(const std::string& baris) {
    std::vector<std::string> hasil;
    for (const auto& satu : hitung(baris).catatan)
        hasil.push_back(pesan(satu, Bahasa::id));
    return hasil;
}

std::vector<Kode> kode_nilai(const std::string& data, const std::string& target,
                             const Pengaturan& pengaturan = {}) {
    const auto dokumen = read_dokumen(teks_dokumen);
    const auto evaluasi = hitung(data);
    const auto baris = read_target("indikator,periode,target,polarisasi,bagian\n" + target);
    const auto hasil = nilai_kinerja(*dokumen.isi, *evaluasi.isi, *baris.isi, pengaturan);
    std::vector<Kode> kode;
    for (const auto& satu : hasil.catatan)
        kode.push_back(satu.kode);
    return kode;
}

using Pesan = std::vector<std::string>;

TEST(PeriksaData, ANegativeCountIsNotedAndUsed) {
    EXPECT_EQ(
        pesan_data("2023,,-5,100\n"),
        Pesan{"Indikator \"Persentase layanan\" (2023): variabel \"Jumlah A\" bernilai -5; suatu jumlah "
              "biasanya tidak negatif."});
    EXPECT_EQ(hitung("2023,,-5,100\n").isi->baris[0].jejak.hasil, Hasil(-5));
    EXPECT_TRUE(pesan_data("2023,,0,100\n").empty());
}

TEST(PeriksaData, ARegionAboveTheWholeIsNoted) {
    EXPECT_EQ(
        pesan_data("2023,,37,39\n2023,Ajung,20,40\n2023,Kaliwates,17,20\n"),
        Pesan{"Indikator \"Persentase layanan\" (2023): \"Jumlah B\" di Ajung 40, lebih dari 39 pada baris "
              "tanpa wilayah."});
    EXPECT_TRUE(pesan_data("2023,Ajung,20,40\n2023,Kaliwates,17,20\n").empty()) << "without a whole";
}

TEST(PeriksaData, AJumpOfFiveTimesBetweenYearsIsNoted) {
    EXPECT_EQ(pesan_data("2022,,37,39\n2023,,38,\"1,234\"\n").size(), 1U);
    EXPECT_EQ(
        pesan_data("2022,,30,39\n2023,,150,160\n"),
        Pesan{"Indikator \"Persentase layanan\": \"Jumlah A\" 30 pada 2022 dan 150 pada 2023; salah satunya "
              "lima kali yang lain atau lebih."});
    EXPECT_TRUE(pesan_data("2022,,30,39\n2023,,149,160\n").empty());
    EXPECT_TRUE(pesan_data("2022,,1,39\n2023,,6,39\n").empty()) << "small numbers jump";
    EXPECT_TRUE(pesan_data("2021,,30,39\n2023,,150,160\n").empty()) << "not the year before";
    EXPECT_TRUE(pesan_data("2022-TW1,,30,39\n2023-TW2,,150,160\n").empty()) << "not the same quarter";
}

TEST(PeriksaData, ANumeratorAboveItsDenominatorIsNotedOnlyWhereItIsDeclaredAPart) {
    EXPECT_EQ(kode_nilai("2023,,41,39\n", "Persentase layanan,2023,95,maximize,ya\n"),
              std::vector{kode::laporan_pembilang_melebihi_penyebut});
    EXPECT_TRUE(kode_nilai("2023,,41,39\n", "Persentase layanan,2023,95,maximize,\n").empty());
    EXPECT_TRUE(kode_nilai("2023,,39,39\n", "Persentase layanan,2023,95,maximize,ya\n").empty());
}

TEST(PeriksaData, ATargetThatOnlyTheRoundedValueMeetsIsNotedAndNotMet) {
    const std::string data = "2023,,94996,100000\n";
    const std::string target = "Persentase layanan,2023,95,maximize,\n";
    EXPECT_TRUE(kode_nilai(data, target, *susun_pengaturan({{}, {{Kunci::desimal, "3"}}}).isi).empty());
    EXPECT_EQ(kode_nilai(data, target), std::vector{kode::laporan_terpenuhi_karena_pembulatan});
    EXPECT_TRUE(kode_nilai("2023,,94994,100000\n", target).empty());
}

}  // namespace
TEST(PeriksaData, ReadsYesAsTablesHoldItAndNotesWhatIsNeitherYesNorNo) {
    for (const char* ya : {"ya", "Y", "true", "benar", "x", "subset", "1"}) {
        const auto baris =
            read_target(std::string("indikator,periode,target,bagian\nA,2023,80,") + ya + '\n');
        EXPECT_TRUE(baris.isi->at(0).bagian) << ya;
        EXPECT_TRUE(baris.catatan.empty()) << ya;
    }
    for (const char* lain : {"", "tidak", "-", "mungkin"}) {
        const auto baris =
            read_target(std::string("indikator,periode,target,bagian\nA,2023,80,") + lain + '\n');
        EXPECT_FALSE(baris.isi->at(0).bagian) << lain;
        EXPECT_EQ(baris.catatan.size(), lain == std::string("mungkin") ? 1U : 0U) << lain;
    }
}

}  // namespace iku
