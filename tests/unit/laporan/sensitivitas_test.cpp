// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/sensitivitas.hpp"

#include "iku/dokumen/read.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::string_view teks_dokumen =
    "Sasaran\tIndikator\tFormulasi\n"
    "Meningkatnya kesehatan\tPersentase layanan\tJumlah terlayani / Jumlah pemohon x 100%\n"
    "\tAngka kematian\tJumlah kematian / Jumlah kelahiran x 1.000\n";
constexpr std::string_view teks_data =
    "indikator,periode,variabel,nilai\n"
    "Persentase layanan,2023,pembilang,181\nPersentase layanan,2023,penyebut,200\n"
    "Angka kematian,2023,pembilang,12\nAngka kematian,2023,penyebut,1000\n";
constexpr std::string_view teks_target =
    "indikator,periode,target,polarisasi\nPersentase layanan,2023,100,maximize\nAngka "
    "kematian,2023,10,minimize\n";

Sensitivitas uji(const Pengaturan& pengaturan, const std::vector<Varian>& varian) {
    const auto dokumen = read_dokumen(teks_dokumen);
    const auto data = read_data(teks_data);
    const auto evaluasi = evaluate(*dokumen.isi, *data.isi);
    const auto target = read_target(teks_target);
    return *uji_sensitivitas(*dokumen.isi, *evaluasi.isi, *target.isi, pengaturan, varian).isi;
}

Pengaturan pengaturan() {
    return *susun_pengaturan({"pemda-permendagri-86", {{Kunci::minimize, "min-selisih"}}}).isi;
}

TEST(Sensitivitas, ShowsOnlyWhatChangesUnderAnotherChoice) {
    const auto hasil = uji(pengaturan(), {{Kunci::minimize, "min-rasio"},
                                          {Kunci::celah, "bulatkan_dulu"},
                                          {Kunci::plafon, "100"},
                                          {Kunci::skala, "target"}});
    ASSERT_EQ(hasil.varian.size(), 4U);
    const auto& rasio = hasil.varian[0];  // 80 becomes 10/12 * 100: still Tinggi
    ASSERT_EQ(rasio.perubahan.size(), 1U);
    EXPECT_EQ(rasio.perubahan[0].baris, 1U);
    EXPECT_EQ(rasio.perubahan[0].capaian, Hasil(Rasional(250, 3)));
    EXPECT_EQ(rasio.predikat_berubah, 0U);
    const auto& celah = hasil.varian[1];  // 90.5 lies between two bands
    ASSERT_EQ(celah.perubahan.size(), 1U);
    EXPECT_FALSE(celah.perubahan[0].capaian_berubah);
    EXPECT_EQ(std::get<Predikat>(celah.perubahan[0].predikat).label, "Sangat Tinggi");
    EXPECT_TRUE(hasil.varian[2].perubahan.empty());
    EXPECT_EQ(hasil.varian[3].predikat_berubah, 2U);
}

TEST(Sensitivitas, ARuleThatIsStillToBeChosenIsCountedUnderEachOne) {
    const auto hasil =
        uji(*susun_pengaturan({"pemda-permendagri-86", {}}).isi, {{Kunci::minimize, "min-sisa"}});
    EXPECT_FALSE(hasil.dasar.baris[1].capaian.ada());
    EXPECT_EQ(hasil.varian[0].capaian_berubah, 1U);
    EXPECT_EQ(hasil.varian[0].predikat_berubah, 1U);
    EXPECT_EQ(hasil.varian[0].perubahan[0].capaian, Hasil(-20));
}

TEST(Sensitivitas, TheUsualVariantsAreTheChoicesThatWereNotMade) {
    const auto semua = varian_baku(pengaturan());
    const auto ada = [&](Kunci kunci, const char* nilai) {
        return std::find(semua.begin(), semua.end(), Varian{kunci, nilai}) != semua.end();
    };
    EXPECT_TRUE(ada(Kunci::minimize, "min-rasio"));
    EXPECT_FALSE(ada(Kunci::minimize, "min-selisih"));
    EXPECT_TRUE(ada(Kunci::plafon, "120"));
    EXPECT_FALSE(ada(Kunci::plafon, "tanpa"));
    EXPECT_TRUE(ada(Kunci::celah, "galat"));
    EXPECT_FALSE(ada(Kunci::celah, "batas_bawah"));
    EXPECT_FALSE(ada(Kunci::skala, "akip-88-2021")) << "no achievement is read in it";
    const auto tanpa_skala = varian_baku(Pengaturan());
    EXPECT_TRUE(std::none_of(tanpa_skala.begin(), tanpa_skala.end(), [](const Varian& v) {
        return v.kunci == Kunci::celah || v.kunci == Kunci::skala;
    }));
}

TEST(Sensitivitas, AValueThatAKeyCannotHaveIsANote) {
    const auto dokumen = read_dokumen(teks_dokumen);
    const auto hasil = uji_sensitivitas(*dokumen.isi, {}, {}, {}, {{Kunci::skala, "tidak-ada"}});
    EXPECT_TRUE(hasil.isi->varian.empty());
    EXPECT_EQ(hasil.catatan.size(), 1U);
}

}  // namespace
}  // namespace iku
