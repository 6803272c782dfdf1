// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"

#include "formula/baca/catat.hpp"
#include "formula/baca/token.hpp"

#include <optional>

namespace iku::baca {

// A formula written as a list: "rata-rata dari: 1. ... 2. ...", "... dengan bobot 35%; ...", "A 40%; B 60%".
struct Daftar {
    Status status = Status::ditolak;
    std::optional<Formula> formula{};
};

// Nothing when the text is no list. Items keep their words: no sign inside them is an operation. Linear.
std::optional<Daftar> baca_daftar(const DaftarToken& token, Buku& buku);

}  // namespace iku::baca
