// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/tabel/utas.hpp"

#include "galat.hpp"

#include <cstdint>
#include <limits>
#include <string>

#include <pybind11/pybind11.h>

namespace iku::ikat {

// A parameter `desimal`: a Python int from 0 to 255, refused by our own exceptions and in words.
struct Desimal {
    std::uint8_t nilai = 0;

    operator std::uint8_t() const noexcept { return nilai; }
};

// How many threads a call may use, from 1.
struct UtasPython {
    std::size_t jumlah = 1;

    operator Utas() const noexcept { return {jumlah}; }
};

// What a quotient is multiplied by.
struct Faktor {
    std::int64_t nilai = 100;

    operator std::int64_t() const noexcept { return nilai; }
};

// A parameter that is a Python int from `bawah` to `atas`; of 64 bits unless said otherwise.
inline std::int64_t to_int(py::handle benda, const std::string& nama,
                           std::int64_t bawah = std::numeric_limits<std::int64_t>::min(),
                           std::int64_t atas = std::numeric_limits<std::int64_t>::max()) {
    if (!PyIndex_Check(benda.ptr()) || PyBool_Check(benda.ptr())) {
        tolak_jenis(nama + ": " + cuplikan(benda) + " bukan int.",
                    nama + ": " + cuplikan(benda) + " is no int.");
    }
    const auto bulat = py::reinterpret_steal<py::object>(PyNumber_Index(benda.ptr()));
    if (!bulat) throw py::error_already_set();
    int meluap = 0;
    const long long nilai = PyLong_AsLongLongAndOverflow(bulat.ptr(), &meluap);
    if (meluap != 0 || nilai < bawah || nilai > atas) {
        const std::string a = std::to_string(bawah);
        const std::string b = std::to_string(atas);
        tolak_input(nama + ": " + cuplikan(benda) + " di luar " + a + " sampai " + b + ".",
                    nama + ": " + cuplikan(benda) + " is outside " + a + " to " + b + ".");
    }
    return nilai;
}

}  // namespace iku::ikat

template <>
struct pybind11::detail::type_caster<iku::ikat::Desimal> {
    PYBIND11_TYPE_CASTER(iku::ikat::Desimal, const_name("int"));
    bool load(handle benda, bool /*ubah*/) {
        value = {static_cast<std::uint8_t>(iku::ikat::to_int(benda, "desimal", 0, 255))};
        return true;
    }
};

template <>
struct pybind11::detail::type_caster<iku::ikat::UtasPython> {
    PYBIND11_TYPE_CASTER(iku::ikat::UtasPython, const_name("int"));
    bool load(handle benda, bool /*ubah*/) {
        constexpr auto terbanyak = std::numeric_limits<std::int32_t>::max();
        value = {static_cast<std::size_t>(iku::ikat::to_int(benda, "utas", 1, terbanyak))};
        return true;
    }
};

template <>
struct pybind11::detail::type_caster<iku::ikat::Faktor> {
    PYBIND11_TYPE_CASTER(iku::ikat::Faktor, const_name("int"));
    bool load(handle benda, bool /*ubah*/) {
        value = {iku::ikat::to_int(benda, "faktor")};
        return true;
    }
};
