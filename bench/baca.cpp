// SPDX-License-Identifier: Apache-2.0
// What does reading a column of cells to exact numbers cost, against reading the same digits to doubles?
#include "iku/angka/read_kolom.hpp"

#include <charconv>
#include <cstdlib>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

constexpr std::size_t juta = 1'000'000;

// The same numbers below a million, with one decimal, in each form.
struct Sel {
    std::vector<std::string> id, en;
    std::vector<double> biner;

    Sel() {
        std::mt19937_64 mesin(1);
        for (std::size_t i = 0; i < juta; ++i) {
            const auto bulat = mesin() % 1'000'000;
            const std::string pecahan = std::to_string(mesin() % 10);
            const std::string utuh = std::to_string(bulat);
            en.push_back(utuh + '.' + pecahan);
            id.push_back((utuh.size() > 3
                              ? utuh.substr(0, utuh.size() - 3) + '.' + utuh.substr(utuh.size() - 3)
                              : utuh) +
                         ',' + pecahan);
            biner.push_back(std::strtod(en.back().c_str(), nullptr));
        }
    }
};

const Sel& sel() {
    static const Sel satu;
    return satu;
}

// One way over all cells, timed.
template <class F>
void ukur(benchmark::State& state, F baca) {
    const Sel& isi = sel();
    for (auto _ : state)
        benchmark::DoNotOptimize(baca(isi));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(juta));
}

auto teks(const std::vector<std::string>& isi) {
    const std::vector<std::string_view> lihat(isi.begin(), isi.end());
    return iku::read_numbers(lihat).isi->size();
}

void memori(benchmark::State& state) {
    ukur(state, [](const Sel& s) { return std::vector<double>(s.biner); });
}
void iku_teks_id(benchmark::State& state) {
    ukur(state, [](const Sel& s) { return teks(s.id); });
}
void iku_teks_en(benchmark::State& state) {
    ukur(state, [](const Sel& s) { return teks(s.en); });
}
void iku_biner(benchmark::State& state) {
    ukur(state, [](const Sel& s) { return iku::read_numbers(std::span<const double>(s.biner)).isi->size(); });
}
void dengan_strtod(benchmark::State& state) {
    ukur(state, [](const Sel& s) {
        double jumlah = 0;
        for (const std::string& satu : s.en)
            jumlah += std::strtod(satu.c_str(), nullptr);
        return jumlah;
    });
}
void dengan_from_chars(benchmark::State& state) {
    ukur(state, [](const Sel& s) {
        double jumlah = 0;
        for (const std::string& satu : s.en) {
            double nilai = 0;
            std::from_chars(satu.data(), satu.data() + satu.size(), nilai);
            jumlah += nilai;
        }
        return jumlah;
    });
}

BENCHMARK(memori)->Name("memory: copy of the doubles/1000000 cells");
BENCHMARK(iku_teks_id)->Name("iku read_numbers, 123.456,5/1000000 cells");
BENCHMARK(iku_teks_en)->Name("iku read_numbers, 123456.5/1000000 cells");
BENCHMARK(iku_biner)->Name("iku read_numbers, double/1000000 cells");
BENCHMARK(dengan_strtod)->Name("strtod/1000000 cells");
BENCHMARK(dengan_from_chars)->Name("from_chars/1000000 cells");

}  // namespace
