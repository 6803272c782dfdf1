// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/kinerja/asal.hpp"
#include "iku/teks/bacaan.hpp"
#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace iku {

// What a value between two printed bands is: the band below it in the table (its lower bound decides), the
// band of the value rounded half up to a whole number, or a reason.
enum class Celah : std::uint8_t { batas_bawah, bulatkan_dulu, galat };

inline constexpr std::array<std::string_view, 3> nama_celah{"batas_bawah", "bulatkan_dulu", "galat"};

constexpr std::string_view nama(Celah celah) noexcept {
    return nama_celah[static_cast<std::size_t>(celah)];
}
constexpr std::optional<Celah> find_celah(std::string_view dicari) noexcept {
    return detail::find_nama<Celah>(nama_celah, dicari);
}

// An end of a band; `termasuk`: the value itself belongs to the band.
struct Batas {
    Rasional nilai{};
    bool termasuk = true;

    friend bool operator==(const Batas&, const Batas&) = default;
};

// A band of a scale. Without `bawah` it takes everything below; without `atas` it reaches up to the band
// before it, so that there is no gap.
struct Pita {
    std::string label{};
    std::optional<Batas> bawah{}, atas{};

    friend bool operator==(const Pita&, const Pita&) = default;
};

// The band a value fell into: its place in the scale (0 is the highest), its label, and whether the value
// lies where the printed table has no band.
struct Predikat {
    std::size_t pita = 0;
    std::string label{};
    bool di_celah = false;

    friend bool operator==(const Predikat&, const Predikat&) = default;
};
using HasilPredikat = std::variant<Alasan, Predikat>;

// A versioned scale: bands from the highest down, what happens between them, the years it is in force, and
// its source. Scales of one `keluarga` replace each other over the years.
struct Skala {
    std::string id{}, keluarga{}, nama{};
    std::vector<Pita> pita{};
    Celah celah = Celah::batas_bawah;
    std::optional<std::int16_t> berlaku_dari{}, berlaku_sampai{};  // both years belong to it
    std::vector<Asal> asal{};

    // The band of an exact value; a reason stays the reason, and a value in no band is di_luar_domain.
    HasilPredikat classify(const Hasil& nilai) const { return classify(nilai, celah); }
    // The same under another policy for gaps.
    HasilPredikat classify(const Hasil& nilai, Celah celah_dipakai) const;

    bool is_berlaku(std::int16_t tahun) const noexcept {
        return (!berlaku_dari || *berlaku_dari <= tahun) && (!berlaku_sampai || tahun <= *berlaku_sampai);
    }

    friend bool operator==(const Skala&, const Skala&) = default;
};

// The built-in scales in the order of their data file (data/kinerja/skala.json), one by its id, and the one
// of a family that was in force in a year. Static storage; an id never changes its meaning.
std::span<const Skala> skala_baku();
const Skala* find_skala(std::string_view id);
const Skala* find_skala_berlaku(std::string_view keluarga, std::int16_t tahun);

// Scales as a data file holds them: a JSON object with "skala". Bands that overlap or are out of order are
// notes of level galat and the scale is left out; gaps between bands are notes of level info. `isi` is empty
// only when the text is no such file.
Bacaan<std::vector<Skala>> read_daftar_skala(std::string_view json);

}  // namespace iku
