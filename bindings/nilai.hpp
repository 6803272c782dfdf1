// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ikat.hpp"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace iku::ikat {

// A field of a value class, and what it holds where the constructor is not given one.
template <class T, class M>
struct Medan {
    const char* nama;
    M T::*letak;
    const char* dokumentasi;
};

template <class M>
inline constexpr bool is_vektor = false;
template <class U>
inline constexpr bool is_vektor<std::vector<U>> = true;

// A field as Python sees it: a list is a tuple; a value class is a view that keeps its owner alive, so that
// nothing is copied however deep one looks.
template <class M>
py::object lihat(const M& isi, const py::handle& pemilik) {
    if constexpr (is_vektor<M>) {
        py::tuple hasil(isi.size());
        for (std::size_t i = 0; i < isi.size(); ++i)
            hasil[i] = lihat(isi[i], pemilik);
        return hasil;
    } else if constexpr (std::is_same_v<M, std::string>) {
        return teks(isi);
    } else if constexpr (std::is_base_of_v<py::detail::type_caster_generic, py::detail::make_caster<M>>) {
        // Without an owner, as a default argument, it is a copy.
        if (pemilik.is_none()) return py::cast(isi);
        return py::cast(&isi, py::return_value_policy::reference_internal, pemilik);
    } else {
        return py::cast(isi);
    }
}

// The elements of a list that Python does not own, as a tuple of copies.
template <class Daftar>
py::tuple salin(const Daftar& daftar) {
    py::tuple hasil(daftar.size());
    for (std::size_t i = 0; i < daftar.size(); ++i)
        hasil[i] = py::cast(daftar[i]);
    return hasil;
}

template <class T, class... M>
py::tuple medan_nilai(const py::object& ini, const std::tuple<Medan<T, M>...>& medan) {
    const auto& nilai = ini.cast<const T&>();
    return std::apply([&](const auto&... m) { return py::make_tuple(lihat(nilai.*m.letak, ini)...); }, medan);
}

// A value class of fields: a constructor that takes them by place or name, properties, ==, hash, an evaluable
// repr, pickling and copying.
template <class T, class... M>
py::class_<T> ikat_nilai(py::module_& modul, const char* nama, const char* dokumentasi, Medan<T, M>... m) {
    py::class_<T> kelas(modul, nama, py::is_final(), dokumentasi);
    const T baku{};
    kelas.def(py::init([m...](M... isi) {
                  T nilai{};
                  ((nilai.*m.letak = std::move(isi)), ...);
                  return nilai;
              }),
              (py::arg(m.nama) = lihat(baku.*m.letak, py::none()))...);
    (kelas.def_property_readonly(
         m.nama, [m](const py::object& ini) { return lihat(ini.cast<const T&>().*m.letak, ini); },
         m.dokumentasi),
     ...);
    const std::tuple medan{m...};
    kelas.def("__eq__", [](const T& a, const py::handle& b) -> py::object {
        if (!py::isinstance<T>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const T&>());
    });
    kelas.def("__hash__", [medan](const py::object& ini) { return py::hash(medan_nilai(ini, medan)); });
    kelas.def("__reduce__", [medan](const py::object& ini) {
        return py::make_tuple(py::type::of(ini), medan_nilai(ini, medan));
    });
    kelas.def("__repr__", [medan, nama](const py::object& ini) {
        std::string teks = std::string(nama) + "(";
        const auto& nilai = ini.cast<const T&>();
        std::apply(
            [&](const auto&... satu) {
                const char* pemisah = "";
                ((teks += pemisah + std::string(satu.nama) + "=" +
                          std::string(py::repr(lihat(nilai.*satu.letak, ini))),
                  pemisah = ", "),
                 ...);
            },
            medan);
        return teks + ")";
    });
    salin_diri(kelas);
    return kelas;
}

}  // namespace iku::ikat
