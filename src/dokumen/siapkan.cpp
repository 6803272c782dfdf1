// SPDX-License-Identifier: Apache-2.0
#include "dokumen/siapkan.hpp"

#include "iku/teks/kode/dokumen.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <array>

namespace iku::detail::dok {
namespace {

constexpr std::size_t jarak_titik = 256;
constexpr std::size_t awal_diperiksa = 4096;

struct Tanda {
    std::string_view awal, jenis;
};
using namespace std::string_view_literals;
constexpr std::array<Tanda, 12> semua_tanda{{
    {"%PDF-"sv, "PDF"sv},
    {"PK\x03\x04"sv, "DOCX/XLSX (ZIP)"sv},
    {"\xD0\xCF\x11\xE0"sv, "DOC/XLS (OLE)"sv},
    {"{\\rtf"sv, "RTF"sv},
    {"\x89PNG"sv, "PNG"sv},
    {"\xFF\xD8\xFF"sv, "JPEG"sv},
    {"\xFF\xFE"sv, "UTF-16"sv},
    {"\xFE\xFF"sv, "UTF-16"sv},
    {"<!DOCTYPE html"sv, "HTML"sv},
    {"<html"sv, "HTML"sv},
    {"<table"sv, "HTML"sv},
    {"<TABLE"sv, "HTML"sv},
}};

// What a text is that is none; empty when it may be one.
std::string_view find_jenis(std::string_view teks) noexcept {
    for (const Tanda& tanda : semua_tanda)
        if (teks.starts_with(tanda.awal)) return tanda.jenis;
    const std::string_view awal = teks.substr(0, awal_diperiksa);
    const auto nol = static_cast<std::size_t>(std::count(awal.begin(), awal.end(), '\0'));
    if (nol > 0 && nol * 3 >= awal.size()) return "UTF-16"sv;
    return nol * 20 >= awal.size() && nol > 0 ? "biner"sv : std::string_view{};
}

// 0x80 to 0x9F of Windows-1252; the five that it leaves open stand for themselves.
constexpr std::array<char32_t, 32> titik_1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

std::string from_1252(std::string_view teks) {
    std::string hasil;
    hasil.reserve(teks.size() + teks.size() / 8);
    for (const char c : teks) {
        const auto bita = static_cast<unsigned char>(c);
        if (bita < 0x80) {
            hasil += c;
        } else {
            append_utf8(hasil, bita < 0xA0 ? titik_1252[bita - 0x80U] : char32_t{bita});
        }
    }
    return hasil;
}

}  // namespace

TeksSiap::TeksSiap(std::string_view asal, std::vector<Catatan>& catatan) : asal_(asal) {
    if (asal.size() > dokumen_terbesar) {
        catatan.push_back({kode::dokumen_terlalu_besar, {}, {std::to_string(asal.size())}});
    } else if (const std::string_view jenis = find_jenis(asal); !jenis.empty()) {
        catatan.push_back({kode::dokumen_bukan_teks, {}, {std::string(jenis)}});
    } else if (pangkas(asal).empty()) {
        catatan.push_back({kode::dokumen_kosong, {}, {}});
    } else {
        boleh_ = true;
        check_utf8(catatan);
    }
}

// Bytes that are no UTF-8, and not one character beyond ASCII that is: the text is Windows-1252.
void TeksSiap::check_utf8(std::vector<Catatan>& catatan) {
    std::size_t rusak = 0;
    std::size_t pertama = 0;
    bool bukan_ascii = false;
    std::size_t kendali = 0;
    std::size_t kendali_pertama = 0;
    for (std::size_t i = 0; i < asal_.size();) {
        const TitikKode titik = decode_utf8(asal_, i);
        if (!titik.sah && rusak++ == 0) pertama = i;
        bukan_ascii = bukan_ascii || (titik.sah && titik.panjang > 1 && titik.nilai != 0xFEFF);
        const bool kendalian = titik.nilai < 0x20 && !is_spasi(titik.nilai);
        if (kendalian && kendali++ == 0) kendali_pertama = i;
        i += titik.panjang;
    }
    if (rusak > 0 && !bukan_ascii) {
        cp1252_ = true;
        ubahan_ = from_1252(asal_);
        std::uint32_t titik = 0;
        std::size_t di = 0;
        for (std::size_t i = 0; i < ubahan_.size(); i += jarak_titik) {
            for (; di < i; ++titik)
                di += decode_utf8(ubahan_, di).panjang;
            titik_.push_back(titik - static_cast<std::uint32_t>(di > i ? 1 : 0));
        }
        catatan.push_back({kode::dokumen_dari_cp1252, {}, {std::to_string(rusak)}});
    } else if (rusak > 0) {
        catatan.push_back(
            {kode::dokumen_utf8_rusak, Penunjuk(asal_).posisi(pertama, 1), {std::to_string(rusak)}});
    }
    if (kendali > 0)
        catatan.push_back({kode::dokumen_karakter_kendali,
                           Penunjuk(asal_).posisi(kendali_pertama, 1),
                           {std::to_string(kendali)}});
}

// One byte of Windows-1252 is one code point.
std::uint32_t TeksSiap::asal_bita(std::uint32_t bita) const {
    const std::size_t blok = std::min<std::size_t>(bita / jarak_titik, titik_.size() - 1);
    std::size_t di = blok * jarak_titik;
    std::uint32_t titik = titik_[blok];
    // A block may begin inside a code point, which then counts for the block before.
    while (di > 0 && di < ubahan_.size() && (static_cast<unsigned char>(ubahan_[di]) & 0xC0U) == 0x80U)
        --di;
    for (; di < bita && di < ubahan_.size(); ++titik)
        di += decode_utf8(ubahan_, di).panjang;
    return titik;
}

void TeksSiap::restore(Posisi& posisi) const {
    const std::uint32_t akhir = asal_bita(posisi.bita + posisi.panjang);
    posisi.bita = asal_bita(posisi.bita);
    posisi.panjang = akhir - posisi.bita;
}

void TeksSiap::restore(Dokumen& dokumen, std::vector<Catatan>& catatan) const {
    if (!cp1252_) return;
    for (Catatan& satu : catatan)
        restore(satu.posisi);
    for (Sasaran& sasaran : dokumen.sasaran)
        for (Indikator& indikator : sasaran.indikator)
            for (Sel& sel : indikator.sel)
                restore(sel.posisi);
}

}  // namespace iku::detail::dok
