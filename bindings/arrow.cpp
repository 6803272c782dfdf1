// SPDX-License-Identifier: Apache-2.0
#include "arrow.hpp"

#include "iku/teks/kode/arrow.hpp"

#include "galat.hpp"

#include <memory>
#include <string>
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

using Terbaca = std::optional<Bacaan<KolomArrow>>;

// Outside the GIL: what a producer's callbacks need of Python they take themselves.
Terbaca dari_larik(const py::handle& benda) {
    const py::object pasangan = benda.attr("__arrow_c_array__")();
    if (!py::isinstance<py::tuple>(pasangan) || py::len(pasangan) != 2) return std::nullopt;
    auto* const skema = isi_kapsul<ArrowSchema>(pasangan[py::int_(0)], "arrow_schema");
    auto* const larik = isi_kapsul<ArrowArray>(pasangan[py::int_(1)], "arrow_array");
    if (skema == nullptr || larik == nullptr) return std::nullopt;
    const py::gil_scoped_release lepas;
    return import_arrow(larik, skema);
}

Terbaca dari_aliran(const py::handle& benda) {
    const py::object kapsul = benda.attr("__arrow_c_stream__")();
    auto* const aliran = isi_kapsul<ArrowArrayStream>(kapsul, "arrow_array_stream");
    if (aliran == nullptr) return std::nullopt;
    const py::gil_scoped_release lepas;
    return import_arrow(aliran);
}

Terbaca baca(const py::handle& benda) {
    try {
        if (py::hasattr(benda, "__arrow_c_array__")) return dari_larik(benda);
        if (py::hasattr(benda, "__arrow_c_stream__")) return dari_aliran(benda);
    } catch (const py::error_already_set& galat) {
        // A library that has the method but not for this type is read as the sequence it is.
        if (!galat.matches(PyExc_Exception) || !py::hasattr(benda, "__iter__")) throw;
    }
    return std::nullopt;
}

[[noreturn]] void tolak_catatan(const std::string& nama, const Catatan& catatan) {
    const auto kalimat = [&](Bahasa bahasa) {
        return nama + ": " + pesan(catatan, bahasa) + " " + saran(catatan, bahasa);
    };
    tolak_input(kalimat(Bahasa::id), kalimat(Bahasa::en));
}

}  // namespace

std::optional<KolomArrow> find_arrow(const py::handle& benda, const std::string& nama) {
    auto bacaan = baca(benda);
    if (!bacaan) return std::nullopt;
    if (bacaan->isi) return std::move(bacaan->isi);
    const Catatan& catatan = bacaan->catatan.front();
    // Another type, such as a wider decimal or a text, may be exact by its elements, or is refused by row.
    if (catatan.kode == kode::arrow_jenis && py::hasattr(benda, "__iter__")) return std::nullopt;
    tolak_catatan(nama, catatan);
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
