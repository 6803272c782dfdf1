// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/penilaian.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace iku {

// An answer, and what the first figures with a target become under it.
struct Jawaban {
    std::string nilai{};
    std::vector<BarisPenilaian> contoh{};
};

// A choice that a project has to make: of its profile, where there is no key, or of a key's value. `bawaan`
// is the place of what holds when nobody answers.
struct Pertanyaan {
    std::optional<Kunci> kunci{};
    std::vector<Jawaban> jawaban{};
    std::size_t bawaan = 0;
};

// What a project is asked about: its document, its figures and its targets.
struct BahanPertanyaan {
    const Dokumen& dokumen;
    const Evaluasi& evaluasi;
    const std::vector<BarisTarget>& target;
};

// The next question that these settings leave open and that is not among those already asked: the profile,
// where none is set; the rule of a polarity that occurs and has none; the scale, where none is set; its gaps,
// where it has any; the cap. Nothing when there is none left. At most `contoh_terbanyak` figures are shown,
// those that an answer makes a difference to first.
std::optional<Pertanyaan> next_pertanyaan(const BahanPertanyaan& bahan, const Pengaturan& pengaturan,
                                          const std::vector<std::optional<Kunci>>& sudah);
inline constexpr std::size_t contoh_terbanyak = 3;

// A project file (iku.json) with the profile and every key that the call or a file has set; read_proyek reads
// the same settings back.
std::string to_proyek(const Pengaturan& pengaturan);

}  // namespace iku
