// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/kode_wilayah.hpp"
#include "iku/teks/bacaan.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// A region or unit as it was in some years: its code, name, level and the code of what is above it, in its
// own system unless another is given. Without `induk` a region is below the one that its code says, where
// the hierarchy has that, and anything else is a root. A code whose name or parent changed has several of
// these, one a span of years; both years belong to it, none means open.
struct SimpulHierarki {
    SistemKode sistem = SistemKode::sendiri;
    std::string kode{}, nama{}, tingkat{}, induk{};
    std::optional<SistemKode> sistem_induk{};
    std::optional<std::int16_t> berlaku_dari{}, berlaku_sampai{};
    Posisi posisi{};

    bool is_berlaku(std::int16_t tahun) const noexcept {
        return (!berlaku_dari || *berlaku_dari <= tahun) && (!berlaku_sampai || tahun <= *berlaku_sampai);
    }

    friend bool operator==(const SimpulHierarki&, const SimpulHierarki&) = default;
};

// What was in force in one year, as trees: parents before their children, what is below a node directly
// behind it. Places are those in this tree; `simpul` gives the place in the hierarchy.
struct PohonHierarki {
    static constexpr std::size_t tanpa = std::numeric_limits<std::size_t>::max();

    std::int16_t tahun = 0;
    std::vector<std::size_t> simpul{};
    std::vector<std::size_t> induk{};  // `tanpa` for a root, and for a node whose parent was not in force
    std::vector<std::size_t> akhir{};  // behind the last node below each: [i, akhir[i]) is its subtree

    bool is_daun(std::size_t i) const noexcept { return akhir[i] == i + 1; }

    friend bool operator==(const PohonHierarki&, const PohonHierarki&) = default;
};

// Regions or units and what is above them, over the years. Invariant: in no year are there two nodes of one
// code, and no code is, over however many others, above itself, whatever the years.
class Hierarki {
  public:
    std::span<const SimpulHierarki> simpul() const noexcept { return simpul_; }

    // The node of a code in a year; region codes in any spelling of their system. O(log n).
    std::optional<std::size_t> find(SistemKode sistem, std::string_view kode, std::int16_t tahun) const;

    // The trees of a year. O(n log n).
    PohonHierarki pohon(std::int16_t tahun) const;

    friend Bacaan<Hierarki> susun_hierarki(std::vector<SimpulHierarki> simpul);

  private:
    std::vector<SimpulHierarki> simpul_{};  // by system, code and first year
    std::vector<std::string> kunci_{};      // of each: system and code, so that equal codes have equal keys
};

// Checks and orders nodes. A node that cannot be used is left out with a note of level galat: a code that its
// system does not have, years the wrong way round, years that another node of its code has already, a level
// that its code contradicts, codes that are above themselves. Noted and kept: a parent that nobody describes
// or that was not in force in some of the years, a span of years that a code has no node for, a parent that
// is not the one in the region's code. `isi` is always there.
Bacaan<Hierarki> susun_hierarki(std::vector<SimpulHierarki> simpul);

// The same from CSV: kode, nama, tingkat, induk, sistem_kode, berlaku_dari, berlaku_sampai. Only kode and
// sistem_kode must be there. A parent of another system is written with its system: "kemendagri:35.09".
// `isi` is empty, with a note, only when the text has no such columns.
Bacaan<Hierarki> read_hierarki(std::string_view csv);

// One region's codes in both systems.
struct PasanganKode {
    KodeWilayah kemendagri, bps;

    friend bool operator==(const PasanganKode&, const PasanganKode&) = default;
};

// Which code of one system is which of the other. Never derived from the digits: only what was declared.
class JembatanKode {
  public:
    std::span<const PasanganKode> pasangan() const noexcept { return pasangan_; }

    // The region's code in that system: the code itself when it is one of it. O(log n).
    std::optional<KodeWilayah> find(const KodeWilayah& kode, SistemKode sistem) const;

    friend Bacaan<JembatanKode> susun_jembatan(std::vector<PasanganKode> pasangan);

  private:
    std::vector<PasanganKode> pasangan_{};  // by the code of Kemendagri
    std::vector<std::size_t> urut_bps_{};
};

// A code with two partners has none, and neither have they: both pairs are left out with a note. So are
// pairs of two levels. Equal pairs count once. `isi` is always there.
Bacaan<JembatanKode> susun_jembatan(std::vector<PasanganKode> pasangan);

// The same from CSV: kode_kemendagri, kode_bps.
Bacaan<JembatanKode> read_jembatan(std::string_view csv);

}  // namespace iku
