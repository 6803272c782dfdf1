// SPDX-License-Identifier: Apache-2.0
// cacat.tsv and sendiri.tsv through C++: whole runs, as KASUS.md says. C, PHP, Python and the command do the
// same.
#include "iku/dokumen/read.hpp"
#include "iku/laporan/kertas_kerja.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

enum Kolom { ID, TENTANG, RUMUS, DATA, TARGET, SETELAN, HASIL, CATATAN, LAZIM, JUMLAH };

std::vector<std::string> belah(const std::string& teks, char tanda) {
    std::vector<std::string> hasil;
    std::istringstream arus(teks);
    for (std::string satu; std::getline(arus, satu, tanda);)
        hasil.push_back(satu);
    return hasil;
}

std::string berbaris(std::string teks) {
    std::replace(teks.begin(), teks.end(), '|', '\n');
    return teks + '\n';
}

std::string cetak(const iku::Hasil& hasil) {
    return hasil.ada() ? hasil->to_string() : std::string(nama(hasil.alasan()));
}

std::string cetak(const iku::KertasKerja& kertas) {
    std::string hasil;
    for (const auto& baris : kertas.penilaian->baris) {
        const auto& figur = kertas.evaluasi.baris[baris.evaluasi];
        const auto* predikat = std::get_if<iku::Predikat>(&baris.predikat);
        hasil += (hasil.empty() ? "" : "|") + figur.periode.to_string() + ';' + cetak(figur.jejak.hasil) +
                 ';' + cetak(baris.capaian) + ';' + (predikat != nullptr ? predikat->label : "-");
    }
    return hasil.empty() ? "-" : hasil;
}

bool ada(const std::vector<iku::CatatanBerkas>& catatan, const std::string& label) {
    return std::any_of(catatan.begin(), catatan.end(),
                       [&](const auto& satu) { return iku::label(satu.catatan.kode) == label; });
}

// No outcome that is commonly printed instead comes out.
void uji_lazim(const std::string& hasil, const std::string& lazim) {
    const auto akhir = belah(belah(hasil, '|').back(), ';');
    for (const auto& satu : belah(lazim == "-" ? "" : lazim, '|')) {
        const auto bagian = belah(satu, '=');
        const std::size_t bidang = bagian[0] == "realisasi" ? 1U : bagian[0] == "capaian" ? 2U : 3U;
        ASSERT_TRUE(bidang != 3U || bagian[0] == "predikat") << satu;
        if (bidang < akhir.size()) {
            EXPECT_NE(akhir[bidang], bagian[1]);
        }
        const auto angka = iku::Rasional::from_string(bagian[1]);
        EXPECT_TRUE(!angka || angka->to_string() == bagian[1]) << satu << " is not in its exact form";
    }
}

void uji(const std::vector<std::string>& k) {
    const auto panggilan = iku::read_panggilan(k[SETELAN]);
    iku::Bacaan<iku::Pengaturan> setelan;
    if (panggilan.isi) setelan = iku::susun_pengaturan(*panggilan.isi);
    iku::BahanKertas bahan;
    for (const auto& daftar : {panggilan.catatan, setelan.catatan}) {
        for (const auto& satu : daftar)
            bahan.catatan.push_back({"", satu});
    }
    if (!setelan.isi) {
        EXPECT_EQ(k[HASIL], "ditolak");
        EXPECT_TRUE(ada(bahan.catatan, k[CATATAN]));
        return;
    }
    bahan.pengaturan = *setelan.isi;
    const auto lokal = bahan.pengaturan[iku::Kunci::angka].nilai == "en" ? iku::Lokal::en : iku::Lokal::id;
    auto dokumen = iku::read_dokumen("Sasaran;Indikator;Formula\nS;I;" + k[RUMUS] + '\n');
    for (const auto& satu : dokumen.catatan)
        bahan.catatan.push_back({"", satu});
    bahan.dokumen = *dokumen.isi;
    bahan.data = iku::read_data(berbaris(k[DATA]), lokal);
    bahan.target = iku::read_target(berbaris(k[TARGET]), lokal);
    const auto kertas = iku::susun_kertas_kerja(std::move(bahan));
    EXPECT_EQ(cetak(kertas), k[HASIL]);
    EXPECT_TRUE(k[CATATAN] == "-" || ada(kertas.catatan, k[CATATAN])) << k[CATATAN];
    uji_lazim(k[HASIL], k[LAZIM]);
}

void uji_tabel(const std::string& nama, std::size_t terkecil) {
    std::ifstream berkas(IKU_GOLDEN_DIR "/" + nama);
    std::string baris;
    std::getline(berkas, baris);
    std::size_t jumlah = 0;
    for (; std::getline(berkas, baris); ++jumlah) {
        const auto k = belah(baris, '\t');
        ASSERT_EQ(k.size(), static_cast<std::size_t>(JUMLAH)) << baris;
        SCOPED_TRACE(k[ID]);
        uji(k);
    }
    EXPECT_GE(jumlah, terkecil);
}

TEST(GoldenKasus, NoDefectOfAnExistingApplicationComesOut) {
    uji_tabel("cacat.tsv", 20);
}

TEST(GoldenKasus, AUsersOwnScalesAndRulesAreUsedOrRefused) {
    uji_tabel("sendiri.tsv", 30);
}

}  // namespace
