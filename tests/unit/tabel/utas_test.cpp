// SPDX-License-Identifier: Apache-2.0
// Column functions on several threads: the same bits as on one.
#include "iku/tabel/utas.hpp"

#include "iku/formula/rasio.hpp"
#include "iku/tabel/capaian.hpp"
#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/katalog.hpp"
#include "iku/tabel/persen.hpp"
#include "iku/tabel/reduce.hpp"
#include "iku/tabel/rollup.hpp"

#include "tabel/acak.hpp"
#include "tabel/bagi.hpp"

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#ifdef __unix__
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace iku {
namespace {

using uji_tabel::AcakKolom;
using uji_tabel::KolomMilik;

constexpr std::size_t seutas = Utas::baris_seutas;
constexpr Pembulatan dua_desimal{Mode::half_up, 2};

struct Sel {
    std::vector<std::int64_t> hasil;
    std::vector<Alasan> alasan;

    explicit Sel(std::size_t jumlah) : hasil(jumlah, -77), alasan(jumlah, Alasan::strip) {}
    friend bool operator==(const Sel&, const Sel&) = default;
};

struct Kelas {
    std::vector<std::int8_t> pita;
    std::vector<Alasan> alasan;
    std::vector<std::uint8_t> di_celah;

    explicit Kelas(std::size_t jumlah) : pita(jumlah, 77), alasan(jumlah, Alasan::strip), di_celah(jumlah) {}
    KeluaranKelas keluaran() { return {pita, alasan, di_celah}; }
    friend bool operator==(const Kelas&, const Kelas&) = default;
};

// Counts, with rows in between that only wider arithmetic decides, and rows without a value.
struct Soal {
    KolomMilik a, b, target;

    explicit Soal(std::size_t jumlah, std::uint64_t benih = 7) {
        AcakKolom acak(benih);
        a = acak.kolom(jumlah, 2, 0, true);
        b = acak.kolom(jumlah, 2, 1, true);
        target = acak.kolom(jumlah, 2, 0, true);
        for (std::size_t i = 0; i < jumlah; i += 97) {
            a.isi[i] = acak.bilangan();
            b.isi[i] = acak.bilangan();
            target.isi[i] = acak.antara(-3, 3);
        }
        if (a.alasan.empty()) acak.beri_alasan(a);
    }
};

// All that row-by-row functions say of it.
struct Jawaban {
    Sel persen, rumus, capaian, pembilang;
    std::vector<std::int64_t> penyebut;
    Kelas kelas, predikat;

    Jawaban(const Soal& soal, Utas utas)
        : persen(soal.a.isi.size()),
          rumus(persen),
          capaian(persen),
          pembilang(persen),
          penyebut(persen.hasil),
          kelas(penyebut.size()),
          predikat(penyebut.size()) {
        const std::vector<Kolom> kolom{soal.a.lihat(), soal.b.lihat()};
        const Ekspresi ekspresi = rasio(true, 100);
        const Skala& skala = *find_skala("permendagri-86-2017");
        iku::persen(kolom[0], kolom[1], 100, dua_desimal, persen.hasil, persen.alasan, utas);
        evaluate(ekspresi, kolom, dua_desimal, rumus.hasil, rumus.alasan, utas);
        reduce(kolom[0], kolom[1], pembilang.hasil, penyebut, pembilang.alasan, utas);
        classify(ekspresi, kolom, skala, kelas.keluaran(), utas);
        const SoalCapaian tercapai{ekspresi, kolom, soal.target.lihat(), *find_aturan("maks-rasio")};
        iku::capaian(tercapai, dua_desimal, capaian.hasil, capaian.alasan, utas);
        classify(tercapai, skala, predikat.keluaran(), utas);
    }
    friend bool operator==(const Jawaban&, const Jawaban&) = default;
};

TEST(Utas, any_number_of_threads_gives_the_bits_of_one) {
    for (const std::size_t jumlah : {std::size_t{0}, std::size_t{1}, 2 * seutas + 1}) {
        const Soal soal(jumlah);
        const Jawaban satu(soal, {});
        for (const std::size_t banyak : {0U, 2U, 1000U})
            ASSERT_EQ(Jawaban(soal, {banyak}), satu) << jumlah << " rows, " << banyak << " threads";
    }
}

Sel hitung_persen(const Soal& soal, Utas utas) {
    Sel sel(soal.a.isi.size());
    persen(soal.a.lihat(), soal.b.lihat(), 100, dua_desimal, sel.hasil, sel.alasan, utas);
    return sel;
}

TEST(Utas, one_to_eight_threads_each_have_a_share) {
    const Soal soal(8 * seutas + 257, 8);
    const Sel satu = hitung_persen(soal, {});
    for (std::size_t banyak = 0; banyak <= 8; ++banyak)
        ASSERT_EQ(hitung_persen(soal, {banyak}), satu) << banyak;
}

TEST(Utas, a_target_for_all_rows_and_rows_one_by_one_are_the_same_too) {
    const Soal soal(2 * seutas, 9);
    const std::vector<Kolom> kolom{soal.a.lihat(), soal.b.lihat()};
    const Ekspresi ekspresi = rasio(true, 100);
    for (const char* nama : {"maks-rasio", "konversi-120"}) {
        const SoalCapaian tercapai{ekspresi, kolom, Target{{}, Rasional(0), {}}, *find_aturan(nama)};
        Sel satu(soal.a.isi.size());
        Sel tiga(satu);
        capaian(tercapai, dua_desimal, satu.hasil, satu.alasan);
        capaian(tercapai, dua_desimal, tiga.hasil, tiga.alasan, {3});
        EXPECT_EQ(tiga, satu) << nama;
    }
}

// Rows i, i + grup, i + 2 grup and so on are one group.
Kelompok kelompok_bergilir(std::size_t jumlah, std::size_t grup) {
    std::vector<std::int64_t> kunci(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i)
        kunci[i] = static_cast<std::int64_t>(i % grup);
    return Kelompok(kunci);
}

TEST(Utas, sums_of_groups_are_the_same) {
    const Soal soal(2 * seutas + 77, 12);
    const std::vector<Kolom> kolom{soal.a.lihat(), soal.b.lihat()};
    for (const std::size_t grup : {std::size_t{1}, std::size_t{38}, 2 * seutas}) {
        const Kelompok kelompok = kelompok_bergilir(soal.a.isi.size(), grup);
        const RollupKolom satu = rollup(rasio(true, 100), kolom, kelompok, CaraRollup::pooled, dua_desimal);
        EXPECT_EQ(rollup(rasio(true, 100), kolom, kelompok, CaraRollup::pooled, dua_desimal, {3}), satu);
    }
}

TEST(Utas, means_of_groups_are_the_same_whether_bounds_decide_them_or_not) {
    AcakKolom acak(14);
    const KolomMilik a = acak.kolom(2 * seutas + 77, 2, 0, true);
    KolomMilik b = acak.kolom(2 * seutas + 77, 2, 0, false);
    for (std::int64_t& satu : b.isi)
        ++satu;
    for (std::size_t i = 5; i < b.isi.size(); i += 510)
        b.isi[i] = 0;  // the mean of its group is a reason
    const std::vector<Kolom> kolom{a.lihat(), b.lihat()};
    const Kelompok kelompok = kelompok_bergilir(a.isi.size(), 510);
    const RollupKolom satu = rollup(rasio(true, 100), kolom, kelompok, CaraRollup::rerata, dua_desimal);
    EXPECT_EQ(satu.alasan[5], Alasan::penyebut_nol);
    EXPECT_EQ(rollup(rasio(true, 100), kolom, kelompok, CaraRollup::rerata, dua_desimal, {3}), satu);
}

TEST(Utas, a_catalogue_is_the_same) {
    constexpr std::int64_t wilayah = 60;
    constexpr std::int64_t tahun = 20;
    constexpr std::int64_t banyak = 8;
    AcakKolom acak(13);
    std::vector<std::int64_t> w, t, v, nilai;
    for (std::int64_t i = 0; i < wilayah * tahun * banyak; ++i) {
        if (acak.di_bawah(50) == 0) continue;
        w.push_back(3500 + i % wilayah);
        t.push_back(2000 + i / wilayah % tahun);
        v.push_back(i / wilayah / tahun);
        nilai.push_back(acak.antara(0, 1000));
    }
    const TabelPanjang tabel{w, t, v, {nilai}};
    std::vector<DefinisiKatalog> definisi;
    for (std::int64_t k = 0; k < static_cast<std::int64_t>(2 * seutas) / (wilayah * tahun) + 5; ++k)
        definisi.push_back({rasio(true, 100 + k % 2), {{k % banyak, 0}, {k % 7, -(k % 3)}}});
    const std::vector<std::int64_t> grup(wilayah, 35);
    const HasilKatalog satu = evaluate(tabel, definisi, dua_desimal);
    const HasilKatalog satu_grup = rollup(tabel, definisi, grup, CaraRollup::pooled, dua_desimal);
    for (const std::size_t utas : {2U, 5U}) {
        EXPECT_EQ(evaluate(tabel, definisi, dua_desimal, {utas}), satu);
        EXPECT_EQ(rollup(tabel, definisi, grup, CaraRollup::pooled, dua_desimal, {utas}), satu_grup);
    }
}

TEST(Utas, no_thread_is_used_where_it_does_not_pay) {
    EXPECT_EQ(bagi_baris(2 * seutas - 1, {8}).utas, 1U);
    EXPECT_EQ(bagi_baris(2 * seutas, {8}).utas, 2U);
    EXPECT_EQ(bagi_baris(100 * seutas, {8}).utas, 8U);
    EXPECT_EQ(bagi_baris(100 * seutas, {}).utas, 1U);
    EXPECT_EQ(bagi_baris(1000 * seutas, {100'000}).utas, Utas::terbanyak);
}

TEST(Utas, stretches_are_all_rows_and_each_once) {
    for (std::size_t jumlah = 2 * seutas; jumlah < 9 * seutas; jumlah += 3 * seutas / 2 + 1) {
        for (const std::size_t banyak : {2U, 5U}) {
            std::vector<std::atomic<unsigned char>> kali(jumlah);
            per_rentang(jumlah, {banyak}, [&](std::size_t awal, std::size_t m) {
                for (std::size_t i = awal; i < awal + m; ++i)
                    ++kali[i];
            });
            std::size_t sekali = 0;
            for (const auto& satu : kali)
                sekali += satu == 1 ? 1U : 0U;
            ASSERT_EQ(sekali, jumlah);
        }
    }
}

TEST(Utas, every_task_is_run_once_by_any_number_of_threads) {
    for (const std::size_t banyak : {0U, 1U, 2U, 7U, 300U}) {
        for (const std::size_t pekerja : {0U, 1U, 2U, 8U, 400U}) {
            std::vector<std::atomic<int>> kali(banyak);
            const auto tugas = [&](std::size_t i) { ++kali[i]; };
            bagi_tugas(banyak, {pekerja}, Tugas(tugas));
            for (const auto& satu : kali)
                ASSERT_EQ(satu, 1);
        }
    }
}

TEST(Utas, what_a_thread_throws_the_call_throws_and_what_was_not_begun_is_left_out) {
    std::atomic<std::size_t> dimulai{0};
    const auto tugas = [&](std::size_t i) {
        ++dimulai;
        if (i % 3 == 2) throw std::runtime_error("tugas");
    };
    EXPECT_THROW(bagi_tugas(100'000, {4}, Tugas(tugas)), std::runtime_error);
    EXPECT_LT(dimulai, 100'000U);
}

TEST(Utas, a_task_may_share_out_work_itself) {
    std::atomic<int> jumlah{0};
    const auto dalam = [&](std::size_t /*i*/) { ++jumlah; };
    const auto luar = [&](std::size_t /*i*/) { bagi_tugas(5, {2}, Tugas(dalam)); };
    bagi_tugas(4, {2}, Tugas(luar));
    EXPECT_EQ(jumlah, 20);
}

TEST(Utas, several_callers_may_have_threads_at_once) {
    const Soal soal(2 * seutas + 5, 10);
    const Sel satu = hitung_persen(soal, {});
    std::atomic<int> sama{0};
    const auto panggil = [&](std::size_t /*i*/) { sama += hitung_persen(soal, {2}) == satu ? 1 : 0; };
    bagi_tugas(4, {4}, Tugas(panggil));
    EXPECT_EQ(sama, 4);
}

#ifdef __unix__
TEST(Utas, a_child_that_was_forked_after_a_call_may_call_again) {
    const Soal soal(2 * seutas + 1, 11);
    const Sel satu = hitung_persen(soal, {4});
    const pid_t anak = fork();
    if (anak == 0) _exit(hitung_persen(soal, {4}) == satu ? 0 : 1);
    ASSERT_GT(anak, 0);
    int keadaan = -1;
    ASSERT_EQ(waitpid(anak, &keadaan, 0), anak);
    EXPECT_TRUE(WIFEXITED(keadaan) && WEXITSTATUS(keadaan) == 0);
    EXPECT_EQ(hitung_persen(soal, {4}), satu);
}
#endif

}  // namespace
}  // namespace iku
