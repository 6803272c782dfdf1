// SPDX-License-Identifier: Apache-2.0
#include "laporan/html/tabel.hpp"

#include "laporan/html/lepas.hpp"

#include <algorithm>

namespace iku::detail {
namespace {

constexpr std::string_view spasi_angka = "\xE2\x80\x87";  // U+2007
constexpr std::string_view spasi_tanda = "\xE2\x80\x88";  // U+2008

bool is_angka(std::string_view sel) {
    return std::any_of(sel.begin(), sel.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t hitung_desimal(std::string_view sel, char tanda) {
    const std::size_t letak = sel.rfind(tanda);
    if (letak == std::string_view::npos) return 0;
    return static_cast<std::size_t>(std::count_if(sel.begin() + static_cast<std::ptrdiff_t>(letak), sel.end(),
                                                  [](char c) { return c >= '0' && c <= '9'; }));
}

}  // namespace

std::string susun_tabel(std::string_view nama, std::string_view kelas, std::string_view isi) {
    const std::string nama_lepas = lepas(nama);
    return "<div class=\"gulir\" role=\"region\" tabindex=\"0\" aria-label=\"" + nama_lepas +
           "\">\n<table class=\"" + std::string(kelas) + "\">\n<caption>" + nama_lepas + "</caption>\n" +
           std::string(isi) + "</table>\n</div>\n";
}

std::string susun_judul(std::string_view isi, bool angka) {
    return "<th scope=\"col\"" + std::string(angka ? " class=\"n\">" : ">") + std::string(isi) + "</th>";
}

std::string susun_kelompok(std::string_view isi, std::size_t kolom) {
    return "<tr><th scope=\"colgroup\" colspan=\"" + std::to_string(kolom) + "\">" + lepas(isi) +
           "</th></tr>\n";
}

std::string bantalan(std::size_t desimal, std::size_t terbanyak) {
    std::string teks(desimal == 0 && terbanyak > 0 ? spasi_tanda : std::string_view{});
    for (std::size_t i = desimal; i < terbanyak; ++i)
        teks += spasi_angka;
    return teks;
}

std::string ganti_minus(std::string angka) {
    if (angka.starts_with('-')) angka.replace(0, 1, "\xE2\x88\x92");
    return angka;
}

void ratakan(std::vector<std::string>& sel, char tanda_desimal) {
    std::size_t terbanyak = 0;
    for (const auto& satu : sel)
        terbanyak = std::max(terbanyak, hitung_desimal(satu, tanda_desimal));
    for (auto& satu : sel) {
        if (is_angka(satu))
            satu = ganti_minus(satu) + bantalan(hitung_desimal(satu, tanda_desimal), terbanyak);
    }
}

}  // namespace iku::detail
