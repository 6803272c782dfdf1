// SPDX-License-Identifier: Apache-2.0
#include "laporan/html/lepas.hpp"

#include "iku/teks/utf8.hpp"

namespace iku::detail {
namespace {

std::string_view find_pengganti(const TitikKode& titik) {
    if (!titik.sah || (is_kendali(titik.nilai) && titik.nilai != U'\t')) return "\xEF\xBF\xBD";
    switch (titik.nilai) {
        case U'&':
            return "&amp;";
        case U'<':
            return "&lt;";
        case U'>':
            return "&gt;";
        case U'"':
            return "&quot;";
        case U'\'':
            return "&#39;";
        case U'\t':
        case U'\n':
            return " ";
        default:
            return {};
    }
}

}  // namespace

std::string lepas(std::string_view teks) {
    std::string hasil;
    hasil.reserve(teks.size());
    for (std::size_t i = 0; i < teks.size();) {
        const TitikKode titik = decode_utf8(teks, i);
        const std::string_view ganti = find_pengganti(titik);
        hasil += ganti.empty() ? teks.substr(i, titik.panjang) : ganti;
        i += titik.panjang;
    }
    return hasil;
}

}  // namespace iku::detail
