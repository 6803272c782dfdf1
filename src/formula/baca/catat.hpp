// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/catatan.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/token.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace iku::baca {

// Collects the notes of all stages. A note about the same thing at the same place is kept once.
class Buku {
  public:
    explicit Buku(std::string_view teks) : penunjuk_(teks) {}

    void catat(Kode kode, std::size_t bita, std::size_t panjang, std::vector<std::string> isian = {}) {
        if (isi_.size() >= terbanyak && (tingkat(kode) != Tingkat::galat || is_ditolak())) return;
        for (std::string& satu : isian)
            satu = ringkas(satu, kutipan_terpanjang);
        Catatan c{kode, penunjuk_.posisi(bita, panjang), std::move(isian)};
        for (const Catatan& ada : isi_) {
            if (ada == c) return;
        }
        isi_.push_back(std::move(c));
        tertinggi_ = std::max(tertinggi_, tingkat(kode));
    }
    void catat(Kode kode, const Token& token, std::vector<std::string> isian = {}) {
        catat(kode, token.bita, token.panjang, std::move(isian));
    }

    bool is_ditolak() const noexcept { return tertinggi_ == Tingkat::galat; }
    bool is_perlu_dilihat() const noexcept { return tertinggi_ != Tingkat::info; }
    std::vector<Catatan> ambil() && { return std::move(isi_); }

  private:
    // More notes than a person reads; hostile text must not turn into a list of its own size.
    static constexpr std::size_t terbanyak = 32;
    static constexpr std::size_t kutipan_terpanjang = 80;  // code points

    Penunjuk penunjuk_;
    std::vector<Catatan> isi_;
    Tingkat tertinggi_ = Tingkat::info;
};

}  // namespace iku::baca
