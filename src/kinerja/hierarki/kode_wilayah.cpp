// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/kode_wilayah.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

using enum TingkatWilayah;

// How many digits a code of each level has.
using Panjang = std::array<std::size_t, 4>;

constexpr Panjang panjang_kemendagri{2, 4, 6, 10};
constexpr Panjang panjang_bps{2, 4, 7, 10};

constexpr const Panjang& panjang(SistemKode sistem) noexcept {
    return sistem == SistemKode::bps ? panjang_bps : panjang_kemendagri;
}

constexpr std::pair<std::string_view, TingkatWilayah> daftar_kata[]{
    {"provinsi", provinsi},
    {"propinsi", provinsi},
    {"province", provinsi},
    {"kabupaten kota", kabupaten_kota},
    {"kabupaten/kota", kabupaten_kota},
    {"kabupaten", kabupaten_kota},
    {"kota", kabupaten_kota},
    {"regency", kabupaten_kota},
    {"city", kabupaten_kota},
    {"kecamatan", kecamatan},
    {"distrik", kecamatan},
    {"district", kecamatan},
    {"desa kelurahan", desa_kelurahan},
    {"desa/kelurahan", desa_kelurahan},
    {"desa", desa_kelurahan},
    {"kelurahan", desa_kelurahan},
    {"village", desa_kelurahan},
};

// The digits of "32.73.01.1001"; empty when the groups are others.
std::string digit_bertitik(std::string_view teks) {
    std::string digit;
    if (teks.ends_with('.')) return {};
    for (std::size_t i = 0; i < teks.size(); ++i) {
        const bool tempat_titik = i == 2 || i == 5 || i == 8;
        if ((teks[i] == '.') != tempat_titik) return {};
        if (!tempat_titik) digit += teks[i];
    }
    return digit;
}

}  // namespace

std::optional<TingkatWilayah> find_tingkat_wilayah(std::string_view kata) {
    std::string teks(kata);
    std::replace(teks.begin(), teks.end(), '_', ' ');
    const std::string terlipat = lipat_nama(teks);
    const auto* const it = std::find_if(std::begin(daftar_kata), std::end(daftar_kata),
                                        [&](const auto& satu) { return satu.first == terlipat; });
    return it == std::end(daftar_kata) ? std::nullopt : std::optional(it->second);
}

TingkatWilayah KodeWilayah::tingkat() const noexcept {
    const Panjang& semua = panjang(sistem_);
    return static_cast<TingkatWilayah>(std::find(semua.begin(), semua.end(), digit_.size()) - semua.begin());
}

std::optional<KodeWilayah> KodeWilayah::induk() const {
    const auto di = static_cast<std::size_t>(tingkat());
    if (di == 0) return std::nullopt;
    return KodeWilayah(sistem_, digit_.substr(0, panjang(sistem_)[di - 1]));
}

std::string KodeWilayah::to_string() const {
    if (sistem_ == SistemKode::bps) return digit_;
    std::string teks;
    for (std::size_t i = 0; i < digit_.size(); ++i) {
        if (i == 2 || i == 4 || i == 6) teks += '.';
        teks += digit_[i];
    }
    return teks;
}

std::optional<KodeWilayah> read_kode_wilayah(std::string_view teks, SistemKode sistem) {
    if (sistem == SistemKode::sendiri) return std::nullopt;
    const std::string_view isi = pangkas(teks);
    const bool bertitik = sistem == SistemKode::kemendagri && isi.find('.') != std::string_view::npos;
    std::string digit = bertitik ? digit_bertitik(isi) : std::string(isi);
    const Panjang& semua = panjang(sistem);
    const bool semua_digit = std::all_of(
        digit.begin(), digit.end(), [](char c) { return is_angka_ascii(static_cast<unsigned char>(c)); });
    if (std::find(semua.begin(), semua.end(), digit.size()) == semua.end() || !semua_digit ||
        digit.front() == '0')
        return std::nullopt;
    return KodeWilayah(sistem, std::move(digit));
}

}  // namespace iku
