// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/landasan.hpp"

#include "iku/dokumen/read.hpp"
#include "iku/teks/sidik.hpp"
#include "iku/versi.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr std::string_view teks_dokumen =
    "Sasaran\tIndikator\tFormulasi\nLayanan\tPersentase layanan\tJumlah A / Jumlah B x 100%\n";

Dokumen dokumen(std::string_view teks = teks_dokumen) {
    return *read_dokumen(teks).isi;
}

Pengaturan pengaturan(Panggilan panggilan) {
    auto hasil = susun_pengaturan(panggilan);
    EXPECT_TRUE(hasil.isi);
    return *std::move(hasil.isi);
}

std::string definisi(const Dokumen& dokumen, const Pengaturan& pengaturan) {
    return susun_landasan(dokumen, pengaturan, {}).definisi;
}

TEST(Landasan, NamesTheVersionAndWhatWasRead) {
    const Masukan masukan{"data", "data.csv", sha256("abc")};
    const Landasan landasan = susun_landasan(dokumen(), {}, {masukan});
    EXPECT_EQ(landasan.versi, teks_versi());
    EXPECT_EQ(landasan.definisi.size(), 64U);
    const auto baris = to_keterangan(landasan, Bahasa::id);
    ASSERT_EQ(baris.size(), 3U);
    EXPECT_EQ(baris[0], std::string("iku ") + teks_versi());
    EXPECT_EQ(baris[2],
              "data sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad data.csv");
}

TEST(Landasan, OneHashStandsForAllInputs) {
    const Landasan landasan = susun_landasan(dokumen(), {}, {{"dokumen", "a", "11"}, {"data", "b", "22"}});
    EXPECT_EQ(sidik_masukan(landasan), sha256("11 dokumen\n22 data\n"));
}

TEST(Landasan, DefinitionsAreTheDocumentAndTheSettingsThatChangeResults) {
    const std::string awal = definisi(dokumen(), {});
    EXPECT_EQ(awal, definisi(dokumen(), {}));
    EXPECT_EQ(awal, definisi(dokumen(), pengaturan({{}, {{Kunci::bahasa, "en"}, {Kunci::tampil, "en"}}})));
    EXPECT_EQ(awal, definisi(dokumen(), pengaturan({{}, {{Kunci::maximize, "maks-rasio"}}})))
        << "who set a value changes nothing";
    EXPECT_EQ(awal, definisi(dokumen("\n\n" + std::string(teks_dokumen)), {}))
        << "other places, same document";
    EXPECT_NE(awal, definisi(dokumen(), pengaturan({{}, {{Kunci::minimize, "min-selisih"}}})));
    EXPECT_NE(awal, definisi(dokumen(), pengaturan({{}, {{Kunci::desimal, "3"}}})));
    EXPECT_NE(awal, definisi(dokumen("Sasaran\tIndikator\tFormulasi\n"
                                     "Layanan\tPersentase layanan\tJumlah A / Jumlah C x 100%\n"),
                             {}));
}

TEST(Landasan, SettingsSayWhoSetThemAndHowFarTheirSourceWasChecked) {
    const Pengaturan isi = pengaturan({"kemenkeu-2026", {{Kunci::minimize, "(2T-R)/T"}}});
    EXPECT_EQ(
        to_keterangan(isi, Kunci::plafon, Bahasa::id),
        "plafon = 120 (profil kemenkeu-2026, peraturan; KMK 127/2026: dari kode yang mengutipnya; teksnya "
        "belum diperiksa)");
    EXPECT_EQ(to_keterangan(isi, Kunci::celah, Bahasa::en), "celah = skala (default)");
    const std::string minimize = to_keterangan(isi, Kunci::minimize, Bahasa::en);
    EXPECT_TRUE(minimize.starts_with("minimize = (2T-R)/T (call; ")) << minimize;
    const std::string json = to_json(susun_landasan(dokumen(), isi, {}));
    EXPECT_NE(json.find(R"("profil":"kemenkeu-2026")"), std::string::npos);
    EXPECT_NE(json.find(R"("plafon":{"nilai":"120","penyetel":"profil","dasar":"peraturan",)"
                        R"("asal":[{"sumber":"KMK 127/2026","verifikasi":"kode"}]})"),
              std::string::npos)
        << json;
}

}  // namespace
}  // namespace iku
