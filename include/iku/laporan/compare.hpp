// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/laporan/recheck.hpp"
#include "iku/teks/bacaan.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// A way of computing that gives an old figure where the new one is another. That a figure follows from a way
// does not say that it came about in it.
enum class CaraLama : std::uint8_t {
    sama,                 // the new value, rounded half up at the old figure's decimals
    dipotong,             // the new value, cut there
    koma_hilang,          // a decimal mark is lost: 12,5 is 125
    desimal_dibuang,      // the decimals of an input are dropped: 12,5 is 12
    ribuan_jadi_desimal,  // a thousands mark is read as a decimal mark: 1.234 is 1,234, 1.234.567 is 1
    kosong_jadi_nol,      // what is not reported counts as 0
    nol_jadi_angka,       // a division by zero is 0 or 100
    tercapai_jadi_nol,    // (T - R)/T: a target met exactly is 0
    dibulatkan_dini,      // an intermediate figure is rounded before it is used
    biner,                // computed with binary fractions
    dijepit,              // held to 100, to 120 or to 0
    aturan_lain,          // another achievement rule, or another gap policy
    satuan_lain,          // times a power of ten
    tidak_diketahui,      // none of these
    tidak_terbaca,        // the old figure, or a number it needs, cannot be read for certain
};

inline constexpr std::array<std::string_view, 15> nama_cara_lama{"sama",
                                                                 "dipotong",
                                                                 "koma_hilang",
                                                                 "desimal_dibuang",
                                                                 "ribuan_jadi_desimal",
                                                                 "kosong_jadi_nol",
                                                                 "nol_jadi_angka",
                                                                 "tercapai_jadi_nol",
                                                                 "dibulatkan_dini",
                                                                 "biner",
                                                                 "dijepit",
                                                                 "aturan_lain",
                                                                 "satuan_lain",
                                                                 "tidak_diketahui",
                                                                 "tidak_terbaca"};

constexpr std::string_view nama(CaraLama cara) noexcept {
    return nama_cara_lama[static_cast<std::size_t>(cara)];
}

// A way that gives the old figure, what it does here ("target 12,5 menjadi 125"), and both as a sentence.
struct Kecocokan {
    CaraLama cara = CaraLama::sama;
    std::string rinci{};
    Catatan kalimat{};
};

// An old figure beside the new one. `lama` is empty where the table has none, and then `cara` is too;
// otherwise `cara` holds every way that gives it, in the order above, and at least one. `label` is the new
// predicate where the figure is one.
struct AngkaCompare {
    std::string lama{};
    Hasil baru{};
    std::string label{};
    std::vector<Kecocokan> cara{};

    bool is_ada() const noexcept { return !cara.empty(); }
    bool is_sama() const noexcept { return !cara.empty() && cara.front().cara == CaraLama::sama; }
};

struct BarisCompare {
    std::uint32_t baris = 0;
    std::string indikator{};
    AngkaCompare realisasi{}, capaian{}, predikat{};
};

// Figures by the first way that gives them.
struct RingkasanCompare {
    std::array<std::size_t, nama_cara_lama.size()> realisasi{}, capaian{}, predikat{};
};

struct Compare {
    std::vector<BarisCompare> baris{};  // in the order of the file
    RingkasanCompare ringkasan{};
};

// Puts the figures that another program has computed beside those of this library. The table is that of
// recheck: its columns realisasi, capaian and predikat (also "capaian lama", "old capaian", ...) are the old
// figures, the others what both compute from; a realisasi without pembilang and penyebut is an input. Every
// row of the table is a row of the result; `isi` is empty when there is no such table. Linear in the text.
Bacaan<Compare> compare(std::string_view csv, const OpsiRecheck& opsi = {});

// A row as one line of JSON, and the whole with summary and notes. Exact values are texts "p/q".
std::string to_json(const BarisCompare& baris, Bahasa bahasa);
std::string to_json(const Compare& compare, const std::vector<Catatan>& catatan, Bahasa bahasa);

}  // namespace iku
