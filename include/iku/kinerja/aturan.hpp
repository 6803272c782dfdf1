// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/angka/read.hpp"
#include "iku/formula/ekspresi.hpp"
#include "iku/kinerja/asal.hpp"
#include "iku/kinerja/polarisasi.hpp"
#include "iku/teks/bacaan.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace iku {

// The quantities an achievement rule speaks of, and their variable numbers in its expression: realisasi,
// target, worst tolerable value (declared for the indicator), lower and upper end of a target range.
// NOLINTNEXTLINE(readability-identifier-naming): the letters are those of the formulas
enum class Besaran : std::uint8_t { R, T, W, L, U };

inline constexpr std::array<std::string_view, 5> nama_besaran{"R", "T", "W", "L", "U"};

// What a rule does with a target its formula is not made for: another expression, or a reason.
using Pengganti = std::variant<Alasan, Ekspresi>;

// Where a rule holds: only while this expression lies in this range.
struct Daerah {
    Ekspresi ekspresi{};
    Rentang rentang{};

    friend bool operator==(const Daerah&, const Daerah&) = default;
};

// A named achievement rule (capaian): an expression over the quantities above whose value is in percent, 100
// for a target that is met exactly. A target range takes the expression's T for the end that R lies beyond.
struct AturanCapaian {
    std::string id{};
    Polarisasi polarisasi = Polarisasi::maximize;
    std::string rumus{};  // as a person writes it: "(2T - R)/T"
    Ekspresi ekspresi{};
    Pengganti nol = Alasan::target_nol;          // where T = 0
    Pengganti negatif = Alasan::di_luar_domain;  // where T < 0
    std::optional<Daerah> daerah{};              // outside it: di_luar_domain
    std::optional<Rasional> penuh{};             // R = T counts as this much, and R beyond T cannot be
    std::optional<Rasional> lantai{}, plafon{};
    std::vector<Asal> asal{};

    friend bool operator==(const AturanCapaian&, const AturanCapaian&) = default;
};

// The built-in rules in the order of their data file (data/kinerja/aturan.json), and one by its id. Static
// storage; an id never changes its meaning. Safe to call from any thread.
std::span<const AturanCapaian> aturan_baku();
const AturanCapaian* find_aturan(std::string_view id);

// Reads a rule's formula as people write it: R, T, W, L, U; numbers with a point or a comma; + - * x / : and
// brackets; a number or bracket directly before a letter or bracket multiplies; "x 100%" behind it may be
// there or not. Nothing where the text is something else. The value is in percent.
std::optional<Ekspresi> read_rumus_capaian(std::string_view rumus);

// What stands for a zero or negative target, as a file says it: a reason's name, a number, or a formula.
std::optional<Pengganti> read_pengganti(std::string_view teks);

// A rule by its id, or by its formula: a built-in one with that id or that expression, else a rule of the
// user's own named by its text. Nothing where the text is neither.
std::optional<AturanCapaian> read_aturan(std::string_view id_atau_rumus, Polarisasi polarisasi);

// The same without a polarity: built-in rules only, whichever way they go.
std::optional<AturanCapaian> read_aturan(std::string_view id_atau_rumus);

// Rules as a data file holds them: a JSON object with "aturan". `isi` is empty only when the text is no such
// file; a rule with an error in it is left out, with a note that names it.
Bacaan<std::vector<AturanCapaian>> read_daftar_aturan(std::string_view json);

}  // namespace iku
