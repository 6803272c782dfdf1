// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/kolom.hpp"

#include "iku/teks/utf8.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace iku::detail::dok {
namespace {

constexpr std::size_t judul_tersedikit = 2;
constexpr std::size_t judul_lain_tersedikit = 3;
constexpr std::size_t nomor_tersedikit = 3;

constexpr std::string_view angka = "0123456789";

// "(3)", "3".
bool is_nomor(std::string_view teks) noexcept {
    if (teks.size() > 2 && teks.front() == '(' && teks.back() == ')') teks = teks.substr(1, teks.size() - 2);
    return !teks.empty() && teks.size() <= 2 && teks.find_first_not_of(angka) == std::string_view::npos;
}

// A column's number with how it follows from others: "6 = 5 / 4 x 100", "(7) = (6):(5)", "7 (6:5)".
bool is_nomor_hitungan(std::string_view teks) noexcept {
    const std::size_t tanda = teks.find_first_of("=(", 1);
    if (tanda == std::string_view::npos) return false;
    const std::size_t akhir = teks.find_last_not_of(' ', tanda - 1);
    const std::string_view hitungan = teks.substr(tanda);
    return akhir != std::string_view::npos && is_nomor(teks.substr(0, akhir + 1)) &&
           hitungan.find_first_not_of("0123456789 =()+-*/:xX\u00d7%") == std::string_view::npos &&
           hitungan.find_first_of("+-*/:") != std::string_view::npos;
}

// "7.1.1*", "8.3.1.(a)", "IKU 2", "S1": a digit, no small letter but one alone, no word of letters beyond a
// short capital one.
bool is_kode(std::string_view teks) noexcept {
    constexpr std::size_t terpanjang = 16;
    constexpr std::size_t huruf_terbanyak = 4;
    std::size_t huruf = 0;
    std::size_t kecil = 0;
    for (const char c : teks) {
        huruf = is_huruf_ascii(static_cast<unsigned char>(c)) ? huruf + 1 : 0;
        if (c >= 'a' && c <= 'z') ++kecil;
        if (huruf > huruf_terbanyak || kecil > 1) return false;
    }
    return teks.size() <= terpanjang && teks.find_first_of(angka) != std::string_view::npos;
}

// Whether every row that has something in this column has a code there and a name in the next; numbers of
// columns and repeated headings aside.
bool is_kolom_kode(const Tabel& tabel, std::size_t i) {
    std::size_t kode = 0;
    for (const BarisTabel& baris : tabel.baris) {
        if (i >= baris.kotak.size() || baris.kotak[i].is_kosong() || is_nomor_kolom(baris)) continue;
        if (is_judul(baris.kotak[i].teks())) continue;
        const bool bernama = i + 1 < baris.kotak.size() && !baris.kotak[i + 1].is_kosong() &&
                             !is_kode(lipat_spasi(baris.kotak[i + 1].teks()));
        if (!bernama || !is_kode(lipat_spasi(baris.kotak[i].teks()))) return false;
        ++kode;
    }
    return kode > 0;
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

bool is_kunci_nilai(std::string_view kunci) noexcept {
    constexpr std::array<std::string_view, 4> awalan{"target", "tahun_", "realisasi", "kondisi_awal"};
    return std::any_of(awalan.begin(), awalan.end(),
                       [kunci](std::string_view satu) { return kunci.starts_with(satu); });
}

bool is_kolom_sama(const std::vector<KolomTabel>& a, const std::vector<KolomTabel>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const KolomTabel& x, const KolomTabel& y) { return x.kunci == y.kunci; });
}

bool is_nomor_kolom(const BarisTabel& baris) {
    std::size_t ada = 0;
    for (const Kotak& kotak : baris.kotak) {
        if (kotak.is_kosong()) continue;
        const std::string teks = lipat_spasi(kotak.teks());
        if (!is_nomor(teks) && !is_nomor_hitungan(teks)) return false;
        ++ada;
    }
    return ada >= nomor_tersedikit;
}

std::vector<std::size_t> split_kolom_kode(Tabel& tabel) {
    std::vector<std::size_t> hasil;
    for (std::size_t i = 0; i + 1 < tabel.kolom.size(); ++i) {
        KolomTabel& kode = tabel.kolom[i];
        KolomTabel& isi = tabel.kolom[i + 1];
        if (kode.kunci != "indikator" && kode.kunci != "sasaran") continue;
        if (!isi.kunci.empty() || !isi.judul.empty() || !is_kolom_kode(tabel, i)) continue;
        isi.kunci = std::exchange(kode.kunci, "kode");
        hasil.push_back(i);
    }
    return hasil;
}

}  // namespace iku::detail::dok
