// SPDX-License-Identifier: Apache-2.0
#include "tabel/arrow/jenis.hpp"

#include "iku/tabel/kolom.hpp"

#include <array>
#include <charconv>

namespace iku::arrow {
namespace {

struct Baris {
    char huruf;
    Jenis jenis;
};

constexpr std::array<Baris, 11> sederhana{{
    {'n', {Golongan::kosong, 0, 0}},
    {'c', {Golongan::bertanda, 1, 0}},
    {'C', {Golongan::tak_bertanda, 1, 0}},
    {'s', {Golongan::bertanda, 2, 0}},
    {'S', {Golongan::tak_bertanda, 2, 0}},
    {'i', {Golongan::bertanda, 4, 0}},
    {'I', {Golongan::tak_bertanda, 4, 0}},
    {'l', {Golongan::bertanda, 8, 0}},
    {'L', {Golongan::tak_bertanda, 8, 0}},
    {'f', {Golongan::ganda, 4, 0}},
    {'g', {Golongan::ganda, 8, 0}},
}};

// Takes a number without sign off the front.
std::optional<unsigned> ambil_angka(std::string_view& teks) noexcept {
    unsigned nilai = 0;
    const auto [akhir, galat] = std::from_chars(teks.data(), teks.data() + teks.size(), nilai);
    if (galat != std::errc{}) return std::nullopt;
    teks.remove_prefix(static_cast<std::size_t>(akhir - teks.data()));
    return nilai;
}

// "precision,scale", and perhaps ",128".
std::optional<Jenis> desimal(std::string_view teks) noexcept {
    const auto presisi = ambil_angka(teks);
    if (!presisi || *presisi < 1 || *presisi > 38 || !teks.starts_with(',')) return std::nullopt;
    teks.remove_prefix(1);
    const auto skala = ambil_angka(teks);
    if (!skala || *skala > Kolom::desimal_terbanyak || (!teks.empty() && teks != ",128")) return std::nullopt;
    return Jenis{Golongan::desimal128, 16, static_cast<std::uint8_t>(*skala)};
}

}  // namespace

std::optional<Jenis> find_jenis(std::string_view format) noexcept {
    if (format.starts_with("d:")) return desimal(format.substr(2));
    if (format.size() != 1) return std::nullopt;
    for (const Baris& satu : sederhana)
        if (satu.huruf == format.front()) return satu.jenis;
    return std::nullopt;
}

}  // namespace iku::arrow
