// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/laporan/evaluasi.hpp"
#include "iku/laporan/landasan.hpp"
#include "iku/laporan/penilaian.hpp"
#include "iku/tabel/data.hpp"

#include "cetak_json.hpp"
#include "pelapor.hpp"
#include "pilihan.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace iku::cli {

// A document, its data, and the one evaluated with the other; targets and what they make of it, where there
// are any; and the files all this was read from.
struct Bahan {
    Dokumen dokumen;
    Data data;
    Evaluasi evaluasi;
    std::vector<BarisTarget> target{};
    std::optional<Penilaian> penilaian{};
    std::vector<Masukan> masukan{};

    const Indikator& indikator(const BarisEvaluasi& baris) const {
        return dokumen.sasaran[baris.sasaran].indikator[baris.indikator];
    }

    // The achievements of the evaluated rows from one place up to another.
    std::span<const BarisPenilaian> nilai(std::size_t awal, std::size_t akhir) const;
};

// Reads and evaluates; all notes go to the reporter. Nothing when a file cannot be read (`keluar` is salah)
// or holds nothing to evaluate (belum).
std::optional<Bahan> siapkan(const std::string& dokumen, const std::string& data, const Pilihan& pilihan,
                             Pelapor& pelapor, Keluar& keluar);

// Reads the targets and measures the figures against them. False, with `keluar`, when that cannot be done.
bool siapkan_target(Bahan& bahan, const std::string& target, const Pilihan& pilihan, Pelapor& pelapor,
                    Keluar& keluar);

// One document, as text or as the JSON that `iku read --format json` prints; the same rules.
std::optional<Dokumen> siapkan_dokumen(const std::string& nama, const Pilihan& pilihan, Pelapor& pelapor,
                                       std::vector<Catatan>& catatan, Keluar& keluar,
                                       Masukan* masukan = nullptr);

// The indicators in the document's order, as (sasaran, indikator): number N of the command is place N - 1.
std::vector<std::pair<std::size_t, std::size_t>> daftar_indikator(const Dokumen& dokumen);

// "37" and its trace as JSON: which figure it is, its variables, the exact and the rounded value.
Json json_baris(const Bahan& bahan, const BarisEvaluasi& baris, const Pilihan& pilihan, bool dengan_jejak);

// The result part alone, as every command prints it: rumus, pengali, variabel, eksak, tampil, alasan.
Json json_hasil(const Jejak& jejak, const Pilihan& pilihan, bool dengan_langkah);

// Title and agency, and what the data file says of itself, as lines of text.
std::string cetak_kepala(const Dokumen& dokumen, const Data* data, Kata kata);

// The unit of a result as a heading shows it: "%", "‰", "per 100.000", or nothing.
std::string tanda_satuan(Pengali pengali);

}  // namespace iku::cli
