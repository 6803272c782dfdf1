// SPDX-License-Identifier: Apache-2.0
// What does one achievement with its predicate cost, and what an exact mean of many ratios: as iku does it,
// and with Boost's rational, one after another and in pairs?
#include "iku/angka/jumlah.hpp"
#include "iku/kinerja/capaian.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/kinerja/skala.hpp"

#include "ukur.hpp"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using Pecahan = boost::multiprecision::cpp_rational;

struct Cacah {
    std::int64_t a, b;
};

// Denominators up to a million, numerators up to the denominator.
std::vector<Cacah> data(std::size_t jumlah) {
    const auto b = ukur::acak(jumlah, 514, 1, 1'000'000);
    const auto a = ukur::acak(jumlah, 2022, 0, 1'000'000);
    std::vector<Cacah> hasil;
    for (std::size_t i = 0; i < jumlah; ++i)
        hasil.push_back({a[i] % (b[i] + 1), b[i]});
    return hasil;
}

void CapaianIku(benchmark::State& state) {
    const auto semua = data(1024);
    const auto& aturan = *iku::find_aturan("maks-rasio");
    const auto& skala = *iku::find_skala("permendagri-86-2017");
    const iku::Target target{{}, iku::Rasional(87, 1), {}};
    std::size_t i = 0;
    for ([[maybe_unused]] auto putaran : state) {
        const Cacah& c = semua[i++ % semua.size()];
        benchmark::DoNotOptimize(skala.classify(iku::capaian(iku::Rasional(c.a, c.b) * 100, target, aturan)));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(CapaianIku)->Name("iku, percentage + capaian + predicate/one figure");

void CapaianBoost(benchmark::State& state) {
    const auto semua = data(1024);
    const Pecahan target = 87;
    std::size_t i = 0;
    for ([[maybe_unused]] auto putaran : state) {
        const Cacah& c = semua[i++ % semua.size()];
        const Pecahan capaian = Pecahan(c.a, c.b) * 100 / target * 100;
        const int pita = capaian >= 91 ? 0 : capaian >= 76 ? 1 : capaian >= 66 ? 2 : capaian >= 51 ? 3 : 4;
        benchmark::DoNotOptimize(pita);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(CapaianBoost)->Name("Boost cpp_rational/one figure");

void RerataIku(benchmark::State& state) {
    std::vector<iku::Hasil> nilai;
    for (const Cacah& c : data(static_cast<std::size_t>(state.range(0))))
        nilai.emplace_back(iku::Rasional(c.a, c.b));
    for ([[maybe_unused]] auto putaran : state)
        benchmark::DoNotOptimize(iku::rerata(nilai));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

std::vector<Pecahan> nilai_boost(std::int64_t jumlah) {
    std::vector<Pecahan> nilai;
    for (const Cacah& c : data(static_cast<std::size_t>(jumlah)))
        nilai.emplace_back(c.a, c.b);
    return nilai;
}

Pecahan pohon_boost(std::vector<Pecahan> nilai) {
    for (std::size_t n = nilai.size(); n > 1; n = (n + 1) / 2) {
        for (std::size_t i = 0; i < n / 2; ++i)
            nilai[i] = nilai[2 * i] + nilai[2 * i + 1];
        if (n % 2 == 1) nilai[n / 2] = nilai[n - 1];
    }
    return nilai.front();
}

// The two must agree before they are timed.
bool is_sama(std::int64_t jumlah) {
    std::vector<iku::Rasional> kita;
    for (const Cacah& c : data(static_cast<std::size_t>(jumlah)))
        kita.emplace_back(c.a, c.b);
    return iku::jumlah(kita).to_string() == pohon_boost(nilai_boost(jumlah)).str();
}

void RerataBoostPohon(benchmark::State& state) {
    if (!is_sama(std::min<std::int64_t>(state.range(0), 514))) return state.SkipWithError("the sums differ");
    const auto nilai = nilai_boost(state.range(0));
    for ([[maybe_unused]] auto putaran : state)
        benchmark::DoNotOptimize(Pecahan(pohon_boost(nilai) / state.range(0)));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void RerataBoostUrut(benchmark::State& state) {
    const auto nilai = nilai_boost(state.range(0));
    for ([[maybe_unused]] auto putaran : state) {
        Pecahan total = 0;
        for (const Pecahan& satu : nilai)
            total += satu;
        benchmark::DoNotOptimize(Pecahan(total / state.range(0)));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void daftarkan(std::int64_t jumlah) {
    const std::string soal = "/mean of " + std::to_string(jumlah) + " ratios";
    const auto satu = [&](const std::string& cara, void (*fungsi)(benchmark::State&)) {
        benchmark::RegisterBenchmark((cara + soal).c_str(), fungsi)
            ->Arg(jumlah)
            ->Unit(benchmark::kMicrosecond);
    };
    satu("iku::rerata", RerataIku);
    satu("Boost cpp_rational, in pairs", RerataBoostPohon);
    satu("Boost cpp_rational, one by one", RerataBoostUrut);
}

const bool terdaftar = (daftarkan(514), daftarkan(10'000), true);

}  // namespace
