// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/komposit.hpp"

#include "angka/oracle.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto teratas = BagianKomposit::teratas;
constexpr auto lewati = BagianKosong::lewati;
constexpr auto belum = BagianKosong::belum_dapat_dihitung;

std::string kode(const std::vector<Catatan>& catatan) {
    std::string teks;
    for (const auto& satu : catatan)
        teks += std::string(label(satu.kode)) + ' ';
    return teks;
}

const std::vector<CapaianSasaran> dua_sasaran{{"S1", {{"a", 100, 1}, {"b", 90, 1}, {"c", 80, 1}}, 1},
                                              {"S2", {{"d", 50, 1}}, 1}};

TEST(Instansi, MeanOfSasaranIsNotTheMeanOfIndicators) {
    const auto sasaran = susun_instansi(dua_sasaran, CaraInstansi::rerata_sasaran, belum);
    const auto indikator = susun_instansi(dua_sasaran, CaraInstansi::rerata_indikator, belum);
    EXPECT_EQ(evaluate(sasaran).isi->hasil, Hasil(70));
    EXPECT_EQ(evaluate(sasaran).isi->bagian[0], Hasil(90)) << "S1";
    EXPECT_EQ(evaluate(indikator).isi->hasil, Hasil(80));
}

TEST(Instansi, BothWaysAreExplainedDownToTheIndicators) {
    GayaJejak gaya;
    gaya.bahasa = Bahasa::en;
    gaya.tampil = Lokal::en;
    const auto sasaran = explain(susun_instansi(dua_sasaran, CaraInstansi::rerata_sasaran, belum));
    ASSERT_TRUE(sasaran);
    EXPECT_EQ(sasaran->hasil, Hasil(70));
    EXPECT_EQ(sasaran->formula.variabel().size(), 4U);
    EXPECT_NE(to_text(*sasaran, gaya).find("((v1 + v2 + v3) / 3 + v4) / 2"), std::string::npos)
        << to_text(*sasaran, gaya);
    const auto indikator = explain(susun_instansi(dua_sasaran, CaraInstansi::rerata_indikator, belum));
    EXPECT_EQ(indikator->hasil, Hasil(80));
    EXPECT_NE(to_text(*indikator, gaya).find("(v1 + v2 + v3 + v4) / 4"), std::string::npos);
}

Komposit tertimbang() {
    Komposit komposit;
    komposit.id = "k";
    komposit.nama = "Indeks";
    komposit.bagian = {{"satu", teratas, 30, 80, {}}, {"dua", teratas, 70, Rasional(199, 2), {}}};
    komposit.jumlah_bobot = 100;
    return komposit;
}

TEST(Komposit, WeightsMustAddUpToWhatIsDeclared) {
    Komposit komposit = tertimbang();
    EXPECT_EQ(evaluate(komposit).isi->hasil, Hasil(Rasional(1873, 20)));
    komposit.bagian[0].bobot = Rasional(299, 10);
    const auto salah = evaluate(komposit);
    EXPECT_EQ(salah.isi->hasil, Hasil(Alasan::tidak_sah));
    ASSERT_EQ(kode(salah.catatan), "KINERJA-039 ");
    EXPECT_EQ(
        pesan(salah.catatan[0], Bahasa::en),
        "The weights of the parts of \"Indeks\" add up to 999/10, 100 is declared; it is not computed.");
    komposit.jumlah_bobot.reset();
    EXPECT_EQ(evaluate(komposit).isi->hasil, Hasil(Rasional(9357, 999) * 10)) << "undeclared: any sum";
    komposit.bagian[0].bobot = -1;
    EXPECT_EQ(kode(evaluate(komposit).catatan), "KINERJA-040 ");
    komposit.bagian[0].bobot = komposit.bagian[1].bobot = 0;
    EXPECT_EQ(evaluate(komposit).isi->hasil, Hasil(Alasan::penyebut_nol));
}

TEST(Komposit, MissingPartFollowsTheDeclaredPolicy) {
    Komposit komposit = tertimbang();
    komposit.bagian[0].nilai = Alasan::strip;
    EXPECT_EQ(evaluate(komposit).isi->hasil, Hasil(Alasan::belum_dapat_dihitung));
    EXPECT_EQ(explain(komposit)->hasil, Hasil(Alasan::belum_dapat_dihitung));
    komposit.kosong = lewati;
    const auto hasil = evaluate(komposit);
    EXPECT_EQ(hasil.isi->hasil, Hasil(Rasional(199, 2))) << "the weight goes with the part; nothing is zero";
    EXPECT_EQ(kode(hasil.catatan), "KINERJA-041 ");
    EXPECT_EQ(explain(komposit)->hasil, hasil.isi->hasil);
    komposit.bagian[1].nilai = Alasan::tidak_berlaku;
    EXPECT_EQ(evaluate(komposit).isi->hasil, Hasil(Alasan::strip)) << "the first part's";
    EXPECT_FALSE(explain(komposit)) << "no figure in it";
    EXPECT_EQ(evaluate(Komposit{}).isi->hasil, Hasil());
}

// The organisation's performance value as DOMAIN gives it: sum(capaian x weight) / sum(weight), of the
// indicators in each perspective by the weights of their K3 classes, and of the perspectives by theirs. The
// weights below are made up: they are data.
TEST(Komposit, NkoIsAComposite) {
    const auto bacaan = read_daftar_komposit(R"({"komposit": [{
        "id": "nko", "kosong": "belum_dapat_dihitung", "jumlah_bobot": 100,
        "bobot_kelas": {"exact-low": "1.5", "proxy-high": 1},
        "bagian": [
          {"nama": "Penerima layanan", "bobot": 60},
          {"nama": "Proses internal", "bobot": 40},
          {"nama": "IKU 1", "induk": "Penerima layanan", "kelas": "exact-low", "nilai": 100},
          {"nama": "IKU 2", "induk": "Penerima layanan", "kelas": "proxy-high", "nilai": 120},
          {"nama": "IKU 3", "induk": "Proses internal", "kelas": "proxy-high", "nilai": "95.5"}]}]})");
    EXPECT_EQ(kode(bacaan.catatan), "");
    const Komposit& nko = bacaan.isi->at(0);
    const auto hasil = evaluate(nko);
    EXPECT_EQ(hasil.isi->bagian[0], Hasil(108)) << "(1.5 x 100 + 120) / 2.5";
    EXPECT_EQ(hasil.isi->hasil, Hasil(103)) << "0.6 x 108 + 0.4 x 95.5";
    EXPECT_EQ(explain(nko)->hasil, Hasil(103));
}

TEST(Komposit, FilesAreCheckedForGroupsClassesAndNames) {
    const auto baca = [](const std::string& bagian, const std::string& lain = {}) {
        return kode(read_daftar_komposit(R"({"komposit": [{"id": "k", "kosong": "lewati", )" + lain +
                                         R"("bagian": [)" + bagian + "]}]}")
                        .catatan);
    };
    EXPECT_EQ(baca(R"({"nama": "a", "nilai": "strip"})"), "");
    EXPECT_EQ(baca(R"({"nama": "a", "induk": "b"}, {"nama": "b"})"), "KINERJA-002 ") << "group before parts";
    EXPECT_EQ(baca(R"({"nama": "a", "nilai": 1}, {"nama": "b", "induk": "a"})"), "KINERJA-002 ");
    EXPECT_EQ(baca(R"({"nama": "a"}, {"nama": "a"})"), "KINERJA-007 ");
    EXPECT_EQ(baca(R"({"nama": "a", "kelas": "x"})"), "KINERJA-042 ");
    EXPECT_EQ(baca(R"({"nama": "a", "kelas": "x", "bobot": 2})", R"("bobot_kelas": {"x": 1}, )"),
              "KINERJA-002 ");
    EXPECT_EQ(baca(R"({"nama": "a", "bobot": 0.5})"), "KINERJA-002 ") << "a float is no exact number";
    EXPECT_EQ(kode(read_daftar_komposit(R"({"komposit": [{"id": "k", "bagian": []}]})").catatan),
              "KINERJA-002 ")
        << "what an empty part does must be said";
}

TEST(Komposit, TooLongForAFormulaIsComputedAndNotExplained) {
    Komposit komposit;
    for (int i = 1; i <= 3000; ++i)
        komposit.bagian.push_back({std::to_string(i), teratas, 1, i, {}});
    EXPECT_EQ(evaluate(komposit).isi->hasil, Hasil(Rasional(3001, 2)));
    EXPECT_FALSE(explain(komposit));
    // A hundred thousand groups, each in the one before: no recursion.
    Komposit dalam;
    dalam.bagian.push_back({"0", teratas, 1, {}, {}});
    for (std::size_t i = 1; i < 100'000; ++i)
        dalam.bagian.push_back({std::to_string(i), i - 1, 1, {}, {}});
    dalam.bagian.back().nilai = 42;
    EXPECT_EQ(evaluate(dalam).isi->hasil, Hasil(42));
    EXPECT_EQ(explain(dalam)->hasil, Hasil(42));
}

Komposit acak_komposit(std::mt19937& acak) {
    Komposit komposit;
    komposit.kosong = acak() % 2 == 0 ? lewati : belum;
    for (std::size_t i = 0; i < 14; ++i) {
        const std::size_t induk = i > 0 && acak() % 3 != 0 ? acak() % i : teratas;
        const Hasil nilai = acak() % 9 == 0
                                ? Hasil(Alasan::strip)
                                : Hasil(Rasional(std::int64_t(acak() % 200), std::int64_t(acak() % 7 + 1)));
        komposit.bagian.push_back(
            {std::to_string(i), induk, Rasional(std::int64_t(acak() % 5 + 1)), nilai, {}});
    }
    return komposit;
}

// The definition, group by group, in Boost's rationals; "-" for no value.
std::string harapan(const Komposit& komposit, std::size_t kelompok) {
    uji::Pecahan atas = 0;
    uji::Pecahan bawah = 0;
    bool ada = false;
    bool anggota = false;
    for (std::size_t i = 0; i < komposit.bagian.size(); ++i) {
        const auto& satu = komposit.bagian[i];
        if (satu.induk != kelompok) continue;
        anggota = true;
        const std::string nilai = harapan(komposit, i);
        if (nilai == "-" && komposit.kosong == belum) return "-";
        if (nilai == "-") continue;
        ada = true;
        atas += uji::pecahan(*Rasional::from_string(nilai)) * uji::pecahan(satu.bobot);
        bawah += uji::pecahan(satu.bobot);
    }
    if (!anggota && kelompok != teratas) {
        const Hasil& nilai = komposit.bagian[kelompok].nilai;
        return nilai.ada() ? nilai->to_string() : "-";
    }
    return ada ? uji::teks(atas / bawah) : "-";
}

TEST(Komposit, IsWhatTheDefinitionSays) {
    std::mt19937 acak(127);
    for (int putaran = 0; putaran < 400; ++putaran) {
        const Komposit komposit = acak_komposit(acak);
        const auto hasil = evaluate(komposit).isi->hasil;
        ASSERT_EQ(hasil.ada() ? hasil->to_string() : "-", harapan(komposit, teratas));
        const auto jejak = explain(komposit);
        ASSERT_TRUE(jejak || !hasil.ada());
        ASSERT_EQ(jejak ? jejak->hasil : hasil, hasil);
    }
}

// Weights are relative: multiplied by one number they give the same figure. And the order of parts never
// shows.
TEST(Komposit, IsScaleFreeInItsWeightsAndOrderFree) {
    std::mt19937 acak(467);
    for (int putaran = 0; putaran < 100; ++putaran) {
        Komposit komposit;
        for (int i = 0; i < 9; ++i)
            komposit.bagian.push_back({std::to_string(i),
                                       teratas,
                                       Rasional(std::int64_t(acak() % 9 + 1)),
                                       std::int64_t(acak() % 120),
                                       {}});
        const auto hasil = evaluate(komposit).isi->hasil;
        std::shuffle(komposit.bagian.begin(), komposit.bagian.end(), acak);
        EXPECT_EQ(evaluate(komposit).isi->hasil, hasil);
        for (auto& satu : komposit.bagian)
            satu.bobot *= Rasional(3, 7);
        EXPECT_EQ(evaluate(komposit).isi->hasil, hasil);
    }
}

}  // namespace
}  // namespace iku
