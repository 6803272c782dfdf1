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
#include <string_view>
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

template <class F>
void ukur_cara(benchmark::State& state, Soal& s, F cara) {
    for ([[maybe_unused]] auto putaran : state) {
        cara(s);
        benchmark::DoNotOptimize(s.keluaran.hasil.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(s.jawaban.size()));
    state.counters["beda"] = static_cast<double>(s.beda());
}

void memori(benchmark::State& state, Soal* s) {
    for ([[maybe_unused]] auto putaran : state) {
        ukur::memori(s->kolom, s->keluaran);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(s->jawaban.size()));
}

void iku_persen(benchmark::State& state, std::string_view bentuk, Soal* soal) {
    if (!iku::pilih_kernel(bentuk)) return state.SkipWithError("this processor cannot run that form");
    ukur_cara(state, *soal, [](Soal& s) {
        iku::persen({s.kolom[0]}, {s.kolom[1]}, 100, dua_desimal, s.keluaran.hasil, s.keluaran.alasan);
    });
    iku::pilih_kernel("");
}

// Validity bitmaps on both sides; every byte is `isi`.
void iku_berlubang(benchmark::State& state, std::uint8_t isi, Soal* soal) {
    const std::vector<std::uint8_t> bitmap(soal->jawaban.size() / 8 + 1, isi);
    ukur_cara(state, *soal, [&](Soal& s) {
        iku::persen({s.kolom[0], bitmap.data()}, {s.kolom[1], bitmap.data()}, 100, dua_desimal,
                    s.keluaran.hasil, s.keluaran.alasan);
    });
    if (isi != 0xFF) state.counters.erase("beda");
}

// As it is usually written; the answer is the nearest double, read back as hundredths.
void ganda(benchmark::State& state, Soal* soal) {
    ukur_cara(state, *soal, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const double x = static_cast<double>(s.kolom[0][i]) / static_cast<double>(s.kolom[1][i]) * 100.0;
            s.keluaran.hasil[i] = static_cast<std::int64_t>(std::round(x * 100.0));
        }
    });
}

void int128(benchmark::State& state, Soal* soal) {
    ukur_cara(state, *soal, [](Soal& s) {
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

void boost_cpp_rational(benchmark::State& state, Soal* soal) {
    using boost::multiprecision::cpp_int;
    using boost::multiprecision::cpp_rational;
    ukur_cara(state, *soal, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const cpp_rational x = cpp_rational(s.kolom[0][i], s.kolom[1][i]) * 10'000 + cpp_rational(1, 2);
            s.keluaran.hasil[i] = static_cast<std::int64_t>(cpp_int(numerator(x) / denominator(x)));
        }
    });
}

void rasional(benchmark::State& state, Soal* soal) {
    ukur_cara(state, *soal, [](Soal& s) {
        for (std::size_t i = 0; i < s.jawaban.size(); ++i) {
            const iku::Rasional x = iku::Rasional(s.kolom[0][i], s.kolom[1][i]) * iku::Rasional(100);
            s.keluaran.hasil[i] = iku::to_sel(x, dua_desimal).hasil;
        }
    });
}

constexpr std::int64_t juta = 1'000'000;

// Names are "way/problem"; the problems live as long as the program.
[[maybe_unused]] const bool terdaftar = [] {
    const auto daftar = [](const std::string& cara, const std::string& soal, auto f, auto... a) {
        benchmark::RegisterBenchmark((cara + '/' + soal).c_str(), f, a...);
    };
    for (const std::size_t jumlah : {std::size_t{1} << 14U, std::size_t{juta}, std::size_t{10 * juta}}) {
        const std::string nama = std::to_string(jumlah) + " rows";
        auto* const s = new Soal(jumlah, juta);
        daftar("memory", nama, memori, s);
        for (const std::string_view bentuk : iku::daftar_kernel())
            daftar("iku " + std::string(bentuk), nama, iku_persen, bentuk, s);
        daftar("iku, bitmaps, none missing", nama, iku_berlubang, std::uint8_t{0xFF}, s);
        daftar("iku, bitmaps, 1 of 8 missing", nama, iku_berlubang, std::uint8_t{0xEF}, s);
        daftar("double, std::round", nama, ganda, s);
        if (jumlah != juta) continue;
        daftar("__int128", nama, int128, s);
        daftar("iku::Rasional", nama, rasional, new Soal(juta / 10, juta));
        daftar("Boost cpp_rational", nama, boost_cpp_rational, new Soal(juta / 50, juta));
    }
    // Small denominators, where ties are frequent and floating point is wrong most often.
    auto* const kecil = new Soal(juta, 400);
    daftar("memory", "denominators up to 400", memori, kecil);
    daftar("iku " + std::string(iku::kernel()), "denominators up to 400", iku_persen, iku::kernel(), kecil);
    daftar("double, std::round", "denominators up to 400", ganda, kecil);
    return true;
}();

}  // namespace
