// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/pembulatan.hpp"
#include "iku/angka/read.hpp"
#include "iku/laporan/landasan.hpp"
#include "iku/laporan/penilaian.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace iku {

// How a report is written. `periode`: the one it is about; without it the document's year where there are
// figures for it, else the latest whole year, else the latest period.
struct OpsiLaporan {
    Bahasa bahasa = Bahasa::id;
    Lokal tampil = Lokal::id;
    Pembulatan pembulatan{};
    std::optional<Periode> periode{};
};

// A note and the file it belongs to.
struct CatatanBerkas {
    std::string berkas{};
    Catatan catatan{};
};

// What a report is made of. The evaluation is one of this document and these data, the assessment one of this
// evaluation under the settings of `landasan`, which the report names at its foot.
struct BahanLaporan {
    const Dokumen& dokumen;
    const Data& data;
    const Evaluasi& evaluasi;
    const Penilaian& penilaian;
    const Landasan& landasan;
    std::vector<CatatanBerkas> catatan{};
};

// A cell: words, a figure or why there is none, a target range, or a predicate.
using SelLaporan = std::variant<std::string, Hasil, Rentang, HasilPredikat>;

// `teks`: words; `cacah`: a count as it was put in; `angka`: a figure, rounded once when it is written;
// `predikat`: a band of the scale. `kunci` is the column's name in CSV and JSON, the same in every language;
// `satuan` the unit of all its figures, empty where they have none in common.
enum class JenisKolom : std::uint8_t { teks, cacah, angka, predikat };
struct KolomLaporan {
    std::string kunci{}, judul{}, satuan{};
    JenisKolom jenis = JenisKolom::teks;
};

// Which of the tables that readers of an LKjIP expect: target, realisasi and capaian of the period; realisasi
// of the years; realisasi against another named target (end of the plan, national); the appendix.
enum class JenisTabel : std::uint8_t { utama, tahun, target, lampiran };

inline constexpr std::array<std::string_view, 4> nama_jenis_tabel{"utama", "tahun", "target", "lampiran"};

constexpr std::string_view nama(JenisTabel jenis) noexcept {
    return nama_jenis_tabel[static_cast<std::size_t>(jenis)];
}

// A table of the report: for each of its rows (Laporan::baris, in that order) a cell for each column.
struct TabelLaporan {
    JenisTabel jenis = JenisTabel::utama;
    std::string judul{};
    std::vector<KolomLaporan> kolom{};
    std::vector<std::vector<SelLaporan>> sel{};
};

// An indicator, perhaps in one region, in the report's period: what all tables tell of it. `nomor` is "1.2",
// sasaran and indicator; `target` the main one; `seri` its realisasi by year up to the period, oldest first;
// `isi` the values of the formula's variables, `pembagian` which of them are numerator and denominator where
// it is one quotient; `jejak` how the achievement came about, or where there is none the realisasi.
struct BarisLaporan {
    std::size_t sasaran = 0;  // place in Laporan::sasaran
    std::string nomor{}, indikator{}, wilayah{}, satuan{}, aturan{};
    std::variant<Hasil, Rentang> target{};
    std::string kategori_target{}, kategori{};  // of target and realisasi, where they are categories
    Hasil realisasi{}, capaian{};
    HasilPredikat predikat{Alasan::tidak_dilaporkan};
    std::optional<bool> terpenuhi{};
    std::vector<std::pair<Periode, Hasil>> seri{};
    std::vector<Hasil> isi{};
    std::optional<std::pair<std::uint32_t, std::uint32_t>> pembagian{};
    std::optional<Jejak> jejak{};
};

// A performance report as values: its words are in the language of its options.
struct Laporan {
    std::string judul{}, unit{};
    Periode periode{};
    std::string target_utama{};             // the main target's name; empty: it has none
    std::vector<std::string> keterangan{};  // what the data file says of itself
    std::vector<std::string> sasaran{};     // "Sasaran 1. ..."
    std::vector<BarisLaporan> baris{};
    std::vector<TabelLaporan> tabel{};
    std::vector<CatatanBerkas> catatan{};
    std::optional<Skala> skala{};
    Landasan landasan{};
    OpsiLaporan opsi{};
};

// Every indicator of the document is a row, in its order; one without a figure has the reason. The main
// target is the one named "Perjanjian Kinerja", else the one without a name, else the first that is named;
// every other name gets a table of its own. Linear in what it is made of.
Laporan susun_laporan(const BahanLaporan& bahan, const OpsiLaporan& opsi = {});

// The report as text for other programs and for documents. Markdown: pipe tables, names escaped. CSV: one
// table, a row an indicator, every column of the tables once, exact values beside the rounded ones. JSON:
// {"versi": 1, ...} with exact values as text. All say what the report stands on. Each ends with a line feed.
std::string to_markdown(const Laporan& laporan);
std::string to_csv(const Laporan& laporan);
std::string to_json(const Laporan& laporan);

// The report as one self-contained page (UTF-8) with charts as inline SVG: no script, nothing loaded from
// elsewhere, every name escaped.
std::string to_html(const Laporan& laporan);

}  // namespace iku
