// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"

#include "formula/pohon.hpp"

namespace iku::detail {

// How strongly a printed node holds together.
enum class Ikat : std::uint8_t { jumlah, hasil_kali, satuan };

// What a parent must know of a node's text to decide about brackets.
struct Bentuk {
    Ikat ikat = Ikat::satuan;
    bool minus_di_depan = false;
    bool angka = false;
};

constexpr Ikat ikat(Op op) noexcept {
    switch (op) {
        case Op::tambah:
        case Op::kurang:
            return Ikat::jumlah;
        case Op::kali:
        case Op::bagi:
            return Ikat::hasil_kali;
        default:
            return Ikat::satuan;
    }
}

constexpr std::string_view tanda(Op op) noexcept {
    switch (op) {
        case Op::tambah:
            return " + ";
        case Op::kurang:
            return " - ";
        case Op::kali:
            return " * ";
        case Op::bagi:
            return " / ";
        default:
            return ", ";
    }
}

// The algebra of bracket decisions. A division written as a fraction bar needs no brackets.
template <class Gaya>
struct Kurung {
    using nilai = Bentuk;
    const Gaya& gaya;
    std::vector<Bentuk>* bentuk;

    Bentuk catat(Bentuk b) const {
        bentuk->push_back(b);
        return b;
    }
    Bentuk konstanta(const Rasional& r) const { return catat(gaya.bentuk_konstanta(r)); }
    Bentuk variabel(std::uint32_t i) const { return catat(gaya.bentuk_variabel(i)); }
    Bentuk negatif(Bentuk /*x*/) const { return catat({Ikat::satuan, true, false}); }
    Bentuk gabung(Op op, Bentuk kiri, Bentuk /*kanan*/) const {
        if (Gaya::pecahan && op == Op::bagi) return catat({});
        const Ikat i = ikat(op);
        return catat({i, i != Ikat::satuan && kiri.minus_di_depan && kiri.ikat >= i, false});
    }
};

constexpr bool kurung_kiri(Op op, Bentuk kiri) noexcept {
    return kiri.ikat < ikat(op);
}

// Operators group to the left, so on the right equal strength needs brackets; so does a minus sign that would
// stand behind an operator.
constexpr bool kurung_kanan(Op op, Bentuk kanan) noexcept {
    return kanan.ikat <= ikat(op) || kanan.minus_di_depan;
}

// `-5` is a constant and `-(5)` a negation of one: the tapes stay apart.
constexpr bool kurung_negatif(Bentuk x) noexcept {
    return x.ikat != Ikat::satuan || x.minus_di_depan || x.angka;
}

// An expression as text in the way of a Gaya: how numbers, variables and operators look, and what brackets
// are. Minimal brackets, left-associative; linear in the tape; no recursion.
template <class Gaya>
std::string tulis(const Ekspresi& ekspresi, const Gaya& gaya) {
    const Pohon pohon(ekspresi);
    std::vector<Bentuk> bentuk;
    bentuk.reserve(ekspresi.pita().size());
    lipat(ekspresi, Kurung<Gaya>{gaya, &bentuk});
    std::string teks;
    Antrean antrean;
    antrean.simpul(pohon.akar());
    while (!antrean.is_kosong()) {
        const auto butir = antrean.ambil();
        if (!butir.is_simpul) {
            teks += butir.teks;
            continue;
        }
        const auto [kiri, kanan] = pohon.anak(butir.simpul);
        const Op op = pohon.simpul(butir.simpul).op;
        switch (op) {
            case Op::konstanta:
                teks += gaya.konstanta(pohon.konstanta(butir.simpul));
                break;
            case Op::variabel:
                teks += gaya.variabel(pohon.simpul(butir.simpul).arg);
                break;
            case Op::negatif:
                antrean.simpul(kiri, kurung_negatif(bentuk[kiri]), Gaya::buka, Gaya::tutup);
                antrean.teks("-");
                break;
            case Op::minimum:
            case Op::maksimum:
                antrean.teks(Gaya::tutup);
                antrean.simpul(kanan);
                antrean.teks(", ");
                antrean.simpul(kiri);
                antrean.teks(Gaya::fungsi(op));
                break;
            default:
                if (Gaya::pecahan && op == Op::bagi) {
                    antrean.teks("}");
                    antrean.simpul(kanan);
                    antrean.teks("}{");
                    antrean.simpul(kiri);
                    antrean.teks("\\frac{");
                } else {
                    antrean.simpul(kanan, kurung_kanan(op, bentuk[kanan]), Gaya::buka, Gaya::tutup);
                    antrean.teks(Gaya::operasi(op));
                    antrean.simpul(kiri, kurung_kiri(op, bentuk[kiri]), Gaya::buka, Gaya::tutup);
                }
        }
    }
    return teks;
}

// The LaTeX way, without the variables: brackets, operators and numbers of a locale.
struct GayaLatexDasar {
    Lokal lokal;

    static constexpr bool pecahan = true;
    static constexpr std::string_view buka = "\\left(", tutup = "\\right)";
    static constexpr std::string_view operasi(Op op) { return op == Op::kali ? " \\times " : tanda(op); }
    static constexpr std::string_view fungsi(Op op) {
        return op == Op::minimum ? "\\min\\left(" : "\\max\\left(";
    }
    static Bentuk bentuk_konstanta(const Rasional& r) { return {Ikat::satuan, r.tanda() < 0, true}; }
    std::string konstanta(const Rasional& r) const;
};

}  // namespace iku::detail
