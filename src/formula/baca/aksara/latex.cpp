// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/aksara/latex.hpp"

#include "iku/teks/utf8.hpp"

#include <array>

namespace iku::baca {
namespace {

using Arti = Perintah::Arti;

struct Baris {
    std::string_view nama;
    Arti arti;
    Jenis jenis = Jenis::kata;
    std::string_view teks = {};
};

constexpr auto tabel = std::to_array<Baris>({
    {"frac", Arti::pecahan},
    {"dfrac", Arti::pecahan},
    {"tfrac", Arti::pecahan},
    {"cfrac", Arti::pecahan},
    {"over", Arti::tanda, Jenis::pecahan, "/"},
    {"times", Arti::tanda, Jenis::kali, "x"},
    {"cdot", Arti::tanda, Jenis::kali, "x"},
    {"ast", Arti::tanda, Jenis::kali, "x"},
    {"div", Arti::tanda, Jenis::bagi, "/"},
    {"sum", Arti::tanda, Jenis::sigma, "\xCE\xA3"},
    {"Sigma", Arti::tanda, Jenis::sigma, "\xCE\xA3"},
    {"ldots", Arti::tanda, Jenis::elipsis, "..."},
    {"cdots", Arti::tanda, Jenis::elipsis, "..."},
    {"dots", Arti::tanda, Jenis::elipsis, "..."},
    {"text", Arti::teks},
    {"textrm", Arti::teks},
    {"textbf", Arti::teks},
    {"textit", Arti::teks},
    {"textnormal", Arti::teks},
    {"mathrm", Arti::teks},
    {"mathbf", Arti::teks},
    {"mathit", Arti::teks},
    {"mathsf", Arti::teks},
    {"mbox", Arti::teks},
    {"hbox", Arti::teks},
    {"operatorname", Arti::teks},
    {"textbackslash", Arti::tanda, Jenis::kata, "\\"},
    {"textasciitilde", Arti::tanda, Jenis::kata, "~"},
    {"textasciicircum", Arti::tanda, Jenis::kata, "^"},
    {"left", Arti::tanpa_arti},
    {"right", Arti::tanpa_arti},
    {"big", Arti::tanpa_arti},
    {"Big", Arti::tanpa_arti},
    {"bigg", Arti::tanpa_arti},
    {"Bigg", Arti::tanpa_arti},
    {"displaystyle", Arti::tanpa_arti},
    {"limits", Arti::tanpa_arti},
    {"textstyle", Arti::tanpa_arti},
    {"begin", Arti::lingkungan},
    {"end", Arti::lingkungan},
    {"hspace", Arti::lingkungan},
    {"leq", Arti::tanda, Jenis::kata, "\xE2\x89\xA4"},
    {"le", Arti::tanda, Jenis::kata, "\xE2\x89\xA4"},
    {"geq", Arti::tanda, Jenis::kata, "\xE2\x89\xA5"},
    {"ge", Arti::tanda, Jenis::kata, "\xE2\x89\xA5"},
    {"Delta", Arti::tanda, Jenis::kata, "\xCE\x94"},
    {"alpha", Arti::tanda, Jenis::kata, "\xCE\xB1"},
    {"beta", Arti::tanda, Jenis::kata, "\xCE\xB2"},
    {"quad", Arti::spasi},
    {"qquad", Arti::spasi},
    {"newline", Arti::baris},
    {"sqrt", Arti::tanda, Jenis::terlarang, "\\sqrt"},
    {"log", Arti::tanda, Jenis::terlarang, "\\log"},
    {"ln", Arti::tanda, Jenis::terlarang, "\\ln"},
    {"exp", Arti::tanda, Jenis::terlarang, "\\exp"},
    {"pm", Arti::tanda, Jenis::terlarang, "\\pm"},
    {"prod", Arti::tanda, Jenis::terlarang, "\\prod"},
    {"int", Arti::tanda, Jenis::terlarang, "\\int"},
    {"min", Arti::tanda, Jenis::terlarang, "\\min"},
    {"max", Arti::tanda, Jenis::terlarang, "\\max"},
});

// A command of one character that is no letter.
Perintah perintah_tanda(char c) {
    switch (c) {
        case '%':
            return {Arti::tanda, 2, Jenis::persen, "%"};
        case '&':
        case '#':
        case '$':
        case '_':
            return {Arti::tanda, 2, Jenis::kata, std::string(1, c)};
        case '{':
            return {Arti::tanda, 2, Jenis::buka, "{"};
        case '}':
            return {Arti::tanda, 2, Jenis::tutup, "}"};
        case '(':
        case ')':
        case '[':
        case ']':
            return {Arti::tanpa_arti, 2};
        case ',':
        case ';':
        case ':':
        case '!':
        case ' ':
            return {Arti::spasi, 2};
        case '\\':
            return {Arti::baris, 2};
        default:
            return {};
    }
}

}  // namespace

Perintah baca_perintah(std::string_view teks) {
    std::size_t n = 1;
    while (n < teks.size() && is_huruf_ascii(static_cast<unsigned char>(teks[n])))
        ++n;
    if (n == 1) return teks.size() > 1 ? perintah_tanda(teks[1]) : Perintah{};
    const std::string_view nama = teks.substr(1, n - 1);
    for (const Baris& baris : tabel) {
        if (baris.nama == nama) return {baris.arti, n, baris.jenis, std::string(baris.teks)};
    }
    return {Arti::asing, n};
}

bool is_latex(std::string_view teks) {
    for (std::size_t i = teks.find('\\'); i != std::string_view::npos; i = teks.find('\\', i + 1)) {
        const Perintah p = baca_perintah(teks.substr(i));
        if (p.arti != Arti::asing && p.panjang > 1) return true;
    }
    return false;
}

}  // namespace iku::baca
