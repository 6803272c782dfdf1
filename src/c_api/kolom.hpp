// SPDX-License-Identifier: Apache-2.0
// Columns that cross the C ABI: checked, and never written over one another.
#pragma once

#include "iku/formula/formula.hpp"
#include "iku/iku.h"
#include "iku/kinerja/rollup.hpp"
#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include "c_api/periksa.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace iku::c_api {

// The C outputs are written through the core's own type; one byte each.
static_assert(sizeof(Alasan) == sizeof(std::uint8_t));

// A caller's column of so many rows.
Kolom kolom(const iku_kolom& k, std::size_t baris);

// A formula's columns, one a variable.
std::vector<Kolom> kolom_rumus(const Formula& formula, const iku_kolom* kolom, std::int64_t n,
                               std::size_t baris);

// How many threads a caller allows.
Utas utas(const iku_opsi& opsi);

// Rows that 32 bits count.
std::size_t jumlah_baris_pendek(std::int64_t baris);

// A way of rolling up that needs no weights.
CaraRollup cara_kolom(std::int32_t cara);

// How a formula's figures are rounded, and on how many threads they are computed.
struct OpsiRumus {
    Pembulatan pembulatan;
    Utas utas;
};

OpsiRumus opsi_rumus(const iku_opsi* diminta);

// A stretch of the caller's memory.
struct Rentangan {
    std::uintptr_t awal = 0;
    std::uintptr_t akhir = 0;

    Rentangan() = default;
    Rentangan(const void* alamat, std::size_t ukuran) noexcept
        : awal(reinterpret_cast<std::uintptr_t>(alamat)), akhir(awal + ukuran) {}
};

// An output, for messages.
struct Keluaran {
    const char* nama;
    Rentangan tempat;
};

// The caller's array of so many elements; may be NULL where there are none.
template <class T>
std::span<T> larik(T* awal, std::size_t jumlah, const char* nama) {
    pastikan(awal != nullptr || jumlah == 0, nama, "is NULL");
    return jumlah == 0 ? std::span<T>{} : std::span<T>{awal, jumlah};
}

// The reasons a caller is given, as the core writes them.
std::span<Alasan> larik_alasan(std::uint8_t* alasan, std::size_t jumlah);

template <class T>
Keluaran keluaran(const char* nama, std::span<T> isi) {
    return {nama, {isi.data(), isi.size_bytes()}};
}

// Results written over what is still to be read would be wrong without a word.
void pastikan_terpisah(std::span<const Keluaran> tujuan, std::span<const Kolom> masukan);

}  // namespace iku::c_api
