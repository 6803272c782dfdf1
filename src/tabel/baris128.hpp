// SPDX-License-Identifier: Apache-2.0
// One row of a program in 128 bits: for rows that left 64.
#pragma once

#include "tabel/bilangan128.hpp"
#include "tabel/blok.hpp"
#include "tabel/program.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace iku {

class Baris128 {
  public:
    // `kolom` by the program's operands. Both must outlive this.
    Baris128(const Program& program, std::span<const Kolom> kolom)
        : program_(program), kolom_(kolom), isi_(kolom.size() + program.jumlah_register) {}

    // The row's result or reason; nothing when it leaves 128 bits as well. Precondition: every column reports
    // the row.
    std::optional<SelKolom> operator()(std::size_t baris, const Pembulat& pembulat);

  private:
    // False when the step leaves 128 bits.
    bool lakukan(const Perintah& p, bool& nol);

    const Program& program_;
    std::span<const Kolom> kolom_;
    std::vector<I128> isi_;  // by operand
};

}  // namespace iku
