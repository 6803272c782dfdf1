// SPDX-License-Identifier: Apache-2.0
#include "ikat.hpp"

namespace iku::ikat {

namespace {

// How pybind11 allocates, the same for every class of it; set once, while the module is made.
newfunc alokasi = nullptr;

// Allocates as pybind11 does and constructs at once. The type's call then finds the object constructed, and
// pybind11 leaves a second __init__ alone.
PyObject* baru(PyTypeObject* kelas, PyObject* isi, PyObject* bernama) {
    PyObject* benda = alokasi(kelas, isi, bernama);
    if (benda != nullptr && kelas->tp_init(benda, isi, bernama) < 0) Py_CLEAR(benda);
    return benda;
}

// X.__new__(X, ...), which the type's slot alone would leave to the base class.
PyObject* panggil_baru(PyObject* kelas, PyObject* isi, PyObject* bernama) {
    auto* const tipe = reinterpret_cast<PyTypeObject*>(kelas);
    if (PyTuple_GET_SIZE(isi) == 0 || PyTuple_GET_ITEM(isi, 0) != kelas) {
        PyErr_Format(PyExc_TypeError, "%s.__new__(%s): the class is the first argument", tipe->tp_name,
                     tipe->tp_name);
        return nullptr;
    }
    const auto sisa = py::reinterpret_steal<py::tuple>(PyTuple_GetSlice(isi, 1, PyTuple_GET_SIZE(isi)));
    return sisa ? baru(tipe, sisa.ptr(), bernama) : nullptr;
}

PyMethodDef metode_baru = {"__new__",
                           reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(&panggil_baru)),
                           METH_VARARGS | METH_KEYWORDS, "The object, constructed."};

void utuhkan(PyTypeObject* tipe) {
    if (tipe->tp_new != &baru) alokasi = tipe->tp_new;
    tipe->tp_new = &baru;
    const auto metode =
        py::reinterpret_steal<py::object>(PyCFunction_New(&metode_baru, reinterpret_cast<PyObject*>(tipe)));
    // Into the dictionary itself: setting the attribute would put Python's slower slot in place of ours.
    if (!metode || PyDict_SetItemString(tipe->tp_dict, "__new__", metode.ptr()) != 0)
        throw py::error_already_set();
    PyType_Modified(tipe);
}

}  // namespace

void utuhkan_kelas(const py::module_& modul) {
    for (const auto& satu : modul.attr("__dict__").cast<py::dict>()) {
        if (PyType_Check(satu.second.ptr())) utuhkan(reinterpret_cast<PyTypeObject*>(satu.second.ptr()));
    }
}

}  // namespace iku::ikat
