// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/formula/formula.hpp"
#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// How the figures of units or regions become one. `pooled`: the formula on the sums of its variables, which
// is what a province's own figure is; the others are what their names say, and are not the same figure.
enum class CaraRollup : std::uint8_t { pooled, rerata, rerata_tertimbang, minimum, jumlah };

inline constexpr std::array<std::string_view, 5> nama_cara_rollup{"pooled", "rerata", "rerata_tertimbang",
                                                                  "minimum", "jumlah"};

constexpr std::string_view nama(CaraRollup cara) noexcept {
    return nama_cara_rollup[static_cast<std::size_t>(cara)];
}
constexpr std::optional<CaraRollup> find_cara_rollup(std::string_view dicari) noexcept {
    return detail::find_nama<CaraRollup>(nama_cara_rollup, dicari);
}

// A unit that is expected to report: the values of the formula's variables, in their order, and its weight
// for the weighted mean.
struct UnitRollup {
    std::string nama{};
    std::vector<Hasil> isi{};
    Rasional bobot{1};
};

// Whether a unit has every value.
bool is_lengkap(const UnitRollup& unit);

// How much of the whole the figure speaks for: units with every value, of those expected; which are missing;
// and the share of the denominator in percent: what the complete units have of it, of what all units have.
// The share is known where the formula is one quotient (else di_luar_domain) and every unit gave at least its
// denominator (else the reason of those that did not).
struct Cakupan {
    std::size_t dilaporkan = 0, diharapkan = 0;
    std::vector<std::string> tidak_melapor{};
    Hasil bagian_penyebut{};

    friend bool operator==(const Cakupan&, const Cakupan&) = default;
};

struct HasilRollup {
    CaraRollup cara = CaraRollup::pooled;
    Hasil hasil{};
    std::vector<Hasil> isi{};  // pooled: the sums that went into the formula
    Cakupan cakupan{};
};

// Rolls the units that reported up into one figure. Only complete units count, for every way alike. `pooled`
// of a formula that is not homogeneous of degree 0 (whose value changes when all variables are doubled) is
// di_luar_domain; nobody reporting is tidak_dilaporkan; weights that add up to zero are penyebut_nol. The
// order of the units never shows. Precondition: as many values a unit as the formula has variables.
HasilRollup rollup(const Formula& formula, std::span<const UnitRollup> unit, CaraRollup cara);

// Whether the formula's value stays the same when all its variables are multiplied by one number.
bool is_homogen(const Ekspresi& ekspresi);

// The mean of figures that have a value (indicators of a sasaran, sasaran of an agency), weighted; without
// any it is the first reason. Precondition: as many weights as figures, or none (all equal).
Hasil rerata(std::span<const Hasil> nilai, std::span<const Rasional> bobot = {});

}  // namespace iku
