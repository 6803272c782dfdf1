// SPDX-License-Identifier: Apache-2.0
#include "galat.hpp"

#include <utility>

namespace iku::ikat {

namespace {

constexpr std::size_t panjang_cuplikan = 60;

void terjemahkan(std::exception_ptr p) {
    try {
        if (p) std::rethrow_exception(p);
    } catch (const Galat& galat) {
        const py::object kelas = py::module_::import("iku.galat").attr(galat.kelas);
        // A message may quote bytes that are no UTF-8.
        const py::str id = teks(galat.id);
        const py::str en = teks(galat.en);
        const py::object benda = galat.isi ? kelas(id, en, galat.isi) : kelas(id, en);
        PyErr_SetObject(kelas.ptr(), benda.ptr());
    }
}

}  // namespace

Galat::Galat(const char* kelas_python, std::string teks_id, std::string teks_en, py::object isi_tambahan)
    : std::runtime_error(teks_en),
      kelas(kelas_python),
      id(std::move(teks_id)),
      en(std::move(teks_en)),
      isi(std::move(isi_tambahan)) {}

void tolak_jenis(std::string id, std::string en) {
    throw Galat("JenisError", std::move(id), std::move(en));
}
void tolak_input(std::string id, std::string en) {
    throw Galat("InputError", std::move(id), std::move(en));
}
void tolak_nol(std::string id, std::string en) {
    throw Galat("PembagianNolError", std::move(id), std::move(en));
}
void tolak_luap(std::string id, std::string en) {
    throw Galat("MeluapError", std::move(id), std::move(en));
}

std::string nama_jenis(py::handle benda) {
    return py::str(py::type::handle_of(benda).attr("__name__"));
}

std::string cuplikan(py::handle benda) {
    py::str isi = py::repr(benda);
    if (py::len(isi) > panjang_cuplikan) {
        isi = py::str(isi[py::slice(0, panjang_cuplikan, 1)]) + py::str("...");
    }
    // A lone surrogate has no UTF-8; the message shows it escaped.
    return py::str(isi.attr("encode")("utf-8", "backslashreplace").attr("decode")("utf-8"));
}

py::str teks(std::string_view isi) {
    return py::reinterpret_steal<py::str>(
        PyUnicode_DecodeUTF8(isi.data(), static_cast<Py_ssize_t>(isi.size()), "backslashreplace"));
}

std::string kutip(std::string_view isi) {
    return cuplikan(teks(isi));
}

void ikat_galat(py::module_& /*modul*/) {
    py::register_local_exception_translator(&terjemahkan);
}

}  // namespace iku::ikat
