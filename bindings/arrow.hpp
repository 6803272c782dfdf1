// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/arrow.hpp"

#include <optional>
#include <span>
#include <string>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// The column behind an object that offers itself through the Arrow PyCapsule interface; nothing when it
// offers none, or one of another type that can be iterated. What is damaged, a table of several columns and
// what cannot be read otherwise is refused. `nama` names it in messages.
std::optional<KolomArrow> find_arrow(const py::handle& benda, const std::string& nama);

// What __arrow_c_array__ gives: the capsules of schema and array.
py::tuple to_arrow(std::span<const std::int64_t> isi, std::span<const Alasan> alasan, std::uint8_t desimal);
py::tuple to_arrow(std::span<const std::int8_t> pita, std::span<const Alasan> alasan,
                   std::span<const std::string> label);

}  // namespace iku::ikat
