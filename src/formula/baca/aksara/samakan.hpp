// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iku::baca {

// A text whose look-alikes are the characters they show: wide forms, the Cyrillic x, other slashes, letters
// of mathematical alphabets, ligatures, and what the fonts Symbol and Wingdings keep in the private range
// U+F020..F0FF (documents that came from a word processor or a PDF). A bracket drawn in three pieces is one.
class TeksSama {
  public:
    explicit TeksSama(std::string_view asal);

    std::string_view teks() const noexcept { return diubah_ ? std::string_view(teks_) : asal_; }

    // Where in the original text the byte stands; the end of the text for its end.
    std::size_t asal(std::size_t bita) const noexcept;

  private:
    // From the byte `sini` on, the text is the original from the byte `asal` on.
    struct Jangkar {
        std::uint32_t sini, asal;
    };

    std::string_view asal_;
    std::string teks_;
    std::vector<Jangkar> jangkar_;
    bool diubah_ = false;
};

}  // namespace iku::baca
