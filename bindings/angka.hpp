// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/hasil.hpp"

#include <optional>

#include <pybind11/pybind11.h>

namespace iku::ikat {

namespace py = pybind11;

// The number a Python object is, exactly: int (bool too, as in fractions.Fraction), Rasional, any
// numbers.Rational such as Fraction, and a finite Decimal. Nothing for everything else, float included.
std::optional<Rasional> find_rasional(py::handle benda);

// The same, refusing what is no exact number with a message that says what to write instead. `tempat` says
// what the number is for, in both languages.
Rasional to_rasional(py::handle benda, const char* tempat_id, const char* tempat_en);

// Whether the object is True or False, numpy's too.
bool is_bool(py::handle benda);

// What a caller may put in for a value: an exact number, a Hasil, an Alasan, or None (not reported). A bool
// is an int among Python's numbers, but no data, and refused.
Hasil to_hasil(py::handle benda, const char* tempat_id, const char* tempat_en);

// What to_hasil takes apart: the number, or the member of iku.Alasan.
py::object isi_hasil(const Hasil& hasil);

// A Python int. Precondition of to_int: bulat.is_bulat().
py::int_ to_int(const Rasional& bulat);
Rasional from_int(py::handle bulat);

// A float's own binary value. Precondition: finite.
Rasional from_double(double nilai);

// Whether the object is a decimal.Decimal. Does not import decimal: what is not imported has no instances.
bool is_decimal(py::handle benda);

// Python's hash of numbers, so that equal numbers of every type are one key.
Py_hash_t hash_angka(const Rasional& nilai);

// The exponent may be negative unless the base is zero.
Rasional pangkat(const Rasional& dasar, const Rasional& eksponen);

}  // namespace iku::ikat
