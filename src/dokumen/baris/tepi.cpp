// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/tepi.hpp"

#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace iku::detail::dok {
namespace {

constexpr std::size_t garis_terpanjang = 400;
constexpr std::size_t ulangan_bernomor = 2;  // the same line with another number so often,
constexpr std::size_t ulangan_sama = 3;      // or the same line so often, is a running one

bool is_angka(char c) noexcept {
    return c >= '0' && c <= '9';
}

// The line with one sign for each number in it.
std::string normalize(std::string_view teks) {
    std::string hasil;
    for (const char c : lipat_nama(teks)) {
        if (!is_angka(c)) hasil += c;
        if (is_angka(c) && !hasil.ends_with('#')) hasil += '#';
    }
    return hasil;
}

// A row of headings is repeated as well, and so is what goes on from page to page.
bool is_judul_tabel(std::string_view garis) {
    const std::vector<KataKisi> potongan = join_potongan(split_kata(garis));
    return std::any_of(potongan.begin(), potongan.end(),
                       [](const KataKisi& satu) { return is_judul(satu.teks); });
}

}  // namespace

bool is_nomor_telanjang(std::string_view teks) {
    teks = pangkas(teks);
    return !teks.empty() && teks.size() <= 3 && std::all_of(teks.begin(), teks.end(), is_angka);
}

bool is_nomor_halaman(std::string_view teks) {
    if (teks.size() > garis_terpanjang) return false;
    std::string inti;
    for (const char c : normalize(teks))
        if (c != ' ' && c != '-' && c != '|' && c != '.') inti += c;
    const bool kata = inti == "halaman#" || inti == "hal#" || inti == "page#" || inti == "#page" ||
                      inti == "halaman#dari#" || inti == "page#of#";
    return kata || (inti == "#" && teks.find_first_of("-|") != std::string_view::npos &&
                    pangkas(teks).size() <= 9 && !is_angka(pangkas(teks).front()));
}

TepiHalaman::TepiHalaman(const Sumber& sumber) {
    std::vector<std::size_t> tepi;
    std::size_t terakhir = 0;  // the last line with words
    bool awal = false;         // a page has begun, and no line of it has words yet
    bool berhalaman = false;
    for (std::size_t i = 1; i <= sumber.jumlah_baris(); ++i) {
        const bool baru = sumber.baris(i).find('\f') != std::string_view::npos;
        if (baru && terakhir != 0) tepi.push_back(terakhir);
        awal = awal || baru;
        berhalaman = berhalaman || baru;
        if (sumber.is_kosong(i)) continue;
        if (awal) tepi.push_back(i);
        awal = false;
        terakhir = i;
    }
    if (berhalaman && terakhir != 0) tepi.push_back(terakhir);
    tepi.erase(std::unique(tepi.begin(), tepi.end()), tepi.end());
    std::unordered_map<std::string, std::vector<std::size_t>> sama;
    for (const std::size_t i : tepi) {
        const std::string_view garis = sumber.baris(i);
        if (garis.size() > garis_terpanjang) continue;
        if (is_nomor_telanjang(garis) || is_nomor_halaman(garis)) {
            baris_[i] = Jenis::nomor;
        } else if (!is_judul_tabel(garis)) {
            sama[normalize(garis)].push_back(i);
        }
    }
    for (const auto& [teks, nomor] : sama) {
        const bool bernomor = teks.find('#') != std::string::npos && teks.size() > 1;
        if (nomor.size() < (bernomor ? ulangan_bernomor : ulangan_sama)) continue;
        for (const std::size_t i : nomor)
            baris_[i] = Jenis::berulang;
    }
}

TepiHalaman::Jenis TepiHalaman::find(std::size_t nomor) const {
    const auto it = baris_.find(nomor);
    return it == baris_.end() ? Jenis::tiada : it->second;
}

}  // namespace iku::detail::dok
