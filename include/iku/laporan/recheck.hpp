// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/teks/bacaan.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// What became of recomputing a printed figure (uji hitung ulang). It says that figures agree or differ, never
// why, and never that one is wrong.
enum class HasilUji : std::uint8_t {
    cocok,            // the exact value, rounded half up at the printed decimals, is the printed one
    dipotong,         // the exact value cut at the printed decimals is
    dibulatkan_dini,  // it follows from the printed intermediate figure, not from the counts
    sejalan,          // it lies inside what the rounding of the printed inputs allows
    varian_lain,      // another rule than the declared one gives it
    satuan_lain,      // the exact value times a power of ten gives it
    berbeda,          // none of these
    kurang_data,      // something is not printed that the recomputation needs
    tidak_terbaca,    // the printed text, or one it needs, is no number or has two readings
};

inline constexpr std::array<std::string_view, 9> nama_hasil_uji{"cocok",   "dipotong",    "dibulatkan_dini",
                                                                "sejalan", "varian_lain", "satuan_lain",
                                                                "berbeda", "kurang_data", "tidak_terbaca"};

constexpr std::string_view nama(HasilUji hasil) noexcept {
    return nama_hasil_uji[static_cast<std::size_t>(hasil)];
}

// A rule, factor or scale that was tried on a printed figure: the exact value it gives (of a scale: the value
// it was put to, and `label`, the band), and whether that is the printed figure, rounded half up at its
// decimals.
struct CaraDicoba {
    std::string aturan{};
    Hasil nilai{};
    std::string label{};
    bool memberi = false;
};

// One printed figure and its recomputation. `eksak` is the exact value under the base rule (where no polarity
// is declared: under the first rule that gives the printed digits), `aturan` the rules, factors or scales
// that give the printed figure, `dicoba` everything that was tried and what it gives, the base first,
// `selisih` printed minus exact, in the figure's own unit. `kurang`: of
// kurang_data the columns that the row would need; empty where `eksak` says why there is no value. `kalimat`
// says it in words.
struct UjiAngka {
    HasilUji hasil_uji = HasilUji::kurang_data;
    std::string tercetak{};
    Hasil nilai{};
    Hasil eksak{};
    std::vector<std::string> aturan{};
    std::vector<CaraDicoba> dicoba{};
    std::optional<Rasional> selisih{};
    std::vector<std::string> kurang{};
    Catatan kalimat{};
};

// What a difference would change, the gravest first.
enum class Akibat : std::uint8_t {
    predikat_berubah,
    ketercapaian_berubah,
    berbeda,
    cara_lain,
    sesuai,
    tidak_diuji
};

inline constexpr std::array<std::string_view, 6> nama_akibat{
    "predikat_berubah", "ketercapaian_berubah", "berbeda", "cara_lain", "sesuai", "tidak_diuji"};

constexpr std::string_view nama(Akibat akibat) noexcept {
    return nama_akibat[static_cast<std::size_t>(akibat)];
}

// A cell that a recomputation goes by: the column's name, and the text as printed.
struct SelTercetak {
    std::string_view kolom{};
    std::string teks{};
};

// A row of the table: where it stands (line of the file), its cells as printed, and its three figures.
// `masukan`: what is printed in the columns pengali, pembilang, penyebut, target, polarisasi, aturan, skala.
struct BarisUji {
    std::uint32_t baris = 0;
    std::string dokumen{}, halaman{}, tahun{}, indikator{}, satuan{};
    std::vector<SelTercetak> masukan{};
    UjiAngka realisasi{}, capaian{}, predikat{};
    std::string predikat_hitung{};  // the label the recomputed value has; empty where there is none
    Akibat akibat = Akibat::tidak_diuji;
};

// Figures of one kind, counted: printed at all, with everything at hand that a recomputation needs, and by
// result.
struct RingkasanUji {
    std::size_t tercetak = 0, teruji = 0;
    std::array<std::size_t, nama_hasil_uji.size()> jumlah{};
};

struct Recheck {
    std::vector<BarisUji> baris{};  // in the order of the file
    RingkasanUji realisasi{}, capaian{}, predikat{};
};

// What the caller knows of the table. `lokal`: how its numbers are written; without it each text is read with
// the evidence of its row and column. `aturan`: the base rule of rows that name none. `skala`: the scale of
// the predicates; without it every built-in scale that knows the printed label is tried. `tampil`: how the
// sentences and pages write recomputed values; printed ones stand as they are printed.
struct OpsiRecheck {
    std::optional<Lokal> lokal{};
    std::optional<AturanCapaian> aturan{};
    std::optional<Skala> skala{};
    Lokal tampil = Lokal::id;
};

// Recomputes published figures from a CSV table with the columns dokumen, halaman, tahun, indikator, satuan,
// pengali, polarisasi, aturan, pembilang, penyebut, target, realisasi, capaian, predikat, skala: in any
// order, any of them absent, under their Indonesian or English names, values as printed. Every row of the
// table is a row of the result. `isi` is empty when there is no such table. Linear in the text.
Bacaan<Recheck> recheck(std::string_view csv, const OpsiRecheck& opsi = {});

// The printed figures of a recheck, all three kinds together. `sesuai`: cocok or sejalan.
struct HitunganUji {
    std::size_t tercetak = 0, teruji = 0, sesuai = 0;
};
HitunganUji hitung(const Recheck& recheck) noexcept;

// What a result means, in a few words.
std::string_view arti(HasilUji hasil, Bahasa bahasa) noexcept;

// What a consequence is called, and what the work paper is, in words.
std::string_view judul_akibat(Akibat akibat, Bahasa bahasa) noexcept;
std::string_view judul_kertas_kerja(Bahasa bahasa) noexcept;

// The places of the rows by what their differences would change, the gravest first, then in the file's order.
std::vector<std::size_t> urutan_akibat(const Recheck& recheck);

// A row as one line of JSON, and the whole with summary and notes. Exact values are texts "p/q".
std::string to_json(const BarisUji& baris, Bahasa bahasa);
std::string to_json(const Recheck& recheck, const std::vector<Catatan>& catatan, Bahasa bahasa);

}  // namespace iku
