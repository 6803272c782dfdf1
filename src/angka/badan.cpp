// SPDX-License-Identifier: Apache-2.0
#include "badan.hpp"

#include "iku/teks/utf8.hpp"

namespace iku::detail {
namespace {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

// One walk over the run: the groups, the marks between them, and whether they fit.
Cara baca_cara(std::string_view teks, char desimal) noexcept {
    Cara cara{true, Cara::tanpa_desimal};
    std::size_t panjang = 0;  // of the group at hand
    bool berkelompok = false;
    char32_t pemisah = 0;
    for (std::size_t i = 0; i <= teks.size();) {
        if (i < teks.size() && is_digit(teks[i])) {
            ++panjang;
            ++i;
            continue;
        }
        const bool akhir = i == teks.size();
        const TitikKode tanda = decode_utf8(teks, i);
        const bool kelompok_tiga = panjang == 3 || cara.ada_desimal() || !berkelompok;
        if (!kelompok_tiga) return {};
        if (akhir) return cara;
        if (cara.ada_desimal()) return {};
        if (tanda.nilai == static_cast<char32_t>(desimal)) {
            cara.desimal = static_cast<std::uint32_t>(i);
        } else {
            const bool pertama_baik = panjang >= 1 && panjang <= 3 && teks[0] != '0';
            if (berkelompok ? tanda.nilai != pemisah : !pertama_baik) return {};
            berkelompok = true;
            pemisah = tanda.nilai;
        }
        panjang = 0;
        i += tanda.panjang;
    }
    return cara;
}

}  // namespace

Badan baca_badan(std::string_view teks) noexcept {
    Badan badan{baca_cara(teks, tanda_desimal(Lokal::id)), baca_cara(teks, tanda_desimal(Lokal::en))};
    for (const char c : teks) {
        if (is_digit(c)) ++badan.digit;
        if (c == '.' || c == ',') badan.ada_tanda = true;
    }
    return badan;
}

Digit digit(std::string_view teks, const Cara& cara) {
    Digit hasil;
    for (std::size_t i = 0; i < teks.size(); ++i) {
        if (is_digit(teks[i])) (i < cara.desimal ? hasil.utuh : hasil.pecahan) += teks[i];
    }
    return hasil;
}

Rasional nilai(std::string_view teks, const Cara& cara) {
    constexpr std::size_t muat_int64 = 18;
    std::size_t jumlah = 0;
    unsigned pecahan = 0;
    std::int64_t n = 0;
    for (std::size_t i = 0; i < teks.size(); ++i) {
        if (!is_digit(teks[i])) continue;
        if (++jumlah > muat_int64) {
            const Digit semua = digit(teks, cara);
            const std::string depan = semua.utuh.empty() ? "0" : semua.utuh;
            return *Rasional::from_string(semua.pecahan.empty() ? depan : depan + '.' + semua.pecahan);
        }
        n = n * 10 + (teks[i] - '0');
        if (i > cara.desimal) ++pecahan;
    }
    return pecahan == 0 ? Rasional(n) : Rasional(n) / pangkat10(pecahan);
}

}  // namespace iku::detail
