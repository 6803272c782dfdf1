// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/laporan.hpp"

#include <string>

namespace iku::detail {

inline constexpr std::string_view strip_kosong = "\xE2\x80\x93";

// The cell as a person reads it, or nothing where it has a reason instead.
std::string tulis_sel(const SelLaporan& sel, JenisKolom jenis, const OpsiLaporan& opsi);

// The exact value as text "p/q"; empty for what is no figure.
std::string tulis_eksak(const SelLaporan& sel);

// Why the cell is empty; Alasan::ada when it is not.
Alasan alasan_sel(const SelLaporan& sel);

// The column's heading with its unit.
std::string judul_kolom(const KolomLaporan& kolom);

// The reasons that tables show, numbered from 1 in the order they first appear.
class KakiLaporan {
  public:
    std::size_t nomor(Alasan alasan);
    const std::vector<Alasan>& alasan() const { return alasan_; }

  private:
    std::vector<Alasan> alasan_;
};

// What the report says above its tables, and what it stands on: version, hashes, settings with their origin,
// rounding.
std::string kepala_laporan(const Laporan& laporan);
std::vector<std::string> dasar_laporan(const Laporan& laporan);

// How many rows have a realisasi, how many have no achievement, and how many fell in each band.
struct HitunganLaporan {
    std::size_t terhitung = 0, tanpa = 0;
    std::vector<std::size_t> pita{};
};
HitunganLaporan hitung_laporan(const Laporan& laporan);

// The notes that ask for something: of level galat, and those about data and targets that ask for a look.
std::vector<const CatatanBerkas*> find_tindakan(const Laporan& laporan);

}  // namespace iku::detail
