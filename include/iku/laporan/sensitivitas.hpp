// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/penilaian.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace iku {

// A choice that could have been another: one key with another value, all others as they are.
struct Varian {
    Kunci kunci = Kunci::skala;
    std::string nilai{};

    friend bool operator==(const Varian&, const Varian&) = default;
};

// What a row of the base becomes under a variant, where that is another achievement or predicate.
struct Perubahan {
    std::size_t baris = 0;  // place in the base
    Hasil capaian{};
    HasilPredikat predikat{Alasan::tidak_dilaporkan};
    bool capaian_berubah = false, predikat_berubah = false;
};

struct HasilVarian {
    Varian varian{};
    std::vector<Perubahan> perubahan{};  // in the order of the base
    std::size_t capaian_berubah = 0, predikat_berubah = 0;
};

struct Sensitivitas {
    Penilaian dasar{};
    std::vector<HasilVarian> varian{};
};

// The choices that these settings leave open to doubt: the other rules of each polarity, the usual caps and
// the floor of 0, the other gap policies, and the other scales for achievements. Where no scale is set there
// are no gaps to treat otherwise.
std::vector<Varian> varian_baku(const Pengaturan& pengaturan);

// The same data and targets under each variant in turn: what changes, nothing else. A predicate has changed
// when its label or its reason is another. Variants whose value their key cannot have are left out, with a
// note. Linear in the evaluation for each variant.
Bacaan<Sensitivitas> uji_sensitivitas(const Dokumen& dokumen, const Evaluasi& evaluasi,
                                      const std::vector<BarisTarget>& target, const Pengaturan& pengaturan,
                                      const std::vector<Varian>& varian);

}  // namespace iku
