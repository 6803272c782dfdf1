// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/teks/catatan.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iku::detail::dok {

inline constexpr std::size_t dokumen_terbesar = std::size_t{64} << 20U;

// A text made ready to be read: UTF-8, whatever it was. `boleh` is false when it is none at all; the notes
// say what it is and what to do.
class TeksSiap {
  public:
    TeksSiap(std::string_view asal, std::vector<Catatan>& catatan);

    bool boleh() const noexcept { return boleh_; }
    std::string_view teks() const noexcept { return cp1252_ ? std::string_view(ubahan_) : asal_; }

    // Turns places in the text that was read into places in the text that was given.
    void restore(Dokumen& dokumen, std::vector<Catatan>& catatan) const;

  private:
    void check_utf8(std::vector<Catatan>& catatan);
    std::uint32_t asal_bita(std::uint32_t bita) const;
    void restore(Posisi& posisi) const;

    std::string_view asal_;
    std::string ubahan_;
    std::vector<std::uint32_t> titik_;  // code points before every 256th byte of `ubahan_`
    bool cp1252_ = false;
    bool boleh_ = false;
};

}  // namespace iku::detail::dok
