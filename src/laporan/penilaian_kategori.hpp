// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/penilaian.hpp"

#include <string>
#include <vector>

namespace iku::detail {

// Measures a figure against a target on an ordinal scale: fills what `hasil` says of the realisasi's
// category, the achievement and whether the target is met. The realisasi is the category that was reported,
// or of a scale that has bands the band in which the figure lies. Precondition: the target names a scale.
void nilai_kategori(const BarisEvaluasi& baris, const std::string& indikator, const BarisTarget& target,
                    const Pengaturan& pengaturan, BarisPenilaian& hasil, std::vector<Catatan>& catatan);

}  // namespace iku::detail
