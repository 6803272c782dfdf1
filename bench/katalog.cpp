// SPDX-License-Identifier: Apache-2.0
// What does a catalogue of 3,000 definitions over 514 regencies and 20 years cost, 30.84 million figures from
// one long table, against a pass over the same bytes? One row a figure. "MiB" is the peak above what stood
// before the call, where the system tells it.
#include "iku/tabel/katalog.hpp"

#include "ukur.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

constexpr std::size_t banyak_wilayah = 514, banyak_tahun = 20, banyak_variabel = 300, banyak_definisi = 3'000;
constexpr std::size_t sel = banyak_wilayah * banyak_tahun;
constexpr iku::Pembulatan dua_desimal{iku::Mode::half_up, 2};

// The shapes that indicators have: a percentage, a rate, a share of a sum, a growth.
iku::Ekspresi bentuk(std::size_t nomor) {
    iku::PenyusunEkspresi p;
    const auto rasio = [&](std::int64_t faktor) {
        p.operasi(iku::Op::bagi);
        p.konstanta(faktor);
        p.operasi(iku::Op::kali);
    };
    p.variabel(0);
    p.variabel(1);
    if (nomor == 2) {
        p.variabel(0);
        p.operasi(iku::Op::tambah);
    } else if (nomor == 3) {
        p.operasi(iku::Op::kurang);
        p.variabel(1);
    }
    rasio(nomor == 1 ? 100'000 : 100);
    return *std::move(p).selesai();
}

struct Soal {
    std::vector<std::int64_t> wilayah{}, periode{}, variabel{}, nilai{}, grup{};
    std::vector<iku::DefinisiKatalog> definisi{};

    // Region by region and year by year, the variables of each together, as such tables mostly come.
    Soal() : nilai(ukur::acak(sel * banyak_variabel, 7, 1, 1'000'000)) {
        for (std::size_t i = 0; i < nilai.size(); ++i) {
            const std::size_t w = i / banyak_variabel / banyak_tahun;
            wilayah.push_back(static_cast<std::int64_t>(1100 + w % 38 * 100 + w / 38));
            periode.push_back(static_cast<std::int64_t>(2005 + i / banyak_variabel % banyak_tahun));
            variabel.push_back(static_cast<std::int64_t>(i % banyak_variabel));
        }
        for (std::size_t k = 0; k < banyak_definisi; ++k) {
            const auto a = static_cast<std::int64_t>(k % banyak_variabel);
            const auto b = static_cast<std::int64_t>((k * 7 + 1) % banyak_variabel);
            const bool tumbuh = k % 4 == 3;
            definisi.push_back({bentuk(k % 4), {{a, 0}, {tumbuh ? a : b, tumbuh ? -1 : 0}}});
        }
        for (const std::int64_t kode : iku::daftar_wilayah(tabel()))
            grup.push_back(iku::awalan_kode(kode, 2));
    }
    iku::TabelPanjang tabel() const { return {wilayah, periode, variabel, iku::Kolom{nilai}}; }
};

const Soal& soal() {
    static const Soal satu;
    return satu;
}

double mebibita(const std::string& medan) {
    std::ifstream status("/proc/self/status");
    for (std::string baris; std::getline(status, baris);)
        if (baris.starts_with(medan)) return std::stod(baris.substr(medan.size() + 1)) / 1024;
    return 0;
}

void lupakan_puncak() {
    std::ofstream("/proc/self/clear_refs") << "5";
}

template <class F>
void ukur_cara(benchmark::State& state, const F& cara) {
    soal();
    double puncak = 0;
    for ([[maybe_unused]] auto putaran : state) {
        state.PauseTiming();
        lupakan_puncak();
        const double awal = mebibita("VmRSS:");
        state.ResumeTiming();
        auto hasil = cara();
        benchmark::DoNotOptimize(hasil);
        state.PauseTiming();
        puncak = std::max(puncak, mebibita("VmHWM:") - awal);
        state.ResumeTiming();
    }
    state.counters["MiB"] = puncak;
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(sel * banyak_definisi));
}

// Every byte of the table read, and every byte of the figures written to memory that is new, as theirs is.
void memori(benchmark::State& state) {
    ukur_cara(state, [] {
        const Soal& s = soal();
        std::int64_t jumlah = 0;
        for (const auto* kolom : {&s.wilayah, &s.periode, &s.variabel, &s.nilai})
            for (const std::int64_t x : *kolom)
                jumlah += x;
        return std::pair(std::vector<std::int64_t>(sel * banyak_definisi, jumlah),
                         std::vector<iku::Alasan>(sel * banyak_definisi));
    });
}

// As many figures in doubles, from values that already lie by variable, region and year.
void ganda(benchmark::State& state) {
    ukur_cara(state, [] {
        const Soal& s = soal();
        std::vector<double> hasil(sel * banyak_definisi);
        for (std::size_t k = 0; k < banyak_definisi; ++k) {
            const auto kolom = [&](std::size_t v) {
                return s.nilai.data() + static_cast<std::size_t>(s.definisi[k].variabel[v].kode) * sel;
            };
            const std::int64_t *const a = kolom(0), *const b = kolom(1);
            for (std::size_t i = 0; i < sel; ++i)
                hasil[k * sel + i] = static_cast<double>(a[i]) / static_cast<double>(b[i]) * 100;
        }
        return hasil;
    });
}

void iku_evaluate(benchmark::State& state, iku::Utas utas) {
    ukur_cara(state, [&] { return iku::evaluate(soal().tabel(), soal().definisi, dua_desimal, utas); });
}

void iku_rollup(benchmark::State& state, iku::CaraRollup cara, iku::Utas utas) {
    ukur_cara(state, [&] {
        return iku::rollup(soal().tabel(), soal().definisi, soal().grup, cara, dua_desimal, utas);
    });
}

[[maybe_unused]] const bool terdaftar = [] {
    const auto daftar = [](const std::string& cara, auto f, auto... a) {
        const std::string nama = cara + "/514 regencies, 20 years, 3000 definitions";
        benchmark::RegisterBenchmark(nama.c_str(), f, a...)->UseRealTime()->Unit(benchmark::kMillisecond);
    };
    daftar("memory, the table and the figures", memori);
    daftar("double, columns that lie ready", ganda);
    for (const std::size_t utas : {std::size_t{1}, std::size_t{2}}) {
        const std::string nama = utas == 1 ? ", 1 thread" : ", 2 threads";
        daftar("iku, every regency" + nama, iku_evaluate, iku::Utas{utas});
        daftar("iku, provinces, pooled" + nama, iku_rollup, iku::CaraRollup::pooled, iku::Utas{utas});
        daftar("iku, provinces, mean of ratios" + nama, iku_rollup, iku::CaraRollup::rerata, iku::Utas{utas});
    }
    return true;
}();

}  // namespace
