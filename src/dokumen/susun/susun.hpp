// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/dokumen/dokumen.hpp"
#include "iku/teks/catatan.hpp"

#include "dokumen/baris/baris.hpp"

#include <vector>

namespace iku::detail::dok {

// A word that may be two, glued: its place, itself, what would stand before the function word, and whether
// that needs a witness (the first part as a word of its own somewhere in the text). Or two that may be one,
// broken at the end of a line: then `kata` is empty.
struct KataGandeng {
    Posisi posisi;
    std::string kata, pokok, akhiran;
    bool perlu_saksi = true;
};

// Everything one reading has to hand: the text with its account, and where results and notes go.
struct Pembacaan {
    Sumber& sumber;
    Lokal lokal;
    Dokumen& dokumen;
    std::vector<Catatan>& catatan;
    std::vector<KataGandeng>& gandeng;

    void note(Kode kode, Posisi posisi, std::vector<std::string> isian = {}) const {
        catatan.push_back({kode, posisi, std::move(isian)});
    }
};

// Rows become objectives and indicators: the one builder behind every layout.
void build_sasaran(const Pembacaan& baca, const Tabel& tabel);

}  // namespace iku::detail::dok
