// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/jejak.hpp"

#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"

#include "formula/penulis.hpp"
#include "formula/tulis_json.hpp"
#include "formula/tulis_nilai.hpp"
#include "teks/penulis_json.hpp"

#include <string_view>
#include <utility>

namespace iku {
namespace {

using detail::tulis_lengkap;
using detail::tulis_nilai;

// The recorder algebra: evaluates, and keeps every operation.
struct Perekam {
    using nilai = Hasil;
    Hitung hitung;
    std::vector<Langkah>* langkah;

    Hasil konstanta(const Rasional& r) const { return hitung.konstanta(r); }
    Hasil variabel(std::uint32_t i) const { return hitung.variabel(i); }
    Hasil negatif(const Hasil& x) const {
        langkah->push_back({Op::negatif, x, x, hitung.negatif(x)});
        return langkah->back().hasil;
    }
    Hasil gabung(Op op, const Hasil& a, const Hasil& b) const {
        langkah->push_back({op, a, b, hitung.gabung(op, a, b)});
        return langkah->back().hasil;
    }
};

// An operand inside a step; a negative one gets brackets behind an operator.
std::string tulis_kanan(const Hasil& h, Op op, Lokal tampil) {
    const std::string teks = tulis_nilai(h, tampil);
    const bool pecahan = h.ada() && !h->is_bulat() && (op == Op::kali || op == Op::bagi);
    return pecahan || (h.ada() && h->tanda() < 0) ? '(' + teks + ')' : teks;
}

std::string tulis_langkah(const Langkah& l, Lokal tampil) {
    switch (l.op) {
        case Op::negatif:
            return "-(" + tulis_nilai(l.kiri, tampil) + ')';
        case Op::minimum:
        case Op::maksimum:
            return std::string(l.op == Op::minimum ? "min(" : "max(") + tulis_nilai(l.kiri, tampil) + ", " +
                   tulis_nilai(l.kanan, tampil) + ')';
        default:
            return tulis_nilai(l.kiri, tampil) + std::string(detail::tanda(l.op)) +
                   tulis_kanan(l.kanan, l.op, tampil);
    }
}

std::string tulis_geser(const Variabel& v, Bahasa bahasa) {
    if (v.geser_tahun == 0) return {};
    const std::string tahun = (v.geser_tahun > 0 ? "+" : "") + std::to_string(v.geser_tahun);
    return (bahasa == Bahasa::id ? " [tahun " : " [year ") + tahun + ']';
}

// The formula with the numbers put in.
struct GayaLatexAngka : detail::GayaLatexDasar {
    const Jejak& jejak;

    detail::Bentuk bentuk_variabel(std::uint32_t i) const {
        const Hasil& h = jejak.isi[i];
        return h.ada() ? bentuk_konstanta(*h) : detail::Bentuk{};
    }
    std::string variabel(std::uint32_t i) const {
        const Hasil& h = jejak.isi[i];
        if (h.ada()) return konstanta(*h);
        return "\\text{" + std::string(penjelasan(h.alasan(), bahasa)) + "}";
    }
    Bahasa bahasa;
};

// An outcome as the member of an object that is open, and as an object of its own.
void tulis_hasil(detail::PenulisJson& json, const Hasil& h) {
    h.ada() ? json.teks("nilai", h->to_string()) : json.teks("alasan", nama(h.alasan()));
}
void tulis_hasil(detail::PenulisJson& json, std::string_view kunci, const Hasil& h) {
    json.kunci(kunci).objek();
    tulis_hasil(json, h);
    json.tutup();
}

}  // namespace

Jejak explain(const Formula& formula, std::span<const Hasil> isi) {
    assert(isi.size() == formula.variabel().size());
    std::vector<Langkah> langkah;
    Hasil hasil = lipat(formula.ekspresi(), Perekam{Hitung{isi}, &langkah});
    return {formula, {isi.begin(), isi.end()}, std::move(langkah), std::move(hasil)};
}

std::string to_text(const Jejak& jejak, const GayaJejak& gaya) {
    const bool id = gaya.bahasa == Bahasa::id;
    std::string teks = (id ? "Rumus: " : "Formula: ") + to_rumus(jejak.formula.ekspresi()) + " (" +
                       std::string(nama(jejak.formula.pengali())) + ")\n";
    for (std::size_t i = 0; i < jejak.isi.size(); ++i) {
        const Variabel& v = jejak.formula.variabel()[i];
        teks += "v" + std::to_string(i + 1) + " = " + v.nama + tulis_geser(v, gaya.bahasa) + " = " +
                tulis_lengkap(jejak.isi[i], gaya) + '\n';
    }
    for (const Langkah& l : jejak.langkah)
        teks += tulis_langkah(l, gaya.tampil) + " = " + tulis_lengkap(l.hasil, gaya) + '\n';
    teks += (id ? "Hasil eksak: " : "Exact result: ") + tulis_lengkap(jejak.hasil, gaya) + '\n';
    if (!jejak.hasil.ada()) return teks;
    return teks + (id ? "Dibulatkan: " : "Rounded: ") + format(jejak.hasil, gaya.pembulatan, gaya.tampil) +
           " (" + std::string(nama(gaya.pembulatan.mode)) + ", " + std::to_string(gaya.pembulatan.desimal) +
           (id ? " desimal)\n" : " decimals)\n");
}

std::string to_latex(const Jejak& jejak, const GayaJejak& gaya) {
    const GayaLatexAngka latex{{gaya.tampil}, jejak, gaya.bahasa};
    std::string teks = detail::tulis(jejak.formula.ekspresi(), latex) + " = ";
    if (!jejak.hasil.ada())
        return teks + "\\text{" + std::string(penjelasan(jejak.hasil.alasan(), gaya.bahasa)) + "}";
    teks += latex.konstanta(*jejak.hasil);
    const Rasional bulat = bulatkan(*jejak.hasil, gaya.pembulatan);
    if (bulat == *jejak.hasil) return teks;
    return teks + " \\approx " + latex.konstanta(bulat);
}

void detail::tulis_langkah(PenulisJson& json, const Jejak& jejak) {
    json.kunci("langkah").larik();
    for (const Langkah& l : jejak.langkah) {
        json.objek().teks("operasi", nama(l.op));
        tulis_hasil(json, "kiri", l.kiri);
        if (l.op != Op::negatif) tulis_hasil(json, "kanan", l.kanan);
        tulis_hasil(json, "hasil", l.hasil);
        json.tutup();
    }
    json.tutup();
}

std::string to_json(const Jejak& jejak, const GayaJejak& gaya) {
    detail::PenulisJson json;
    json.objek()
        .teks("rumus", to_rumus(jejak.formula.ekspresi()))
        .teks("pengali", nama(jejak.formula.pengali()));
    json.kunci("variabel").larik();
    for (std::size_t i = 0; i < jejak.isi.size(); ++i) {
        const Variabel& v = jejak.formula.variabel()[i];
        json.objek().teks("nama", v.nama).bilangan("geser_tahun", v.geser_tahun);
        tulis_hasil(json, jejak.isi[i]);
        json.tutup();
    }
    json.tutup();
    detail::tulis_langkah(json, jejak);
    tulis_hasil(json, "hasil", jejak.hasil);
    json.kunci("pembulatan").objek().teks("mode", nama(gaya.pembulatan.mode));
    json.bilangan("desimal", gaya.pembulatan.desimal).tutup();
    if (jejak.hasil.ada()) json.teks("dibulatkan", format(jejak.hasil, gaya.pembulatan, gaya.tampil));
    json.tutup();
    return std::move(json).selesai();
}

}  // namespace iku
