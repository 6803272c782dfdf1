// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/catatan.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace iku {
namespace {

struct BarisPesan {
    Kode kode;
    Tingkat tingkat;
    std::string_view label, isian, pesan_id, saran_id, pesan_en, saran_en;
};

constexpr BarisPesan tabel[] = {
#include "pesan_tabel.inc"
};

const BarisPesan* cari(Kode kode) noexcept {
    const auto* baris = std::lower_bound(std::begin(tabel), std::end(tabel), kode,
                                         [](const BarisPesan& b, Kode k) { return b.kode < k; });
    return baris != std::end(tabel) && baris->kode == kode ? baris : nullptr;
}

// Replaces {0}, {1}, ... by the fill-ins; other braces are text, and a fill-in is never itself searched for
// holes.
std::string isi(std::string_view pola, const std::vector<std::string>& isian) {
    std::string teks;
    for (std::size_t i = 0; i < pola.size(); ++i) {
        std::size_t nomor = 0;
        std::size_t j = i + 1;
        for (; pola[i] == '{' && j < pola.size() && pola[j] >= '0' && pola[j] <= '9'; ++j)
            nomor = nomor * 10 + static_cast<std::size_t>(pola[j] - '0');
        if (j == i + 1 || j == pola.size() || pola[j] != '}') {
            teks += pola[i];
            continue;
        }
        if (nomor < isian.size()) teks += isian[nomor];
        i = j;
    }
    return teks;
}

}  // namespace

Tingkat tingkat(Kode kode) noexcept {
    const auto* baris = cari(kode);
    return baris == nullptr ? Tingkat::galat : baris->tingkat;
}

std::string_view label(Kode kode) noexcept {
    const auto* baris = cari(kode);
    return baris == nullptr ? std::string_view{} : baris->label;
}

bool find_kode(std::string_view label_dicari, Kode& kode) noexcept {
    for (const auto& baris : tabel) {
        if (baris.label != label_dicari) continue;
        kode = baris.kode;
        return true;
    }
    return false;
}

std::vector<std::string_view> nama_isian(Kode kode) {
    std::vector<std::string_view> nama;
    const auto* baris = cari(kode);
    std::string_view sisa = baris == nullptr ? std::string_view{} : baris->isian;
    while (!sisa.empty()) {
        const std::size_t n = std::min(sisa.find(' '), sisa.size());
        nama.push_back(sisa.substr(0, n));
        sisa.remove_prefix(std::min(n + 1, sisa.size()));
    }
    return nama;
}

std::string pesan(const Catatan& catatan, Bahasa bahasa) {
    const auto* baris = cari(catatan.kode);
    if (baris == nullptr) return {};
    return isi(bahasa == Bahasa::id ? baris->pesan_id : baris->pesan_en, catatan.isian);
}

std::string saran(const Catatan& catatan, Bahasa bahasa) {
    const auto* baris = cari(catatan.kode);
    if (baris == nullptr) return {};
    return isi(bahasa == Bahasa::id ? baris->saran_id : baris->saran_en, catatan.isian);
}

std::string_view nama(Tingkat tingkat) noexcept {
    switch (tingkat) {
        case Tingkat::info:
            return "info";
        case Tingkat::periksa:
            return "periksa";
        case Tingkat::galat:
            return "galat";
    }
    return {};
}

Tingkat tingkat_tertinggi(const std::vector<Catatan>& catatan) noexcept {
    Tingkat tertinggi = Tingkat::info;
    for (const auto& satu : catatan)
        tertinggi = std::max(tertinggi, tingkat(satu.kode));
    return tertinggi;
}

}  // namespace iku
