// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// The buffer's element type; a byte order that is not this machine's is not read.
inline char jenis_buffer(std::string_view format) {
    if (format.starts_with('<') || format.starts_with('=') || format.starts_with('@'))
        format.remove_prefix(1);
    return format.size() == 1 ? format.front() : '\0';
}

// What f gives for a value of the C++ type that a format letter stands for; false for one that is no number.
// A letter means other sizes where the format begins with "<" or "=": then the size decides.
template <class F>
bool menurut_jenis(const py::buffer_info& buffer, F f) {
    const auto coba = [&](auto contoh) {
        return buffer.itemsize == static_cast<py::ssize_t>(sizeof contoh) && f(contoh);
    };
    switch (jenis_buffer(buffer.format)) {
        case 'b':
            return coba(std::int8_t{});
        case 'B':
            return coba(std::uint8_t{});
        case 'h':
            return coba(std::int16_t{});
        case 'H':
            return coba(std::uint16_t{});
        case 'i':
            return coba(std::int32_t{});
        case 'I':
            return coba(std::uint32_t{});
        case 'l':
            return coba(long{});
        case 'L':
            return coba(static_cast<unsigned long>(0));
        case 'q':
            return coba(std::int64_t{});
        case 'Q':
            return coba(std::uint64_t{});
        case 'f':
            return coba(float{});
        case 'd':
            return coba(double{});
        default:
            return false;
    }
}

// The buffer of an object; nothing where it has none, or none of numbers (dates of numpy refuse).
inline std::optional<py::buffer_info> find_buffer(const py::handle& benda) {
    if (PyObject_CheckBuffer(benda.ptr()) == 0 || PyBytes_Check(benda.ptr())) return std::nullopt;
    try {
        return py::reinterpret_borrow<py::buffer>(benda).request();
    } catch (const py::error_already_set& galat) {
        if (!galat.matches(PyExc_Exception)) throw;
        return std::nullopt;
    }
}

// A masked array of numpy, whose buffer shows what the mask hides. What is not imported has no instances.
inline bool is_topeng(const py::handle& benda) {
    PyObject* const modul = PyDict_GetItemString(PyImport_GetModuleDict(), "numpy.ma");
    return modul != nullptr && py::isinstance(benda, py::handle(modul).attr("MaskedArray"));
}

// Calls f with each row that a masked array hides.
template <class F>
void per_topeng(const py::handle& benda, F f) {
    const py::object topeng = py::module_::import("numpy.ma").attr("getmaskarray")(benda);
    const py::buffer_info info = py::reinterpret_borrow<py::buffer>(topeng).request();
    const auto* const awal = static_cast<const char*>(info.ptr);
    for (py::ssize_t i = 0; i < info.shape[0]; ++i)
        if (awal[i * info.strides[0]] != 0) f(static_cast<std::size_t>(i));
}

// A float of numpy that is no Python float and not wider than one, such as float32; by its own shortest text.
inline std::optional<double> find_float_numpy(const py::handle& benda) {
    if (!py::hasattr(benda, "dtype") || !py::hasattr(benda, "itemsize")) return std::nullopt;
    const auto jenis = py::str(benda.attr("dtype").attr("kind")).cast<std::string>();
    if (jenis != "f" || benda.attr("itemsize").cast<int>() >= 8) return std::nullopt;
    return py::float_(py::str(benda)).cast<double>();
}

// What programs put where there is nothing: None, NaN, and pandas' NA and NaT and numpy's masked, told by
// name so that neither need be there.
inline bool is_hilang(const py::handle& benda) {
    if (benda.is_none()) return true;
    if (PyFloat_Check(benda.ptr())) return std::isnan(PyFloat_AS_DOUBLE(benda.ptr()));
    const std::string_view jenis = Py_TYPE(benda.ptr())->tp_name;
    return jenis.ends_with("NAType") || jenis.ends_with("MaskedConstant") || jenis.ends_with("NaTType");
}

}  // namespace iku::ikat
