// SPDX-License-Identifier: Apache-2.0
// What does one exact percentage cost, n/d * 100 rounded to two decimals, as Rasional and as Boost's
// rational? And what does it cost where numbers outgrow 64 bits?
#include "iku/angka/rasional.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using Bulatan = boost::multiprecision::cpp_int;
using Pecahan = boost::multiprecision::cpp_rational;

struct Cacah {
    std::int64_t a, b;
};

std::vector<Cacah> data_cacah() {
    std::vector<Cacah> semua(1024);
    for (std::size_t i = 0; i < semua.size(); ++i)
        semua[i] = {static_cast<std::int64_t>(i * 7919 % 100'003),
                    static_cast<std::int64_t>(i * 104'729 % 100'019 + 1)};
    return semua;
}

void PersenRasional(benchmark::State& state) {
    const std::vector<Cacah> data = data_cacah();
    std::size_t i = 0;
    for ([[maybe_unused]] auto putaran : state) {
        const Cacah& c = data[i++ % data.size()];
        benchmark::DoNotOptimize(iku::bulatkan(iku::Rasional(c.a, c.b) * 100, {iku::Mode::half_up, 2}));
    }
}
BENCHMARK(PersenRasional);

// Half up for values not below 0: floor(x * 100 + 1/2) / 100.
Pecahan bulatkan_boost(const Pecahan& nilai) {
    const Pecahan x = nilai * 100 + Pecahan(1, 2);
    const Bulatan utuh = numerator(x) / denominator(x);
    return {utuh, 100};
}

void PersenBoost(benchmark::State& state) {
    const std::vector<Cacah> data = data_cacah();
    std::size_t i = 0;
    for ([[maybe_unused]] auto putaran : state) {
        const Cacah& c = data[i++ % data.size()];
        benchmark::DoNotOptimize(bulatkan_boost(Pecahan(c.a, c.b) * 100));
    }
}
BENCHMARK(PersenBoost);

void PersenRasionalBesar(benchmark::State& state) {
    const std::vector<Cacah> data = data_cacah();
    const iku::Rasional jauh = iku::pangkat10(20) + 39;
    std::size_t i = 0;
    for ([[maybe_unused]] auto putaran : state) {
        const Cacah& c = data[i++ % data.size()];
        benchmark::DoNotOptimize(iku::bulatkan(jauh * c.a / (jauh + c.b) * 100, {iku::Mode::half_up, 2}));
    }
}
BENCHMARK(PersenRasionalBesar);

void PersenBoostBesar(benchmark::State& state) {
    const std::vector<Cacah> data = data_cacah();
    const Pecahan jauh = Pecahan(Bulatan("100000000000000000039"));
    std::size_t i = 0;
    for ([[maybe_unused]] auto putaran : state) {
        const Cacah& c = data[i++ % data.size()];
        benchmark::DoNotOptimize(bulatkan_boost(jauh * c.a / (jauh + c.b) * 100));
    }
}
BENCHMARK(PersenBoostBesar);

}  // namespace
