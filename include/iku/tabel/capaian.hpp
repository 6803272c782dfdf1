// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/kinerja/target.hpp"
#include "iku/tabel/classify.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <variant>

namespace iku {

// Achievements of whole columns: the realisasi is a formula over `kolom`, one column a variable; the target a
// column, or one for every row. What the references name must outlive this.
struct SoalCapaian {
    const Ekspresi& realisasi;
    std::span<const Kolom> kolom;
    std::variant<Target, Kolom> target;
    const AturanCapaian& aturan;
    std::optional<Rasional> toleransi{};

    // The law, one row at a time.
    Hasil hasil(std::size_t i) const;
};

// From counts to achievements in one pass: row i is to_sel(soal.hasil(i), pembulatan), which is
// capaian(evaluate(realisasi, row i), target i, aturan, toleransi), for every row, reasons included. Formula
// and rule become one program of the column loops; rows that it does not hold for (a target that is not
// positive) are computed by themselves, as all are where the target is a range or the rule has a `penuh` or a
// `daerah`. Preconditions, thread safety and exceptions as for `evaluate`; a target column has as many rows.
void capaian(const SoalCapaian& soal, Pembulatan pembulatan, std::span<std::int64_t> hasil,
             std::span<Alasan> alasan, Utas utas = {});

// From counts to predicates in one pass: row i is skala.classify(soal.hasil(i)), by exact values, as for
// `classify` of a formula.
void classify(const SoalCapaian& soal, const Skala& skala, const KeluaranKelas& keluaran, Utas utas = {});

}  // namespace iku
