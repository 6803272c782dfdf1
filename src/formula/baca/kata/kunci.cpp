// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/kata/kunci.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace iku::baca {
namespace {

constexpr char pemisah_indeks = '\x1F';

bool is_huruf_kecil(char c) noexcept {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}
bool is_akhir_simbol(char c) noexcept {
    return (c >= 'A' && c <= 'Z') || is_digit(c);
}
char kecil(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// One space for each run of them, none beside a dash, and one kind of dash.
std::string rapikan(std::string_view nama) {
    const std::string lipat = lipat_spasi(nama);
    std::string hasil;
    for (std::size_t i = 0; i < lipat.size();) {
        const TitikKode t = decode_utf8(lipat, i);
        const bool minus = t.sah && is_minus(t.nilai);
        const bool sesudah = !hasil.empty() && hasil.back() == '-';
        if (minus && !hasil.empty() && hasil.back() == ' ') hasil.pop_back();
        if (minus) {
            hasil += '-';
        } else if (!(sesudah && lipat[i] == ' ')) {
            hasil += lipat.substr(i, t.panjang);
        }
        i += t.panjang;
    }
    return hasil;
}

// A name without its index, and the index: "t-1" of "PDRBt-1", "PDRB t-1", "PDRB (t-1)".
std::pair<std::string, std::string> pisah_indeks(const std::string& nama) {
    std::size_t akhir = nama.size();
    const bool kurung = akhir > 0 && nama[akhir - 1] == ')';
    if (kurung) --akhir;
    std::size_t awal = akhir;
    while (awal > 0 && is_digit(nama[awal - 1]))
        --awal;
    const bool bergeser = awal < akhir;
    if (bergeser && (awal == 0 || (nama[awal - 1] != '-' && nama[awal - 1] != '+'))) return {nama, {}};
    if (bergeser) --awal;
    if (awal == 0) return {nama, {}};
    const char huruf = nama[--awal];
    if ((kecil(huruf) != 'n' && kecil(huruf) != 't') || awal == 0) return {nama, {}};
    const char depan = nama[awal - 1];
    const bool menempel = is_akhir_simbol(depan) && is_huruf_kecil(huruf);
    if (kurung ? depan != '(' : depan != ' ' && !menempel) return {nama, {}};
    std::size_t dasar = kurung ? awal - 1 : awal;
    while (dasar > 0 && nama[dasar - 1] == ' ')
        --dasar;
    if (dasar == 0) return {nama, {}};
    return {nama.substr(0, dasar), kecil(huruf) + nama.substr(awal + 1, akhir - awal - 1)};
}

std::string gabung(const std::string& dasar, const std::string& indeks) {
    std::string kunci = jumlah_titik(dasar) <= 3 ? dasar : lipat_nama(dasar);
    if (!indeks.empty()) kunci += pemisah_indeks + indeks;
    return kunci;
}

std::string_view kata_lengkap(std::string_view kata) noexcept {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 20> daftar{{
        {"jml", "jumlah"},    {"jlh", "jumlah"},    {"jmlh", "jumlah"},   {"yg", "yang"},
        {"thn", "tahun"},     {"th", "tahun"},      {"dgn", "dengan"},    {"dg", "dengan"},
        {"pd", "pada"},       {"dlm", "dalam"},     {"utk", "untuk"},     {"tdk", "tidak"},
        {"kab", "kabupaten"}, {"kec", "kecamatan"}, {"ttg", "tentang"},   {"prov", "provinsi"},
        {"pddk", "penduduk"}, {"rmh", "rumah"},     {"kel", "kelurahan"}, {"sblm", "sebelum"},
    }};
    const auto ada =
        std::find_if(daftar.begin(), daftar.end(), [&](const auto& p) { return p.first == kata; });
    return ada == daftar.end() ? kata : ada->second;
}

}  // namespace

std::string kunci_nama(std::string_view nama) {
    const auto [dasar, indeks] = pisah_indeks(rapikan(nama));
    return gabung(dasar, indeks);
}

std::string kunci_lengkap(std::string_view nama) {
    auto [dasar, indeks] = pisah_indeks(rapikan(nama));
    if (dasar.size() == 2 && kecil(dasar[1]) == 'o') dasar[1] = '0';
    std::string lengkap;
    for (std::size_t i = 0; i < dasar.size();) {
        const std::size_t akhir = std::min(dasar.find(' ', i), dasar.size());
        std::string kata = dasar.substr(i, akhir - i);
        i = akhir + 1;
        if (kata.size() > 1 && kata.back() == '.') kata.pop_back();
        std::string rendah = kata;
        std::transform(rendah.begin(), rendah.end(), rendah.begin(), kecil);
        const std::string_view isi = kata_lengkap(rendah);
        if (i > dasar.size() && !indeks.empty() && isi == "tahun" && !lengkap.empty()) continue;
        if (!lengkap.empty()) lengkap += ' ';
        lengkap += isi == rendah ? std::string_view(kata) : isi;
    }
    return gabung(lengkap, indeks);
}

}  // namespace iku::baca
