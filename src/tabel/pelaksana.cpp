// SPDX-License-Identifier: Apache-2.0
#include "tabel/pelaksana.hpp"

#include "tabel/blok.hpp"

#include <algorithm>

namespace iku {
namespace {

// Whether this row's step left int64.
bool is_luap(Perintah::Jenis jenis, std::int64_t x, std::int64_t y, std::int64_t k) noexcept {
    std::int64_t buang = 0;
    switch (jenis) {
        case Perintah::Jenis::tambah:
            return __builtin_add_overflow(x, y, &buang);
        case Perintah::Jenis::kurang:
            return __builtin_sub_overflow(x, y, &buang);
        case Perintah::Jenis::kali:
            return __builtin_mul_overflow(x, y, &buang);
        case Perintah::Jenis::kali_tetapan:
            return __builtin_mul_overflow(x, k, &buang);
        default:
            return false;
    }
}

}  // namespace

Pelaksana::Pelaksana(const Program& program, std::span<const Kolom> kolom)
    : program_(program), kernel_(kernels::dipakai()) {
    for (const std::uint32_t v : program.kolom)
        kolom_.push_back(kolom[v]);
    // Columns and registers of a block together stay in half of a common first-level cache.
    constexpr std::size_t anggaran = std::size_t{16} * 1024 / sizeof(std::int64_t);
    const std::size_t jalur = std::max<std::size_t>(1, kolom_.size() + program.jumlah_register);
    lebar_ = std::clamp(anggaran / jalur / 64 * 64, std::size_t{64}, blok_terbesar);
    memori_.resize(program.jumlah_register * lebar_);
    alamat_.resize(kolom_.size() + program.jumlah_register);
    for (std::size_t r = 0; r < program.jumlah_register; ++r)
        alamat_[kolom_.size() + r] = memori_.data() + r * lebar_;
    luap_.resize(lebar_);
}

void Pelaksana::jalankan(std::size_t awal, std::span<std::uint8_t> alasan) noexcept {
    std::fill(alasan.begin(), alasan.end(),
              program_.selalu_nol ? static_cast<std::uint8_t>(Alasan::penyebut_nol) : std::uint8_t{0});
    ada_luap_ = false;
    for (std::size_t k = 0; k < kolom_.size(); ++k)
        alamat_[k] = kolom_[k].isi.data() + awal;
    for (const Perintah& p : program_.perintah)
        lakukan(p, alasan);
    for (const Kolom& kolom : kolom_)
        gabung_keabsahan(kolom, awal, alasan);
}

void Pelaksana::lakukan(const Perintah& p, std::span<std::uint8_t> alasan) noexcept {
    const std::size_t m = alasan.size();
    if (p.jenis == Perintah::Jenis::uji_nol) return kernel_.uji_nol(alamat_[p.x], alasan.data(), m);
    std::int64_t* const z = memori_.data() + (p.z - kolom_.size()) * lebar_;
    if (p.jenis == Perintah::Jenis::tetapan) {
        std::fill_n(z, m, p.k);
        return;
    }
    const std::int64_t* const x = alamat_[p.x];
    const std::int64_t* const y = p.jenis == Perintah::Jenis::kali_tetapan ? x : alamat_[p.y];
    bool curiga = false;
    switch (p.jenis) {
        case Perintah::Jenis::tambah:
            curiga = kernel_.tambah(z, x, y, m);
            break;
        case Perintah::Jenis::kurang:
            curiga = kernel_.kurang(z, x, y, m);
            break;
        case Perintah::Jenis::kali:
            curiga = kernel_.kali(z, x, y, m);
            break;
        case Perintah::Jenis::kali_tetapan:
            curiga = kernel_.kali_tetapan(z, x, p.k, m);
            break;
        case Perintah::Jenis::minimum:
            kernel_.minimum(z, x, y, alamat_[p.d], m);
            break;
        default:
            kernel_.maksimum(z, x, y, alamat_[p.d], m);
            break;
    }
    if (curiga) tandai(p, x, y, m);
}

void Pelaksana::tandai(const Perintah& p, const std::int64_t* x, const std::int64_t* y,
                       std::size_t m) noexcept {
    if (!ada_luap_) std::fill(luap_.begin(), luap_.end(), std::uint8_t{0});
    ada_luap_ = true;
    for (std::size_t i = 0; i < m; ++i)
        luap_[i] |= static_cast<std::uint8_t>(is_luap(p.jenis, x[i], y[i], p.k));
}

}  // namespace iku
