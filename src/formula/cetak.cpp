// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/cetak.hpp"

#include "formula/penulis.hpp"

#include <algorithm>
#include <optional>

namespace iku {
namespace detail {

std::optional<std::string> desimal_persis(const Rasional& nilai) {
    if (nilai.is_bulat()) return nilai.to_string();
    // A denominator 2^a 5^b of n bits has a <= n and b < n, so 10^n clears it or nothing does.
    const auto tempat = static_cast<unsigned>(nilai.penyebut().bit());
    if (tempat > Rasional::digit_terbanyak) return std::nullopt;
    const Rasional digeser = mutlak(nilai) * pangkat10(tempat);
    if (!digeser.is_bulat()) return std::nullopt;
    std::string digit = digeser.to_string();
    if (digit.size() <= tempat) digit.insert(0, tempat + 1 - digit.size(), '0');
    digit.insert(digit.size() - tempat, 1, '.');
    digit.erase(digit.find_last_not_of('0') + 1);
    if (digit.size() > Rasional::digit_terbanyak) return std::nullopt;
    return nilai.tanda() < 0 ? '-' + digit : digit;
}

namespace {

// Digits of a decimal with a point, in a locale and safe in LaTeX: a comma would get a space behind it.
std::string angka_lokal(std::string_view desimal, Lokal lokal) {
    const auto tulis = [](char c) { return c == ',' ? std::string("{,}") : std::string(1, c); };
    const std::size_t titik = std::min(desimal.find('.'), desimal.size());
    const std::size_t awal = desimal.starts_with('-') ? 1 : 0;
    std::string teks(desimal.substr(0, awal));
    for (std::size_t i = awal; i < titik; ++i) {
        if (i > awal && (titik - i) % 3 == 0) teks += tulis(tanda_ribuan(lokal));
        teks += desimal[i];
    }
    if (titik == desimal.size()) return teks;
    return teks + tulis(tanda_desimal(lokal)) + std::string(desimal.substr(titik + 1));
}

}  // namespace

std::string GayaLatexDasar::konstanta(const Rasional& r) const {
    if (const auto desimal = desimal_persis(r)) return angka_lokal(*desimal, lokal);
    const std::string_view minus = r.tanda() < 0 ? "-" : "";
    return std::string(minus) + "\\frac{" + angka_lokal(mutlak(r.pembilang()).to_string(), lokal) + "}{" +
           angka_lokal(r.penyebut().to_string(), lokal) + "}";
}

}  // namespace detail

namespace {

std::string angka_rumus(const Rasional& r) {
    if (auto desimal = detail::desimal_persis(r)) return *std::move(desimal);
    return r.pembilang().to_string() + " / " + r.penyebut().to_string();
}

std::string nama_latex(std::string_view nama) {
    std::string teks = "\\text{";
    for (const char c : nama) {
        switch (c) {
            case '\\':
                teks += "\\textbackslash{}";
                break;
            case '~':
                teks += "\\textasciitilde{}";
                break;
            case '^':
                teks += "\\textasciicircum{}";
                break;
            case '&':
            case '%':
            case '$':
            case '#':
            case '_':
            case '{':
            case '}':
                teks += '\\';
                [[fallthrough]];
            default:
                teks += c;
        }
    }
    return teks + '}';
}

struct GayaRumus {
    static constexpr bool pecahan = false;
    static constexpr std::string_view buka = "(", tutup = ")";
    static std::string_view operasi(Op op) { return detail::tanda(op); }
    static std::string_view fungsi(Op op) { return op == Op::minimum ? "min(" : "max("; }
    static detail::Bentuk bentuk_konstanta(const Rasional& r) {
        const bool desimal = detail::desimal_persis(r).has_value();
        return {desimal ? detail::Ikat::satuan : detail::Ikat::hasil_kali, r.tanda() < 0, true};
    }
    static detail::Bentuk bentuk_variabel(std::uint32_t /*i*/) { return {}; }
    static std::string konstanta(const Rasional& r) { return angka_rumus(r); }
    static std::string variabel(std::uint32_t i) { return "v" + std::to_string(i + 1); }
};

struct GayaLatex : detail::GayaLatexDasar {
    const Formula& formula;

    static detail::Bentuk bentuk_variabel(std::uint32_t /*i*/) { return {}; }
    std::string variabel(std::uint32_t i) const { return nama_latex(formula.variabel()[i].nama); }
};

// Documents print a percentage as "\times 100\%".
bool is_persen_terluar(const Formula& formula) {
    if (formula.pengali() != Pengali::persen) return false;
    const auto pita = formula.ekspresi().pita();
    if (pita.size() < 3 || pita.back().op != Op::kali) return false;
    const Simpul& kanan = pita[pita.size() - 2];
    return kanan.op == Op::konstanta && formula.ekspresi().konstanta()[kanan.arg] == Rasional(100);
}

}  // namespace

std::string to_rumus(const Ekspresi& ekspresi) {
    return detail::tulis(ekspresi, GayaRumus{});
}

std::string to_latex(const Formula& formula, Lokal lokal) {
    std::string teks = detail::tulis(formula.ekspresi(), GayaLatex{{lokal}, formula});
    if (is_persen_terluar(formula)) teks += "\\%";
    return teks;
}

}  // namespace iku
