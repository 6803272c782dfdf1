// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/jumlah.hpp"
#include "iku/kinerja/rollup.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace iku::detail {

// What a formula has to do with roll-ups, looked up once: may it be pooled, and which of its variables is the
// denominator, if it is one quotient.
struct SifatRollup {
    explicit SifatRollup(const Formula& formula);

    bool homogen;
    std::optional<std::uint32_t> penyebut;
};

// What is kept of the units below a node, so that nodes can be rolled up one into another: for every way the
// exact sums it needs. The order in which units and nodes come never shows.
class Tampungan {
  public:
    // `satuan`: the units' own figures too, which all ways but pooled need.
    Tampungan(const Formula& formula, const SifatRollup& sifat, bool satuan)
        : formula_(&formula), sifat_(sifat), satuan_(satuan), isi_(formula.variabel().size()) {}

    // A unit that is expected to report. True when it has every value.
    bool tambah(std::span<const Hasil> isi, const Rasional& bobot);
    void gabung(const Tampungan& lain);

    std::size_t dilaporkan() const noexcept { return dilaporkan_; }
    std::size_t diharapkan() const noexcept { return diharapkan_; }

    std::vector<Hasil> isi() const;
    Hasil hasil(CaraRollup cara) const;
    Hasil bagian_penyebut() const;

  private:
    void tambah_penyebut(const Hasil& penyebut, bool lengkap);
    void tambah_satuan(std::span<const Hasil> isi, const Rasional& bobot);
    Hasil pooled() const;

    const Formula* formula_;
    SifatRollup sifat_;
    bool satuan_;
    std::size_t dilaporkan_ = 0, diharapkan_ = 0;
    std::vector<Penjumlah> isi_;
    Alasan alasan_ = Alasan::ada;  // of a complete unit whose own figure has none
    Penjumlah nilai_, tertimbang_, bobot_;
    std::optional<Rasional> minimum_;
    Alasan alasan_penyebut_ = Alasan::ada;
    Penjumlah penyebut_lapor_, penyebut_semua_;
};

}  // namespace iku::detail
