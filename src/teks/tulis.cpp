// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/tulis.hpp"

#include "iku/teks/utf8.hpp"

namespace iku {
namespace {

// -12,50 and -775/9 are numbers, -1+cmd is not.
bool is_angka(std::string_view teks) {
    if (teks.starts_with('-') || teks.starts_with('+')) teks.remove_prefix(1);
    return !teks.empty() && teks.find_first_not_of("0123456789.,/") == std::string_view::npos;
}

// What a spreadsheet would take for a formula.
bool is_rumus_lembar(std::string_view teks) {
    if (teks.empty() || is_angka(teks)) return false;
    const auto c = static_cast<unsigned char>(teks.front());
    return c < 0x20 || c == '=' || c == '+' || c == '-' || c == '@';
}

}  // namespace

std::string bersihkan(std::string_view teks, Tab tab) {
    std::string bersih;
    bersih.reserve(teks.size());
    for (std::size_t i = 0; i < teks.size();) {
        const auto titik = decode_utf8(teks, i);
        if (titik.nilai == U'\t') {
            bersih += tab == Tab::simpan ? '\t' : ' ';
        } else if (!titik.sah || is_kendali(titik.nilai)) {
            bersih += "\xEF\xBF\xBD";
        } else {
            bersih.append(teks, i, titik.panjang);
        }
        i += titik.panjang;
    }
    return bersih;
}

std::string sel_csv(std::string_view teks) {
    std::string isi = is_rumus_lembar(teks) ? "'" : "";
    isi += bersihkan(teks, Tab::simpan);
    if (isi.find_first_of(",;\t\"\r\n") == std::string::npos && !isi.starts_with('#')) return isi;
    std::string sel = "\"";
    for (const char c : isi)
        sel += c == '"' ? std::string("\"\"") : std::string(1, c);
    return sel + '"';
}

std::string baris_csv(const std::vector<std::string>& sel) {
    std::string baris;
    for (std::size_t i = 0; i < sel.size(); ++i)
        baris += (i > 0 ? "," : "") + sel_csv(sel[i]);
    return baris + '\n';
}

std::string keterangan_csv(const std::vector<std::string>& keterangan) {
    std::string teks;
    for (const auto& satu : keterangan)
        teks += "# " + bersihkan(satu) + '\n';
    return teks;
}

}  // namespace iku
