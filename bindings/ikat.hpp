// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "galat.hpp"
#include "pilihan.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

namespace iku::ikat {

// Each adds one noun to the module, in this order: a later one may name the types of an earlier one.
void ikat_rasional(py::module_& modul);
void ikat_hasil(py::module_& modul);
void ikat_catatan(py::module_& modul);
void ikat_formula(py::module_& modul);
void ikat_jejak(py::module_& modul);
void ikat_tulisan(py::module_& modul);
void ikat_dokumen(py::module_& modul);
void ikat_data(py::module_& modul);
void ikat_kolom(py::module_& modul);
void ikat_kolom_angka(py::module_& modul);
void ikat_skala(py::module_& modul);
void ikat_aturan(py::module_& modul);
void ikat_capaian(py::module_& modul);
void ikat_gabungan(py::module_& modul);
void ikat_wilayah(py::module_& modul);
void ikat_recheck(py::module_& modul);
void ikat_kolom_kelas(py::module_& modul);
void ikat_penilaian(py::module_& modul);
void ikat_kelas(py::module_& modul);
void ikat_katalog(py::module_& modul);
void ikat_info(py::module_& modul);

// Every class of the module, at last: an object exists only whole. X.__new__(X) is what X() is, where
// pybind11 alone would give an object without a value, and reading that ends the process.
void utuhkan_kelas(const py::module_& modul);

// A method whose body is Python: iku.<modul>.<fungsi>(self, ...), imported when it is first called.
template <class Kelas>
void tunda(Kelas& kelas, const char* nama, const char* modul, const char* fungsi, const char* dokumentasi) {
    kelas.def(
        nama,
        [modul, fungsi](const py::object& ini, const py::args& isi, const py::kwargs& bernama) {
            return py::module_::import(modul).attr(fungsi)(ini, *isi, **bernama);
        },
        dokumentasi);
}

// Values never change: a copy is the object itself.
template <class Kelas>
void salin_diri(Kelas& kelas) {
    kelas.def("__copy__", [](py::object ini) { return ini; });
    kelas.def("__deepcopy__", [](py::object ini, const py::handle& /*memo*/) { return ini; });
}

inline py::object tidak_ditangani() {
    return py::reinterpret_borrow<py::object>(Py_NotImplemented);
}

}  // namespace iku::ikat
