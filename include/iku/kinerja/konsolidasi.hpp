// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/formula/formula.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/periode.hpp"
#include "iku/teks/bacaan.hpp"
#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace iku {

// How the values of the periods of a year become one: their sum, the mean of those that are filled, the last
// one that is known, or the value of the last period itself. (Names as in the ministries' manuals: sum,
// average, take last known value.)
enum class Konsolidasi : std::uint8_t { jumlah, rerata, nilai_terakhir, periode_terakhir };

inline constexpr std::array<std::string_view, 4> nama_konsolidasi{"jumlah", "rerata", "nilai_terakhir",
                                                                  "periode_terakhir"};

constexpr std::string_view nama(Konsolidasi cara) noexcept {
    return nama_konsolidasi[static_cast<std::size_t>(cara)];
}
constexpr std::optional<Konsolidasi> find_konsolidasi(std::string_view dicari) noexcept {
    return detail::find_nama<Konsolidasi>(nama_konsolidasi, dicari);
}

// What a period that has a target but no value does: it makes the result not yet computable, or it is
// skipped. A period without a target is always skipped when it has no value.
enum class PeriodeKosong : std::uint8_t { belum_dapat_dihitung, lewati };

inline constexpr std::array<std::string_view, 2> nama_periode_kosong{"belum_dapat_dihitung", "lewati"};

struct NilaiPeriode {
    Hasil nilai{};
    bool bertarget = true;
};

// Consolidates the periods given, in the order of time, up to the one that is reported; it never asks the
// clock. Without any value the result is the reason of the last period.
Hasil konsolidasi(std::span<const NilaiPeriode> periode, Konsolidasi cara, PeriodeKosong kosong);

// The values of a formula's variables in a period.
struct IsiPeriode {
    std::vector<Hasil> isi{};
    bool bertarget = true;
};

// Consolidates each variable in its own declared way, and nothing else: what flows is summed (births, cases
// served), of a stock the last known value or the mean counts (people, schools). A ratio of the year is the
// formula on these, never a quarter's numerator over another quarter's denominator. The order of the periods
// is that of time. Precondition: as many ways, and values a period, as the formula has variables.
std::vector<Hasil> konsolidasi_isi(const Formula& formula, std::span<const IsiPeriode> periode,
                                   std::span<const Konsolidasi> cara, PeriodeKosong kosong);

// A period's realisasi, and its target where it has one.
struct KinerjaPeriode {
    Periode periode{};
    Hasil realisasi{}, target{};
};

// The periods so far as one: against the consolidated targets of these periods, and against the year's.
struct CapaianKumulatif {
    Hasil realisasi{}, target_periode{}, target_tahun{};
    Hasil terhadap_periode{}, terhadap_tahun{};

    friend bool operator==(const CapaianKumulatif&, const CapaianKumulatif&) = default;
};

// Both achievements of the periods given, in any order, under a rule. Targets are consolidated in the same
// way as realisasi; periods without a target are skipped in them. Periods of two kinds or years, or one that
// stands twice, are a note, and every outcome is tidak_sah. `isi` is always there.
Bacaan<CapaianKumulatif> capaian_kumulatif(std::span<const KinerjaPeriode> periode, const Hasil& target_tahun,
                                           Konsolidasi cara, PeriodeKosong kosong,
                                           const AturanCapaian& aturan);

}  // namespace iku
