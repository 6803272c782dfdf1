// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bacaan.hpp"

#include <string>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

py::tuple to_tuple(const std::vector<Catatan>& catatan);

// Throws the InputError of a text that could not be read: the gravest note says why, and all go with it.
// `asal` names the text.
[[noreturn]] void tolak_bacaan(const std::vector<Catatan>& catatan, const std::string& asal);

// What was read, or that error.
template <class T>
T unwrap(Bacaan<T>& bacaan, const std::string& asal = {}) {
    if (!bacaan.isi) tolak_bacaan(bacaan.catatan, asal);
    return *std::move(bacaan.isi);
}

}  // namespace iku::ikat
