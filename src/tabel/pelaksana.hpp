// SPDX-License-Identifier: Apache-2.0
// A compiled formula run over columns, one block after the other; and the law that every row is held to.
#pragma once

#include "iku/formula/hitung.hpp"

#include "tabel/kernels/kernel.hpp"
#include "tabel/program.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace iku {

// The law itself, one row at a time: the formula's exact value there, or the reason why there is none.
class BarisSkalar {
  public:
    // All three must outlive this; `dipakai` are the variables that the formula uses.
    BarisSkalar(const Ekspresi& ekspresi, std::span<const Kolom> kolom,
                std::span<const std::uint32_t> dipakai)
        : ekspresi_(ekspresi), kolom_(kolom), dipakai_(dipakai), isi_(ekspresi.jumlah_variabel()) {}

    Hasil operator()(std::size_t baris) {
        for (const std::uint32_t v : dipakai_)
            isi_[v] = kolom_[v].hasil(baris);
        return evaluate(ekspresi_, isi_);
    }

  private:
    const Ekspresi& ekspresi_;
    std::span<const Kolom> kolom_;
    std::span<const std::uint32_t> dipakai_;
    std::vector<Hasil> isi_;
};

// Runs a program over blocks of rows.
class Pelaksana {
  public:
    // Both must outlive this.
    Pelaksana(const Program& program, std::span<const Kolom> kolom);

    // Rows of a block, at most blok_terbesar; and the columns by the program's operands.
    std::size_t lebar() const noexcept { return lebar_; }
    std::span<const Kolom> kolom() const noexcept { return kolom_; }

    // Computes n and d of the block and the rows' reasons; afterwards is_luap_baris() says which rows left
    // int64.
    void jalankan(std::size_t awal, std::span<std::uint8_t> alasan) noexcept;

    bool ada_luap() const noexcept { return ada_luap_; }
    bool is_luap_baris(std::size_t i) const noexcept { return luap_[i] != 0; }
    const std::int64_t* n() const noexcept { return alamat_[program_.n]; }
    const std::int64_t* d() const noexcept { return alamat_[program_.d]; }

  private:
    void lakukan(const Perintah& p, std::span<std::uint8_t> alasan) noexcept;
    void tandai(const Perintah& p, const std::int64_t* x, const std::int64_t* y, std::size_t m) noexcept;

    const Program& program_;
    const kernels::Kernel& kernel_;
    std::vector<Kolom> kolom_;  // by operand
    std::size_t lebar_ = 0;
    std::vector<std::int64_t> memori_;
    std::vector<const std::int64_t*> alamat_;  // by operand
    std::vector<std::uint8_t> luap_;
    bool ada_luap_ = false;
};

}  // namespace iku
