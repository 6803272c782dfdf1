// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"

#include <optional>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// What a caller gives for a formula's variables, one object a variable in their order: from a sequence in
// that order, or from a mapping by name. A mapping names each variable once, white space and ASCII case
// aside; pembilang and penyebut are understood where the formula is one quotient. Anything else is refused.
std::vector<py::object> susun_isi(const Formula& formula, const py::handle& isi);

// The tape as Python values: pickling keeps the very steps, which the canonical text may not.
py::tuple to_pita(const Ekspresi& ekspresi);
std::optional<Ekspresi> dari_pita(const py::tuple& isi);

// The same as values.
std::vector<Hasil> to_isi(const Formula& formula, const py::handle& isi);

}  // namespace iku::ikat
