// SPDX-License-Identifier: Apache-2.0
// Work that several threads share: tasks by number, or rows by stretches.
#pragma once

#include "iku/tabel/kolom.hpp"
#include "iku/tabel/utas.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace iku {

// A function of a task's number, as a pointer: what it points to must outlive the call.
class Tugas {
  public:
    template <class F>
    explicit Tugas(const F& f) noexcept
        : isi_(&f), panggil_([](const void* isi, std::size_t i) { (*static_cast<const F*>(isi))(i); }) {}

    void operator()(std::size_t i) const { panggil_(isi_, i); }

  private:
    const void* isi_;
    void (*panggil_)(const void*, std::size_t);
};

// Runs tasks 0 .. banyak - 1, each once, in no order. When one throws, those not begun are left out and the
// first exception is thrown here.
void bagi_tugas(std::size_t banyak, Utas utas, const Tugas& tugas);

// How so many rows are cut for so many threads.
struct Potongan {
    std::size_t utas = 1;     // threads that pay
    std::size_t panjang = 0;  // rows of a stretch; the last one may have fewer
    std::size_t banyak = 1;   // stretches
};
Potongan bagi_baris(std::size_t jumlah, Utas utas) noexcept;

// Calls f(awal, jumlah) with stretches that together are all rows: on one thread with all of them at once.
template <class F>
void per_rentang(std::size_t jumlah, Utas utas, const F& f) {
    const Potongan potongan = bagi_baris(jumlah, utas);
    if (potongan.banyak == 1) return f(std::size_t{0}, jumlah);
    const auto satu = [&](std::size_t i) {
        const std::size_t awal = i * potongan.panjang;
        f(awal, awal + potongan.panjang < jumlah ? potongan.panjang : jumlah - awal);
    };
    bagi_tugas(potongan.banyak, {potongan.utas}, Tugas(satu));
}

// A stretch of each column.
inline std::vector<Kolom> potong(std::span<const Kolom> kolom, std::size_t awal, std::size_t jumlah) {
    std::vector<Kolom> hasil;
    hasil.reserve(kolom.size());
    for (const Kolom& satu : kolom)
        hasil.push_back(satu.potong(awal, jumlah));
    return hasil;
}

}  // namespace iku
