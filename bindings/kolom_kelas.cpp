// SPDX-License-Identifier: Apache-2.0
#include "arrow.hpp"
#include "ikat.hpp"
#include "kelas.hpp"
#include "kolom.hpp"

#include <algorithm>
#include <string>

// The class KolomKelas of Python.
namespace iku::ikat {

KolomKelas::KolomKelas(std::size_t jumlah, const Skala& skala)
    : pita(jumlah), alasan(std::make_shared<std::vector<Alasan>>(jumlah)), di_celah(jumlah) {
    for (const Pita& satu : skala.pita)
        label.push_back(satu.label);
}

void KolomKelas::tulis(std::size_t i, const HasilPredikat& kelas) {
    const auto* const predikat = std::get_if<Predikat>(&kelas);
    pita[i] = predikat == nullptr ? std::int8_t{-1} : static_cast<std::int8_t>(predikat->pita);
    (*alasan)[i] = predikat == nullptr ? *std::get_if<Alasan>(&kelas) : Alasan::ada;
    di_celah[i] = static_cast<std::uint8_t>(predikat != nullptr && predikat->di_celah);
}

namespace {

py::object label_baris(const KolomKelas& k, std::size_t i) {
    if (k.pita[i] < 0) return py::none();
    const std::string& label = k.label[static_cast<std::size_t>(k.pita[i])];
    return py::str(label.data(), label.size());
}

py::list to_pylist(const KolomKelas& k) {
    py::list hasil(k.pita.size());
    for (std::size_t i = 0; i < k.pita.size(); ++i)
        hasil[i] = label_baris(k, i);
    return hasil;
}

py::bytes to_bita(const void* isi, std::size_t n) {
    return {static_cast<const char*>(isi), n};
}

py::tuple simpan(const KolomKelas& k) {
    return py::make_tuple(
        py::module_::import("iku._iku").attr("_kolom_kelas"),
        py::make_tuple(to_bita(k.pita.data(), k.pita.size()), to_bita(k.alasan->data(), k.alasan->size()),
                       to_bita(k.di_celah.data(), k.di_celah.size()), py::tuple(py::cast(k.label))));
}

KolomKelas pulihkan(const std::string& pita, const std::string& alasan, const std::string& di_celah,
                    std::vector<std::string> label) {
    const auto banyak = static_cast<int>(label.size());
    const bool baik =
        alasan.size() == pita.size() && di_celah.size() == pita.size() &&
        label.size() <= KeluaranKelas::pita_terbanyak &&
        std::all_of(pita.begin(), pita.end(), [&](char c) { return static_cast<std::int8_t>(c) < banyak; });
    if (!baik) {
        tolak_input("KolomKelas: keadaan yang disimpan rusak.", "KolomKelas: the stored state is damaged.");
    }
    KolomKelas k;
    k.pita.assign(pita.begin(), pita.end());
    k.alasan = std::make_shared<std::vector<Alasan>>();
    for (const char c : alasan)
        k.alasan->push_back(static_cast<Alasan>(c));
    k.di_celah.assign(di_celah.begin(), di_celah.end());
    k.label = std::move(label);
    return k;
}

}  // namespace

void ikat_kolom_kelas(py::module_& modul) {
    using K = KolomKelas;
    py::class_<K> kelas(modul, "KolomKelas", py::buffer_protocol(), py::is_final(),
                        "The bands of a column's exact values: a sequence of labels, None where there is a "
                        "reason.\n\nIts buffer is the band as int8 (0 the highest, -1 none), read-only, so "
                        "numpy.asarray copies nothing, and pandas.Categorical.from_codes(numpy.asarray(k), "
                        "k.label) is a categorical. For Arrow it is a dictionary of the labels.");
    kelas.def_buffer(
        [](K& k) { return py::buffer_info(k.pita.data(), static_cast<py::ssize_t>(k.pita.size()), true); });
    kelas.def_property_readonly(
        "label", [](const K& k) { return py::tuple(py::cast(k.label)); },
        "What the bands are called, the highest first.");
    kelas.def_property_readonly(
        "alasan", [](const K& k) { return KolomAlasan{k.alasan}; },
        "Why rows have no class; Alasan.ada where they have one.");
    kelas.def_property_readonly(
        "di_celah",
        [](const K& k) {
            py::list hasil(k.di_celah.size());
            for (std::size_t i = 0; i < k.di_celah.size(); ++i)
                hasil[i] = py::bool_(k.di_celah[i] != 0);
            return hasil;
        },
        "Whether the printed table has no band for the value, and the scale's rule gave one.");
    kelas.def("__len__", [](const K& k) { return k.pita.size(); });
    kelas.def("__getitem__",
              [](const K& k, py::ssize_t i) { return label_baris(k, indeks(i, k.pita.size())); });
    kelas.def(
        "__getitem__",
        [](const K& k, const py::slice& irisan) {
            K hasil;
            hasil.alasan = std::make_shared<std::vector<Alasan>>();
            hasil.label = k.label;
            for (const std::size_t i : letak_irisan(irisan, k.pita.size())) {
                hasil.pita.push_back(k.pita[i]);
                hasil.alasan->push_back((*k.alasan)[i]);
                hasil.di_celah.push_back(k.di_celah[i]);
            }
            return hasil;
        },
        "The rows as a KolomKelas.");
    kelas.def(
        "__arrow_c_schema__",
        [](const K& k) -> py::object { return to_arrow(std::span(k.pita).first(0), {}, k.label)[0]; },
        "The Arrow type that __arrow_c_array__ gives.");
    kelas.def("__iter__", &iterasi);
    kelas.def("to_pylist", &to_pylist, "The labels; None where there is no class.");
    kelas.def(
        "__arrow_c_array__",
        [](const K& k, const py::object& /*requested_schema*/) {
            return to_arrow(k.pita, *k.alasan, k.label);
        },
        py::arg("requested_schema") = py::none(),
        "For pyarrow.array, polars.Series and others: a dictionary of the labels; a reason is a null.");
    kelas.def("__eq__", [](const K& a, const py::handle& b) -> py::object {
        if (!py::isinstance<K>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const K&>());
    });
    kelas.attr("__hash__") = py::none();
    kelas.def("__repr__",
              [](const K& k) { return "<KolomKelas: " + std::to_string(k.pita.size()) + " baris>"; });
    kelas.def("__reduce__", &simpan);
    salin_diri(kelas);
    modul.def("_kolom_kelas", &pulihkan);
}

}  // namespace iku::ikat
