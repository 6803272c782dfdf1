// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/hitung.hpp"
#include "iku/kinerja/capaian.hpp"
#include "iku/tabel/capaian.hpp"

#include "tabel/acak.hpp"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

// v1 / v2 * 100, or v1.
Ekspresi realisasi(bool dibagi) {
    PenyusunEkspresi p;
    p.variabel(0);
    if (dibagi) {
        p.variabel(1);
        p.operasi(Op::bagi);
        p.konstanta(100);
        p.operasi(Op::kali);
    }
    return *std::move(p).selesai();
}

// The law, written out from the scalar functions.
Hasil hukum(const SoalCapaian& soal, std::size_t i) {
    std::vector<Hasil> isi;
    for (const Kolom& k : soal.kolom)
        isi.push_back(k.hasil(i));
    const auto* kolom = std::get_if<Kolom>(&soal.target);
    const Target target = kolom != nullptr ? Target{{}, kolom->hasil(i), {}} : std::get<Target>(soal.target);
    return capaian(evaluate(soal.realisasi, isi), target, soal.aturan, soal.toleransi);
}

void uji(const SoalCapaian& soal, Pembulatan pembulatan) {
    const std::size_t jumlah = soal.kolom.front().size();
    const Skala& skala = *find_skala("permendagri-86-2017");
    std::vector<std::int64_t> nilai(jumlah, 77);
    std::vector<Alasan> alasan(jumlah, Alasan::strip), alasan_kelas(jumlah, Alasan::strip);
    std::vector<std::int8_t> pita(jumlah, 77);
    std::vector<std::uint8_t> di_celah(jumlah, 77);
    capaian(soal, pembulatan, nilai, alasan);
    classify(soal, skala, {pita, alasan_kelas, di_celah});
    for (std::size_t i = 0; i < jumlah; ++i) {
        const Hasil eksak = hukum(soal, i);
        const SelKolom sel = to_sel(eksak, pembulatan);
        ASSERT_EQ((SelKolom{nilai[i], alasan[i]}), sel) << soal.aturan.id << ", row " << i;
        const HasilPredikat kelas = skala.classify(eksak);
        const auto* predikat = std::get_if<Predikat>(&kelas);
        ASSERT_EQ(alasan_kelas[i], eksak.alasan()) << soal.aturan.id << ", row " << i;
        ASSERT_EQ(pita[i], predikat == nullptr ? -1 : static_cast<int>(predikat->pita));
        ASSERT_EQ(di_celah[i], predikat != nullptr && predikat->di_celah ? 1 : 0);
    }
}

AturanCapaian sendiri(const char* rumus) {
    AturanCapaian aturan = *read_aturan(rumus, Polarisasi::maximize);
    return aturan;
}

std::vector<AturanCapaian> semua_aturan() {
    std::vector<AturanCapaian> hasil(aturan_baku().begin(), aturan_baku().end());
    for (const char* rumus : {"R", "T", "(W - R)/(W - T)", "R/(R - T)", "T/L", "max(R/T, U)", "W/R"})
        hasil.push_back(sendiri(rumus));
    AturanCapaian daerah = *find_aturan("maks-rasio");
    daerah.id = "dengan daerah";
    daerah.daerah = Daerah{daerah.ekspresi, {0, 200}};
    hasil.push_back(daerah);
    return hasil;
}

TEST(CapaianKolom, EqualsTheScalarRuleForEveryRuleTargetAndReason) {
    uji_tabel::AcakKolom acak(21);
    const std::vector<Target> tetap{{{}, 90, {}},
                                    {{}, Rasional(1, 3), {}},
                                    {{}, 0, {}},
                                    {{}, -5, {}},
                                    {{}, Alasan::strip, {}},
                                    {{}, Alasan::target_nol, {}},
                                    {{}, Rentang{-2, 3}, {}}};
    for (AturanCapaian aturan : semua_aturan()) {
        for (int putaran = 0; putaran < 12; ++putaran) {
            const auto jenis = static_cast<unsigned>(acak.di_bawah(3));
            const auto desimal = [&] { return static_cast<std::uint8_t>(acak.di_bawah(4)); };
            const auto a = acak.kolom(200, jenis, desimal(), acak.di_bawah(2) != 0);
            const auto b = acak.kolom(200, jenis, desimal(), acak.di_bawah(2) != 0);
            const auto t = acak.kolom(200, jenis, desimal(), acak.di_bawah(2) != 0);
            const std::array kolom{a.lihat(), b.lihat()};
            const Ekspresi rumus = realisasi(acak.di_bawah(3) != 0);
            aturan.plafon = acak.di_bawah(2) != 0 ? std::optional<Rasional>(120) : std::nullopt;
            aturan.lantai = acak.di_bawah(2) != 0 ? std::optional<Rasional>(0) : std::nullopt;
            const auto toleransi = acak.di_bawah(3) != 0 ? std::optional<Rasional>(acak.antara(-2, 40))
                                                         : std::optional<Rasional>();
            const Pembulatan pembulatan{static_cast<Mode>(acak.di_bawah(7)), desimal()};
            uji({rumus, kolom, t.lihat(), aturan, toleransi}, pembulatan);
            uji({rumus, kolom, tetap[acak.di_bawah(tetap.size())], aturan, toleransi}, pembulatan);
        }
    }
}

TEST(CapaianKolom, ComparesTheExactValueAndNotTheRoundedOne) {
    // 90.999...% of the target is not 91%.
    const std::vector<std::int64_t> r{90'999'999, 91'000'000, 1};
    const std::vector<std::int64_t> t{100'000'000, 100'000'000, 0};
    const Ekspresi rumus = realisasi(false);
    const std::array kolom{Kolom{r}};
    const AturanCapaian& aturan = *find_aturan("maks-rasio");
    std::vector<std::int8_t> pita(3);
    std::vector<Alasan> alasan(3);
    classify({rumus, kolom, Kolom{t}, aturan}, *find_skala("permendagri-86-2017"), {pita, alasan});
    EXPECT_EQ(pita, (std::vector<std::int8_t>{1, 0, -1}));
    EXPECT_EQ(alasan[2], Alasan::target_nol);
}

}  // namespace
}  // namespace iku
