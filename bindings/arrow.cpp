// SPDX-License-Identifier: Apache-2.0
#include "arrow.hpp"

#include <memory>
#include <string_view>
#include <utility>

namespace iku::ikat {

namespace {

template <class Struktur>
Struktur* isi_kapsul(const py::handle& kapsul, const char* nama) {
    if (PyCapsule_IsValid(kapsul.ptr(), nama) == 0) return nullptr;
    return static_cast<Struktur*>(PyCapsule_GetPointer(kapsul.ptr(), nama));
}

// What nobody took out of a capsule is released with it.
template <class Struktur>
void lepaskan(Struktur* isi) {
    if (isi->release != nullptr) isi->release(isi);
    delete isi;
}
void lepaskan_larik(PyObject* kapsul) {
    lepaskan(static_cast<ArrowArray*>(PyCapsule_GetPointer(kapsul, "arrow_array")));
}
void lepaskan_skema(PyObject* kapsul) {
    lepaskan(static_cast<ArrowSchema*>(PyCapsule_GetPointer(kapsul, "arrow_schema")));
}

std::optional<KolomArrow> dari_larik(const py::handle& benda) {
    const py::object pasangan = benda.attr("__arrow_c_array__")();
    if (!py::isinstance<py::tuple>(pasangan) || py::len(pasangan) != 2) return std::nullopt;
    auto* const skema = isi_kapsul<ArrowSchema>(pasangan[py::int_(0)], "arrow_schema");
    auto* const larik = isi_kapsul<ArrowArray>(pasangan[py::int_(1)], "arrow_array");
    if (skema == nullptr || larik == nullptr) return std::nullopt;
    return import_arrow(larik, skema).isi;
}

std::optional<KolomArrow> dari_aliran(const py::handle& benda) {
    const py::object kapsul = benda.attr("__arrow_c_stream__")();
    auto* const aliran = isi_kapsul<ArrowArrayStream>(kapsul, "arrow_array_stream");
    return aliran == nullptr ? std::nullopt : import_arrow(aliran).isi;
}

// A Series of pandas would be converted for it, and may hold objects that Arrow does not know.
bool is_pandas(const py::handle& benda) {
    const py::object modul = py::getattr(py::type::handle_of(benda), "__module__", py::none());
    return py::isinstance<py::str>(modul) && modul.cast<std::string_view>().starts_with("pandas.");
}

}  // namespace

std::optional<KolomArrow> find_arrow(const py::handle& benda) {
    if (is_pandas(benda)) return std::nullopt;
    try {
        if (py::hasattr(benda, "__arrow_c_array__")) return dari_larik(benda);
        if (py::hasattr(benda, "__arrow_c_stream__")) return dari_aliran(benda);
    } catch (const py::error_already_set& galat) {
        // A library that has the method but not for this type is read as the sequence it is, or refused so.
        if (!galat.matches(PyExc_Exception)) throw;
    }
    return std::nullopt;
}

namespace {

// The two capsules, after `tulis` has filled their structs.
template <class F>
py::tuple kapsul(F tulis) {
    auto skema = std::make_unique<ArrowSchema>();
    auto larik = std::make_unique<ArrowArray>();
    const py::capsule kapsul_skema(skema.get(), "arrow_schema", &lepaskan_skema);
    ArrowSchema* const tujuan_skema = skema.release();
    const py::capsule kapsul_larik(larik.get(), "arrow_array", &lepaskan_larik);
    tulis(larik.release(), tujuan_skema);
    return py::make_tuple(kapsul_skema, kapsul_larik);
}

}  // namespace

py::tuple to_arrow(std::span<const std::int64_t> isi, std::span<const Alasan> alasan, std::uint8_t desimal) {
    return kapsul(
        [&](ArrowArray* larik, ArrowSchema* skema) { export_arrow(isi, alasan, desimal, larik, skema); });
}

py::tuple to_arrow(std::span<const std::int8_t> pita, std::span<const Alasan> alasan,
                   std::span<const std::string> label) {
    return kapsul(
        [&](ArrowArray* larik, ArrowSchema* skema) { export_arrow(pita, alasan, label, larik, skema); });
}

}  // namespace iku::ikat
