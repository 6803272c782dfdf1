// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/read.hpp"
#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/bantu.hpp"

#include <gtest/gtest.h>

namespace {

using namespace iku;

std::string benih_json() {
    const auto bacaan =
        read_dokumen(uji::read_file(IKU_EXAMPLES_DIR "/dinsos-jember-2023/iku-dinsos-jember-2023.txt"));
    return to_json(*bacaan.isi, bacaan.catatan);
}

Kode kode_of(std::string_view json) {
    const auto bacaan = read_dokumen_json(json);
    EXPECT_FALSE(bacaan.isi.has_value());
    EXPECT_EQ(bacaan.catatan.size(), 1U);
    return bacaan.catatan.empty() ? Kode::tidak_ada : bacaan.catatan[0].kode;
}

// The document's JSON with one piece of its text replaced.
std::string ganti(std::string_view lama, std::string_view baru) {
    std::string json = benih_json();
    const std::size_t di = json.find(lama);
    EXPECT_NE(di, std::string::npos) << lama;
    return json.replace(di, lama.size(), baru);
}

TEST(DokumenJson, OfTheFirstDocumentIsTheGoldenOne) {
    EXPECT_EQ(benih_json(), uji::read_file(IKU_GOLDEN_DIR "/dinsos-jember-2023.json"));
}

TEST(DokumenJson, ReadBackIsTheSameValueAndTheSameText) {
    const std::string json = benih_json();
    const auto bacaan = read_dokumen_json(json);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(to_json(*bacaan.isi, bacaan.catatan), json);
    const auto asal =
        read_dokumen(uji::read_file(IKU_EXAMPLES_DIR "/dinsos-jember-2023/iku-dinsos-jember-2023.txt"));
    EXPECT_EQ(*bacaan.isi, *asal.isi);
    EXPECT_EQ(bacaan.catatan, asal.catatan);
}

TEST(DokumenJson, NotesAFormulaThatIsNotWhatItsTextSays) {
    const std::string json = ganti("\"v1 / v2 * 100\"", "\"v1 * v2\"");
    const auto bacaan = read_dokumen_json(json);
    ASSERT_TRUE(bacaan.isi.has_value());
    ASSERT_FALSE(bacaan.catatan.empty());
    const Catatan& terakhir = bacaan.catatan.back();
    EXPECT_EQ(terakhir.kode, kode::dokumen_json_formula_lain);
    EXPECT_EQ(terakhir.isian,
              (std::vector<std::string>{"Persentase PSKS yang Berdaya", "v1 * v2", "v1 / v2 * 100"}));
    const std::string lagi = to_json(*bacaan.isi, bacaan.catatan);
    const auto kedua = read_dokumen_json(lagi);
    EXPECT_EQ(to_json(*kedua.isi, kedua.catatan), lagi);
}

TEST(DokumenJson, RefusesAVariableThatStandsTwice) {
    EXPECT_EQ(kode_of(ganti("\"Jumlah PSKS Keseluruhan\"", "\"Jumlah PSKS yang Berdaya\"")),
              kode::dokumen_json_bukan_skema);
}

TEST(DokumenJson, KeepsShiftedYearsAndEveryStatus) {
    Dokumen dok;
    dok.sasaran.push_back({1, "S", {}});
    Indikator naik{"naik"};
    naik.perhitungan =
        Perhitungan("(A - B) / B", Status::catatan,
                    Formula(*read_rumus("(v1 - v2) / v2", 2), {{"A", 0}, {"A", -1}}, Pengali::polos));
    Indikator indeks{"indeks"};
    indeks.perhitungan = Perhitungan("survei", Status::bukan_hitungan, std::nullopt);
    Indikator rusak{"rusak"};
    rusak.perhitungan = Perhitungan("A B");
    dok.sasaran[0].indikator = {naik, indeks, rusak};
    const std::string json = to_json(dok, {});
    EXPECT_NE(json.find("\"geser_tahun\": ["), std::string::npos);
    EXPECT_NE(json.find("\"tahun\": null"), std::string::npos);
    const auto bacaan = read_dokumen_json(json);
    ASSERT_TRUE(bacaan.isi.has_value());
    EXPECT_EQ(*bacaan.isi, dok);
    EXPECT_EQ(to_json(*bacaan.isi, {}), json);
}

TEST(DokumenJson, WritesTextThatIsNoUtf8WithoutFailing) {
    Dokumen dok;
    dok.unit_organisasi.nama = "Dinas \xFF Sosial";
    const std::string json = to_json(dok, {});
    EXPECT_NE(json.find("Dinas \uFFFD Sosial"), std::string::npos);
    EXPECT_TRUE(read_dokumen_json(json).isi.has_value());
}

TEST(DokumenJson, ThatIsBrokenIsRefusedWithThePlace) {
    const auto bacaan = read_dokumen_json("{\"versi\": 1,\n  oops}");
    ASSERT_EQ(bacaan.catatan.size(), 1U);
    EXPECT_EQ(bacaan.catatan[0].kode, kode::dokumen_json_rusak);
    EXPECT_EQ(bacaan.catatan[0].posisi.baris, 2U);
    EXPECT_EQ(bacaan.catatan[0].posisi.kolom, 3U);
    EXPECT_EQ(kode_of(""), kode::dokumen_json_rusak);
    EXPECT_EQ(kode_of("\xFF\xFE"), kode::dokumen_json_rusak);
}

TEST(DokumenJson, NestedTooDeepIsRefusedBeforeItIsParsed) {
    EXPECT_EQ(kode_of(std::string(1'000'000, '[')), kode::dokumen_json_berlebih);
    EXPECT_EQ(kode_of(std::string(10'000'000, ',')), kode::dokumen_json_berlebih);
}

TEST(DokumenJson, OfAnotherShapeIsRefusedWithThePlaceAndWhatBelongsThere) {
    const std::vector<std::pair<std::string, std::string>> kasus{
        {"[]", "/"},
        {"{}", "/versi"},
        {ganti("\"versi\": 1", "\"versi\": 2"), "/versi"},
        {ganti("\"versi\": 1", "\"versi\": 1.0"), "/versi"},
        {ganti("\"versi\": 1", "\"versi\": 99999999999999999999"), "/versi"},
        {ganti("\"versi\": 1", "\"versi\": 1, \"lain\": 0"), "/lain"},
        {ganti("\"tahun\": 2023", "\"tahun\": \"2023\""), "/tahun"},
        {ganti("\"tahun\": 2023", "\"tahun\": 20230"), "/tahun"},
        {ganti("\"nama\": \"Dinas", "\"nama_\": \"Dinas"), "/unit_organisasi/nama"},
        {ganti("\"nomor\": 1", "\"nomor\": 0"), "/sasaran/0/nomor"},
        {ganti("\"v1 / v2 * 100\"", "\"v1 / v3\""), "/sasaran/0/indikator/0/formula/rumus"},
        {ganti("\"v1 / v2 * 100\"", "\"v1\""), "/sasaran/0/indikator/0/formula/rumus"},
        {ganti("\"v1 / v2 * 100\"", "null"), "/sasaran/0/indikator/0/formula/variabel"},
        {ganti("\"status\": \"dibaca\"", "\"status\": \"ditolak\""), "/sasaran/0/indikator/0/formula/rumus"},
        {ganti("\"status\": \"dibaca\"", "\"status\": \"entah\""), "/sasaran/0/indikator/0/formula/status"},
        {ganti("\"persen\"", "\"persen%\""), "/sasaran/0/indikator/0/formula/pengali"},
        {ganti("\"pengali\": \"persen\"", "\"pengali\": \"persen\", \"geser_tahun\": [0]"),
         "/sasaran/0/indikator/0/formula/geser_tahun"},
        {ganti("\"pengali\": \"persen\"", "\"pengali\": \"persen\", \"geser_tahun\": [0, 1.5]"),
         "/sasaran/0/indikator/0/formula/geser_tahun/1"},
        {ganti("\"panjang\": ", "\"panjang\": -"), "/sasaran/0/indikator/0/sel/0/panjang"},
        {ganti("\"kode\": \"DOKUMEN-", "\"kode\": \"ENTAH-"), "/catatan/0/kode"},
        {ganti("\"tingkat\": \"info\"", "\"tingkat\": \"galat\""), "/catatan/0/tingkat"},
    };
    for (const auto& [json, tempat] : kasus) {
        const auto bacaan = read_dokumen_json(json);
        EXPECT_FALSE(bacaan.isi.has_value()) << tempat;
        ASSERT_EQ(bacaan.catatan.size(), 1U);
        EXPECT_EQ(bacaan.catatan[0].kode, kode::dokumen_json_bukan_skema);
        EXPECT_EQ(bacaan.catatan[0].isian[0], tempat);
    }
}

TEST(DokumenJson, BeyondTheLimitOfSizeIsRefused) {
    EXPECT_EQ(kode_of(std::string((std::size_t{64} << 20U) + 1, ' ')), kode::dokumen_terlalu_besar);
}

}  // namespace
