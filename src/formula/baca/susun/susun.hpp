// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/formula/formula.hpp"

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

#include <vector>

namespace iku::baca {

// A step of the formula as it was written: like a tape, but a percent sign is still one.
struct Nodus {
    enum class Jenis : std::uint8_t { angka, persen, permil, variabel, operasi };

    Jenis jenis = Jenis::angka;
    Op op = Op::konstanta;
    bool kurung = false;  // the whole stands in brackets
    bool garis = false;   // a division by a fraction bar or by "kemudian": its sides are clear
    std::uint32_t variabel = 0;
    std::uint32_t ukuran = 1;  // steps of the subtree that ends here
    std::uint32_t bita = 0;
    std::uint32_t panjang = 0;
    Rasional nilai{};
};

// The formula in postfix order, and its variables in order of first use.
struct Susunan {
    std::vector<Nodus> nodus;
    std::vector<Variabel> variabel;

    // The operands of the operator at i. Precondition: it has two.
    std::size_t kanan(std::size_t i) const { return i - 1; }
    std::size_t kiri(std::size_t i) const { return i - 1 - nodus[i - 1].ukuran; }
};

// Operator precedence with explicit stacks; names are gathered between operators. An empty result comes with
// a note of level galat. Precondition: every piece is decided. Linear.
Susunan susun(const DaftarToken& token, Buku& buku);

}  // namespace iku::baca
