// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/kolom.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// A column of results: row i is isi[i] / 10^desimal, or alasan[i] where that is a reason (isi[i] is then 0).
struct KolomHasil {
    std::vector<std::int64_t> isi{};
    std::shared_ptr<std::vector<Alasan>> alasan{};
    std::uint8_t desimal = 0;

    Hasil hasil(std::size_t i) const {
        if ((*alasan)[i] != Alasan::ada) return (*alasan)[i];
        return Rasional(isi[i]) / pangkat10(desimal);
    }
};

// A column of a caller's numbers, for as long as it lives: a view of his buffer where that is int64, else a
// copy. Rows with a reason of their own keep it in `alasan`, which is empty where there are none.
class KolomMasuk {
  public:
    // From int64 and other integer buffers (numpy, array.array, memoryview), float buffers that hold counts,
    // a KolomHasil, or a sequence of exact numbers, None, Alasan and Hasil. `nama` names it in messages.
    KolomMasuk(const py::handle& benda, const std::string& nama);

    std::size_t size() const noexcept { return isi_.size(); }

    // The view that kernels read; a row with any reason is not reported in it.
    Kolom kolom() const noexcept { return {isi_, ada_.empty() ? nullptr : ada_.data(), 0, desimal_}; }

    // The row as the scalar evaluation sees it.
    Hasil hasil(std::size_t i) const {
        if (!alasan_.empty() && alasan_[i] != Alasan::ada) return alasan_[i];
        return kolom().hasil(i);
    }

    // Whether the row has a reason that a validity bitmap cannot say.
    bool is_istimewa(std::size_t i) const noexcept {
        return !alasan_.empty() && alasan_[i] != Alasan::ada && alasan_[i] != Alasan::tidak_dilaporkan;
    }
    bool ada_istimewa() const noexcept { return !alasan_.empty(); }

  private:
    bool dari_kolom(const py::handle& benda);
    bool dari_buffer(const py::handle& benda, const std::string& nama);
    void dari_urutan(const py::handle& benda, const std::string& nama);
    void salin_hasil(const std::vector<Hasil>& hasil, const std::string& nama);
    void catat_alasan(std::size_t i, Alasan alasan);

    py::object pemilik_{};      // keeps a buffer that is looked at
    py::buffer_info buffer_{};  // holds it locked
    std::vector<std::int64_t> salinan_{};
    std::span<const std::int64_t> isi_{};
    std::vector<std::uint8_t> ada_{};
    std::vector<Alasan> alasan_{};
    std::uint8_t desimal_ = 0;
};

}  // namespace iku::ikat
