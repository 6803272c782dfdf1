// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/capaian.hpp"
#include "iku/laporan/compare.hpp"

#include "laporan/recheck/baris.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace iku::detail {

// What a row computes from, and what comes of it. A value that is not reported is a reason, as always.
struct IsiHitung {
    Hasil pembilang{}, penyebut{};  // counts, where the row has them
    bool dari_cacah = false;
    Rasional faktor{100};
    Hasil realisasi_tercetak{};  // the input where there are no counts
    std::optional<Target> target{};
    AturanCapaian aturan{};
    Lokal tampil = Lokal::id;  // how the words on a way write numbers

    Hasil realisasi() const;
    Hasil capaian() const;  // target of the row missing: tidak_dilaporkan
};

// The figure of a row that is asked about.
enum class Figur : std::uint8_t { realisasi, capaian };

// Another way of computing a row: what it gives for a figure, and what it does, in words.
struct Percobaan {
    CaraLama cara = CaraLama::tidak_diketahui;
    std::string rinci{};
    Hasil hasil{};
};

// Every way that is tried for a figure, in the order of CaraLama, without `sama` and `dipotong`. `baris` is
// where the texts of the inputs stand.
std::vector<Percobaan> daftar_percobaan(const BarisTercetak& baris, const IsiHitung& isi, Figur figur);

}  // namespace iku::detail
