// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/classify.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/tabel/kernel.hpp"

#include "tabel/acak.hpp"
#include "tabel/rumus.hpp"
#include "tabel/tangga.hpp"

#include <algorithm>
#include <cfenv>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

using uji_tabel::kali_faktor;

constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();

std::vector<SelKelas> hitung(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala) {
    const std::size_t jumlah = kolom.front().size();
    std::vector<std::int8_t> pita(jumlah, 77);
    std::vector<Alasan> alasan(jumlah, Alasan::strip);
    std::vector<std::uint8_t> di_celah(jumlah, 7);
    classify(ekspresi, kolom, skala, {pita, alasan, di_celah});
    std::vector<std::int8_t> lagi(jumlah, 77);
    classify(ekspresi, kolom, skala, {lagi, alasan});
    EXPECT_EQ(lagi, pita);
    std::vector<SelKelas> hasil;
    for (std::size_t i = 0; i < jumlah; ++i)
        hasil.push_back({pita[i], alasan[i], di_celah[i]});
    return hasil;
}

// The law, written out.
SelKelas hukum(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala, std::size_t i) {
    std::vector<Hasil> isi;
    for (const Kolom& k : kolom)
        isi.push_back(k.hasil(i));
    const HasilPredikat hasil = skala.classify(evaluate(ekspresi, isi));
    if (const auto* alasan = std::get_if<Alasan>(&hasil)) return {-1, *alasan, 0};
    const auto& p = std::get<Predikat>(hasil);
    return {static_cast<std::int8_t>(p.pita), Alasan::ada, static_cast<std::uint8_t>(p.di_celah)};
}

void uji(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala) {
    const auto hasil = hitung(ekspresi, kolom, skala);
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        ASSERT_EQ(hasil[i], hukum(ekspresi, kolom, skala, i))
            << kolom[0].isi[i] << '/' << kolom.back().isi[i] << " in " << skala.nama << ' ' << i;
    }
}

// Bands from the highest down, with every kind of end and every policy between them.
Skala skala_acak(uji_tabel::AcakKolom& acak) {
    Skala skala;
    skala.celah = static_cast<Celah>(acak.di_bawah(3));
    const std::int64_t penyebut = acak.antara(1, 3);
    std::int64_t nilai = acak.antara(-10, 200);
    const auto batas = [&] { return Batas{Rasional(nilai, penyebut), acak.di_bawah(2) != 0}; };
    const auto banyak = acak.antara(1, 7);
    for (std::int64_t i = 0; i < banyak; ++i) {
        Pita pita;
        if (acak.di_bawah(2) != 0) pita.atas = batas();
        nilai -= acak.antara(1, 30);
        if (i + 1 < banyak || acak.di_bawah(2) != 0) pita.bawah = batas();
        if (acak.di_bawah(2) != 0) nilai -= acak.antara(1, 5);
        skala.nama += (pita.atas ? pita.atas->nilai.to_string() : "") + ".." +
                      (pita.bawah ? pita.bawah->nilai.to_string() : "") + ' ';
        skala.pita.push_back(pita);
    }
    skala.nama += nama(skala.celah);
    return skala;
}

class ClassifyDenganKernel : public testing::TestWithParam<std::string_view> {
  protected:
    void SetUp() override {
        if (!is_kernel_didukung(GetParam())) GTEST_SKIP() << "no such instructions here: " << GetParam();
        ASSERT_TRUE(pilih_kernel(GetParam()));
    }
    void TearDown() override { pilih_kernel(""); }
};

TEST_P(ClassifyDenganKernel, EqualsTheScaleOnEverySmallQuotient) {
    std::vector<std::int64_t> n;
    std::vector<std::int64_t> d;
    for (std::int64_t a = -30; a <= 30; ++a) {
        for (std::int64_t b = -30; b <= 30; ++b) {
            n.push_back(a);
            d.push_back(b);
        }
    }
    const std::array kolom{Kolom{n}, Kolom{d}};
    for (const Skala& skala : skala_baku())
        uji(kali_faktor(100), kolom, skala);
    uji_tabel::AcakKolom acak(3);
    for (int putaran = 0; putaran < 40; ++putaran) {
        const Skala skala = skala_acak(acak);
        uji(kali_faktor(std::array<Rasional, 5>{100, -100, 1, Rasional(7, 3), 0}[acak.di_bawah(5)]), kolom,
            skala);
    }
}

TEST_P(ClassifyDenganKernel, EqualsTheScaleOnEverySmallNumberAtEveryScaling) {
    std::vector<std::int64_t> n;
    for (std::int64_t a = -2500; a <= 22'500; ++a)
        n.push_back(a);
    uji_tabel::AcakKolom acak(4);
    for (int putaran = 0; putaran < 12; ++putaran) {
        const Skala skala = skala_acak(acak);
        const std::array kolom{Kolom{n, nullptr, 0, static_cast<std::uint8_t>(acak.di_bawah(3))}};
        uji(kali_faktor(std::array<Rasional, 3>{1, -1, Rasional(5, 7)}[acak.di_bawah(3)], false), kolom,
            skala);
    }
}

// Quotients that are a threshold, and the nearest ones that are not: closer to it than doubles can tell.
TEST_P(ClassifyDenganKernel, EqualsTheScaleAsNearToAThresholdAsInt64Goes) {
    uji_tabel::AcakKolom acak(5);
    for (const Skala& skala : skala_baku()) {
        std::vector<std::int64_t> n;
        std::vector<std::int64_t> d;
        for (const Pita& pita : skala.pita) {
            if (!pita.bawah) continue;
            const Rasional c = pita.bawah->nilai / 100;
            for (int i = 0; i < 500; ++i) {
                const std::int64_t penyebut = acak.antara(1, std::int64_t{1} << acak.antara(1, 62));
                const auto pembilang = (c * penyebut).bulatkan(Mode::half_up).to_int64();
                if (!pembilang) continue;
                const std::int64_t tanda = acak.di_bawah(2) != 0 ? 1 : -1;
                n.push_back(tanda * (*pembilang + acak.antara(-1, 1)));
                d.push_back(tanda * penyebut);
            }
        }
        uji(kali_faktor(100), std::array{Kolom{n}, Kolom{d}}, skala);
    }
}

TEST_P(ClassifyDenganKernel, EqualsTheScaleOnNumbersOfAnyWidthWithGapsAndReasons) {
    uji_tabel::AcakKolom acak(6);
    for (int putaran = 0; putaran < 150; ++putaran) {
        const auto desimal = [&] { return static_cast<std::uint8_t>(acak.di_bawah(19)); };
        const auto jenis = static_cast<unsigned>(acak.di_bawah(3));
        const auto a = acak.kolom(300, jenis, desimal(), acak.di_bawah(2) != 0);
        const auto b = acak.kolom(300, jenis, desimal(), acak.di_bawah(2) != 0);
        const Skala skala = skala_acak(acak);
        const bool dibagi = acak.di_bawah(3) != 0;
        const Rasional faktor = acak.di_bawah(4) == 0 ? Rasional(acak.bilangan()) : Rasional(100);
        uji(kali_faktor(faktor, dibagi), std::array{a.lihat(), b.lihat()}, skala);
    }
}

// (v1 + v2) * v2 / v1: rows that leave int64 on the way are still those of unbounded integers.
TEST_P(ClassifyDenganKernel, EqualsTheScaleWhereAFormulaLeavesInt64) {
    PenyusunEkspresi p;
    for (const std::uint32_t v : {0U, 1U})
        p.variabel(v);
    p.operasi(Op::tambah);
    p.variabel(1);
    p.operasi(Op::kali);
    p.variabel(0);
    p.operasi(Op::bagi);
    const Ekspresi ekspresi = *std::move(p).selesai();
    uji_tabel::AcakKolom acak(8);
    for (int putaran = 0; putaran < 40; ++putaran) {
        const auto a = acak.kolom(300, 1, 0, putaran % 2 != 0);
        const auto b = acak.kolom(300, 1, 2, putaran % 2 != 0);
        uji(ekspresi, std::array{a.lihat(), b.lihat()}, skala_acak(acak));
    }
}

TEST_P(ClassifyDenganKernel, TakesTheExtremes) {
    const std::vector<std::int64_t> n{terkecil, terkecil, terkecil, terbesar, terbesar, 0, 0, 91, 90, 455};
    const std::vector<std::int64_t> d{terkecil, -1, 1, terkecil, 1, terkecil, 0, 100, 100, 500};
    uji(kali_faktor(100), std::array{Kolom{n}, Kolom{d}}, *find_skala("permendagri-86-2017"));
    Skala ujung;
    ujung.pita = {{"maks", Batas{Rasional(terbesar), true}, {}},
                  {"min", Batas{Rasional(terkecil), false}, {}}};
    uji(kali_faktor(1, false), std::array{Kolom{n}}, ujung);
    ujung.pita[0].bawah = Batas{Rasional(terbesar) + 1, true};
    ujung.pita[1].bawah = Batas{Rasional(terkecil), true};
    ujung.pita.push_back({"jauh", Batas{Rasional(terkecil) - Rasional(1, 2), true}, {}});
    uji(kali_faktor(1, false), std::array{Kolom{n}}, ujung);
    uji(kali_faktor(1), std::array{Kolom{n}, Kolom{d}}, ujung);
}

TEST_P(ClassifyDenganKernel, TellsThresholdsApartThatNoDoubleCan) {
    Skala rapat;
    const Rasional satu_per(1, std::int64_t{1} << 60);
    rapat.pita = {
        {"di atas", Batas{Rasional(1) + satu_per, true}, {}}, {"pas", Batas{1, true}, {}}, {"di bawah"}};
    const std::vector<std::int64_t> n{terbesar, terbesar - 1, (std::int64_t{1} << 60) + 1,
                                      std::int64_t{1} << 60};
    const std::vector<std::int64_t> d{terbesar - 1, terbesar, std::int64_t{1} << 60, std::int64_t{1} << 60};
    uji(kali_faktor(1), std::array{Kolom{n}, Kolom{d}}, rapat);
}

TEST_P(ClassifyDenganKernel, HoldsInEveryRoundingModeOfTheCaller) {
    uji_tabel::AcakKolom acak(11);
    const auto a = acak.kolom(2000, 0, 0, false);
    const auto b = acak.kolom(2000, 0, 0, false);
    const std::array kolom{a.lihat(), b.lihat()};
    const Skala& skala = *find_skala("permendagri-86-2017");
    const auto semula = hitung(kali_faktor(100), kolom, skala);
    for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO, FE_TONEAREST}) {
        ASSERT_EQ(std::fesetround(mode), 0);
        const auto hasil = hitung(kali_faktor(100), kolom, skala);
        EXPECT_EQ(std::fegetround(), mode);
        std::fesetround(FE_TONEAREST);
        EXPECT_EQ(hasil, semula);
    }
}

INSTANTIATE_TEST_SUITE_P(Bentuk, ClassifyDenganKernel,
                         testing::ValuesIn(daftar_kernel().begin(), daftar_kernel().end()),
                         [](const auto& bentuk) { return std::string(bentuk.param); });

TEST(Tangga, HasAsManyStepsAsTheAnswerChangesAndNoMore) {
    const Tangga tangga(*find_skala("permendagri-86-2017"), true);
    // batas_bawah: above 90 and below 91 is a gap of "Tinggi", and so on downwards.
    const std::vector<Rasional> batas{50, 51, 65, 66, 75, 76, 90, 91};
    EXPECT_EQ(tangga.batas, batas);
    EXPECT_EQ(tangga.anak.size(), 2 * batas.size() + 1);
    EXPECT_EQ(tangga.anak.front(), (SelKelas{4, Alasan::ada, 0}));
    EXPECT_EQ(tangga.anak.back(), (SelKelas{0, Alasan::ada, 0}));
    const std::vector<Rasional> bawah{51, 66, 76, 91};
    EXPECT_EQ(Tangga(*find_skala("permendagri-86-2017"), false).batas, bawah);
    EXPECT_EQ(Tangga(Skala{}, true).anak, (std::vector<SelKelas>{{-1, Alasan::di_luar_domain, 0}}));
}

}  // namespace
}  // namespace iku
