// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/angka/read.hpp"

#include "angka.hpp"
#include "catatan.hpp"
#include "desimal.hpp"
#include "nilai.hpp"

#include <string>
#include <variant>

// Numbers as people write them: read_angka and format.
namespace iku::ikat {

namespace {

py::object to_python(const Angka& angka) {
    return std::visit([](const auto& isi) { return py::cast(isi); }, angka);
}

}  // namespace

void ikat_tulisan(py::module_& modul) {
    ikat_nilai<Rentang>(modul, "Rentang", "A range, such as '80 - 90%'.",
                        Medan<Rentang, Rasional>{"bawah", &Rentang::bawah, "Lower end."},
                        Medan<Rentang, Rasional>{"atas", &Rentang::atas, "Upper end."});
    ikat_nilai<Perbandingan>(modul, "Perbandingan", "A ratio, such as '1:17,9'.",
                             Medan<Perbandingan, Rasional>{"kiri", &Perbandingan::kiri, "Left side."},
                             Medan<Perbandingan, Rasional>{"kanan", &Perbandingan::kanan, "Right side."});
    modul.def(
        "_read_angka",
        [](const std::string& teks, std::optional<Lokal> lokal) {
            const auto bacaan = read_angka(teks, lokal);
            return py::make_tuple(to_python(bacaan.isi.value_or(Alasan::bukan_angka)),
                                  to_tuple(bacaan.catatan));
        },
        py::arg("teks"), py::arg("angka"));
    modul.def(
        "format",
        [](const py::object& nilai, Desimal desimal, Mode pembulatan, Lokal tampil) {
            return format(to_hasil(nilai, "format", "format"), {pembulatan, desimal}, tampil);
        },
        py::arg("nilai"), py::arg("desimal") = 2, py::arg_v("pembulatan", Mode::half_up, "'half_up'"),
        py::arg_v("tampil", Lokal::id, "'id'"),
        "The value rounded once, with that many decimals and thousands separators: '1.234,50' (id), "
        "'1,234.50' (en). A missing value is its reason's name in brackets.");
    modul.def(
        "_format_eksak",
        [](const Rasional& nilai, unsigned desimal, Lokal tampil) {
            return format_eksak(nilai, desimal, tampil);
        },
        py::arg("nilai"), py::arg("desimal"), py::arg("tampil"));
}

}  // namespace iku::ikat
