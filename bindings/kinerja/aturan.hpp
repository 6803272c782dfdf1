// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/target.hpp"

#include <optional>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// The rule that a caller means: an AturanCapaian, an id, or a formula over R and T. A formula of the user's
// own needs a polarity where `perlu_polarisasi`; the achievement itself does not ask for one.
AturanCapaian to_aturan(const py::handle& benda, std::optional<Polarisasi> polarisasi, bool perlu_polarisasi);

// The same with bounds of the call's own in place of the rule's.
AturanCapaian to_aturan(const py::handle& benda, const py::handle& lantai, const py::handle& plafon);

// A number, a Hasil, an Alasan, None, or a Rentang.
Target to_target(const py::handle& benda);

}  // namespace iku::ikat
