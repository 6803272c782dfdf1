// SPDX-License-Identifier: Apache-2.0
// tests/golden/kinerja.tsv through C++: rules, scales and means as they are worked by hand. Python runs the
// same rows.
#include "iku/kinerja/capaian.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/kinerja/skala.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

enum Kolom { ID, JENIS, REALISASI, TARGET, TOLERANSI, ATURAN, SKALA, CELAH, CAPAIAN, HASIL, JUMLAH };

std::vector<std::string> potong(const std::string& teks, char tanda) {
    std::vector<std::string> hasil;
    std::istringstream arus(teks);
    for (std::string satu; std::getline(arus, satu, tanda);)
        hasil.push_back(satu);
    return hasil;
}

iku::Hasil nilai(const std::string& teks) {
    if (const auto alasan = iku::find_alasan(teks)) return *alasan;
    return *iku::Rasional::from_string(teks);
}

std::string tulis(const iku::Hasil& hasil) {
    return hasil.ada() ? hasil->to_string() : std::string(nama(hasil.alasan()));
}

iku::Target target(const std::string& teks) {
    const auto di = teks.find("..");
    if (di == std::string::npos) return {{}, nilai(teks), {}};
    return {{}, iku::Rentang{*nilai(teks.substr(0, di)), *nilai(teks.substr(di + 2))}, {}};
}

void uji_capaian(const std::vector<std::string>& k) {
    const auto aturan = iku::read_aturan(k[ATURAN], iku::Polarisasi::minimize);
    ASSERT_TRUE(aturan);
    std::optional<iku::Rasional> toleransi;
    if (k[TOLERANSI] != "-") toleransi = *nilai(k[TOLERANSI]);
    const auto hasil = iku::capaian(nilai(k[REALISASI]), target(k[TARGET]), *aturan, toleransi);
    EXPECT_EQ(tulis(hasil), k[CAPAIAN]);
    if (k[SKALA] == "-") return;
    auto skala = *iku::find_skala(k[SKALA]);
    skala.celah = *iku::find_celah(k[CELAH]);
    const auto predikat = skala.classify(hasil);
    const auto* label = std::get_if<iku::Predikat>(&predikat);
    EXPECT_EQ(label != nullptr ? label->label : std::string(nama(std::get<iku::Alasan>(predikat))), k[HASIL]);
}

TEST(GoldenKinerja, EveryRowIsAsWorkedByHand) {
    std::ifstream berkas(IKU_GOLDEN_DIR "/kinerja.tsv");
    std::string baris;
    std::getline(berkas, baris);
    std::size_t jumlah = 0;
    while (std::getline(berkas, baris)) {
        const auto k = potong(baris, '\t');
        ASSERT_EQ(k.size(), static_cast<std::size_t>(JUMLAH)) << baris;
        SCOPED_TRACE(k[ID]);
        ++jumlah;
        if (k[JENIS] != "rerata") {
            uji_capaian(k);
            continue;
        }
        std::vector<iku::Hasil> daftar;
        for (const auto& satu : potong(k[REALISASI], '|'))
            daftar.push_back(nilai(satu));
        EXPECT_EQ(tulis(iku::rerata(daftar)), k[HASIL]);
    }
    EXPECT_GT(jumlah, 35U);
}

}  // namespace
