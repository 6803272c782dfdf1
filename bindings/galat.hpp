// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// A caller's mistake on its way to Python: the class in iku.galat that it becomes, its text in both
// languages, and what else that class takes. Holds no Python object but `isi`, so it may be thrown with the
// GIL only when `isi` is set.
struct Galat : std::runtime_error {
    Galat(const char* kelas_python, std::string teks_id, std::string teks_en, py::object isi_tambahan = {});

    const char* kelas;
    std::string id, en;
    py::object isi;
};

// Each throws the exception of that name in iku.galat.
[[noreturn]] void tolak_jenis(std::string id, std::string en);
[[noreturn]] void tolak_input(std::string id, std::string en);
[[noreturn]] void tolak_nol(std::string id, std::string en);
[[noreturn]] void tolak_luap(std::string id, std::string en);

// The name of an object's type, for messages.
std::string nama_jenis(py::handle benda);

// repr() of an object, cut to a length that a message can hold.
std::string cuplikan(py::handle benda);

// Text for Python. Bytes that are no UTF-8 are shown escaped (\\xff), so that what a hostile file holds can
// be printed.
py::str teks(std::string_view isi);

// The text in single quotes, cut likewise.
std::string kutip(std::string_view isi);

void ikat_galat(py::module_& modul);

}  // namespace iku::ikat
