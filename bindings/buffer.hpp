// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>
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

// What programs put where there is nothing: None, NaN, and pandas' NA and NaT, told by name so that pandas
// need not be there.
inline bool is_hilang(const py::handle& benda) {
    if (benda.is_none()) return true;
    if (PyFloat_Check(benda.ptr())) return std::isnan(PyFloat_AS_DOUBLE(benda.ptr()));
    const std::string_view jenis = Py_TYPE(benda.ptr())->tp_name;
    return jenis.ends_with("NAType") || jenis.ends_with("NaTType");
}

}  // namespace iku::ikat
