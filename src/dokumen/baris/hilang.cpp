// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/hilang.hpp"

#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <deque>
#include <string>

namespace iku::detail::dok {
namespace {

constexpr std::size_t judul_tersedikit = 3;
constexpr std::size_t jendela = 16;  // lines with words
constexpr std::size_t garis_terpanjang = 400;

// A heading alone in its line, or over this line and the next.
std::string heading_at(const Sumber& sumber, std::size_t nomor) {
    const std::string_view garis = pangkas(sumber.baris(nomor));
    if (garis.size() > garis_terpanjang) return {};
    if (const Judul judul = find_judul(garis); !judul.mirip && !judul.kunci.empty()) return judul.kunci;
    if (nomor + 1 > sumber.jumlah_baris()) return {};
    const std::string_view lanjut = pangkas(sumber.baris(nomor + 1));
    if (lanjut.size() > garis_terpanjang) return {};
    const Judul judul = find_judul(std::string(garis) + " " + std::string(lanjut));
    return judul.mirip ? std::string{} : judul.kunci;
}

}  // namespace

std::size_t find_struktur_hilang(const Sumber& sumber) {
    std::deque<std::pair<std::size_t, std::string>> terakhir;  // lines with words, and the heading there
    for (std::size_t i = 1; i <= sumber.jumlah_baris(); ++i) {
        if (sumber.is_kosong(i)) continue;
        if (sumber.baris(i).size() <= garis_terpanjang &&
            count_judul_berderet(sumber.baris(i)) >= judul_tersedikit)
            return i;
        terakhir.emplace_back(i, heading_at(sumber, i));
        if (terakhir.size() > jendela) terakhir.pop_front();
        if (terakhir.back().second.empty()) continue;
        std::size_t beda = 0;
        bool indikator = false;
        for (std::size_t j = 0; j < terakhir.size(); ++j) {
            const std::string& kunci = terakhir[j].second;
            const bool lama = std::any_of(terakhir.begin(), terakhir.begin() + static_cast<std::ptrdiff_t>(j),
                                          [&kunci](const auto& satu) { return satu.second == kunci; });
            if (kunci.empty() || lama) continue;
            ++beda;
            indikator = indikator || kunci == "indikator";
        }
        if (!indikator || beda < judul_tersedikit) continue;
        return std::find_if(terakhir.begin(), terakhir.end(),
                            [](const auto& satu) { return !satu.second.empty(); })
            ->first;
    }
    return 0;
}

}  // namespace iku::detail::dok
