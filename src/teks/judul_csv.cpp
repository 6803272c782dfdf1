// SPDX-License-Identifier: Apache-2.0
#include "teks/judul_csv.hpp"

#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace iku::detail {
namespace {

// Small letters, underscores as spaces, without "(%)" and without the words that only say that it was
// printed, or that it is an older one.
std::string lipat_judul(std::string_view judul) {
    std::string teks(judul);
    std::replace(teks.begin(), teks.end(), '_', ' ');
    teks = lipat_nama(teks);
    for (const std::string_view hapus : {"(%)", "%"}) {
        if (const auto di = teks.find(hapus); di != std::string::npos) teks.erase(di, hapus.size());
    }
    for (const std::string_view awal : {"published ", "printed ", "reported ", "old "}) {
        if (teks.starts_with(awal)) teks.erase(0, awal.size());
    }
    for (const std::string_view akhir : {" tercetak", " published", " printed", " lama", " old"}) {
        if (teks.ends_with(akhir)) teks.erase(teks.size() - akhir.size());
    }
    return lipat_spasi(teks);
}

// The year at the end of a heading: "target 2023", "realisasi tahun 2023".
std::string_view find_tahun(std::string_view judul) {
    constexpr std::size_t digit = 4;
    if (judul.size() <= digit) return {};
    const std::string_view tahun = judul.substr(judul.size() - digit);
    const bool angka = std::all_of(tahun.begin(), tahun.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool abad = tahun.starts_with("19") || tahun.starts_with("20");
    return angka && abad && judul[judul.size() - digit - 1] == ' ' ? tahun : std::string_view{};
}

// The one year that more headings speak of than any other; empty where there is none.
std::string find_tahun_utama(const std::vector<std::string>& judul) {
    std::map<std::string_view, std::size_t> jumlah;
    for (const std::string& satu : judul) {
        if (const auto tahun = find_tahun(satu); !tahun.empty()) ++jumlah[tahun];
    }
    std::string_view utama;
    std::size_t terbanyak = 0;
    for (const auto& [tahun, banyak] : jumlah) {
        if (banyak >= terbanyak) utama = banyak == terbanyak ? std::string_view{} : tahun;
        terbanyak = std::max(terbanyak, banyak);
    }
    return std::string(utama);
}

// The heading without brackets at its end and without that year.
std::string lipat_longgar(std::string judul, std::string_view tahun) {
    if (const auto buka = judul.find('('); buka != std::string::npos && buka > 0 && judul.ends_with(')'))
        judul.erase(buka);
    judul = lipat_spasi(judul);
    while (judul.ends_with('.'))
        judul.pop_back();
    if (tahun.empty() || find_tahun(judul) != tahun) return judul;
    judul.erase(judul.size() - tahun.size());
    judul = lipat_spasi(judul);
    constexpr std::string_view kata = " tahun";
    if (judul.ends_with(kata)) judul.erase(judul.size() - kata.size());
    return judul;
}

std::size_t find_peran(std::span<const JudulKolom> dikenal, std::string_view judul) {
    const auto it =
        std::find_if(dikenal.begin(), dikenal.end(), [&](const auto& satu) { return satu.judul == judul; });
    return it == dikenal.end() ? kolom_asing : it->peran;
}

}  // namespace

std::vector<std::size_t> kenali_kolom(const BarisCsv& judul, std::span<const JudulKolom> dikenal,
                                      std::vector<Catatan>& catatan) {
    std::vector<std::size_t> kolom;
    std::vector<std::string> terlipat;
    for (const SelCsv& sel : judul.sel)
        terlipat.push_back(lipat_judul(sel.teks));
    const std::string tahun = find_tahun_utama(terlipat);
    for (std::size_t i = 0; i < judul.sel.size(); ++i) {
        const SelCsv& sel = judul.sel[i];
        std::size_t peran = find_peran(dikenal, terlipat[i]);
        if (peran == kolom_asing) peran = find_peran(dikenal, lipat_longgar(terlipat[i], tahun));
        if (peran != kolom_asing && std::find(kolom.begin(), kolom.end(), peran) != kolom.end()) {
            catatan.push_back({kode::laporan_kolom_ganda, sel.posisi, {lipat_spasi(sel.teks)}});
            peran = kolom_asing;
        } else if (peran == kolom_asing && !pangkas(sel.teks).empty()) {
            catatan.push_back({kode::laporan_kolom_asing, sel.posisi, {lipat_spasi(sel.teks)}});
        }
        kolom.push_back(peran);
    }
    return kolom;
}

}  // namespace iku::detail
