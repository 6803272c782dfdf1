// SPDX-License-Identifier: Apache-2.0
// SHA-256 as FIPS 180-4 states it (sections 4.1.2, 4.2.2, 5 and 6.2); its names are kept, in small letters.
#include "iku/teks/sidik.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace iku {
namespace {

constexpr std::size_t panjang_blok = 64;

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> k{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

class Sha256 {
  public:
    // Precondition: a whole block.
    void blok(std::string_view isi) {
        const auto w = jadwal(isi);
        auto [a, b, c, d, e, f, g, h] = h_;
        for (std::size_t t = 0; t < w.size(); ++t) {
            const std::uint32_t sigma1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const std::uint32_t t1 = h + sigma1 + ((e & f) ^ (~e & g)) + k[t] + w[t];
            const std::uint32_t sigma0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const std::uint32_t t2 = sigma0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const std::array tambah{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < h_.size(); ++i)
            h_[i] += tambah[i];
    }

    std::string heksadesimal() const {
        constexpr std::string_view digit = "0123456789abcdef";
        std::string teks;
        for (const std::uint32_t kata : h_) {
            for (unsigned geser = 32; geser > 0; geser -= 4)
                teks += digit[(kata >> (geser - 4)) & 0xFU];
        }
        return teks;
    }

  private:
    static std::array<std::uint32_t, 64> jadwal(std::string_view isi) {
        std::array<std::uint32_t, 64> w{};
        for (std::size_t i = 0; i < panjang_blok; ++i)
            w[i / 4] = (w[i / 4] << 8U) | static_cast<unsigned char>(isi[i]);
        for (std::size_t t = 16; t < w.size(); ++t) {
            const std::uint32_t sigma0 =
                std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3U);
            const std::uint32_t sigma1 =
                std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10U);
            w[t] = sigma1 + w[t - 7] + sigma0 + w[t - 16];
        }
        return w;
    }

    // The first 32 bits of the fractional parts of the square roots of the first eight primes.
    std::array<std::uint32_t, 8> h_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
};

// What follows the last whole block: the rest, the bit 1, zeros, and the length in bits (5.1.1).
std::string isi_akhir(std::string_view sisa, std::uint64_t jumlah_bita) {
    std::string akhir(sisa);
    akhir += '\x80';
    const std::size_t terisi = (akhir.size() + 8) % panjang_blok;
    if (terisi != 0) akhir.append(panjang_blok - terisi, '\0');
    for (unsigned geser = 64; geser > 0; geser -= 8)
        akhir += static_cast<char>(((jumlah_bita * 8) >> (geser - 8)) & 0xFFU);
    return akhir;
}

}  // namespace

std::string sha256(std::string_view bita) {
    Sha256 hash;
    const std::size_t utuh = bita.size() - bita.size() % panjang_blok;
    for (std::size_t i = 0; i < utuh; i += panjang_blok)
        hash.blok(bita.substr(i, panjang_blok));
    const std::string akhir = isi_akhir(bita.substr(utuh), bita.size());
    for (std::size_t i = 0; i < akhir.size(); i += panjang_blok)
        hash.blok(std::string_view(akhir).substr(i, panjang_blok));
    return hash.heksadesimal();
}

}  // namespace iku
