// SPDX-License-Identifier: Apache-2.0
// What does a column of exactly rounded percentages cost, against a pass over the same memory, a loop in
// floating point, and the obvious exact ways? "beda" counts the rows whose answer differs from iku's.
#include "iku/tabel/persen.hpp"

#include "iku/tabel/kernel.hpp"

#include "ukur.hpp"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using iku::Alasan;
using iku::Kolom;
using iku::Mode;
__extension__ typedef __int128 I128;

constexpr iku::Pembulatan dua_desimal{Mode::half_up, 2};

// pembilang 0..penyebut of penyebut 1..terbesar, by size and largest denominator; kept for the whole run.
struct Soal {
    std::vector<std::vector<std::int64_t>> kolom;
    std::vector<std::int64_t> jawaban;
    ukur::Keluaran keluaran;

    Soal(std::size_t jumlah, std::int64_t terbesar)
        : kolom{ukur::acak(jumlah, 1, 0, terbesar), ukur::acak(jumlah, 2, 1, terbesar)},
          jawaban(jumlah),
          keluaran(jumlah) {
        for (std::size_t i = 0; i < jumlah; ++i)
            kolom[0][i] %= kolom[1][i] + 1;
        iku::persen({kolom[0]}, {kolom[1]}, 100, dua_desimal, jawaban, keluaran.alasan);
    }

    std::int64_t beda() const {
        std::int64_t banyak = 0;
        for (std::size_t i = 0; i < jawaban.size(); ++i)
            banyak += static_cast<std::int64_t>(jawaban[i] != keluaran.hasil[i]);
        return banyak;
    }
};

Soal& soal(std::size_t jumlah, std::int64_t terbesar) {
    static std::vector<std::pair<std::pair<std::size_t, std::int64_t>, Soal*>> ada;
    const std::pair kunci{jumlah, terbesar};
    const auto cari = std::find_if(ada.begin(), ada.end(), [&](const auto& x) { return x.first == kunci; });
    if (cari != ada.end()) return *cari->second;
    ada.emplace_back(kunci, new Soal(jumlah, terbesar));  // lives as long as the program
    return *ada.back().second;
}

template <class F>
void ukur_cara(benchmark::State& state, F cara) {
    Soal& s = soal(static_cast<std::size_t>(state.range(0)), state.range(1));
    for ([[maybe_unused]] auto putaran : state) {
        cara(s);
        benchmark::DoNotOptimize(s.keluaran.hasil.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["beda"] = static_cast<double>(s.beda());
}

void Memori(benchmark::State& state) {
    Soal& s = soal(static_cast<std::size_t>(state.range(0)), state.range(1));
    for ([[maybe_unused]] auto putaran : state) {
        ukur::memori(s.kolom, s.keluaran);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void iku_persen(benchmark::State& state, std::string_view bentuk) {
    if (!iku::pilih_kernel(bentuk)) return state.SkipWithError("this processor cannot run that form");
    ukur_cara(state, [](Soal& s) {
        iku::persen({s.kolom[0]}, {s.kolom[1]}, 100, dua_desimal, s.keluaran.hasil, s.keluaran.alasan);
    });
    iku::pilih_kernel("");
}

void IkuBerlubang(benchmark::State& state) {
    static const std::vector<std::uint8_t> bitmap(20'000'000 / 8, 0xFF);
    ukur_cara(state, [](Soal& s) {
        iku::persen({s.kolom[0], bitmap.data()}, {s.kolom[1], bitmap.data()}, 100, dua_desimal,
                    s.keluaran.hasil, s.keluaran.alasan);
    });
}

// As it is usually written; the answer is the nearest double, read back as hundredths.
void Double(benchmark::State& state) {
    ukur_cara(state, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const double x = static_cast<double>(s.kolom[0][i]) / static_cast<double>(s.kolom[1][i]) * 100.0;
            s.keluaran.hasil[i] = static_cast<std::int64_t>(std::round(x * 100.0));
        }
    });
}

void Int128(benchmark::State& state) {
    ukur_cara(state, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const std::int64_t d = s.kolom[1][i];
            if (d == 0) {
                s.keluaran.alasan[i] = Alasan::penyebut_nol;
                continue;
            }
            const I128 atas = static_cast<I128>(s.kolom[0][i]) * 10'000;
            I128 q = atas / d;
            const I128 sisa = atas % d;
            if (2 * (sisa < 0 ? -sisa : sisa) >= (d < 0 ? -static_cast<I128>(d) : d))
                q += (atas < 0) != (d < 0) ? -1 : 1;
            s.keluaran.hasil[i] = static_cast<std::int64_t>(q);
            s.keluaran.alasan[i] = Alasan::ada;
        }
    });
}

void BoostCppRational(benchmark::State& state) {
    using boost::multiprecision::cpp_int;
    using boost::multiprecision::cpp_rational;
    ukur_cara(state, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const cpp_rational x = cpp_rational(s.kolom[0][i], s.kolom[1][i]) * 10'000 + cpp_rational(1, 2);
            s.keluaran.hasil[i] = static_cast<std::int64_t>(cpp_int(numerator(x) / denominator(x)));
        }
    });
}

void Rasional(benchmark::State& state) {
    ukur_cara(state, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const iku::Rasional x = iku::Rasional(s.kolom[0][i], s.kolom[1][i]) * iku::Rasional(100);
            s.keluaran.hasil[i] = iku::to_sel(x, dua_desimal).hasil;
        }
    });
}

constexpr std::int64_t juta = 1'000'000;

[[maybe_unused]] const bool terdaftar = [] {
    for (const std::int64_t jumlah : {std::int64_t{1} << 14, juta, 10 * juta}) {
        benchmark::RegisterBenchmark("Memori", Memori)->Args({jumlah, juta});
        for (const std::string_view bentuk : iku::daftar_kernel()) {
            benchmark::RegisterBenchmark(("Iku-" + std::string(bentuk)).c_str(), iku_persen, bentuk)
                ->Args({jumlah, juta});
        }
        benchmark::RegisterBenchmark("IkuBerlubang", IkuBerlubang)->Args({jumlah, juta});
        benchmark::RegisterBenchmark("Double", Double)->Args({jumlah, juta});
    }
    benchmark::RegisterBenchmark("Int128", Int128)->Args({juta, juta});
    benchmark::RegisterBenchmark("Rasional", Rasional)->Args({juta / 10, juta});
    benchmark::RegisterBenchmark("BoostCppRational", BoostCppRational)->Args({juta / 50, juta});
    // Small denominators, where ties are frequent and floating point is wrong most often.
    benchmark::RegisterBenchmark("Memori", Memori)->Args({juta, 400});
    benchmark::RegisterBenchmark("Iku", iku_persen, iku::kernel())->Args({juta, 400});
    benchmark::RegisterBenchmark("Double", Double)->Args({juta, 400});
    return true;
}();

}  // namespace
