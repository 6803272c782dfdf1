// SPDX-License-Identifier: Apache-2.0
#include "kata.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace iku::detail {
namespace {

constexpr Kata tabel[] = {
#include "kata_tabel.inc"
};

bool is_satuan_terdaftar(std::string_view kata) noexcept {
    return cari_kata(kata, JenisKata::satuan_cacah) != nullptr ||
           cari_kata(kata, JenisKata::satuan_ukuran) != nullptr;
}

}  // namespace

const Kata* cari_kata(std::string_view kata, JenisKata jenis) noexcept {
    const auto* baris = std::lower_bound(std::begin(tabel), std::end(tabel), kata,
                                         [](const Kata& b, std::string_view k) { return b.kata < k; });
    for (; baris != std::end(tabel) && baris->kata == kata; ++baris) {
        if (baris->jenis == jenis) return baris;
    }
    return nullptr;
}

bool is_satuan_cacah(std::string_view sel) {
    const auto is_cacah = [](std::string_view kata) {
        return cari_kata(kata, JenisKata::satuan_cacah) != nullptr ||
               cari_kata(kata, JenisKata::mata_uang_cacah) != nullptr;
    };
    std::string satuan = lipat_nama(sel);
    std::erase(satuan, '.');
    satuan = lipat_spasi(satuan.substr(0, satuan.find('(')));
    if (is_cacah(satuan)) return true;
    std::string_view sisa = satuan;
    while (!sisa.empty()) {
        const std::size_t n = std::min(sisa.find('/'), sisa.size());
        if (!is_cacah(pangkas(sisa.substr(0, n)))) return false;
        if (n == sisa.size()) return true;
        sisa.remove_prefix(n + 1);
    }
    return false;
}

bool is_satuan(std::string_view frasa) noexcept {
    if (is_satuan_terdaftar(frasa)) return true;
    while (!frasa.empty()) {
        const std::size_t n = std::min(frasa.find_first_of(" /-"), frasa.size());
        const std::string_view kata = frasa.substr(0, n);
        if (!is_satuan_terdaftar(kata) && cari_kata(kata, JenisKata::per) == nullptr) return false;
        if (n == frasa.size()) return true;
        frasa.remove_prefix(n + 1);
    }
    return false;
}

}  // namespace iku::detail
