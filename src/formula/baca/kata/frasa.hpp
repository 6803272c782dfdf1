// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

#include <string>
#include <string_view>

namespace iku::baca {

// A variable as the text names it.
struct Frasa {
    std::string nama;
    std::int16_t geser_tahun = 0;
    std::uint32_t bita = 0;
    std::uint32_t panjang = 0;
};

// Where the name that begins at i ends: at an operator, a bracket, or a full stop that ends a sentence.
std::size_t akhir_frasa(const DaftarToken& token, std::size_t i);

// Whether the piece at i is the full stop of a sentence: behind a whole word and in front of a capital; "No.
// 5", "tk. II", "s.d." are none.
bool is_akhir_kalimat(const DaftarToken& token, std::size_t i);

// The name that the pieces [awal, akhir) make, without punctuation at its ends. What looks like two names
// side by side, or like a name with a factor stuck to it, is a note of level galat and no name.
Frasa baca_frasa(const DaftarToken& token, std::size_t awal, std::size_t akhir, Buku& buku);

}  // namespace iku::baca
