// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/angka/rasional.hpp"
#include "iku/teks/catatan.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iku::detail {

// One number of a text: where its digits stand, and what stands around them.
struct Sisi {
    std::uint32_t bita = 0;
    std::uint32_t panjang = 0;
    bool negatif = false;
    bool persen = false;
    bool cacah = false;                   // its unit is counted in whole things
    std::uint8_t nol = 0;                 // the power of ten of ribu, juta, ...
    std::string uang{};                   // the currency in front, folded
    std::string satuan{};                 // the unit behind, folded; without percent
    std::string_view kata{};              // the word behind `nol`, as it stands
    std::optional<Rasional> terbilang{};  // the same number in words, in brackets behind it

    std::string_view badan(std::string_view teks) const noexcept { return teks.substr(bita, panjang); }
};

// What a text is made of, before anybody asks what its marks mean.
struct Pindaian {
    enum class Jenis : std::uint8_t { alasan, bilangan, rentang, perbandingan };

    Jenis jenis = Jenis::alasan;
    Alasan alasan = Alasan::tidak_dilaporkan;  // for Jenis::alasan
    std::array<Sisi, 2> sisi{};                // one, or two for rentang and perbandingan
    std::vector<Catatan> catatan{};
};

Pindaian pindai(std::string_view teks);

}  // namespace iku::detail
