// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

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

}  // namespace iku
