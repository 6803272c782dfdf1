// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/utf8.hpp"

#include <algorithm>

namespace iku {
namespace {

constexpr std::size_t jarak_tanda = 64;

constexpr bool is_pinggir(char32_t c) noexcept {
    return is_spasi(c) || is_tak_tampak(c);
}

std::string lipat(std::string_view teks, bool huruf_kecil) {
    std::string hasil;
    hasil.reserve(teks.size());
    bool tertunda = false;
    for (std::size_t i = 0; i < teks.size();) {
        const TitikKode titik = decode_utf8(teks, i);
        if (is_spasi(titik.nilai)) {
            tertunda = !hasil.empty();
        } else if (!is_tak_tampak(titik.nilai)) {
            if (tertunda) hasil += ' ';
            tertunda = false;
            if (huruf_kecil && titik.panjang == 1 && titik.sah) {
                hasil += static_cast<char>(kecil_ascii(titik.nilai));
            } else {
                hasil += teks.substr(i, titik.panjang);
            }
        }
        i += titik.panjang;
    }
    return hasil;
}

}  // namespace

std::string_view pangkas(std::string_view teks) noexcept {
    while (!teks.empty()) {
        const TitikKode titik = decode_utf8(teks);
        if (!is_pinggir(titik.nilai)) break;
        teks.remove_prefix(titik.panjang);
    }
    while (!teks.empty()) {
        const std::size_t awal = mundur_utf8(teks, teks.size());
        if (!is_pinggir(decode_utf8(teks, awal).nilai)) break;
        teks = teks.substr(0, awal);
    }
    return teks;
}

std::string lipat_spasi(std::string_view teks) {
    return lipat(teks, false);
}

std::string lipat_nama(std::string_view teks) {
    return lipat(teks, true);
}

std::string ringkas(std::string_view teks, std::size_t terbanyak) {
    std::string hasil;
    std::size_t i = 0;
    for (std::size_t n = 0; i < teks.size(); ++n) {
        if (n == terbanyak) return hasil + "…";
        const TitikKode titik = decode_utf8(teks, i);
        if (titik.sah) {
            hasil += teks.substr(i, titik.panjang);
        } else {
            append_utf8(hasil, U'\uFFFD');
        }
        i += titik.panjang;
    }
    return hasil;
}

void append_utf8(std::string& teks, char32_t nilai) {
    if (nilai > 0x10FFFF || (nilai >= 0xD800 && nilai <= 0xDFFF)) nilai = U'\uFFFD';
    if (nilai < 0x80) {
        teks += static_cast<char>(nilai);
        return;
    }
    const int lanjutan = nilai < 0x800 ? 1 : nilai < 0x10000 ? 2 : 3;
    const unsigned kepala = lanjutan == 1 ? 0xC0U : lanjutan == 2 ? 0xE0U : 0xF0U;
    teks += static_cast<char>(kepala | static_cast<unsigned>(nilai >> (6 * lanjutan)));
    for (int i = lanjutan - 1; i >= 0; --i)
        teks += static_cast<char>(0x80U | (static_cast<unsigned>(nilai >> (6 * i)) & 0x3FU));
}

Penunjuk::Penunjuk(std::string_view teks) : teks_(teks) {
    awal_baris_.push_back(0);
    std::uint32_t titik = 0;
    for (std::size_t i = 0; i < teks.size(); ++titik) {
        const auto bita = static_cast<std::uint32_t>(i);
        if (i / jarak_tanda >= tanda_.size()) tanda_.push_back({bita, titik});
        i += decode_utf8(teks, i).panjang;
        const char c = teks[bita];
        if (c == '\n' || (c == '\r' && (i >= teks.size() || teks[i] != '\n')))
            awal_baris_.push_back(static_cast<std::uint32_t>(i));
    }
}

std::size_t Penunjuk::titik_sebelum(std::size_t bita) const noexcept {
    std::size_t titik = 0;
    std::size_t i = 0;
    if (!tanda_.empty()) {
        std::size_t k = std::min(bita / jarak_tanda, tanda_.size() - 1);
        if (tanda_[k].bita > bita) --k;  // tanda_[0] is at 0, so k was not 0
        i = tanda_[k].bita;
        titik = tanda_[k].titik;
    }
    while (i < bita) {
        i += decode_utf8(teks_, i).panjang;
        if (i <= bita) ++titik;
    }
    return titik;
}

Posisi Penunjuk::posisi(std::size_t bita, std::size_t panjang) const noexcept {
    bita = std::min(bita, teks_.size());
    panjang = std::min(panjang, teks_.size() - bita);
    const auto sesudah = std::upper_bound(awal_baris_.begin(), awal_baris_.end(), bita);
    const auto baris = static_cast<std::size_t>(sesudah - awal_baris_.begin());
    const std::size_t kolom = titik_sebelum(bita) - titik_sebelum(awal_baris_[baris - 1]) + 1;
    return {static_cast<std::uint32_t>(bita), static_cast<std::uint32_t>(panjang),
            static_cast<std::uint32_t>(baris), static_cast<std::uint32_t>(kolom)};
}

std::string_view Penunjuk::baris(std::size_t nomor) const noexcept {
    if (nomor == 0 || nomor > awal_baris_.size()) return {};
    const std::size_t awal = awal_baris_[nomor - 1];
    std::size_t akhir = nomor < awal_baris_.size() ? awal_baris_[nomor] : teks_.size();
    if (nomor < awal_baris_.size()) {
        if (teks_[akhir - 1] == '\n') --akhir;
        if (akhir > awal && teks_[akhir - 1] == '\r') --akhir;
    }
    return teks_.substr(awal, akhir - awal);
}

}  // namespace iku
