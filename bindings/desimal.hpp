// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "galat.hpp"

#include <cstdint>
#include <string>

#include <pybind11/pybind11.h>

namespace iku::ikat {

// A parameter `desimal`: a Python int from 0 to 255, refused by our own exceptions and in words.
struct Desimal {
    std::uint8_t nilai = 0;

    operator std::uint8_t() const noexcept { return nilai; }
};

inline Desimal to_desimal(py::handle benda) {
    if (!PyIndex_Check(benda.ptr()) || PyBool_Check(benda.ptr())) {
        tolak_jenis("desimal: " + cuplikan(benda) + " bukan int.",
                    "desimal: " + cuplikan(benda) + " is no int.");
    }
    const auto bulat = py::reinterpret_steal<py::object>(PyNumber_Index(benda.ptr()));
    if (!bulat) throw py::error_already_set();
    int meluap = 0;
    const long nilai = PyLong_AsLongAndOverflow(bulat.ptr(), &meluap);
    if (meluap != 0 || nilai < 0 || nilai > 255) {
        tolak_input("desimal: " + cuplikan(benda) + " di luar 0 sampai 255.",
                    "desimal: " + cuplikan(benda) + " is outside 0 to 255.");
    }
    return {static_cast<std::uint8_t>(nilai)};
}

}  // namespace iku::ikat

template <>
struct pybind11::detail::type_caster<iku::ikat::Desimal> {
    PYBIND11_TYPE_CASTER(iku::ikat::Desimal, const_name("int"));
    bool load(handle benda, bool /*ubah*/) {
        value = iku::ikat::to_desimal(benda);
        return true;
    }
};
