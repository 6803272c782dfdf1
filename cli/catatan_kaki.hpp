// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/teks/bahasa.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iku::cli {

inline constexpr std::string_view strip = "\xE2\x80\x93";  // what stands where there is no value

// The reasons a table shows, numbered as footnotes.
class CatatanKaki {
  public:
    // A dash with the footnote's number.
    std::string tanda(Alasan alasan);

    std::string cetak(std::size_t inden, Bahasa bahasa) const;

  private:
    std::vector<Alasan> alasan_;
};

}  // namespace iku::cli
