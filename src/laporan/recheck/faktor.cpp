// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/utf8.hpp"

#include "angka/kata.hpp"
#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace iku::detail {
namespace {

constexpr std::string_view digit = "0123456789";

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

// Words that are a factor by themselves, wherever they stand.
struct KataFaktor {
    std::string_view kata;
    int nilai;
};
constexpr std::array<KataFaktor, 12> daftar_kata{{{"%", 100},
                                                  {"persen", 100},
                                                  {"prosen", 100},
                                                  {"percent", 100},
                                                  {"pct", 100},
                                                  {"persentase", 100},
                                                  {"prosentase", 100},
                                                  {"percentage", 100},
                                                  {"‰", 1000},
                                                  {"permil", 1000},
                                                  {"promil", 1000},
                                                  {"per mil", 1000}}};

constexpr std::array<KataFaktor, 5> daftar_terbilang{{{"seratus", 100},
                                                      {"seribu", 1000},
                                                      {"sepuluh ribu", 10'000},
                                                      {"seratus ribu", 100'000},
                                                      {"sejuta", 1'000'000}}};

// Whether the words stand in the text as whole words.
bool is_berkata(std::string_view teks, std::string_view kata) {
    const auto is_huruf = [](char c) {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    };
    for (std::size_t di = teks.find(kata); di != std::string_view::npos; di = teks.find(kata, di + 1)) {
        const std::size_t akhir = di + kata.size();
        const bool tanda = !is_huruf(kata.front()) || static_cast<unsigned char>(kata.front()) >= 0x80;
        if (tanda ||
            ((di == 0 || !is_huruf(teks[di - 1])) && (akhir >= teks.size() || !is_huruf(teks[akhir]))))
            return true;
    }
    return false;
}

// The number at the front: digits with marks, in groups of three behind spaces too ("100 000"), and a word of
// magnitude behind it ("100 ribu").
std::optional<Rasional> read_bilangan(std::string_view teks) {
    std::size_t akhir = std::min(teks.find_first_not_of("0123456789.,", 0), teks.size());
    while (akhir + 3 < teks.size() && teks[akhir] == ' ' &&
           std::all_of(teks.begin() + static_cast<std::ptrdiff_t>(akhir) + 1,
                       teks.begin() + static_cast<std::ptrdiff_t>(akhir) + 4, is_digit) &&
           (akhir + 4 == teks.size() || !is_digit(teks[akhir + 4])))
        akhir += 4;
    std::string angka(teks.substr(0, akhir));
    std::erase(angka, ' ');
    const Tercetak nilai = read_tercetak(angka, std::nullopt, true);
    if (nilai.angka() == nullptr || nilai.angka()->tanda() <= 0) return std::nullopt;
    if (akhir + 1 < teks.size() && teks[akhir] == 'e' && is_digit(teks[akhir + 1])) return std::nullopt;
    const std::string_view sisa = pangkas(teks.substr(akhir));
    const std::string_view kata = sisa.substr(0, std::min(sisa.find_first_of(" /("), sisa.size()));
    const Kata* pengali = cari_kata(kata, JenisKata::pengali);
    return pengali == nullptr ? *nilai.angka() : *nilai.angka() * pangkat10(pengali->pangkat);
}

std::optional<Rasional> find_terbilang(std::string_view teks) {
    std::optional<Rasional> hasil;
    for (const auto& satu : daftar_terbilang) {
        if (is_berkata(teks, satu.kata)) hasil = Rasional(satu.nilai);
    }
    return hasil;
}

// "per 100 ribu", "per seribu", "/ 1.000": the number behind it.
std::optional<Rasional> read_per(std::string_view teks) {
    for (const std::string_view tanda : {"per", "/"}) {
        for (std::size_t di = teks.find(tanda); di != std::string_view::npos; di = teks.find(tanda, di + 1)) {
            const std::string_view sisa = pangkas(teks.substr(di + tanda.size()));
            if (!sisa.empty() && is_digit(sisa.front())) return read_bilangan(sisa);
            for (const auto& satu : daftar_terbilang) {
                if (sisa.starts_with(satu.kata)) return find_terbilang(sisa);
            }
        }
    }
    return std::nullopt;
}

std::optional<Rasional> read_kata(std::string_view teks) {
    const auto* const it = std::find_if(daftar_kata.begin(), daftar_kata.end(),
                                        [&](const auto& satu) { return is_berkata(teks, satu.kata); });
    return it == daftar_kata.end() ? std::nullopt : std::optional<Rasional>(it->nilai);
}

}  // namespace

std::optional<Rasional> read_faktor_satuan(std::string_view satuan) {
    const std::string teks = lipat_nama(satuan);
    if (auto nilai = read_kata(teks)) return nilai;
    return read_per(teks);
}

std::optional<Rasional> read_faktor(std::string_view teks) {
    std::string kata = lipat_nama(teks);
    std::replace(kata.begin(), kata.end(), '_', ' ');
    if (kata == "polos" || kata == "plain") return Rasional(1);
    if (auto nilai = read_per(kata)) return nilai;
    const std::size_t angka = kata.find_first_of(digit);
    const auto terbilang = find_terbilang(kata);
    if (angka != std::string::npos && !terbilang) return read_bilangan(std::string_view(kata).substr(angka));
    return terbilang ? terbilang : read_kata(kata);
}

}  // namespace iku::detail
