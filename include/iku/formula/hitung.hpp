// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/formula/lipat.hpp"

#include <algorithm>
#include <cassert>
#include <span>

namespace iku {

// The value algebra: exact evaluation. A reason anywhere makes the result a reason, and of several the one
// that gabung(Alasan, Alasan) picks, so order never shows. Every divisor is tested for zero, whatever becomes
// of it later. A result of more than `bit_terbanyak` bits is given up as Alasan::meluap: it bounds the work a
// hostile formula can ask for.
struct Hitung {
    using nilai = Hasil;
    static constexpr std::size_t bit_terbanyak = std::size_t{1} << 17U;

    // The variables' values. Precondition: as many as the expression has variables.
    std::span<const Hasil> isi;

    Hasil konstanta(const Rasional& r) const { return r; }
    Hasil variabel(std::uint32_t i) const {
        assert(i < isi.size());
        return isi[i];
    }
    Hasil negatif(const Hasil& x) const { return x.ada() ? Hasil(-*x) : x; }
    Hasil gabung(Op op, const Hasil& a, const Hasil& b) const {
        Alasan alasan = iku::gabung(a.alasan(), b.alasan());
        if (op == Op::bagi && b.ada() && b->is_nol()) alasan = iku::gabung(alasan, Alasan::penyebut_nol);
        if (alasan != Alasan::ada) return alasan;
        Rasional hasil = terapkan(op, *a, *b);
        if (hasil.bit() > bit_terbanyak) return Alasan::meluap;
        return hasil;
    }

  private:
    static Rasional terapkan(Op op, const Rasional& a, const Rasional& b) {
        switch (op) {
            case Op::tambah:
                return a + b;
            case Op::kurang:
                return a - b;
            case Op::kali:
                return a * b;
            case Op::bagi:
                return a / b;
            case Op::minimum:
                return std::min(a, b);
            case Op::maksimum:
                return std::max(a, b);
            default:
                break;
        }
        assert(false);
        return {};
    }
};

// The expression's value. Precondition: one value for each variable.
inline Hasil evaluate(const Ekspresi& ekspresi, std::span<const Hasil> isi) {
    return lipat(ekspresi, Hitung{isi});
}

}  // namespace iku
