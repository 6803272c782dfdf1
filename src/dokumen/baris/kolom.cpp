// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/kolom.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>

namespace iku::detail::dok {
namespace {

constexpr std::size_t judul_tersedikit = 2;
constexpr std::size_t nomor_tersedikit = 3;

// "(3)", "3".
bool is_nomor(std::string_view teks) noexcept {
    if (teks.size() > 2 && teks.front() == '(' && teks.back() == ')') teks = teks.substr(1, teks.size() - 2);
    return !teks.empty() && teks.size() <= 2 &&
           teks.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

bool is_baris_judul(const BarisTabel& baris) {
    std::size_t dikenal = 0;
    bool indikator = false;
    for (const Kotak& kotak : baris.kotak) {
        const Judul judul = find_judul(kotak.teks());
        if (judul.kunci.empty()) continue;
        // A title such as "Indikator Kinerja Utama Tahun 2024" must not count for two headings.
        if (!judul.mirip && !judul.kunci.starts_with("tahun_")) ++dikenal;
        if (judul.kunci == "indikator") indikator = true;
    }
    return indikator && dikenal >= judul_tersedikit;
}

std::vector<KolomTabel> read_kolom(const BarisTabel& baris) {
    std::vector<KolomTabel> hasil;
    for (const Kotak& kotak : baris.kotak) {
        KolomTabel kolom{find_judul(kotak.teks()).kunci, lipat_spasi(kotak.teks())};
        const bool ada = std::any_of(hasil.begin(), hasil.end(), [&kolom](const KolomTabel& k) {
            return !kolom.kunci.empty() && k.kunci == kolom.kunci;
        });
        if (ada) kolom.kunci.clear();
        hasil.push_back(std::move(kolom));
    }
    return hasil;
}

bool is_kolom_sama(const std::vector<KolomTabel>& a, const std::vector<KolomTabel>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const KolomTabel& x, const KolomTabel& y) { return x.kunci == y.kunci; });
}

bool is_nomor_kolom(const BarisTabel& baris) {
    std::size_t ada = 0;
    for (const Kotak& kotak : baris.kotak) {
        if (kotak.is_kosong()) continue;
        if (!is_nomor(kotak.teks())) return false;
        ++ada;
    }
    return ada >= nomor_tersedikit;
}

}  // namespace iku::detail::dok
