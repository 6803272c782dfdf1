// SPDX-License-Identifier: Apache-2.0
// What does a column of percentages cost in floating point, rounded to two decimals? The baseline for exact
// ones.
#include <cmath>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

void PersenDouble(benchmark::State& state) {
    const auto n = static_cast<std::size_t>(state.range(0));
    std::vector<std::int64_t> a(n);
    std::vector<std::int64_t> b(n);
    std::vector<double> hasil(n);
    for (std::size_t i = 0; i < n; ++i) {
        a[i] = static_cast<std::int64_t>(i * 7919 % 1009);
        b[i] = static_cast<std::int64_t>(i * 104729 % 1013 + 1);
    }
    for ([[maybe_unused]] auto putaran : state) {
        for (std::size_t i = 0; i < n; ++i) {
            hasil[i] = std::round(static_cast<double>(a[i]) / static_cast<double>(b[i]) * 10'000.0) / 100.0;
        }
        benchmark::DoNotOptimize(hasil.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(PersenDouble)->Arg(1 << 14);

}  // namespace
