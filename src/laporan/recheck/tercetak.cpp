// SPDX-License-Identifier: Apache-2.0
#include "laporan/recheck/tercetak.hpp"

#include "iku/kinerja/kategori.hpp"
#include "iku/teks/utf8.hpp"

#include "angka/putus.hpp"

#include <algorithm>
#include <utility>

namespace iku::detail {
namespace {

constexpr bool is_angka(char c) noexcept {
    return c >= '0' && c <= '9';
}

// Digits behind the last mark of the number, without knowing what the mark means.
struct Ekor {
    std::string digit;               // all digits of the number
    unsigned di_belakang_tanda = 0;  // of these behind the last full stop or comma
};

// The first run of digits and marks in the text.
Ekor baca_ekor(std::string_view teks) {
    Ekor ekor;
    const std::size_t awal = std::min(teks.find_first_of("0123456789"), teks.size());
    bool ada_tanda = false;
    for (std::size_t i = awal; i < teks.size(); ++i) {
        const bool tanda = (teks[i] == '.' || teks[i] == ',') && i + 1 < teks.size() && is_angka(teks[i + 1]);
        if (!tanda && !is_angka(teks[i])) break;
        if (tanda) {
            ada_tanda = true;
            ekor.di_belakang_tanda = 0;
        } else {
            ekor.digit += teks[i];
            if (ada_tanda) ++ekor.di_belakang_tanda;
        }
    }
    return ekor;
}

// The weight of the last digit: the value over its digits read as one whole number. It covers thousands
// marks, decimals, and words such as "juta" alike; a number of zeros only shows it by its marks.
Rasional langkah(std::string_view teks, const Rasional& nilai) {
    const Ekor ekor = baca_ekor(teks);
    if (!nilai.is_nol()) {
        const auto semua = Rasional::from_string(ekor.digit);
        if (!semua || semua->is_nol()) return 1;
        const Rasional satu = nilai / *semua;
        return satu.tanda() < 0 ? -satu : satu;
    }
    return 1 / pangkat10(ekor.di_belakang_tanda);
}

bool is_kategori(std::string_view teks) {
    return teks.find_first_of("0123456789") == std::string_view::npos && !daftar_skala_kategori(teks).empty();
}

// The number of "72,5 (BB)" or "B (62,5)", as it is printed; empty where the text is nothing like that.
std::string_view find_skor(std::string_view teks) {
    teks = pangkas(teks);
    const std::size_t buka = teks.find('(');
    if (buka == std::string_view::npos || buka == 0 || !teks.ends_with(')')) return {};
    const std::string_view depan = pangkas(teks.substr(0, buka));
    const std::string_view dalam = pangkas(teks.substr(buka + 1, teks.size() - buka - 2));
    if (is_kategori(dalam)) return depan;
    return is_kategori(depan) ? dalam : std::string_view{};
}

Tercetak read_angka_tercetak(std::string_view teks, std::optional<Lokal> lokal, bool cacah) {
    Putusan putusan = putuskan(teks, {lokal, cacah});
    Tercetak hasil;
    hasil.persen = putusan.persen || teks.find('%') != std::string_view::npos;
    hasil.bukti = putusan.bukti;
    hasil.ganda = putusan.ganda;
    hasil.isi = std::move(putusan.isi);
    if (const Rasional* angka = hasil.angka()) hasil.langkah = langkah(teks, *angka);
    return hasil;
}

}  // namespace

bool Tercetak::is_kosong() const {
    const auto* alasan = std::get_if<Alasan>(&isi);
    return alasan != nullptr && (*alasan == Alasan::tidak_dilaporkan || *alasan == Alasan::strip ||
                                 *alasan == Alasan::tidak_berlaku);
}

Tercetak read_tercetak(std::string_view teks, std::optional<Lokal> lokal, bool cacah) {
    Tercetak hasil = read_angka_tercetak(teks, lokal, cacah);
    if (!hasil.is_terbaca() && !hasil.ganda && !hasil.is_kosong()) {
        const std::string_view skor = find_skor(teks);
        if (!skor.empty()) hasil = read_angka_tercetak(skor, lokal, cacah);
        hasil.kategori = skor.empty() && is_kategori(pangkas(teks));
    }
    hasil.teks = lipat_spasi(teks);
    return hasil;
}

std::optional<Tercetak> read_banding(const Tercetak& perbandingan, std::optional<Lokal> lokal) {
    const auto* isi = std::get_if<Perbandingan>(&perbandingan.isi);
    const std::size_t tanda = perbandingan.teks.find(':');
    if (isi == nullptr || isi->kiri != 1 || tanda == std::string::npos) return std::nullopt;
    Tercetak kanan = read_angka_tercetak(std::string_view(perbandingan.teks).substr(tanda + 1), lokal, false);
    return kanan.angka() == nullptr ? std::nullopt : std::optional(std::move(kanan));
}

}  // namespace iku::detail
