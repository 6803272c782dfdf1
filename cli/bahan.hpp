// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/kertas_kerja.hpp"

#include "cetak_json.hpp"
#include "pelapor.hpp"
#include "pilihan.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace iku::cli {

using Bahan = KertasKerja;

// Reads and evaluates; all notes go to the reporter. Nothing when a file cannot be read (`keluar` is salah)
// or holds nothing to evaluate (belum).
std::optional<Bahan> siapkan(const std::string& dokumen, const std::string& data, const Pilihan& pilihan,
                             Pelapor& pelapor, Keluar& keluar);

// Reads the targets and measures the figures against them. False, with `keluar`, when that cannot be done.
bool siapkan_target(Bahan& bahan, const std::string& target, const Pilihan& pilihan, Pelapor& pelapor,
                    Keluar& keluar);

// What it all stands on, and the notes: once everything is read.
void lengkapi(Bahan& bahan, const Pilihan& pilihan, const Pelapor& pelapor);

// One document, as text or as the JSON that `iku read --format json` prints; the same rules.
std::optional<Dokumen> siapkan_dokumen(const std::string& nama, const Pilihan& pilihan, Pelapor& pelapor,
                                       std::vector<Catatan>& catatan, Keluar& keluar,
                                       Masukan* masukan = nullptr);

// The indicators in the document's order, as (sasaran, indikator): number N of the command is place N - 1.
std::vector<std::pair<std::size_t, std::size_t>> daftar_indikator(const Dokumen& dokumen);

// A row as JSON: which figure it is, its variables, the exact and the rounded value, its achievements.
// `baris` is one of those of `bahan`.
Json json_baris(const Bahan& bahan, const BarisEvaluasi& baris, const Pilihan& pilihan, bool dengan_jejak);

// The result part alone, as every command prints it: rumus, pengali, variabel, eksak, tampil, alasan.
Json json_hasil(const Jejak& jejak, const Pilihan& pilihan, bool dengan_langkah);

// Title and agency, and what the data file says of itself, as lines of text.
std::string cetak_kepala(const Dokumen& dokumen, const Data* data, Kata kata);

// The unit of a result as a heading shows it: "%", "‰", "per 100.000", or nothing.
std::string tanda_satuan(Pengali pengali);

}  // namespace iku::cli
