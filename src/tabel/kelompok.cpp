// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kelompok.hpp"

#include "iku/tabel/detail/halaman.hpp"

#include <algorithm>

namespace iku {
namespace {

// A table with a place for every key from the smallest to the largest.
void rapat(std::span<const std::int64_t> baris, std::int64_t terkecil, std::uint64_t lebar, Kelompok& hasil) {
    std::vector<std::uint32_t> tempat(static_cast<std::size_t>(lebar) + 1);
    const auto ke = [&](std::int64_t k) {
        return static_cast<std::size_t>(static_cast<std::uint64_t>(k) - static_cast<std::uint64_t>(terkecil));
    };
    for (const std::int64_t k : baris)
        tempat[ke(k)] = 1;
    for (std::size_t i = 0; i < tempat.size(); ++i) {
        if (tempat[i] == 0) continue;
        tempat[i] = static_cast<std::uint32_t>(hasil.kunci.size());
        hasil.kunci.push_back(
            static_cast<std::int64_t>(static_cast<std::uint64_t>(terkecil) + static_cast<std::uint64_t>(i)));
    }
    for (std::size_t i = 0; i < baris.size(); ++i)
        hasil.nomor[i] = tempat[ke(baris[i])];
}

void jarang(std::span<const std::int64_t> baris, Kelompok& hasil) {
    hasil.kunci.assign(baris.begin(), baris.end());
    std::sort(hasil.kunci.begin(), hasil.kunci.end());
    hasil.kunci.erase(std::unique(hasil.kunci.begin(), hasil.kunci.end()), hasil.kunci.end());
    for (std::size_t i = 0; i < baris.size(); ++i) {
        const bool sama = i > 0 && baris[i] == baris[i - 1];  // rows of one key mostly stand together
        hasil.nomor[i] = sama ? hasil.nomor[i - 1]
                              : static_cast<std::uint32_t>(
                                    std::lower_bound(hasil.kunci.begin(), hasil.kunci.end(), baris[i]) -
                                    hasil.kunci.begin());
    }
}

}  // namespace

Kelompok::Kelompok(std::span<const std::int64_t> kunci_baris)
    : nomor(detail::kolom_nol<std::uint32_t>(kunci_baris.size())) {
    if (kunci_baris.empty()) return;
    // Without a branch: keys come in any order.
    std::int64_t kecil = kunci_baris.front();
    std::int64_t besar = kecil;
    for (const std::int64_t k : kunci_baris) {
        kecil = std::min(kecil, k);
        besar = std::max(besar, k);
    }
    const std::uint64_t lebar = static_cast<std::uint64_t>(besar) - static_cast<std::uint64_t>(kecil);
    if (lebar < 4 * static_cast<std::uint64_t>(kunci_baris.size()) + 65'536) {
        rapat(kunci_baris, kecil, lebar, *this);
    } else {
        jarang(kunci_baris, *this);
    }
}

}  // namespace iku
