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
    {"maximize", maximize},
    {"maximise", maximize},
    {"maksimize", maximize},
    {"maksimasi", maximize},
    {"maximum", maximize},
    {"maks", maximize},
    {"max", maximize},
    {"positif", maximize},
    {"positive", maximize},
    {"naik", maximize},
    {"meningkat", maximize},
    {"+", maximize},
    {"progresif", maximize},
    {"higher is better", maximize},
    {"semakin tinggi semakin baik", maximize},
    {"semakin besar semakin baik", maximize},
    {"minimize", minimize},
    {"minimise", minimize},
    {"minimasi", minimize},
    {"minimum", minimize},
    {"min", minimize},
    {"negatif", minimize},
    {"negative", minimize},
    {"turun", minimize},
    {"menurun", minimize},
    {"-", minimize},
    {"regresif", minimize},
    {"lower is better", minimize},
    {"semakin rendah semakin baik", minimize},
    {"semakin kecil semakin baik", minimize},
    {"stabilize", stabilize},
    {"stabilise", stabilize},
    {"stabil", stabilize},
    {"stabilisasi", stabilize},
    {"tetap", stabilize},
    {"range", stabilize},
};

}  // namespace

std::optional<Polarisasi> find_polarisasi(std::string_view kata) {
    const std::string terlipat = lipat_nama(kata);
    const auto* const it = std::find_if(std::begin(daftar_kata), std::end(daftar_kata),
                                        [&](const auto& satu) { return satu.first == terlipat; });
    return it == std::end(daftar_kata) ? std::nullopt : std::optional(it->second);
}

}  // namespace iku
