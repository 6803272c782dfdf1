// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/periode.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/kinerja/target.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace iku::detail {

// Charts of a table's row, as inline SVG: an image with a whole sentence for those who cannot see it.
// Coordinates are rounded to a tenth of a unit from exact values, so that a page is the same everywhere.

// How a band of a scale is shown: the class of its colours, and its mark. `banyak` bands, `pita` 0 the
// highest.
std::string_view kelas_pita(const Skala& skala, std::size_t pita);
std::string_view tanda_pita(std::string_view kelas);

// Achievement as a bar from 0 to 120 with a tick at 100, the scale's bands in a strip below. What lies beyond
// the axis is an arrow with the number, which is `angka`.
std::string gambar_capaian(const Rasional& capaian, const Skala* skala, std::string_view angka,
                           std::string_view kalimat);

// Figures of the years as a line that breaks where there is none; the last point is large.
std::string gambar_seri(std::span<const std::pair<Periode, Hasil>> seri, std::string_view kalimat);

// Target (ring) and realisasi (dot) on one line from zero on.
std::string gambar_pasangan(const Rasional& target, const Rasional& realisasi, std::string_view kalimat);

// A value as a dot on an axis that others share.
std::string gambar_titik(const Rasional& nilai, const Rentang& sumbu, std::string_view kalimat);

}  // namespace iku::detail
