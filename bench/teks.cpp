// SPDX-License-Identifier: Apache-2.0
// What does reading one number or one formula text cost, up to their limits (4,096 digits; 64 KiB), in shapes
// that real and hostile texts have? The readers are linear: the time for each byte must stay the same.
#include "iku/angka/read.hpp"
#include "iku/formula/read.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

namespace {

// A text of about `besar` bytes: the beginning, a piece again and again, and an end.
struct Bentuk {
    std::string_view nama, awal, ulang, akhir;
};

constexpr Bentuk rumus[] = {
    {"words", "Jumlah ", "siswa yang lulus ", "/ Jumlah siswa x 100%"},
    {"terms", "A", " + B", " / 2"},
    {"names", "", "Nilai jalan mantap tahun lalu + ", "Nilai"},
    {"quotients", "A", " / B", ""},
    {"slashes", "Jumlah ", "SD/MI ", "x 100%"},
    {"dashes", "Jumlah ", "a-b ", "x 100%"},
    {"colons", "", "Nilai: ", "A / B"},
    {"equals", "", "A = ", "A / B"},
    {"definitions", "A / B x 100% Keterangan: ", "A = jumlah siswa; ", ""},
    {"symbols in front", "", "A = jumlah siswa; ", "A / B x 100%"},
    {"sources in front", "", "Sumber: BPS. ", "A / B x 100%"},
    {"list", "Rata-rata dari: ", "1. Nilai rapor ", ""},
    {"weights", "", "Nilai A (bobot 30), ", "Nilai B (bobot 70)"},
    {"numerators", "Pembilang: A Penyebut: B ", "Sumber: BPS. ", ""},
    {"numbers", "A / B x 100% = ", "12,5 ", ""},
    {"open brackets", "", "(", "A / B"},
    {"closing brackets", "A / B", ")", ""},
    {"bracketed words", "Jumlah ", "siswa (baik) ", "/ Jumlah siswa"},
    {"means", "", "Rata-rata (A + B) + ", "C"},
    {"braces", "$", "\\frac{A}{", "B"},
    {"bars", "A ", "----- ", "B"},
    {"quotes", "\"", "\"A ", "/ B"},
    {"sentences", "A / B x 100%. ", "Data dari dinas. ", ""},
    {"glued", "Jumlah siswa", "dibagiJumlah", " siswa"},
};

constexpr Bentuk angka[] = {
    {"digits", "", "7", ""},
    {"thousands", "1", ".234", ",5"},
    {"spaces", "1", " ", "2"},
    {"marks", "1", ".,", "2"},
};

std::string write(const Bentuk& bentuk, std::size_t besar) {
    std::string hasil(bentuk.awal);
    while (hasil.size() + bentuk.ulang.size() + bentuk.akhir.size() <= besar)
        hasil += bentuk.ulang;
    return hasil.append(bentuk.akhir);
}

template <class F>
void measure(benchmark::State& state, const Bentuk* bentuk, std::size_t besar, F baca) {
    const std::string teks = write(*bentuk, besar);
    for ([[maybe_unused]] auto putaran : state) {
        auto bacaan = baca(teks);
        benchmark::DoNotOptimize(bacaan);
    }
    // One item is a byte: the runner prints ratios of the time for each.
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(teks.size()));
}

void read_rumus(benchmark::State& state, const Bentuk* bentuk, std::size_t besar) {
    measure(state, bentuk, besar, [](const std::string& teks) { return iku::read_formula(teks); });
}
void read_satu_angka(benchmark::State& state, const Bentuk* bentuk, std::size_t besar) {
    measure(state, bentuk, besar, [](const std::string& teks) { return iku::read_angka(teks); });
}

// Names are "size/shape".
[[maybe_unused]] const bool terdaftar = [] {
    for (const Bentuk& bentuk : rumus)
        for (const std::size_t kib : {4U, 16U, 64U})
            benchmark::RegisterBenchmark(
                (std::to_string(kib) + " KiB/formula: " + std::string(bentuk.nama) + ", bytes").c_str(),
                read_rumus, &bentuk, kib * 1024);
    for (const Bentuk& bentuk : angka)
        for (const std::size_t bita : {256U, 1024U, 4096U})
            benchmark::RegisterBenchmark(
                (std::to_string(bita) + " B/number: " + std::string(bentuk.nama) + ", bytes").c_str(),
                read_satu_angka, &bentuk, bita);
    return true;
}();

}  // namespace
