// SPDX-License-Identifier: Apache-2.0
// tests/golden/rollup.tsv through C++: roll-ups, consolidations, composites, categories and codes as they are
// worked by hand. tests/golden/ROLLUP.md says what the columns of each kind are.
#include "iku/formula/read.hpp"
#include "iku/kinerja/capaian.hpp"
#include "iku/kinerja/kategori.hpp"
#include "iku/kinerja/kode_wilayah.hpp"
#include "iku/kinerja/komposit.hpp"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/peringkat.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/kinerja/skala.hpp"

#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

enum Kolom { ID, JENIS, ISI, LAWAN, CARA, OPSI, HASIL, HASIL_LAIN, JUMLAH };
using Baris = std::vector<std::string>;

Baris belah(const std::string& teks, char tanda) {
    Baris hasil;
    std::istringstream arus(teks);
    for (std::string satu; std::getline(arus, satu, tanda);)
        hasil.push_back(satu);
    return hasil;
}

iku::Hasil baca_hasil(const std::string& teks) {
    if (const auto alasan = iku::find_alasan(teks)) return *alasan;
    return *iku::Rasional::from_string(teks);
}

std::vector<iku::Hasil> baca_daftar(const std::string& teks, char tanda = '|') {
    std::vector<iku::Hasil> hasil;
    for (const auto& satu : belah(teks, tanda))
        hasil.push_back(baca_hasil(satu));
    return hasil;
}

std::string cetak(const iku::Hasil& hasil) {
    return hasil.ada() ? hasil->to_string() : std::string(nama(hasil.alasan()));
}

std::string cetak(const iku::HasilPredikat& hasil) {
    const auto* predikat = std::get_if<iku::Predikat>(&hasil);
    return predikat != nullptr ? predikat->label : std::string(nama(std::get<iku::Alasan>(hasil)));
}

const iku::Formula& persen() {
    static const iku::Formula formula = *iku::read_formula("A / B x 100%").isi->formula();
    return formula;
}

const iku::AturanCapaian& rasio() {
    return *iku::find_aturan("maks-rasio");
}

// What stands before the sign, and what behind it ("1" where there is nothing).
std::pair<std::string, std::string> pasangan(const std::string& teks, char tanda) {
    const auto di = teks.find(tanda);
    if (di == std::string::npos) return {teks, "1"};
    return {teks.substr(0, di), teks.substr(di + 1)};
}

void uji_rollup(const Baris& k) {
    std::vector<iku::UnitRollup> unit;
    for (const auto& satu : belah(k[ISI], '|')) {
        const auto [isi, bobot] = pasangan(satu, '*');
        unit.push_back({satu, baca_daftar(isi, ':'), *baca_hasil(bobot)});
    }
    const auto hasil = rollup(persen(), unit, *iku::find_cara_rollup(k[CARA]));
    EXPECT_EQ(cetak(hasil.hasil), k[HASIL]);
    EXPECT_EQ(std::to_string(hasil.cakupan.dilaporkan) + '/' + std::to_string(hasil.cakupan.diharapkan) +
                  ' ' + cetak(hasil.cakupan.bagian_penyebut),
              k[HASIL_LAIN]);
}

void uji_rerata(const Baris& k) {
    const auto hasil = iku::rerata(baca_daftar(k[ISI]));
    EXPECT_EQ(cetak(hasil), k[HASIL]);
    if (k[OPSI] == "-") return;
    const auto [id, celah] = pasangan(k[OPSI], ' ');
    auto skala = *iku::find_skala(id);
    skala.celah = *iku::find_celah(celah);
    EXPECT_EQ(cetak(skala.classify(hasil)), k[HASIL_LAIN]);
}

iku::PeriodeKosong kosong(const std::string& teks) {
    return teks == "lewati" ? iku::PeriodeKosong::lewati : iku::PeriodeKosong::belum_dapat_dihitung;
}

void uji_konsolidasi(const Baris& k) {
    std::vector<iku::NilaiPeriode> periode;
    for (const auto& satu : baca_daftar(k[ISI]))
        periode.push_back({satu, true});
    EXPECT_EQ(cetak(konsolidasi(periode, *iku::find_konsolidasi(k[CARA]), kosong(k[OPSI]))), k[HASIL]);
}

void uji_konsolidasi_rasio(const Baris& k) {
    std::vector<iku::IsiPeriode> periode;
    for (const auto& satu : belah(k[ISI], '|'))
        periode.push_back({baca_daftar(satu, ':'), true});
    std::vector<iku::Konsolidasi> cara;
    for (const auto& satu : belah(k[CARA], ':'))
        cara.push_back(*iku::find_konsolidasi(satu));
    EXPECT_EQ(cetak(persen().evaluate(konsolidasi_isi(persen(), periode, cara, kosong(k[OPSI])))), k[HASIL]);
}

void uji_kumulatif(const Baris& k) {
    const auto realisasi = baca_daftar(k[ISI]);
    const auto target = baca_daftar(k[LAWAN]);
    std::vector<iku::KinerjaPeriode> periode;
    for (std::size_t i = 0; i < realisasi.size(); ++i)
        periode.push_back({{2023, iku::Periode::Jenis::triwulan, static_cast<std::uint8_t>(i + 1)},
                           realisasi[i],
                           target[i]});
    const auto [kebijakan, target_tahun] = pasangan(k[OPSI], ' ');
    const auto hasil = capaian_kumulatif(periode, baca_hasil(target_tahun), *iku::find_konsolidasi(k[CARA]),
                                         kosong(kebijakan), rasio());
    EXPECT_EQ(cetak(hasil.isi->terhadap_periode), k[HASIL]);
    EXPECT_EQ(cetak(hasil.isi->terhadap_tahun), k[HASIL_LAIN]);
}

void uji_komposit_dan_jejaknya(const iku::Komposit& komposit, const std::string& harapan) {
    EXPECT_EQ(cetak(evaluate(komposit).isi->hasil), harapan);
    EXPECT_EQ(cetak(explain(komposit)->hasil), harapan);
}

void uji_instansi(const Baris& k) {
    std::vector<iku::CapaianSasaran> sasaran;
    for (const auto& satu : belah(k[ISI], '|')) {
        sasaran.push_back({satu, {}, 1});
        for (const auto& capaian : baca_daftar(satu, ','))
            sasaran.back().indikator.push_back({{}, capaian, 1});
    }
    uji_komposit_dan_jejaknya(
        susun_instansi(sasaran, *iku::find_cara_instansi(k[CARA]), *iku::find_bagian_kosong(k[OPSI])),
        k[HASIL]);
}

void uji_komposit(const Baris& k) {
    iku::Komposit komposit;
    komposit.kosong = *iku::find_bagian_kosong(k[OPSI]);
    if (k[LAWAN] != "-") komposit.jumlah_bobot = *baca_hasil(k[LAWAN]);
    for (const auto& satu : belah(k[ISI], '|')) {
        const auto [nilai, bobot] = pasangan(satu, '*');
        komposit.bagian.push_back(
            {satu, iku::BagianKomposit::teratas, *baca_hasil(bobot), baca_hasil(nilai), {}});
    }
    uji_komposit_dan_jejaknya(komposit, k[HASIL]);
}

void uji_kategori(const Baris& k) {
    const auto skala = *iku::find_skala_kategori(k[OPSI]);
    const auto realisasi = *iku::read_kategori(skala, k[ISI]).isi;
    const auto target = *iku::read_kategori(skala, k[LAWAN]).isi;
    const auto terpenuhi = is_terpenuhi(realisasi, target);
    EXPECT_EQ(terpenuhi ? (*terpenuhi ? "ya" : "tidak") : "-", k[HASIL]);
    EXPECT_EQ(cetak(capaian(realisasi, target, skala, *iku::find_cara_kategori(k[CARA]), rasio())),
              k[HASIL_LAIN]);
}

void uji_kode(const Baris& k) {
    const auto kode = iku::read_kode_wilayah(k[ISI], *iku::find_sistem_kode(k[CARA]));
    EXPECT_EQ(kode ? std::string(nama(kode->tingkat())) : "-", k[HASIL]);
    EXPECT_EQ(kode && kode->induk() ? kode->induk()->to_string() : "-", k[HASIL_LAIN]);
}

void uji_peringkat(const Baris& k) {
    std::string hasil;
    const auto urutan = k[CARA] == "terkecil_dulu" ? iku::Urutan::terkecil_dulu : iku::Urutan::terbesar_dulu;
    for (const auto& satu : iku::peringkat(baca_daftar(k[ISI]), urutan))
        hasil.append(hasil.empty() ? "" : "|").append(satu ? std::to_string(*satu) : "-");
    EXPECT_EQ(hasil, k[HASIL]);
}

void uji_bagian(const Baris& k) {
    std::vector<iku::Rasional> isi;
    for (const auto& satu : baca_daftar(k[ISI]))
        isi.push_back(*satu);
    std::string hasil;
    const auto bagian = iku::bagian_seratus(isi, static_cast<std::uint8_t>(std::stoi(k[OPSI])));
    for (const auto& satu : bagian.value_or(std::vector<iku::Rasional>{}))
        hasil.append(hasil.empty() ? "" : "|").append(satu.to_string());
    EXPECT_EQ(hasil.empty() ? "-" : hasil, k[HASIL]);
}

TEST(GoldenRollup, EveryRowIsAsWorkedByHand) {
    const std::map<std::string, std::function<void(const Baris&)>> jenis{
        {"rollup", uji_rollup},
        {"rerata", uji_rerata},
        {"konsolidasi", uji_konsolidasi},
        {"konsolidasi-rasio", uji_konsolidasi_rasio},
        {"kumulatif", uji_kumulatif},
        {"instansi", uji_instansi},
        {"komposit", uji_komposit},
        {"kategori", uji_kategori},
        {"kode", uji_kode},
        {"peringkat", uji_peringkat},
        {"bagian", uji_bagian},
    };
    std::ifstream berkas(IKU_GOLDEN_DIR "/rollup.tsv");
    std::string baris;
    std::getline(berkas, baris);
    std::size_t jumlah = 0;
    while (std::getline(berkas, baris)) {
        const auto k = belah(baris, '\t');
        ASSERT_EQ(k.size(), static_cast<std::size_t>(JUMLAH)) << baris;
        SCOPED_TRACE(k[ID]);
        ++jumlah;
        ASSERT_TRUE(jenis.contains(k[JENIS])) << baris;
        jenis.at(k[JENIS])(k);
    }
    EXPECT_GT(jumlah, 50U);
}

}  // namespace
