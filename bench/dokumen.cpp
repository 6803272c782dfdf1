// SPDX-License-Identifier: Apache-2.0
// What does reading a document cost, layout by layout, up to the largest that is read? The reader is linear:
// the time for each MiB must stay the same from 1 to 64 MiB. Beyond a limit (rows, lines of an aligned table)
// the rest is refused, and costs less.
#include "iku/dokumen/read.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

namespace {

constexpr std::size_t mib = std::size_t{1} << 20U;

// A heading, and one row that is repeated with its number.
struct Bentuk {
    std::string_view nama, judul, awal, sesudah, penutup;
};

constexpr Bentuk semua[] = {
    {"tab", "No\tSasaran\tIndikator\tFormulasi\tSumber Data\n", "",
     "\tMeningkatnya mutu arsip\tPersentase arsip baik\tJumlah arsip baik / jumlah arsip x 100%\tLaporan\n",
     ""},
    {"pipe", "| No | Sasaran | Indikator | Formulasi | Sumber Data |\n|---|---|---|---|---|\n", "| ",
     " | Meningkatnya mutu arsip | Persentase arsip baik | Jumlah arsip baik / jumlah arsip x 100% | Laporan "
     "|\n",
     ""},
    {"csv", "No;Sasaran;Indikator;Formulasi;Sumber Data\n", "",
     ";\"Meningkatnya mutu arsip\";\"Persentase arsip baik\";\"Jumlah arsip baik\n/ jumlah arsip x "
     "100%\";Laporan\n",
     ""},
    {"spaces", "No      Sasaran            Indikator             Formulasi                    Sumber Data\n",
     "",
     "       Meningkatnya       Persentase arsip      Jumlah arsip baik /          Laporan\n"
     "        mutu arsip         baik                  jumlah arsip x 100%\n",
     ""},
    {"json", "[[\"No\", \"Sasaran\", \"Indikator\", \"Formulasi\", \"Sumber Data\"]", ",\n[",
     ", \"Meningkatnya mutu arsip\", \"Persentase arsip baik\", \"Jumlah arsip baik / jumlah arsip x 100%\", "
     "\"Laporan\"]",
     "]\n"},
    {"prose", "", "", " Rapat membahas sasaran, indikator dan formulasi yang ditetapkan tahun lalu.\n", ""},
    {"quotes", "No;Sasaran;Indikator\n", "", ";\"Meningkatnya mutu;\"Persentase\n", ""},
    {"blocks", "Sasaran : Meningkatnya mutu arsip\n", "Indikator : Persentase arsip baik ",
     "\nFormula : Jumlah arsip baik / jumlah arsip x 100%\nSumber Data : Laporan\n\n", ""},
    {"labels", "", "Target : ", " persen\n", ""},
    {"one line", "", "Rapat ", " membahas sasaran: indikator, formulasi; \"target\" (", ""},
    {"brackets", "No;Indikator;Formulasi\n", "", ";Persentase;((((Jumlah arsip baik / jumlah arsip x 100%\n",
     ""},
};

std::string write(const Bentuk& bentuk, std::size_t besar) {
    std::string hasil(bentuk.judul);
    for (std::size_t i = 0; hasil.size() + 200 < besar; ++i) {
        hasil += bentuk.awal;
        hasil += std::to_string(i % 10);
        hasil += bentuk.sesudah;
    }
    return hasil.append(bentuk.penutup);
}

void read(benchmark::State& state, const Bentuk* bentuk, std::int64_t ukuran) {
    const std::string teks = write(*bentuk, static_cast<std::size_t>(ukuran) * mib);
    for ([[maybe_unused]] auto putaran : state) {
        auto bacaan = iku::read_dokumen(teks);
        benchmark::DoNotOptimize(bacaan);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(teks.size()));
    // One item is a byte: the runner prints ratios of the time for each.
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(teks.size()));
}

// Names are "size/layout". The large sizes take a minute each: only with IKU_BENCH_BESAR=1.
[[maybe_unused]] const bool terdaftar = [] {
    const bool besar = std::getenv("IKU_BENCH_BESAR") != nullptr;
    for (const Bentuk& bentuk : semua)
        for (const std::int64_t ukuran : {1, 4, 16, 63})
            if (ukuran <= 4 || besar)
                benchmark::RegisterBenchmark(
                    (std::to_string(ukuran) + " MiB/" + std::string(bentuk.nama) + ", bytes").c_str(), read,
                    &bentuk, ukuran)
                    ->Unit(benchmark::kMillisecond);
    return true;
}();

}  // namespace
