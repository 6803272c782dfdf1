// SPDX-License-Identifier: Apache-2.0
#include "kinerja/hierarki/lingkaran.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace iku::detail {
namespace {

constexpr std::size_t belum = std::numeric_limits<std::size_t>::max();

class Tarjan {
  public:
    Tarjan(std::size_t jumlah, std::span<const SisiGraf> sisi)
        : awal_(jumlah + 1),
          tujuan_(sisi.size()),
          nomor_(jumlah, belum),
          rendah_(jumlah),
          kelompok_(jumlah, belum) {
        for (const SisiGraf& satu : sisi)
            ++awal_[satu.dari + 1];
        for (std::size_t i = 0; i < jumlah; ++i)
            awal_[i + 1] += awal_[i];
        berikut_.assign(awal_.begin(), awal_.end() - 1);
        for (const SisiGraf& satu : sisi)
            tujuan_[berikut_[satu.dari]++] = satu.ke;
        berikut_.assign(awal_.begin(), awal_.end() - 1);
    }

    std::vector<std::size_t> jalankan() && {
        for (std::size_t i = 0; i < nomor_.size(); ++i) {
            if (nomor_[i] == belum) telusuri(i);
        }
        return std::move(kelompok_);
    }

  private:
    void masuk(std::size_t i) {
        nomor_[i] = rendah_[i] = urutan_++;
        jalan_.push_back(i);
        terbuka_.push_back(i);
    }

    void telusuri(std::size_t akar) {
        masuk(akar);
        while (!jalan_.empty()) {
            const std::size_t ini = jalan_.back();
            if (berikut_[ini] == awal_[ini + 1]) {
                keluar(ini);
                continue;
            }
            const std::size_t lain = tujuan_[berikut_[ini]++];
            if (nomor_[lain] == belum) {
                masuk(lain);
            } else if (kelompok_[lain] == belum) {
                rendah_[ini] = std::min(rendah_[ini], nomor_[lain]);
            }
        }
    }

    // All that `ini` leads to has been seen; if nothing led further back, the group is complete.
    void keluar(std::size_t ini) {
        jalan_.pop_back();
        if (!jalan_.empty()) rendah_[jalan_.back()] = std::min(rendah_[jalan_.back()], rendah_[ini]);
        if (rendah_[ini] != nomor_[ini]) return;
        std::size_t anggota = belum;
        do {
            anggota = terbuka_.back();
            terbuka_.pop_back();
            kelompok_[anggota] = ini;
        } while (anggota != ini);
    }

    std::vector<std::size_t> awal_, tujuan_, berikut_;
    std::vector<std::size_t> nomor_, rendah_, kelompok_;
    std::vector<std::size_t> jalan_, terbuka_;
    std::size_t urutan_ = 0;
};

}  // namespace

std::vector<std::size_t> kelompok_lingkaran(std::size_t jumlah, std::span<const SisiGraf> sisi) {
    return Tarjan(jumlah, sisi).jalankan();
}

}  // namespace iku::detail
