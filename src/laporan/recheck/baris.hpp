// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/polarisasi.hpp"
#include "iku/teks/csv.hpp"

#include "angka/kata.hpp"
#include "laporan/recheck/tercetak.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace iku::detail {

// The columns of a table of published figures.
enum class Bidang : std::uint8_t {
    dokumen,
    halaman,
    tahun,
    indikator,
    satuan,
    pengali,
    polarisasi,
    aturan,
    pembilang,
    penyebut,
    target,
    realisasi,
    capaian,
    predikat,
    skala,
    tidak_dikenal,
};
constexpr std::size_t jumlah_bidang = static_cast<std::size_t>(Bidang::tidak_dikenal);

// A row as printed, and its numbers read.
struct BarisTercetak {
    std::uint32_t baris = 0;
    Posisi posisi{};
    std::array<std::string, jumlah_bidang> teks{};
    Tercetak pembilang{}, penyebut{}, target{}, realisasi{}, capaian{};

    const std::string& operator[](Bidang bidang) const { return teks[static_cast<std::size_t>(bidang)]; }

    // Target and realisasi are counted in whole things: orang, dokumen, rupiah.
    bool is_cacah() const { return is_satuan_cacah((*this)[Bidang::satuan]); }
};

// The rows of the table, with notes on its headings; nothing when there is no table of that kind.
std::optional<std::vector<BarisTercetak>> read_baris_tercetak(std::string_view csv,
                                                              std::optional<Lokal> lokal,
                                                              std::vector<Catatan>& catatan);

}  // namespace iku::detail
