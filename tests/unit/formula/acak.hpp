// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/formula/hitung.hpp"

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace iku::uji {

// Seeded, so that a failure comes back.
class AcakPita {
  public:
    explicit AcakPita(std::uint32_t benih) : mesin_(benih) {}

    std::int64_t antara(std::int64_t a, std::int64_t b) {
        return a + static_cast<std::int64_t>(mesin_() % static_cast<std::uint64_t>(b - a + 1));
    }

    // Integers, decimals, thirds; negative and zero included.
    Rasional angka() {
        constexpr std::int64_t penyebut[] = {1, 1, 1, 2, 4, 5, 10, 100, 3, 7, 6};
        return {antara(-12, 12), penyebut[static_cast<std::size_t>(antara(0, 10))]};
    }

    Ekspresi ekspresi(int langkah, std::uint32_t variabel, bool hanya_desimal = false) {
        PenyusunEkspresi p;
        while (langkah > 0 || p.tinggi() != 1) {
            --langkah;
            if (p.tinggi() >= 2 && (langkah <= 0 || antara(0, 1) == 1)) {
                p.operasi(static_cast<Op>(antara(2, 7)));
            } else if (p.tinggi() >= 1 && antara(0, 5) == 0) {
                p.operasi(Op::negatif);
            } else if (antara(0, 2) == 0) {
                p.konstanta(hanya_desimal ? Rasional(antara(-999, 999), 100) : angka());
            } else {
                p.variabel(static_cast<std::uint32_t>(antara(0, variabel - 1)));
            }
        }
        return *std::move(p).selesai();
    }

    // Values with zeros and reasons among them.
    std::vector<Hasil> isi(std::uint32_t jumlah) {
        constexpr Alasan alasan[] = {
            Alasan::tidak_dilaporkan, Alasan::bukan_angka, Alasan::ambigu,
            Alasan::tidak_sah,        Alasan::strip,       Alasan::belum_dapat_dihitung};
        std::vector<Hasil> hasil;
        for (std::uint32_t i = 0; i < jumlah; ++i) {
            if (antara(0, 7) == 0) {
                hasil.emplace_back(alasan[static_cast<std::size_t>(antara(0, 5))]);
            } else {
                hasil.emplace_back(angka());
            }
        }
        return hasil;
    }

  private:
    std::mt19937 mesin_;
};

}  // namespace iku::uji
