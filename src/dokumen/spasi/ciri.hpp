// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/spasi/spasi.hpp"

#include <cstdint>
#include <limits>
#include <string_view>

// What lines say about the rows they belong to, and what a way to cut them into rows costs.
namespace iku::detail::dok {

constexpr int tak_hingga = std::numeric_limits<int>::max() / 4;
constexpr int selisih_ragu = 10;  // a cut that is cheaper than another one by no more than this is doubtful

namespace harga {
constexpr int baris = 10;             // for each row: do not cut without need
constexpr int tanpa_indikator = 200;  // a row has an indicator
constexpr int nomor_kedua = 300;      // and one number
constexpr int nilai_kedua = 60;       // and one value for each year
constexpr int sasaran_lanjut = 25;    // lines with only the middle of an objective go with the row above
constexpr int sel_kosong = 8;         // an objective in its first row only
constexpr int sasaran_terpotong = 5;
constexpr int tanpa_nomor = 6;
constexpr int tanpa_formula = 12;
constexpr int tanpa_sel = 8;
constexpr int tanpa_sasaran = 8;
constexpr int huruf_kecil = 60;    // a cell does not begin in the middle of a sentence,
constexpr int menggantung = 40;    // nor end there,
constexpr int kurung = 25;         // nor inside brackets
constexpr int awal_lain = 45;      // a line inside a cell that begins as indicators do
constexpr int lewat_seratus = 30;  // a formula goes on after "x 100%"
constexpr int awal_besar = 25;     // a capital in the first line of a row, inside the cell of an objective
constexpr int sela = 15;           // an empty line inside a row, where rows are set apart
constexpr int penuh = 15;          // no cell of a centred row fills it
}  // namespace harga

// What a column can tell about rows.
enum class Peran : std::uint8_t { nomor, sasaran, indikator, formula, nilai, lain };

// What a line says of itself in one column.
struct Ciri {
    bool isi = false, kecil = false, gantung = false, awal = false, seratus = false, nilai = false;
    int kurung = 0;
};

Ciri inspect(std::string_view sel, Peran peran);

// A column within the stretch of lines that is looked at.
struct Jejak {
    std::size_t pertama = 0, terakhir = 0, isi = 0;
    int awal_lain = 0, seratus = 0, kurung = 0, nilai = 0;
    bool kecil = false, gantung = false, lewat_seratus = false;
};

}  // namespace iku::detail::dok
