// SPDX-License-Identifier: Apache-2.0
// What do exact ranks, roll-ups by key and means of quotients cost, against the same in floating point and a
// pass over the same memory? "beda" counts rows or groups whose answer differs from iku's.
#include "iku/tabel/kernel.hpp"
#include "iku/tabel/rank.hpp"
#include "iku/tabel/reduce.hpp"
#include "iku/tabel/rollup.hpp"

#include "ukur.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using iku::Kolom;

iku::Ekspresi rasio(std::int64_t faktor) {
    iku::PenyusunEkspresi p;
    p.variabel(0);
    p.variabel(1);
    p.operasi(iku::Op::bagi);
    p.konstanta(faktor);
    p.operasi(iku::Op::kali);
    return *std::move(p).selesai();
}

// pembilang 0..penyebut of penyebut 1..10^6, in groups of 514 rows in random order.
struct Soal {
    std::vector<std::vector<std::int64_t>> kolom;
    std::vector<std::int64_t> kunci;
    iku::Kelompok kelompok;
    ukur::Keluaran keluaran;

    explicit Soal(std::size_t jumlah)
        : kolom{ukur::acak(jumlah, 1, 0, 1'000'000), ukur::acak(jumlah, 2, 1, 1'000'000)},
          kunci(ukur::acak(jumlah, 3, 0, static_cast<std::int64_t>(jumlah / 514))),
          kelompok(kunci),
          keluaran(jumlah) {
        for (std::size_t i = 0; i < jumlah; ++i)
            kolom[0][i] %= kolom[1][i] + 1;
    }
    std::array<Kolom, 2> lihat() const { return {Kolom{kolom[0]}, Kolom{kolom[1]}}; }
};

template <class F>
void ukur_cara(benchmark::State& state, Soal* s, F cara) {
    for ([[maybe_unused]] auto putaran : state) {
        cara(*s);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(s->kunci.size()));
}

void memori(benchmark::State& state, Soal* soal) {
    ukur_cara(state, soal, [](Soal& s) { ukur::memori(s.kolom, s.keluaran); });
}

void iku_rank(benchmark::State& state, Soal* soal) {
    const auto rumus = rasio(1);
    ukur_cara(state, soal, [&](Soal& s) {
        iku::rank(rumus, s.lihat(), iku::Urutan::terbesar_dulu, s.keluaran.hasil, s.keluaran.alasan);
    });
}

void ganda_rank(benchmark::State& state, Soal* soal) {
    std::vector<std::pair<double, std::uint32_t>> baris(soal->kunci.size());
    ukur_cara(state, soal, [&](Soal& s) {
        for (std::size_t i = 0; i < baris.size(); ++i)
            baris[i] = {static_cast<double>(s.kolom[0][i]) / static_cast<double>(s.kolom[1][i]),
                        static_cast<std::uint32_t>(i)};
        std::sort(baris.begin(), baris.end());
        for (std::size_t i = 0; i < baris.size(); ++i)
            s.keluaran.hasil[baris[i].second] = static_cast<std::int64_t>(i);
    });
}

void iku_rollup(benchmark::State& state, iku::CaraRollup cara, Soal* soal) {
    const auto rumus = rasio(100);
    ukur_cara(state, soal, [&](Soal& s) {
        benchmark::DoNotOptimize(iku::rollup(rumus, s.lihat(), s.kelompok, cara, {iku::Mode::half_up, 2}));
    });
}

// Quotients of 63-bit numbers that are nearly equal, which doubles cannot tell apart.
std::array<std::vector<std::int64_t>, 2> hampir_sama(std::size_t jumlah) {
    std::array<std::vector<std::int64_t>, 2> hasil{ukur::acak(jumlah, 4, 0, 1'000'000),
                                                   ukur::acak(jumlah, 5, 0, 1'000'000)};
    for (auto& kolom : hasil)
        for (auto& x : kolom)
            x += std::int64_t{1} << 62U;
    return hasil;
}

void iku_rank_hampir_sama(benchmark::State& state, Soal* soal) {
    const auto rumus = rasio(1);
    const auto kolom = hampir_sama(soal->kunci.size());
    ukur_cara(state, soal, [&](Soal& s) {
        iku::rank(rumus, std::array{Kolom{kolom[0]}, Kolom{kolom[1]}}, iku::Urutan::terbesar_dulu,
                  s.keluaran.hasil, s.keluaran.alasan);
    });
}

// Exact too: a comparison is two products of 128 bits.
void kali_silang(benchmark::State& state, const std::vector<std::int64_t>& n,
                 const std::vector<std::int64_t>& d, Soal* soal) {
    __extension__ typedef __int128 I128;
    std::vector<std::uint32_t> baris(n.size());
    ukur_cara(state, soal, [&](Soal& s) {
        std::iota(baris.begin(), baris.end(), 0U);
        std::stable_sort(baris.begin(), baris.end(), [&](std::uint32_t a, std::uint32_t b) {
            return static_cast<I128>(n[a]) * d[b] > static_cast<I128>(n[b]) * d[a];
        });
        for (std::size_t i = 0; i < baris.size(); ++i)
            s.keluaran.hasil[baris[i]] = static_cast<std::int64_t>(i) + 1;
    });
}

void kali_silang_rank(benchmark::State& state, Soal* soal) {
    kali_silang(state, soal->kolom[0], soal->kolom[1], soal);
}

void kali_silang_hampir_sama(benchmark::State& state, Soal* soal) {
    const auto kolom = hampir_sama(soal->kunci.size());
    kali_silang(state, kolom[0], kolom[1], soal);
}

// What a mean must read at least: both columns, and each row's group.
void baca_kolom(benchmark::State& state, Soal* soal) {
    ukur_cara(state, soal, [](Soal& s) {
        std::int64_t jumlah = 0;
        for (std::size_t i = 0; i < s.kunci.size(); ++i)
            jumlah += s.kolom[0][i] ^ s.kolom[1][i] ^ s.kelompok.nomor[i];
        benchmark::DoNotOptimize(jumlah);
    });
}

// Sums that wrap without a word.
void jumlah_int64(benchmark::State& state, Soal* soal) {
    std::vector<std::array<std::int64_t, 2>> jumlah(soal->kelompok.size());
    ukur_cara(state, soal, [&](Soal& s) {
        std::fill(jumlah.begin(), jumlah.end(), std::array<std::int64_t, 2>{});
        for (std::size_t i = 0; i < s.kunci.size(); ++i) {
            jumlah[s.kelompok.nomor[i]][0] += s.kolom[0][i];
            jumlah[s.kelompok.nomor[i]][1] += s.kolom[1][i];
        }
        benchmark::DoNotOptimize(jumlah.data());
    });
}

void rerata_ganda(benchmark::State& state, Soal* soal) {
    std::vector<std::pair<double, std::int64_t>> jumlah(soal->kelompok.size());
    const auto eksak = iku::rollup(rasio(100), soal->lihat(), soal->kelompok, iku::CaraRollup::rerata,
                                   {iku::Mode::half_up, 2});
    std::int64_t beda = 0;
    ukur_cara(state, soal, [&](Soal& s) {
        std::fill(jumlah.begin(), jumlah.end(), std::pair<double, std::int64_t>{});
        for (std::size_t i = 0; i < s.kunci.size(); ++i) {
            auto& satu = jumlah[s.kelompok.nomor[i]];
            satu.first += static_cast<double>(s.kolom[0][i]) / static_cast<double>(s.kolom[1][i]);
            ++satu.second;
        }
        benchmark::DoNotOptimize(jumlah.data());
    });
    for (std::size_t g = 0; g < jumlah.size(); ++g)
        beda += static_cast<std::int64_t>(
            std::llround(jumlah[g].first / static_cast<double>(jumlah[g].second) * 10'000) != eksak.hasil[g]);
    state.counters["beda"] = static_cast<double>(beda);
}

void iku_reduce(benchmark::State& state, Soal* soal) {
    std::vector<std::int64_t> penyebut(soal->kunci.size());
    ukur_cara(state, soal, [&](Soal& s) {
        iku::reduce({s.kolom[0]}, {s.kolom[1]}, s.keluaran.hasil, penyebut, s.keluaran.alasan);
    });
}

void std_gcd(benchmark::State& state, Soal* soal) {
    std::vector<std::int64_t> penyebut(soal->kunci.size());
    ukur_cara(state, soal, [&](Soal& s) {
        for (std::size_t i = 0; i < penyebut.size(); ++i) {
            const std::int64_t g = std::gcd(s.kolom[0][i], s.kolom[1][i]);
            s.keluaran.hasil[i] = s.kolom[0][i] / g;
            penyebut[i] = s.kolom[1][i] / g;
        }
    });
}

[[maybe_unused]] const bool terdaftar = [] {
    const auto daftar = [](const std::string& cara, const std::string& soal, auto f, auto... a) {
        benchmark::RegisterBenchmark((cara + '/' + soal).c_str(), f, a...);
    };
    for (const std::size_t jumlah : {std::size_t{514}, std::size_t{51'400}, std::size_t{1'000'000}}) {
        const std::string nama = std::to_string(jumlah) + " rows";
        auto* const s = new Soal(jumlah);
        daftar("memory", nama, memori, s);
        daftar("iku, rank", nama, iku_rank, s);
        daftar("double, std::sort of pairs", nama, ganda_rank, s);
        daftar("exact, std::stable_sort by products", nama, kali_silang_rank, s);
        daftar("iku, rank, near ties of 63 bits", nama, iku_rank_hampir_sama, s);
        daftar("exact, std::stable_sort, the same near ties", nama, kali_silang_hampir_sama, s);
        daftar("iku, pooled by key", nama, iku_rollup, iku::CaraRollup::pooled, s);
        daftar("int64 sums that wrap", nama, jumlah_int64, s);
        daftar("reading both columns and the groups", nama, baca_kolom, s);
        daftar("iku, mean of quotients by key", nama, iku_rollup, iku::CaraRollup::rerata, s);
        daftar("double, mean of quotients", nama, rerata_ganda, s);
        daftar("iku, lowest terms", nama, iku_reduce, s);
        daftar("std::gcd and two divisions", nama, std_gcd, s);
    }
    return true;
}();

}  // namespace
