// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/jejak.hpp"

#include "angka.hpp"
#include "desimal.hpp"
#include "nilai.hpp"

#include <array>
#include <string>
#include <string_view>

namespace iku::ikat {

namespace {

constexpr std::array<std::string_view, 9> nama_op{"konstanta", "variabel", "tambah",   "kurang", "kali",
                                                  "bagi",      "minimum",  "maksimum", "negatif"};

GayaJejak gaya(std::optional<Bahasa> bahasa, Lokal tampil, Desimal desimal, Mode pembulatan) {
    return {bahasa_atau_baku(bahasa), tampil, {pembulatan, desimal}};
}

// text(), latex() and json() take the same choices.
template <class Tulis>
void ikat_tulisan(py::class_<Jejak>& kelas, const char* nama, Tulis tulis, const char* dokumentasi) {
    kelas.def(
        nama,
        [tulis](const Jejak& jejak, std::optional<Bahasa> bahasa, Lokal tampil, Desimal desimal,
                Mode pembulatan) { return teks(tulis(jejak, gaya(bahasa, tampil, desimal, pembulatan))); },
        py::kw_only(), py::arg("bahasa") = py::none(), py::arg_v("tampil", Lokal::id, "'id'"),
        py::arg("desimal") = 2, py::arg_v("pembulatan", Mode::half_up, "'half_up'"), dokumentasi);
}

void ikat_langkah(py::module_& modul) {
    py::class_<Langkah> kelas(
        modul, "Langkah", py::is_final(),
        "One operation of an evaluation, with the exact values that went in and came out.");
    kelas.def_property_readonly(
        "op", [](const Langkah& l) { return nama_op[static_cast<std::size_t>(l.op)]; },
        "tambah, kurang, kali, bagi, minimum, maksimum or negatif.");
    kelas.def_readonly("kiri", &Langkah::kiri);
    kelas.def_readonly("kanan", &Langkah::kanan, "For negatif the same as `kiri`.");
    kelas.def_readonly("hasil", &Langkah::hasil);
    kelas.def("__eq__", [](const Langkah& a, const py::handle& b) -> py::object {
        if (!py::isinstance<Langkah>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const Langkah&>());
    });
    kelas.def("__hash__", [](const Langkah& l) {
        return py::hash(py::make_tuple(static_cast<int>(l.op), l.kiri, l.kanan, l.hasil));
    });
    kelas.def("__repr__", [](const Langkah& l) {
        return "<Langkah " + std::string(nama_op[static_cast<std::size_t>(l.op)]) + " " +
               std::string(py::repr(py::cast(l.kiri))) + " " + std::string(py::repr(py::cast(l.kanan))) +
               " = " + std::string(py::repr(py::cast(l.hasil))) + ">";
    });
    salin_diri(kelas);
}

}  // namespace

void ikat_jejak(py::module_& modul) {
    ikat_langkah(modul);
    using J = Jejak;
    py::class_<J> kelas(modul, "Jejak", py::is_final(),
                        "How a figure came about: the formula, what was put in, every step, and the result.");
    kelas.def(py::init([](const Formula& formula, const std::vector<Hasil>& isi) {
                  if (formula.variabel().size() != isi.size()) {
                      tolak_input("Jejak: perlu satu nilai untuk tiap variabel.",
                                  "Jejak: needs one value for each variable.");
                  }
                  return explain(formula, isi);
              }),
              py::arg("formula"), py::arg("isi"));
    kelas.def_readonly("formula", &J::formula);
    kelas.def_readonly("hasil", &J::hasil, "The result.");
    const auto isi = [](const py::object& ini) { return lihat(ini.cast<const J&>().isi, ini); };
    kelas.def_property_readonly("isi", isi, "What was put in, in the variables' order.");
    kelas.def_property_readonly(
        "langkah", [](const py::object& ini) { return lihat(ini.cast<const J&>().langkah, ini); },
        "The steps, in order.");
    ikat_tulisan(
        kelas, "text", [](const J& j, const GayaJejak& g) { return to_text(j, g); },
        "The trace as lines of text, down to the counts.");
    ikat_tulisan(
        kelas, "latex", [](const J& j, const GayaJejak& g) { return to_latex(j, g); },
        "The evaluation as one line of LaTeX with the numbers put in, without dollar signs.");
    ikat_tulisan(
        kelas, "json", [](const J& j, const GayaJejak& g) { return to_json(j, g); },
        "The trace as JSON; exact values are strings.");
    tunda(kelas, "html", "iku._notebook", "html_jejak",
          "html(*, bahasa=None, tampil='id', desimal=2, pembulatan='half_up'): the figure and its steps.");
    tunda(kelas, "_repr_html_", "iku._notebook", "html_jejak", "The figure and its steps, for a notebook.");
    tunda(kelas, "_repr_latex_", "iku._notebook", "latex_jejak", "The evaluation, for a notebook.");
    kelas.def("__str__", [](const J& j) {
        return teks(to_text(j, gaya(std::nullopt, Lokal::id, Desimal{2}, Mode::half_up)));
    });
    kelas.def("__repr__", [isi](const py::object& ini) {
        return "Jejak(" + std::string(py::repr(ini.attr("formula"))) + ", " +
               std::string(py::repr(isi(ini))) + ")";
    });
    kelas.def("__eq__", [](const J& a, const py::handle& b) -> py::object {
        if (!py::isinstance<J>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const J&>());
    });
    kelas.def("__hash__", [isi](const py::object& ini) {
        return py::hash(py::make_tuple(ini.attr("formula"), isi(ini)));
    });
    kelas.def("__reduce__", [isi](const py::object& ini) {
        // Its result is not always that of the steps: an achievement rule may give a reason in its place.
        return py::make_tuple(py::module_::import("iku._iku").attr("_jejak"),
                              py::make_tuple(ini.attr("formula"), isi(ini), ini.attr("hasil")));
    });
    modul.def("_jejak", [](const Formula& formula, const std::vector<Hasil>& nilai, const Hasil& hasil) {
        if (formula.variabel().size() != nilai.size())
            tolak_input("Jejak: keadaan yang disimpan rusak.", "Jejak: the stored state is damaged.");
        Jejak jejak = explain(formula, nilai);
        jejak.hasil = hasil;
        return jejak;
    });
    salin_diri(kelas);
}

}  // namespace iku::ikat
