// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/tabel/utas.hpp"

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// iku.rollup over columns: a figure for each key, as an iku.KolomRollup. Precondition: `cara` needs no
// weights.
py::object rollup_kolom(const Formula& formula, const py::object& kolom, const py::object& kunci,
                        CaraRollup cara, Pembulatan pembulatan, Utas utas);

}  // namespace iku::ikat
