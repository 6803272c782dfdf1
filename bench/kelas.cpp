// SPDX-License-Identifier: Apache-2.0
// What does a column of predicates cost, decided on exact quotients, against a pass over the same memory, the
// same comparisons in floating point, and percentages rounded first? "beda" counts rows whose class differs.
#include "iku/tabel/classify.hpp"
#include "iku/tabel/kernel.hpp"

#include "ukur.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using iku::Alasan;
using iku::Kolom;

constexpr std::int64_t juta = 1'000'000;
constexpr std::string_view nama_skala = "permendagri-86-2017";

iku::Ekspresi persen() {
    iku::PenyusunEkspresi p;
    p.variabel(0);
    p.variabel(1);
    p.operasi(iku::Op::bagi);
    p.konstanta(100);
    p.operasi(iku::Op::kali);
    return *std::move(p).selesai();
}

// pembilang 0..penyebut of penyebut 1..terbesar; `tepat` of 100 rows lie exactly on a threshold.
struct Soal {
    std::vector<std::vector<std::int64_t>> kolom;
    std::vector<std::int8_t> jawaban, pita;
    std::vector<Alasan> alasan;
    ukur::Keluaran keluaran;

    Soal(std::size_t jumlah, std::int64_t terbesar, std::int64_t tepat)
        : kolom{ukur::acak(jumlah, 1, 0, terbesar), ukur::acak(jumlah, 2, 1, terbesar)},
          jawaban(jumlah),
          pita(jumlah),
          alasan(jumlah),
          keluaran(jumlah) {
        const auto undian = ukur::acak(jumlah, 3, 0, 99);
        for (std::size_t i = 0; i < jumlah; ++i) {
            std::int64_t& n = kolom[0][i];
            std::int64_t& d = kolom[1][i];
            n %= d + 1;
            if (undian[i] >= tepat) continue;
            d = d / 100 * 100 + 100;
            n = d / 100 * (i % 2 != 0 ? 91 : 76);
        }
        hitung(jawaban);
    }

    void hitung(std::vector<std::int8_t>& tujuan) {
        static const iku::Ekspresi rumus = persen();
        iku::classify(rumus, std::array{Kolom{kolom[0]}, Kolom{kolom[1]}}, *iku::find_skala(nama_skala),
                      {tujuan, alasan});
    }

    double beda() const {
        std::int64_t banyak = 0;
        for (std::size_t i = 0; i < jawaban.size(); ++i)
            banyak += static_cast<std::int64_t>(jawaban[i] != pita[i]);
        return static_cast<double>(banyak);
    }
};

template <class F>
void ukur_cara(benchmark::State& state, Soal& s, F cara) {
    for ([[maybe_unused]] auto putaran : state) {
        cara(s);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(s.pita.size()));
}

// Reads both columns and writes two bytes a row.
void memori(benchmark::State& state, Soal* soal) {
    ukur_cara(state, *soal, [](Soal& s) {
        for (std::size_t i = 0; i < s.pita.size(); ++i)
            s.pita[i] = static_cast<std::int8_t>(s.kolom[0][i] + s.kolom[1][i]);
        for (std::size_t i = 0; i < s.pita.size(); ++i)
            s.alasan[i] = Alasan::ada;
    });
}

void iku_classify(benchmark::State& state, std::string_view bentuk, Soal* soal) {
    if (!iku::pilih_kernel(bentuk)) return state.SkipWithError("this processor cannot run that form");
    ukur_cara(state, *soal, [](Soal& s) { s.hitung(s.pita); });
    state.counters["beda"] = soal->beda();
    iku::pilih_kernel("");
}

// The bands by their lower bounds, as one writes it.
void ganda(benchmark::State& state, Soal* soal) {
    ukur_cara(state, *soal, [](Soal& s) {
        for (std::size_t i = 0; i < s.pita.size(); ++i) {
            const double x = static_cast<double>(s.kolom[0][i]) / static_cast<double>(s.kolom[1][i]) * 100.0;
            s.pita[i] = static_cast<std::int8_t>(4 - (x >= 51) - (x >= 66) - (x >= 76) - (x >= 91));
        }
    });
    state.counters["beda"] = soal->beda();
}

void bilangan128(benchmark::State& state, Soal* soal) {
    __extension__ typedef __int128 I128;
    ukur_cara(state, *soal, [](Soal& s) {
        for (std::size_t i = 0; i < s.pita.size(); ++i) {
            const I128 n = static_cast<I128>(s.kolom[0][i]) * 100;
            const I128 d = s.kolom[1][i];
            s.pita[i] =
                static_cast<std::int8_t>(4 - (n >= d * 51) - (n >= d * 66) - (n >= d * 76) - (n >= d * 91));
        }
    });
    state.counters["beda"] = soal->beda();
}

[[maybe_unused]] const bool terdaftar = [] {
    const auto daftar = [](const std::string& cara, const std::string& soal, auto f, auto... a) {
        benchmark::RegisterBenchmark((cara + '/' + soal).c_str(), f, a...);
    };
    const auto semua = [&](const std::string& nama, Soal* s) {
        daftar("memory", nama, memori, s);
        for (const std::string_view bentuk : iku::daftar_kernel())
            daftar("iku " + std::string(bentuk), nama, iku_classify, bentuk, s);
        daftar("double, as usually written", nama, ganda, s);
        daftar("__int128", nama, bilangan128, s);
    };
    semua("10000000 rows", new Soal(10 * juta, juta, 0));
    semua("1000000 rows", new Soal(juta, juta, 0));
    semua("1000000 rows, 1 in 100 on a threshold", new Soal(juta, juta, 1));
    semua("1000000 rows, half on a threshold", new Soal(juta, juta, 50));
    return true;
}();

}  // namespace
