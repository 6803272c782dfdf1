// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace iku {

// A column of exact numbers that somebody else owns: row i is isi[i] / 10^desimal; or not reported where the
// validity bitmap has a 0; or missing for the reason that `alasan` has for it. Every int64 is a value,
// INT64_MIN too. Copying copies the view only; what it points to must outlive it and stay unchanged while it
// is read. Any number of threads may read one column. What lies under a row without a value is not looked at.
//
// Preconditions: desimal <= desimal_terbanyak; geser >= 0; where `ada` is not null it holds at least
// geser + isi.size() bits, least significant bit first, as Arrow has them.
struct Kolom {
    static constexpr std::uint8_t desimal_terbanyak = 18;

    std::span<const std::int64_t> isi{};
    const std::uint8_t* ada = nullptr;  // null: every row is reported
    std::int64_t geser = 0;             // the bit of `ada` that belongs to isi[0]
    std::uint8_t desimal = 0;
    const Alasan* alasan =
        nullptr;  // null: no reasons of its own; else one a row, `ada` where it has a value

    std::size_t size() const noexcept { return isi.size(); }

    // What the bitmap says of row i. Precondition: i < size().
    bool is_dilaporkan(std::size_t i) const noexcept {
        assert(i < isi.size() && geser >= 0);
        if (ada == nullptr) return true;
        const std::size_t bit = static_cast<std::size_t>(geser) + i;
        return ((static_cast<unsigned>(ada[bit / 8]) >> (bit % 8)) & 1U) != 0;
    }

    // Why row i has no value; Alasan::ada where it has one. Precondition: i < size().
    Alasan alasan_baris(std::size_t i) const noexcept {
        const Alasan sendiri = alasan == nullptr ? Alasan::ada : alasan[i];
        return is_dilaporkan(i) ? sendiri : gabung(sendiri, Alasan::tidak_dilaporkan);
    }

    // Row i as an exact value, or the reason why there is none. Precondition: i < size().
    Hasil hasil(std::size_t i) const {
        assert(desimal <= desimal_terbanyak);
        if (const Alasan a = alasan_baris(i); a != Alasan::ada) return a;
        return Rasional(isi[i], *pangkat10(desimal).to_int64());
    }

    // Rows awal .. awal + jumlah - 1, nothing copied. Precondition: they exist.
    Kolom potong(std::size_t awal, std::size_t jumlah) const noexcept {
        assert(awal <= isi.size() && jumlah <= isi.size() - awal);
        return {isi.subspan(awal, jumlah), ada, geser + static_cast<std::int64_t>(awal), desimal,
                alasan == nullptr ? nullptr : alasan + awal};
    }
};

// One cell of an output column: the value times 10^desimal, or 0 and the reason why there is none.
struct SelKolom {
    std::int64_t hasil = 0;
    Alasan alasan = Alasan::ada;

    friend bool operator==(const SelKolom&, const SelKolom&) = default;
};

// What an output column holds for an exact outcome: rounded once to `pembulatan.desimal` decimals and scaled
// to an integer; meluap where that leaves int64.
inline SelKolom to_sel(const Hasil& nilai, Pembulatan pembulatan) {
    if (!nilai.ada()) return {0, nilai.alasan()};
    const auto bulat = (*nilai * pangkat10(pembulatan.desimal)).bulatkan(pembulatan.mode).to_int64();
    return bulat ? SelKolom{*bulat, Alasan::ada} : SelKolom{0, Alasan::meluap};
}

}  // namespace iku
