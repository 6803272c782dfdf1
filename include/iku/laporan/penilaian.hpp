// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/capaian.hpp"
#include "iku/kinerja/pengaturan.hpp"
#include "iku/laporan/evaluasi.hpp"
#include "iku/laporan/target.hpp"

#include <optional>
#include <string>
#include <vector>

namespace iku {

// The achievement of one figure against one of its targets: `evaluasi` is the place of the figure in the
// evaluation. `jejak` goes from the counts to the achievement; `aturan` is the id of the rule, empty where
// none was chosen; for a target that is a category "kategori-" and the way. `kategori` is then the
// realisasi's. Without a scale in the settings `predikat` is tidak_berlaku.
struct BarisPenilaian {
    std::size_t evaluasi = 0;
    Target target{};
    Polarisasi polarisasi = Polarisasi::maximize;
    std::string aturan{};
    Hasil capaian{};
    HasilPredikat predikat{Alasan::tidak_berlaku};
    std::optional<bool> terpenuhi{};
    std::optional<Jejak> jejak{};
    std::optional<HasilPredikat> kategori{};
};

struct Penilaian {
    std::vector<BarisPenilaian> baris{};  // in the order of the evaluation, then of the target file
};

// Measures every evaluated figure against the targets of its indicator and period, under the rules and the
// scale of the settings. A polarity that nobody declares counts as maximize, with a note. An indicator whose
// polarity has no rule yet has no achievement, and a note that shows its own figures under each rule. Target
// and realisasi must share their unit. A category is measured as the setting `kategori` says, and one that
// lies on another scale than its target is noted and has no achievement. Every target is used, or named in a
// note.
Bacaan<Penilaian> nilai_kinerja(const Dokumen& dokumen, const Evaluasi& evaluasi,
                                const std::vector<BarisTarget>& target, const Pengaturan& pengaturan);

}  // namespace iku
