// SPDX-License-Identifier: Apache-2.0
// What does a formula over columns cost, exact and rounded once, against a pass over the same memory, the
// same formula written by hand in floating point, and one evaluation after the other? "beda" counts the rows
// whose answer differs from iku's.
#include "iku/formula/hitung.hpp"
#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/kernel.hpp"

#include "ukur.hpp"

#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using iku::Kolom;
using iku::Op;

constexpr iku::Pembulatan dua_desimal{iku::Mode::half_up, 2};
constexpr std::int64_t juta = 1'000'000;

// (a + b - c) / (d + e) * 100
iku::Ekspresi buat_rumus() {
    iku::PenyusunEkspresi p;
    p.variabel(0);
    p.variabel(1);
    p.operasi(Op::tambah);
    p.variabel(2);
    p.operasi(Op::kurang);
    p.variabel(3);
    p.variabel(4);
    p.operasi(Op::tambah);
    p.operasi(Op::bagi);
    p.konstanta(100);
    p.operasi(Op::kali);
    return *std::move(p).selesai();
}

// a / b * 100 + c / d * 100: nothing cancels, three products of columns.
iku::Ekspresi buat_jumlah_dua() {
    iku::PenyusunEkspresi p;
    for (const std::uint32_t i : {0U, 2U}) {
        p.variabel(i);
        p.variabel(i + 1);
        p.operasi(Op::bagi);
        p.konstanta(100);
        p.operasi(Op::kali);
    }
    p.operasi(Op::tambah);
    return *std::move(p).selesai();
}

struct Soal {
    std::vector<std::vector<std::int64_t>> isi;
    std::vector<Kolom> kolom;
    std::vector<std::int64_t> jawaban;
    ukur::Keluaran keluaran;

    Soal(std::size_t jumlah, const iku::Ekspresi& rumus, std::int64_t meluap_per_juta)
        : jawaban(jumlah), keluaran(jumlah) {
        for (std::uint64_t k = 0; k < rumus.jumlah_variabel(); ++k)
            isi.push_back(ukur::acak(jumlah, k + 1, 1, juta));
        if (meluap_per_juta != 0) {
            const auto jarak = static_cast<std::size_t>(juta / meluap_per_juta);
            for (std::size_t i = 0; i < jumlah; i += jarak)
                isi[0][i] = isi[1][i] =
                    std::numeric_limits<std::int64_t>::max() - static_cast<std::int64_t>(i);
        }
        for (const auto& k : isi)
            kolom.push_back({k});
        iku::evaluate(rumus, kolom, dua_desimal, jawaban, keluaran.alasan);
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

const iku::Ekspresi rumus = buat_rumus();
const iku::Ekspresi jumlah_dua = buat_jumlah_dua();

void iku_evaluate(benchmark::State& state, std::string_view bentuk, const iku::Ekspresi* e, Soal* s) {
    if (!iku::pilih_kernel(bentuk)) return state.SkipWithError("this processor cannot run that form");
    ukur_cara(state, *s, [e](Soal& soal) {
        iku::evaluate(*e, soal.kolom, dua_desimal, soal.keluaran.hasil, soal.keluaran.alasan);
    });
    iku::pilih_kernel("");
}

void memori(benchmark::State& state, Soal* s) {
    for ([[maybe_unused]] auto putaran : state) {
        ukur::memori(s->isi, s->keluaran);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(s->jawaban.size()));
}

void double_tangan(benchmark::State& state, Soal* s) {
    ukur_cara(state, *s, [](Soal& soal) {
        const auto ganda = [&](std::size_t k, std::size_t i) { return static_cast<double>(soal.isi[k][i]); };
        for (std::size_t i = 0; i < soal.jawaban.size(); ++i) {
            const double x = (ganda(0, i) + ganda(1, i) - ganda(2, i)) / (ganda(3, i) + ganda(4, i)) * 100.0;
            soal.keluaran.hasil[i] = static_cast<std::int64_t>(std::round(x * 100.0));
        }
    });
}

void skalar(benchmark::State& state, Soal* s) {
    ukur_cara(state, *s, [](Soal& soal) {
        std::array<iku::Hasil, 5> isi;
        for (std::size_t i = 0; i < soal.jawaban.size(); ++i) {
            for (std::size_t k = 0; k < isi.size(); ++k)
                isi[k] = soal.isi[k][i];
            const iku::SelKolom sel = iku::to_sel(iku::evaluate(rumus, isi), dua_desimal);
            soal.keluaran.hasil[i] = sel.hasil;
            soal.keluaran.alasan[i] = sel.alasan;
        }
    });
}

void boost_cpp_rational(benchmark::State& state, Soal* s) {
    using boost::multiprecision::cpp_int;
    using boost::multiprecision::cpp_rational;
    ukur_cara(state, *s, [](Soal& soal) {
        for (std::size_t i = 0; i < soal.jawaban.size(); ++i) {
            const auto v = [&](std::size_t k) { return cpp_rational(soal.isi[k][i]); };
            const cpp_rational x = (v(0) + v(1) - v(2)) / (v(3) + v(4)) * 10'000;
            const cpp_rational setengah(x < 0 ? -1 : 1, 2);
            const cpp_rational y = x + setengah;
            soal.keluaran.hasil[i] = static_cast<std::int64_t>(cpp_int(numerator(y) / denominator(y)));
        }
    });
}

// Names are "way/problem"; the problems live as long as the program.
[[maybe_unused]] const bool terdaftar = [] {
    const auto daftar = [](const std::string& cara, const std::string& soal, auto f, auto... a) {
        benchmark::RegisterBenchmark((cara + '/' + soal).c_str(), f, a...);
    };
    const std::string terpilih = "iku " + std::string(iku::kernel());
    auto* const besar = new Soal(10 * juta, rumus, 0);
    auto* const sedang = new Soal(juta, rumus, 0);
    for (auto* const s : {sedang, besar}) {
        const std::string nama = "(a+b-c):(d+e), " + std::to_string(s->jawaban.size()) + " rows";
        daftar("memory", nama, memori, s);
        for (const std::string_view bentuk : iku::daftar_kernel())
            daftar("iku " + std::string(bentuk), nama, iku_evaluate, bentuk, &rumus, s);
        daftar("double, std::round", nama, double_tangan, s);
        if (s == besar) continue;
        auto* const kecil = new Soal(juta / 50, rumus, 0);
        daftar("iku::evaluate by row", nama, skalar, kecil);
        daftar("Boost cpp_rational", nama, boost_cpp_rational, kecil);
        for (const std::int64_t per_juta : {1'000, 10'000}) {
            auto* const meluap = new Soal(juta, rumus, per_juta);
            daftar(terpilih + ", " + std::to_string(per_juta) + " rows of 1000000 overflow", nama,
                   iku_evaluate, iku::kernel(), &rumus, meluap);
        }
    }
    auto* const dua = new Soal(juta, jumlah_dua, 0);
    daftar("memory", "a:b + c:d, 1000000 rows", memori, dua);
    daftar(terpilih, "a:b + c:d, 1000000 rows", iku_evaluate, iku::kernel(), &jumlah_dua, dua);
    return true;
}();

}  // namespace
