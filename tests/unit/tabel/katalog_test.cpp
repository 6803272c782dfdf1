// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/katalog.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/formula/read.hpp"

#include "tabel/acak.hpp"

#include <array>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();

Ekspresi rumus(std::string_view teks, std::uint32_t variabel) {
    return *read_rumus(teks, variabel);
}

// A table with its data; rows in no order, keys that occur more than once, and values with reasons.
struct TabelMilik {
    std::vector<std::int64_t> wilayah, periode, variabel;
    uji_tabel::KolomMilik nilai;

    TabelMilik(uji_tabel::AcakKolom& acak, std::size_t jumlah)
        : nilai(acak.kolom(jumlah, static_cast<unsigned>(acak.di_bawah(3)),
                           static_cast<std::uint8_t>(acak.di_bawah(4)), acak.di_bawah(2) != 0)) {
        const std::array<std::int64_t, 6> kode{3509, 3510, 1201, 12, 9471, 3500};
        for (std::size_t i = 0; i < jumlah; ++i) {
            wilayah.push_back(kode[acak.di_bawah(kode.size())]);
            periode.push_back(acak.antara(2018, 2023));
            variabel.push_back(acak.antara(0, 9) * 1'000'003);
        }
    }
    TabelPanjang lihat() const { return {wilayah, periode, variabel, nilai.lihat()}; }
};

// The law, written out: every fact by its key.
class Oracle {
  public:
    explicit Oracle(const TabelPanjang& tabel) {
        for (std::size_t i = 0; i < tabel.wilayah.size(); ++i) {
            const auto kunci = std::tuple(tabel.wilayah[i], tabel.periode[i], tabel.variabel[i]);
            const auto [letak, baru] = fakta_.emplace(kunci, tabel.nilai.hasil(i));
            if (!baru) letak->second = Alasan::ambigu;
        }
    }

    std::vector<Hasil> isi(const DefinisiKatalog& d, std::int64_t wilayah, std::int64_t periode) const {
        std::vector<Hasil> hasil;
        for (const RujukanVariabel& r : d.variabel) {
            const auto ada = fakta_.find(std::tuple(wilayah, periode + r.geser, r.kode));
            hasil.push_back(ada == fakta_.end() ? Hasil(Alasan::tidak_dilaporkan) : ada->second);
        }
        return hasil;
    }

  private:
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, Hasil> fakta_{};
};

std::vector<DefinisiKatalog> katalog(uji_tabel::AcakKolom& acak, std::size_t jumlah) {
    const std::array bentuk{rumus("v1 / v2 * 100", 2), rumus("(v1 - v2) / v2 * 100", 2), rumus("v1", 1),
                            rumus("(v1 + v2 - v3) / v3", 3)};
    std::vector<DefinisiKatalog> hasil;
    for (std::size_t k = 0; k < jumlah; ++k) {
        DefinisiKatalog satu{bentuk[acak.di_bawah(bentuk.size())], {}};
        for (std::uint32_t v = 0; v < satu.ekspresi.jumlah_variabel(); ++v)
            satu.variabel.push_back(
                {acak.antara(0, 10) * 1'000'003, acak.di_bawah(3) == 0 ? acak.antara(-2, 2) : 0});
        hasil.push_back(satu);
    }
    return hasil;
}

TEST(Katalog, EqualsTheScalarFormulaForEveryDefinitionRegionAndPeriod) {
    uji_tabel::AcakKolom acak(31);
    for (int putaran = 0; putaran < 60; ++putaran) {
        const TabelMilik milik(acak, acak.di_bawah(400));
        const auto definisi = katalog(acak, acak.di_bawah(40));
        const Oracle oracle(milik.lihat());
        const Pembulatan pembulatan{static_cast<Mode>(acak.di_bawah(7)), 2};
        const HasilKatalog hasil = evaluate(milik.lihat(), definisi, pembulatan);
        ASSERT_EQ(hasil.wilayah, daftar_wilayah(milik.lihat()));
        ASSERT_EQ(hasil.hasil.size(), definisi.size() * hasil.wilayah.size() * hasil.periode.size());
        for (std::size_t k = 0; k < definisi.size(); ++k) {
            for (std::size_t w = 0; w < hasil.wilayah.size(); ++w) {
                for (std::size_t p = 0; p < hasil.periode.size(); ++p) {
                    const auto isi = oracle.isi(definisi[k], hasil.wilayah[w], hasil.periode[p]);
                    const std::size_t i = hasil.letak(k, w, p);
                    ASSERT_EQ((SelKolom{hasil.hasil[i], hasil.alasan[i]}),
                              to_sel(evaluate(definisi[k].ekspresi, isi), pembulatan))
                        << k << ' ' << hasil.wilayah[w] << ' ' << hasil.periode[p];
                }
            }
        }
    }
}

TEST(Katalog, RollsRegionsUpAsTheScalarFunctionDoes) {
    uji_tabel::AcakKolom acak(32);
    for (int putaran = 0; putaran < 60; ++putaran) {
        const TabelMilik milik(acak, acak.di_bawah(400));
        const auto definisi = katalog(acak, 8);
        const Oracle oracle(milik.lihat());
        std::vector<std::int64_t> grup;
        const auto wilayah = daftar_wilayah(milik.lihat());
        for (const std::int64_t kode : wilayah)
            grup.push_back(awalan_kode(kode, 2));
        const auto cara = std::array{CaraRollup::pooled, CaraRollup::rerata, CaraRollup::minimum,
                                     CaraRollup::jumlah}[acak.di_bawah(4)];
        const Pembulatan pembulatan{Mode::half_up, 2};
        const HasilKatalog hasil = rollup(milik.lihat(), definisi, grup, cara, pembulatan);
        for (std::size_t k = 0; k < definisi.size(); ++k) {
            std::vector<Variabel> nama(definisi[k].ekspresi.jumlah_variabel());
            const Formula formula(definisi[k].ekspresi, nama, Pengali::polos);
            for (std::size_t g = 0; g < hasil.wilayah.size(); ++g) {
                for (std::size_t p = 0; p < hasil.periode.size(); ++p) {
                    std::vector<UnitRollup> unit;
                    for (std::size_t w = 0; w < wilayah.size(); ++w)
                        if (grup[w] == hasil.wilayah[g])
                            unit.push_back({{}, oracle.isi(definisi[k], wilayah[w], hasil.periode[p])});
                    const HasilRollup satu = rollup(formula, unit, cara);
                    const std::size_t i = hasil.letak(k, g, p);
                    ASSERT_EQ((SelKolom{hasil.hasil[i], hasil.alasan[i]}), to_sel(satu.hasil, pembulatan));
                    ASSERT_EQ(hasil.dilaporkan[i], static_cast<std::int64_t>(satu.cakupan.dilaporkan));
                    ASSERT_EQ(hasil.diharapkan[i], static_cast<std::int64_t>(satu.cakupan.diharapkan));
                }
            }
        }
    }
}

TEST(Katalog, TakesPeriodsAtTheEndsOfInt64) {
    const std::vector<std::int64_t> wilayah{1, 1}, periode{terkecil, terbesar}, variabel{5, 5}, isi{3, 4};
    const std::vector<DefinisiKatalog> definisi{
        {rumus("v1", 1), {{5, 1}}}, {rumus("v1", 1), {{5, terkecil}}}, {rumus("v1", 1), {{5, 0}}}};
    const HasilKatalog hasil = evaluate({wilayah, periode, variabel, {isi}}, definisi, {Mode::half_up, 0});
    EXPECT_EQ(hasil.hasil, (std::vector<std::int64_t>{0, 0, 0, 0, 3, 4}));
    EXPECT_EQ(hasil.alasan[0], Alasan::tidak_dilaporkan);
}

TEST(Katalog, ACodeBeginsWithThatOfItsProvince) {
    EXPECT_EQ(awalan_kode(3509, 2), 35);
    EXPECT_EQ(awalan_kode(3509010001, 4), 3509);
    EXPECT_EQ(awalan_kode(35, 2), 35);
    EXPECT_EQ(awalan_kode(0, 2), 0);
    EXPECT_EQ(awalan_kode(terbesar, 19), terbesar);
    EXPECT_EQ(awalan_kode(terbesar, 1), 9);
}

}  // namespace
}  // namespace iku
