// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/kolom.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>

namespace iku::detail::dok {
namespace {

constexpr std::size_t judul_tersedikit = 2;
constexpr std::size_t judul_lain_tersedikit = 3;
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

bool is_judul_lain(const BarisTabel& baris) {
    std::vector<std::string> kunci;
    for (const Kotak& kotak : baris.kotak) {
        if (kotak.is_kosong()) continue;
        const Judul judul = find_judul(kotak.teks());
        if (judul.kunci.empty() || judul.mirip || judul.kunci == "indikator" ||
            judul.kunci.starts_with("tahun_"))
            return false;
        kunci.push_back(judul.kunci);
    }
    std::sort(kunci.begin(), kunci.end());
    kunci.erase(std::unique(kunci.begin(), kunci.end()), kunci.end());
    return kunci.size() >= judul_lain_tersedikit;
}

std::vector<KolomTabel> read_kolom(const BarisTabel& baris) {
    std::vector<Judul> judul;
    for (const Kotak& kotak : baris.kotak)
        judul.push_back(find_judul(kotak.teks()));
    std::vector<KolomTabel> hasil;
    for (std::size_t i = 0; i < judul.size(); ++i) {
        const auto is_lebih = [&](const Judul& lain) {
            const bool lebih_dulu = &lain < &judul[i] && lain.mirip == judul[i].mirip;
            return lain.kunci == judul[i].kunci && (lebih_dulu || (judul[i].mirip && !lain.mirip));
        };
        const bool kalah = std::any_of(judul.begin(), judul.end(), is_lebih);
        hasil.push_back({kalah ? std::string{} : judul[i].kunci, lipat_spasi(baris.kotak[i].teks())});
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
