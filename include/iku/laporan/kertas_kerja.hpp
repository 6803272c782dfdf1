// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/landasan.hpp"
#include "iku/laporan/laporan.hpp"
#include "iku/laporan/penilaian.hpp"
#include "iku/laporan/sensitivitas.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace iku {

// Everything that a run has read and computed: the document, its data, the one evaluated with the other,
// targets and what they make of it where there are any, what it all stands on, and every note.
struct KertasKerja {
    Dokumen dokumen{};
    Data data{};
    Evaluasi evaluasi{};
    std::vector<BarisTarget> target{};
    std::optional<Penilaian> penilaian{};
    Landasan landasan{};
    std::vector<CatatanBerkas> catatan{};

    const Indikator& indikator(const BarisEvaluasi& baris) const {
        return dokumen.sasaran[baris.sasaran].indikator[baris.indikator];
    }

    // The achievements of the evaluated rows from one place up to another.
    std::span<const BarisPenilaian> nilai(std::size_t awal, std::size_t akhir) const;

    const Pengaturan& pengaturan() const noexcept { return landasan.pengaturan; }
};

// What such a run is made from. `masukan` names what was read, by role, and notes are named after it;
// `catatan` are those that were made before.
struct BahanKertas {
    Dokumen dokumen{};
    Bacaan<Data> data{};
    std::optional<Bacaan<std::vector<BarisTarget>>> target{};
    Pengaturan pengaturan{};
    std::vector<Masukan> masukan{};
    std::vector<CatatanBerkas> catatan{};
};

// Evaluates the document with its data and measures the figures against the targets, under the settings. Data
// and targets that could not be read count as none; their notes say why.
KertasKerja susun_kertas_kerja(BahanKertas bahan);

// Counts of a run: values and rows without one, indicators and those without a row, achievements and targets
// without one.
struct RingkasanKertas {
    std::size_t indikator = 0, nilai = 0, tanpa_nilai = 0, tanpa_baris = 0;
    std::size_t capaian = 0, tanpa_capaian = 0;

    bool lengkap() const noexcept { return tanpa_nilai == 0 && tanpa_baris == 0 && tanpa_capaian == 0; }
};
RingkasanKertas hitung(const KertasKerja& kertas);

// How numbers and words are written under these settings.
GayaJejak gaya(const Pengaturan& pengaturan);

// The whole as `iku evaluate --format json` prints it: {"versi": 1, "dokumen", "keterangan", "pembulatan",
// "baris", "ringkasan", "landasan", "catatan"}, and a row of it as one line. Exact values are texts, never
// floats; with `langkah` every row has its steps. The first ends with a line feed.
std::string to_json(const KertasKerja& kertas, const GayaJejak& gaya, bool langkah);
std::string to_json_baris(const KertasKerja& kertas, std::size_t evaluasi, const GayaJejak& gaya,
                          bool langkah);

// The report of a run in a language. Where nobody set how numbers are written, they are as in that language.
Laporan susun_laporan(const KertasKerja& kertas, Bahasa bahasa, std::optional<Periode> periode = {});

enum class FormatLaporan : std::uint8_t { markdown, csv, json, html };

inline constexpr std::array<std::string_view, 4> nama_format_laporan{"md", "csv", "json", "html"};

std::string to_teks(const Laporan& laporan, FormatLaporan format);

// The same run under other choices, one at a time, and that as JSON with what it stands on.
Bacaan<Sensitivitas> uji_sensitivitas(const KertasKerja& kertas, const std::vector<Varian>& varian);
std::string to_json(const Sensitivitas& hasil, const KertasKerja& kertas);

}  // namespace iku
