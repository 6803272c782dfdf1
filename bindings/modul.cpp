// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include <pybind11/pybind11.h>

PYBIND11_MODULE(_iku, modul) {
    modul.doc() = "Compiled part of iku; use the package iku.";
    modul.def("versi", &iku::versi_pustaka, "Version of the library: 10203 is 1.2.3.");
    modul.attr("__version__") = iku::teks_versi();
}
