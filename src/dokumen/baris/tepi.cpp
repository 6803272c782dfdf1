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
constexpr std::size_t ulangan_bernomor = 2;  // the same line with a higher number so often,
constexpr std::size_t kata_kaki = 3;         // words of such a line that stands close to others
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

// The numbers of a line, in its order.
std::vector<std::size_t> read_angka(std::string_view teks) {
    constexpr std::size_t terbesar = 1'000'000'000;
    std::vector<std::size_t> hasil;
    bool dalam = false;
    for (const char c : teks) {
        if (!is_angka(c)) {
            dalam = false;
            continue;
        }
        if (!dalam) hasil.push_back(0);
        dalam = true;
        hasil.back() = std::min(terbesar, hasil.back() * 10 + static_cast<std::size_t>(c - '0'));
    }
    return hasil;
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

TepiHalaman::TepiHalaman(const Sumber& sumber) : sumber_(sumber) {
    std::vector<Tepi> telanjang;
    std::unordered_map<std::string, std::vector<Tepi>> sama;
    for (const Tepi& satu : find_tepi()) {
        const std::string_view garis = sumber.baris(satu.nomor);
        if (garis.size() > garis_terpanjang) continue;
        if (is_nomor_halaman(garis)) {
            baris_[satu.nomor] = Jenis::nomor;
        } else if (is_nomor_telanjang(garis)) {
            telanjang.push_back(satu);
        } else if (!is_judul_tabel(garis)) {
            sama[normalize(garis)].push_back(satu);
        }
    }
    mark_telanjang(telanjang);
    for (const auto& [teks, daftar] : sama)
        mark_berulang(daftar);
}

// The first and the last line with words of every page; none where the text has one page.
std::vector<TepiHalaman::Tepi> TepiHalaman::find_tepi() const {
    std::vector<Tepi> hasil;
    Tepi terakhir;      // the last line with words
    bool awal = false;  // a page has begun, and no line of it has words yet
    std::size_t halaman = 1;
    for (std::size_t i = 1; i <= sumber_.jumlah_baris(); ++i) {
        if (sumber_.baris(i).find('\f') != std::string_view::npos) {
            if (terakhir.nomor != 0) hasil.push_back(terakhir);
            awal = true;
            ++halaman;
        }
        if (sumber_.is_kosong(i)) continue;
        const bool sendiri = awal ? i == sumber_.jumlah_baris() || sumber_.is_kosong(i + 1)
                                  : i == 1 || sumber_.is_kosong(i - 1);
        terakhir = {i, halaman, sendiri};
        if (awal) hasil.push_back(terakhir);
        awal = false;
    }
    if (halaman > 1 && terakhir.nomor != 0) hasil.push_back(terakhir);
    const auto is_sama = [](const Tepi& a, const Tepi& b) { return a.nomor == b.nomor; };
    hasil.erase(std::unique(hasil.begin(), hasil.end(), is_sama), hasil.end());
    return hasil;
}

// A bare number is that of a page when it stands apart, or counts with the pages; else it is a cell.
void TepiHalaman::mark_telanjang(const std::vector<Tepi>& daftar) {
    std::unordered_map<std::size_t, std::size_t> kali;  // how often a number is so far ahead of its page
    const auto jarak = [this](const Tepi& satu) {
        return read_angka(sumber_.baris(satu.nomor)).front() - satu.halaman;
    };
    for (const Tepi& satu : daftar)
        ++kali[jarak(satu)];
    for (const Tepi& satu : daftar)
        if (satu.sendiri || kali[jarak(satu)] > 1) baris_[satu.nomor] = Jenis::nomor;
}

// Lines that differ in nothing but a number are running ones when it counts from each to the next; the same
// line is one when it has several words or stands apart: a cell may end every page as well ("x 100%").
void TepiHalaman::mark_berulang(const std::vector<Tepi>& daftar) {
    if (daftar.size() < ulangan_bernomor) return;
    std::vector<std::size_t> lalu = read_angka(sumber_.baris(daftar.front().nomor));
    std::vector<bool> naik(lalu.size(), true);
    bool sama = daftar.size() >= ulangan_sama;
    for (std::size_t i = 0; i < daftar.size(); ++i) {
        const std::string_view garis = sumber_.baris(daftar[i].nomor);
        sama = sama && (daftar[i].sendiri || split_kata(garis).size() >= kata_kaki);
        if (i == 0) continue;
        std::vector<std::size_t> kini = read_angka(garis);
        for (std::size_t k = 0; k < naik.size(); ++k)
            naik[k] = naik[k] && k < kini.size() && k < lalu.size() && kini[k] > lalu[k];
        lalu = std::move(kini);
    }
    if (!sama && std::find(naik.begin(), naik.end(), true) == naik.end()) return;
    for (const Tepi& satu : daftar)
        baris_[satu.nomor] = Jenis::berulang;
}

TepiHalaman::Jenis TepiHalaman::find(std::size_t nomor) const {
    const auto it = baris_.find(nomor);
    return it == baris_.end() ? Jenis::tiada : it->second;
}

}  // namespace iku::detail::dok
