// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/skala.hpp"
#include "iku/tabel/classify.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// The classes of a column: bands as int8, the highest 0, and -1 where there is a reason.
struct KolomKelas {
    std::vector<std::int8_t> pita{};
    std::shared_ptr<std::vector<Alasan>> alasan{};
    std::vector<std::uint8_t> di_celah{};
    std::vector<std::string> label{};

    KolomKelas() = default;
    KolomKelas(std::size_t jumlah, const Skala& skala);

    KeluaranKelas keluaran() { return {pita, *alasan, di_celah}; }
    void tulis(std::size_t i, const HasilPredikat& kelas);

    friend bool operator==(const KolomKelas& a, const KolomKelas& b) {
        return a.pita == b.pita && *a.alasan == *b.alasan && a.di_celah == b.di_celah && a.label == b.label;
    }
};

// The scale that a caller means, a Skala or the id of a built-in one; refused where columns cannot have it.
Skala skala_kolom(const py::handle& benda);

}  // namespace iku::ikat
