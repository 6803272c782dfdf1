// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/utf8.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace iku::detail::dok {

// The text of a document by lines (numbered from 1), and the account of them: a line is *used* once its words
// are part of the result or a note has named it. What is left in the end becomes a note.
class Sumber {
  public:
    explicit Sumber(std::string_view teks)
        : teks_(teks), penunjuk_(teks), dipakai_(penunjuk_.jumlah_baris() + 1, false) {}

    std::string_view teks() const noexcept { return teks_; }
    std::size_t jumlah_baris() const noexcept { return penunjuk_.jumlah_baris(); }
    std::string_view baris(std::size_t nomor) const noexcept { return penunjuk_.baris(nomor); }
    bool is_kosong(std::size_t nomor) const noexcept { return pangkas(baris(nomor)).empty(); }

    // Where a view into the text begins.
    std::uint32_t bita(std::string_view bagian) const noexcept {
        return static_cast<std::uint32_t>(bagian.data() - teks_.data());
    }
    Posisi posisi(std::string_view bagian) const noexcept { return penunjuk_.posisi(bagian); }
    Posisi posisi(std::size_t bita, std::size_t panjang) const noexcept {
        return penunjuk_.posisi(bita, panjang);
    }

    void use(std::size_t awal, std::size_t akhir) {
        for (std::size_t i = awal; i <= akhir && i < dipakai_.size(); ++i)
            dipakai_[i] = true;
    }
    void use(std::size_t nomor) { use(nomor, nomor); }
    bool is_used(std::size_t nomor) const { return dipakai_[nomor]; }

  private:
    std::string_view teks_;
    Penunjuk penunjuk_;
    std::vector<bool> dipakai_;
};

}  // namespace iku::detail::dok
