// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/read_kolom.hpp"
#include "iku/teks/bacaan.hpp"

#include <deque>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// A Python column as cells for the reader, together with what keeps their texts alive.
class SelMasuk {
  public:
    // From a buffer of numbers, or an iterable of str, int, float, Fraction, Decimal, Rasional, Hasil, Alasan
    // and None. Whatever else is in it is refused with its row, from 1.
    explicit SelMasuk(const py::handle& benda);

    // Needs no GIL.
    Bacaan<std::vector<Hasil>> baca(OpsiKolom opsi) const;

  private:
    bool dari_buffer(const py::handle& benda);
    void dari_urutan(const py::handle& benda);
    SelCampur sel(const py::handle& benda, std::size_t i);
    std::string_view teks(const py::handle& benda);

    py::list pemilik_{};               // of what texts are looked at in
    std::deque<std::string> salinan_;  // texts that have no UTF-8 of their own
    std::vector<double> biner_{};      // all cells, where all are binary
    std::vector<SelCampur> campur_{};
};

}  // namespace iku::ikat
