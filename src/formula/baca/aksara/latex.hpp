// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/token.hpp"

#include <string>
#include <string_view>

namespace iku::baca {

// A LaTeX command: how long it is, and what it means for a formula.
struct Perintah {
    enum class Arti : std::uint8_t { tanpa_arti, lingkungan, spasi, baris, teks, pecahan, tanda, asing };

    Arti arti = Arti::asing;
    std::size_t panjang = 1;
    Jenis jenis = Jenis::kata;  // for Arti::tanda
    std::string teks{};         // for Arti::tanda: what it is in a name
};

// The command at the beginning of the text, which begins with a backslash.
Perintah baca_perintah(std::string_view teks);

// Whether the text holds a command that is known; a lone backslash between words is no LaTeX.
bool is_latex(std::string_view teks);

}  // namespace iku::baca
