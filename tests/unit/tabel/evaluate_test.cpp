// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/evaluate.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/tabel/kernel.hpp"

#include "tabel/acak.hpp"
#include "tabel/program.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace iku {
namespace {

// A small builder for tapes in tests.
struct P {
    PenyusunEkspresi penyusun;
    P& k(const Rasional& r) { return penyusun.konstanta(r), *this; }
    P& v(std::uint32_t i) { return penyusun.variabel(i), *this; }
    P& o(Op op) { return penyusun.operasi(op), *this; }
    Ekspresi selesai() { return *std::move(penyusun).selesai(); }
};

std::vector<SelKolom> hitung(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Pembulatan pembulatan) {
    const std::size_t jumlah = kolom.empty() ? 3 : kolom.front().size();
    std::vector<std::int64_t> hasil(jumlah, -77);
    std::vector<Alasan> alasan(jumlah, Alasan::strip);
    evaluate(ekspresi, kolom, pembulatan, hasil, alasan);
    std::vector<SelKolom> sel;
    for (std::size_t i = 0; i < jumlah; ++i)
        sel.push_back({hasil[i], alasan[i]});
    return sel;
}

std::vector<SelKolom> hukum(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Pembulatan pembulatan) {
    std::vector<SelKolom> sel;
    std::vector<Hasil> isi(kolom.size());
    for (std::size_t i = 0; i < kolom.front().size(); ++i) {
        for (std::size_t k = 0; k < kolom.size(); ++k)
            isi[k] = kolom[k].hasil(i);
        sel.push_back(to_sel(evaluate(ekspresi, isi), pembulatan));
    }
    return sel;
}

std::string tulis(const Ekspresi& ekspresi) {
    std::string teks;
    for (const auto& s : ekspresi.pita()) {
        if (s.op == Op::konstanta)
            teks += ekspresi.konstanta()[s.arg].to_string() + ' ';
        else if (s.op == Op::variabel)
            teks += 'v' + std::to_string(s.arg) + ' ';
        else
            teks += std::string("..+-*/mM~").substr(static_cast<std::size_t>(s.op), 1) + ' ';
    }
    return teks;
}

Rasional konstanta_acak(uji_tabel::AcakKolom& acak, bool besar) {
    switch (acak.di_bawah(besar ? 5 : 3)) {
        case 0:
            return acak.antara(-3, 3);
        case 1:
            return 100;
        case 2:
            return Rasional(acak.antara(-20, 20), acak.antara(1, 12));
        case 3:
            return acak.bilangan();
        default:
            return Rasional(acak.bilangan(), acak.antara(1, 1'000'000)) * Rasional(acak.bilangan());
    }
}

Ekspresi pita_acak(uji_tabel::AcakKolom& acak, unsigned jumlah_variabel, bool besar) {
    PenyusunEkspresi p;
    const auto langkah = acak.antara(1, 14);
    for (std::int64_t i = 0; i < langkah || p.tinggi() != 1;) {
        const bool daun = p.tinggi() == 0 || (i < langkah && acak.di_bawah(2) != 0);
        if (daun) {
            if (acak.di_bawah(4) == 0)
                p.konstanta(konstanta_acak(acak, besar));
            else
                p.variabel(static_cast<std::uint32_t>(acak.di_bawah(jumlah_variabel)));
        } else if (p.tinggi() == 1) {
            p.operasi(Op::negatif);
        } else {
            constexpr std::array op{Op::tambah, Op::kurang,  Op::kali,    Op::bagi,
                                    Op::bagi,   Op::minimum, Op::maksimum};
            p.operasi(op[acak.di_bawah(op.size())]);
        }
        ++i;
    }
    return *std::move(p).selesai();
}

class EvaluateDenganKernel : public testing::TestWithParam<std::string_view> {
  protected:
    void SetUp() override {
        if (!is_kernel_didukung(GetParam())) GTEST_SKIP() << "no such instructions here: " << GetParam();
        ASSERT_TRUE(pilih_kernel(GetParam()));
    }
    void TearDown() override { pilih_kernel(""); }

    // Random tapes over columns of one kind of numbers, every row against the scalar evaluation.
    static void uji_hukum(std::uint64_t benih, int putaran, unsigned jenis, bool besar) {
        uji_tabel::AcakKolom acak(benih);
        for (int n = 0; n < putaran; ++n) {
            const auto banyak = static_cast<unsigned>(acak.antara(1, 5));
            const auto jumlah = static_cast<std::size_t>(acak.antara(1, 400));
            std::vector<uji_tabel::KolomMilik> milik;
            for (unsigned k = 0; k < banyak; ++k) {
                const auto desimal = static_cast<std::uint8_t>(acak.di_bawah(3) == 0 ? acak.di_bawah(4) : 0);
                milik.push_back(acak.kolom(jumlah, jenis, desimal, acak.di_bawah(3) == 0));
            }
            std::vector<Kolom> kolom;
            for (const auto& m : milik)
                kolom.push_back(m.lihat());
            const Ekspresi ekspresi = pita_acak(acak, banyak, besar);
            const Pembulatan pembulatan{static_cast<Mode>(acak.di_bawah(7)),
                                        static_cast<std::uint8_t>(acak.di_bawah(7))};
            const auto sel = hitung(ekspresi, kolom, pembulatan);
            const auto benar = hukum(ekspresi, kolom, pembulatan);
            for (std::size_t i = 0; i < jumlah; ++i) {
                ASSERT_EQ(sel[i].alasan, benar[i].alasan) << tulis(ekspresi) << " baris " << i;
                ASSERT_EQ(sel[i].hasil, benar[i].hasil) << tulis(ekspresi) << " baris " << i << ' '
                                                        << nama(pembulatan.mode) << int{pembulatan.desimal};
            }
        }
    }
};

TEST_P(EvaluateDenganKernel, EqualsTheScalarEvaluationOnSmallNumbersWithManyZerosAndTies) {
    uji_hukum(1, 700, 0, false);
}

TEST_P(EvaluateDenganKernel, EqualsTheScalarEvaluationOnCounts) {
    uji_hukum(2, 300, 2, false);
}

TEST_P(EvaluateDenganKernel, EqualsTheScalarEvaluationOnNumbersOfEveryWidth) {
    uji_hukum(3, 150, 1, true);
}

TEST_P(EvaluateDenganKernel, TestsADivisorThatMergingWouldCancel) {
    const std::vector<std::int64_t> a{6, 6, 6, 6};
    const std::vector<std::int64_t> b{3, 0, 3, 0};
    const std::vector<std::int64_t> c{2, 2, 0, 0};
    const std::vector<Kolom> kolom{{a}, {b}, {c}};
    // a / (b / c)
    const auto sel = hitung(P().v(0).v(1).v(2).o(Op::bagi).o(Op::bagi).selesai(), kolom, {Mode::half_up, 0});
    const SelKolom nol{0, Alasan::penyebut_nol};
    EXPECT_EQ(sel, (std::vector<SelKolom>{{4, Alasan::ada}, nol, nol, nol}));
    // 0 * (a / c): the product is 0, the division is none.
    const auto kali = hitung(P().k(0).v(0).v(2).o(Op::bagi).o(Op::kali).selesai(), kolom, {Mode::half_up, 0});
    EXPECT_EQ(kali, (std::vector<SelKolom>{{}, {}, nol, nol}));
    // a / (c * 0)
    const auto tetap = hitung(P().v(0).v(2).k(0).o(Op::kali).o(Op::bagi).selesai(), kolom, {});
    EXPECT_EQ(tetap, (std::vector<SelKolom>{nol, nol, nol, nol}));
}

TEST_P(EvaluateDenganKernel, RecomputesOnlyOverflowingRowsAndGivesTheSameBits) {
    std::vector<std::int64_t> a(1000, 3);
    std::vector<std::int64_t> b(1000, 7);
    a[500] = std::numeric_limits<std::int64_t>::max();
    b[501] = std::numeric_limits<std::int64_t>::min();
    a[999] = b[999] = std::numeric_limits<std::int64_t>::min();
    const std::vector<Kolom> kolom{{a}, {b}};
    // (a * a - b) / (a + b)
    const Ekspresi e =
        P().v(0).v(0).o(Op::kali).v(1).o(Op::kurang).v(0).v(1).o(Op::tambah).o(Op::bagi).selesai();
    EXPECT_EQ(hitung(e, kolom, {Mode::half_up, 2}), hukum(e, kolom, {Mode::half_up, 2}));
}

TEST_P(EvaluateDenganKernel, ReadsOnlyTheColumnsThatTheFormulaUses) {
    const std::vector<std::int64_t> a{1, 2, 3};
    const std::uint8_t kosong = 0;
    const std::vector<Kolom> kolom{{a, &kosong}, {a}};
    EXPECT_EQ(hitung(P().v(1).selesai(), kolom, {Mode::half_up, 0}),
              (std::vector<SelKolom>{{1, Alasan::ada}, {2, Alasan::ada}, {3, Alasan::ada}}));
}

TEST_P(EvaluateDenganKernel, GivesAConstantFormulaOnEveryRow) {
    EXPECT_EQ(hitung(P().k(Rasional(1, 8)).selesai(), {}, {Mode::half_even, 2}),
              (std::vector<SelKolom>(3, SelKolom{12, Alasan::ada})));
    EXPECT_EQ(hitung(P().k(pangkat10(40)).k(pangkat10(39)).o(Op::bagi).selesai(), {}, {Mode::half_up, 1}),
              (std::vector<SelKolom>(3, SelKolom{100, Alasan::ada})));
}

INSTANTIATE_TEST_SUITE_P(Bentuk, EvaluateDenganKernel,
                         testing::ValuesIn(daftar_kernel().begin(), daftar_kernel().end()),
                         [](const auto& bentuk) { return std::string(bentuk.param); });

TEST(Program, FoldsConstantsAndDecimalsIntoTheScale) {
    const std::vector<std::int64_t> isi{1};
    const std::vector<Kolom> kolom{{isi, nullptr, 0, 2}, {isi}};
    // a / b * 100
    const auto program = kompilasi(P().v(0).v(1).o(Op::bagi).k(100).o(Op::kali).selesai(), kolom);
    ASSERT_TRUE(program);
    EXPECT_EQ(program->skala, Rasional(1));
    EXPECT_EQ(program->jumlah_register, 0U);
    ASSERT_EQ(program->perintah.size(), 1U);
    EXPECT_EQ(program->perintah.front().jenis, Perintah::Jenis::uji_nol);
}

TEST(Program, ReusesRegistersOfALongSum) {
    const std::vector<std::int64_t> isi{1};
    const std::vector<Kolom> kolom(10, Kolom{isi});
    P p;
    p.v(0);
    for (std::uint32_t i = 1; i < 10; ++i)
        p.v(i).o(Op::tambah);
    const auto program = kompilasi(p.selesai(), kolom);
    ASSERT_TRUE(program);
    EXPECT_LE(program->jumlah_register, 3U);
}

TEST(Program, LeavesFormulasWithLargerConstantsToTheScalarEvaluation) {
    EXPECT_FALSE(kompilasi(P().k(pangkat10(30)).selesai(), {}));
}

}  // namespace
}  // namespace iku
