// SPDX-License-Identifier: Apache-2.0
#include "tabel/blok.hpp"

#include "tabel/kernels/kernel.hpp"
#include "tabel/kernels/lebar.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

namespace iku {
namespace {

constexpr auto kosong = static_cast<std::uint8_t>(Alasan::tidak_dilaporkan);

// With these the larger of two reasons is their bitwise "or": none, a zero denominator, and those of input.
static_assert((kosong | static_cast<std::uint8_t>(Alasan::penyebut_nol)) == kosong && kosong == 0x50);

// Eight validity bits as eight reasons in memory order: byte i is 0 where bit i is set.
std::uint64_t sebar(std::uint8_t bit) noexcept {
    constexpr std::uint64_t satu = 0x0101010101010101U;
    const std::uint64_t pilih = (bit * satu) & 0x8040201008040201U;
    const std::uint64_t ada = ((pilih + 0x7F * satu) >> 7U) & satu;  // no byte carries into the next: <= 0xFF
    return (satu - ada) * kosong;
}

void tambahkan(std::uint64_t delapan, std::uint8_t* alasan) noexcept {
    std::uint64_t lama = 0;
    std::memcpy(&lama, alasan, 8);
    delapan |= lama;
    std::memcpy(alasan, &delapan, 8);
}

// 64 bits from that bit on. A byte is read only where one of its bits is asked for.
std::uint64_t ambil64(const std::uint8_t* bitmap, std::size_t bit) noexcept {
    const std::uint8_t* const byte = bitmap + bit / 8;
    std::uint64_t kata = 0;
    std::memcpy(&kata, byte, 8);
    const unsigned geser = bit % 8;
    return geser == 0 ? kata : (kata >> geser) | (std::uint64_t{byte[8]} << (64U - geser));
}

void gabung_bitmap(const Kolom& kolom, std::size_t awal, std::span<std::uint8_t> alasan) noexcept {
    std::size_t i = 0;
    if constexpr (std::endian::native == std::endian::little) {
        for (; i + 64 <= alasan.size(); i += 64) {
            std::uint64_t kata = ambil64(kolom.ada, static_cast<std::size_t>(kolom.geser) + awal + i);
            if (kata == ~std::uint64_t{0}) continue;  // nothing is missing, as mostly
            for (std::size_t j = 0; j < 64; j += 8, kata >>= 8U)
                tambahkan(sebar(static_cast<std::uint8_t>(kata)), alasan.data() + i + j);
        }
    }
    for (; i < alasan.size(); ++i) {
        if (!kolom.is_dilaporkan(awal + i)) alasan[i] = std::max(alasan[i], kosong);
    }
}

}  // namespace

void gabung_keabsahan(const Kolom& kolom, std::size_t awal, std::span<std::uint8_t> alasan) noexcept {
    if (kolom.ada != nullptr) gabung_bitmap(kolom, awal, alasan);
    if (kolom.alasan == nullptr) return;
    for (std::size_t i = 0; i < alasan.size(); ++i)
        alasan[i] = std::max(alasan[i], static_cast<std::uint8_t>(kolom.alasan[awal + i]));
}

void Pembulat::bulatkan(const std::int64_t* n, const std::int64_t* d, std::size_t jumlah, std::int64_t* hasil,
                        std::uint8_t* alasan) const noexcept {
    assert(jumlah <= blok_terbesar);
    const kernels::Kernel& kernel = kernels::dipakai();
    const auto persen = kernel.persen[static_cast<std::size_t>(mode)];
    if (q == 1) return persen(n, d, jumlah, p, hasil, alasan);

    std::array<std::int64_t, blok_terbesar> kali;
    if (!kernel.kali_tetapan(kali.data(), d, q, jumlah))
        return persen(n, kali.data(), jumlah, p, hasil, alasan);

    for (std::size_t i = 0; i < jumlah; ++i) {
        hasil[i] = 0;
        if (alasan[i] != 0) continue;
        const SelKolom sel = kernels::bulatkan_lebar(n[i], d[i], p, q, mode);
        hasil[i] = sel.hasil;
        alasan[i] = static_cast<std::uint8_t>(sel.alasan);
    }
}

std::optional<Pembulat> buat_pembulat(const Rasional& skala, Mode mode) {
    const auto p = skala.pembilang().to_int64();
    const auto q = skala.penyebut().to_int64();
    if (!p || !q) return std::nullopt;
    return Pembulat{*p, *q, mode};
}

}  // namespace iku
