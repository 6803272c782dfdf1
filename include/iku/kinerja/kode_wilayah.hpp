// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace iku {

// Whose numbers a code is made of: the Ministry of Home Affairs', those of Statistics Indonesia, or an
// agency's own. One number means different regions in the two (94 is Papua for BPS and Papua Tengah for
// Kemendagri), so a code without its system is no code.
enum class SistemKode : std::uint8_t { kemendagri, bps, sendiri };

inline constexpr std::array<std::string_view, 3> nama_sistem_kode{"kemendagri", "bps", "sendiri"};

constexpr std::string_view nama(SistemKode sistem) noexcept {
    return nama_sistem_kode[static_cast<std::size_t>(sistem)];
}
constexpr std::optional<SistemKode> find_sistem_kode(std::string_view dicari) noexcept {
    return detail::find_nama<SistemKode>(nama_sistem_kode, dicari);
}

enum class TingkatWilayah : std::uint8_t { provinsi, kabupaten_kota, kecamatan, desa_kelurahan };

inline constexpr std::array<std::string_view, 4> nama_tingkat_wilayah{"provinsi", "kabupaten_kota",
                                                                      "kecamatan", "desa_kelurahan"};

constexpr std::string_view nama(TingkatWilayah tingkat) noexcept {
    return nama_tingkat_wilayah[static_cast<std::size_t>(tingkat)];
}

// The level that a document's word means: provinsi, kabupaten, kota, kabupaten/kota, kecamatan, distrik,
// desa, kelurahan, ... White space, underscores and ASCII case aside. Nothing for any other word.
std::optional<TingkatWilayah> find_tingkat_wilayah(std::string_view kata);

// The code of a region in one of the two national systems. Its level and the region above it are parts of the
// code: 2, 4, 6 and 10 digits for Kemendagri, 2, 4, 7 and 10 for BPS. Invariant: so many digits, the first
// not 0. Codes of different systems are never equal.
class KodeWilayah {
  public:
    SistemKode sistem() const noexcept { return sistem_; }
    std::string_view digit() const noexcept { return digit_; }
    TingkatWilayah tingkat() const noexcept;

    // The code of the region above, as far as the digits say it; nothing for a province. Where regions were
    // split, the region that really is above may be another one: a hierarchy says so.
    std::optional<KodeWilayah> induk() const;

    // As the system prints it: "32.73.01.1001", "3273010001".
    std::string to_string() const;

    friend auto operator<=>(const KodeWilayah&, const KodeWilayah&) = default;
    friend std::optional<KodeWilayah> read_kode_wilayah(std::string_view teks, SistemKode sistem);

  private:
    KodeWilayah(SistemKode sistem, std::string digit) : sistem_(sistem), digit_(std::move(digit)) {}

    SistemKode sistem_;
    std::string digit_;
};

// A code of that system: digits alone, or for Kemendagri also in groups of 2, 2, 2 and 4 with points between.
// Nothing for anything else, also for another number of digits, such as a code that a spreadsheet took for a
// number and cut ("32.1" for 32.10). `sendiri` has no region codes.
std::optional<KodeWilayah> read_kode_wilayah(std::string_view teks, SistemKode sistem);

}  // namespace iku

template <>
struct std::hash<iku::KodeWilayah> {
    std::size_t operator()(const iku::KodeWilayah& kode) const noexcept {
        return std::hash<std::string_view>{}(kode.digit()) * 3 + static_cast<std::size_t>(kode.sistem());
    }
};
