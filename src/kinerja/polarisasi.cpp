// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/polarisasi.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace iku {
namespace {

using enum Polarisasi;
constexpr std::pair<std::string_view, Polarisasi> daftar_kata[]{
    {"maximize", maximize},      {"maximise", maximize},
    {"maksimize", maximize},     {"maksimasi", maximize},
    {"maksimalisasi", maximize}, {"maksimal", maximize},
    {"maksimum", maximize},      {"maximal", maximize},
    {"maximum", maximize},       {"maks", maximize},
    {"max", maximize},           {"positif", maximize},
    {"positive", maximize},      {"+", maximize},
    {"progresif", maximize},     {"up", maximize},
    {"minimize", minimize},      {"minimise", minimize},
    {"minimasi", minimize},      {"minimalisasi", minimize},
    {"minimal", minimize},       {"minimum", minimize},
    {"min", minimize},           {"negatif", minimize},
    {"negative", minimize},      {"regresif", minimize},
    {"down", minimize},          {"stabilize", stabilize},
    {"stabilise", stabilize},    {"stabil", stabilize},
    {"stabilisasi", stabilize},  {"tetap", stabilize},
    {"range", stabilize},
};

// What is better, in "semakin tinggi semakin baik", "makin kecil", "higher is better", "naik".
constexpr std::pair<std::string_view, Polarisasi> daftar_arah[]{
    {"tinggi", maximize},    {"besar", maximize},    {"banyak", maximize},  {"naik", maximize},
    {"meningkat", maximize}, {"higher", maximize},   {"larger", maximize},  {"bigger", maximize},
    {"more", maximize},      {"increase", maximize}, {"rendah", minimize},  {"kecil", minimize},
    {"sedikit", minimize},   {"turun", minimize},    {"menurun", minimize}, {"lower", minimize},
    {"smaller", minimize},   {"less", minimize},     {"fewer", minimize},   {"decrease", minimize},
};

template <std::size_t n>
std::optional<Polarisasi> cari(const std::pair<std::string_view, Polarisasi> (&daftar)[n],
                               std::string_view kata) {
    const auto* const it = std::find_if(std::begin(daftar), std::end(daftar),
                                        [&](const auto& satu) { return satu.first == kata; });
    return it == std::end(daftar) ? std::nullopt : std::optional(it->second);
}

// Without brackets: "polarisasi positif", "progres negatif", "semakin tinggi, semakin baik".
std::optional<Polarisasi> find_frasa(std::string frasa) {
    std::erase(frasa, ',');
    std::string_view kata = pangkas(frasa);
    for (const std::string_view awal : {"polarisasi ", "polaritas ", "polarity ", "progres ", "progress "}) {
        if (kata.starts_with(awal)) kata.remove_prefix(awal.size());
    }
    if (const auto ada = cari(daftar_kata, kata)) return ada;
    for (const std::string_view akhir :
         {" semakin baik", " makin baik", " lebih baik", " is better", " the better", " better"}) {
        if (kata.ends_with(akhir)) kata.remove_suffix(akhir.size());
    }
    for (const std::string_view awal : {"semakin ", "makin ", "lebih ", "the "}) {
        if (kata.starts_with(awal)) kata.remove_prefix(awal.size());
    }
    return cari(daftar_arah, kata);
}

}  // namespace

std::optional<Polarisasi> find_polarisasi(std::string_view kata) {
    const std::string terlipat = lipat_nama(kata);
    const std::size_t buka = terlipat.find('(');
    if (buka == std::string::npos || !terlipat.ends_with(')')) return find_frasa(terlipat);
    // "Maximize (semakin tinggi semakin baik)": what the brackets say too must not be another way.
    const auto depan = find_frasa(terlipat.substr(0, buka));
    const auto dalam = find_frasa(terlipat.substr(buka + 1, terlipat.size() - buka - 2));
    if (depan && dalam && *depan != *dalam) return std::nullopt;
    return depan ? depan : dalam;
}

}  // namespace iku
