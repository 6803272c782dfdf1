// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/teks/bacaan.hpp"
#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// A category: its label as documents print it, other words for it, and the number that a source gives it,
// where one does.
struct Kategori {
    std::string label{};
    std::vector<std::string> sebutan{};
    std::optional<Rasional> nilai{};

    friend bool operator==(const Kategori&, const Kategori&) = default;
};

// Categories that are better or worse but no quantities: opinions of an audit, predicates. From the best
// down.
struct SkalaKategori {
    std::string id{}, nama{};
    std::vector<Kategori> kategori{};
    std::optional<std::int16_t> berlaku_dari{}, berlaku_sampai{};  // both years belong to it
    std::vector<Asal> asal{};

    friend bool operator==(const SkalaKategori&, const SkalaKategori&) = default;
};

// The built-in categories of data/kinerja/kategori.json, and those of a scale: its bands, without numbers.
// Static storage.
std::span<const SkalaKategori> skala_kategori_baku();
SkalaKategori kategori_skala(const Skala& skala);

// The built-in categories with that id, or those of the built-in scale with that id.
std::optional<SkalaKategori> find_skala_kategori(std::string_view id);

// The ids of all those scales, and of those that have a category of that name, as a list to print; empty
// where none has.
std::string daftar_skala_kategori();
std::string daftar_skala_kategori(std::string_view teks);

// The category that a text names by its label or another of its words; also as documents print both, "WTP
// (Wajar Tanpa Pengecualian)". White space and ASCII case aside. Nothing where it names none, or two. A
// number names none: nobody says which numbering is meant.
std::optional<Predikat> find_kategori(const SkalaKategori& skala, std::string_view teks);

// The same as an outcome: the reason for a cell that says that there is none (empty, "-", "n/a"), and
// tidak_sah with a note for any other text. `isi` is always there.
Bacaan<HasilPredikat> read_kategori(const SkalaKategori& skala, std::string_view teks);

// Whether the target is met: a category as good as the target's, or better. Nothing when either is missing.
// Precondition: both are of one scale.
std::optional<bool> is_terpenuhi(const HasilPredikat& realisasi, const HasilPredikat& target);

// How far from its target a category is, in percent. Categories have an order and no distances, so by
// itself there is no such figure. `terpenuhi`: 100 where the target is met, else 0. `nilai`: an achievement
// rule on the numbers of the categories.
enum class CaraKategori : std::uint8_t { tanpa, terpenuhi, nilai };

inline constexpr std::array<std::string_view, 3> nama_cara_kategori{"tanpa", "terpenuhi", "nilai"};

constexpr std::string_view nama(CaraKategori cara) noexcept {
    return nama_cara_kategori[static_cast<std::size_t>(cara)];
}
constexpr std::optional<CaraKategori> find_cara_kategori(std::string_view dicari) noexcept {
    return detail::find_nama<CaraKategori>(nama_cara_kategori, dicari);
}

// The achievement. Reasons: those of realisasi and target; di_luar_domain for `tanpa`, and for `nilai` where
// no rule is given or a category has no number. Precondition: both are of this scale.
Hasil capaian(const HasilPredikat& realisasi, const HasilPredikat& target, const SkalaKategori& skala,
              CaraKategori cara, const std::optional<AturanCapaian>& aturan = std::nullopt);

// Categories as a data file holds them: a JSON object with "kategori". One with an error in it, such as a
// word that names two of its categories, is left out with a note. `isi` is empty only when the text is no
// such file.
Bacaan<std::vector<SkalaKategori>> read_daftar_kategori(std::string_view json);

}  // namespace iku
