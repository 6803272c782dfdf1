// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/rasional.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace iku {

// The exact sum of any number of fractions. Neighbours are added first, then sums of equally many terms, so
// that the long numbers are few: adding one by one makes every step as long as the result.
class Penjumlah {
  public:
    void tambah(const Rasional& nilai) {
        Rasional baru = nilai;
        std::size_t i = 0;
        for (; i < tingkat_.size() && tingkat_[i].terisi; ++i) {
            baru += tingkat_[i].isi;
            tingkat_[i] = {};
        }
        if (i == tingkat_.size()) tingkat_.emplace_back();
        tingkat_[i] = {baru, true};
    }

    Rasional jumlah() const {
        Rasional hasil;
        for (const auto& satu : tingkat_) {
            if (satu.terisi) hasil += satu.isi;
        }
        return hasil;
    }

  private:
    // The sum of 2^i terms, when there is one.
    struct Tingkat {
        Rasional isi{};
        bool terisi = false;
    };
    std::vector<Tingkat> tingkat_;
};

inline Rasional jumlah(std::span<const Rasional> nilai) {
    Penjumlah penjumlah;
    for (const auto& satu : nilai)
        penjumlah.tambah(satu);
    return penjumlah.jumlah();
}

}  // namespace iku
