// SPDX-License-Identifier: Apache-2.0
// Random columns for the laws: small domains where zeros, nulls and ties are frequent, and the extremes.
#pragma once

#include "iku/tabel/kolom.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace iku::uji_tabel {

// A column that owns its data; the bitmap starts at an odd bit so that offsets are always in play.
struct KolomMilik {
    std::vector<std::int64_t> isi;
    std::vector<std::uint8_t> bitmap;
    std::int64_t geser = 0;
    std::uint8_t desimal = 0;
    std::vector<Alasan> alasan{};  // empty: none of its own

    Kolom lihat() const {
        return {isi, bitmap.empty() ? nullptr : bitmap.data(), geser, desimal,
                alasan.empty() ? nullptr : alasan.data()};
    }
};

class AcakKolom {
  public:
    explicit AcakKolom(std::uint64_t benih) : mesin_(benih) {}

    std::uint64_t di_bawah(std::uint64_t n) { return mesin_() % n; }
    std::int64_t antara(std::int64_t a, std::int64_t b) {
        return a + static_cast<std::int64_t>(di_bawah(static_cast<std::uint64_t>(b - a) + 1));
    }

    // A number of any width: as many small ones as large ones, and the ends of the range now and then.
    std::int64_t bilangan() {
        constexpr auto terkecil = std::numeric_limits<std::int64_t>::min();
        constexpr auto terbesar = std::numeric_limits<std::int64_t>::max();
        constexpr std::array<std::int64_t, 8> ujung{terkecil, terkecil + 1, terbesar, terbesar - 1, 0,
                                                    1,        -1,           2};
        switch (di_bawah(8)) {
            case 0:
                return ujung[di_bawah(ujung.size())];
            case 1:
            case 2:
            case 3:
                return antara(-12, 12);
            default: {
                const auto lebar = static_cast<unsigned>(di_bawah(64));
                return static_cast<std::int64_t>(mesin_()) >> lebar;
            }
        }
    }

    // `jenis` 0: small numbers; 1: numbers of any width; 2: counts up to a million.
    KolomMilik kolom(std::size_t jumlah, unsigned jenis, std::uint8_t desimal, bool berlubang) {
        KolomMilik k;
        k.desimal = desimal;
        for (std::size_t i = 0; i < jumlah; ++i)
            k.isi.push_back(jenis == 0 ? antara(-6, 6) : jenis == 1 ? bilangan() : antara(0, 1'000'000));
        if (!berlubang) return k;
        k.geser = antara(0, 20);
        k.bitmap.resize((static_cast<std::size_t>(k.geser) + jumlah + 7) / 8);
        for (auto& byte : k.bitmap)
            byte = static_cast<std::uint8_t>(mesin_() | mesin_() | mesin_());
        if (di_bawah(2) != 0) beri_alasan(k);
        return k;
    }

    // Rows of every reason, one in eight.
    void beri_alasan(KolomMilik& k) {
        for (std::size_t i = 0; i < k.isi.size(); ++i)
            k.alasan.push_back(di_bawah(8) != 0
                                   ? Alasan::ada
                                   : detail::daftar_alasan[di_bawah(detail::daftar_alasan.size())].alasan);
    }

  private:
    std::mt19937_64 mesin_;
};

}  // namespace iku::uji_tabel
