// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/dokumen.hpp"

#include "iku/dokumen/json.hpp"
#include "iku/dokumen/read.hpp"
#include "iku/teks/sidik.hpp"

#include "catatan.hpp"
#include "dokumen.hpp"
#include "nilai.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace iku::ikat {

namespace {

using Teks = std::vector<std::string>;

template <class T>
Medan<T, std::string> teks(const char* nama, std::string T::*letak, const char* dokumentasi) {
    return {nama, letak, dokumentasi};
}

void ikat_bagian(py::module_& modul) {
    ikat_nilai<PenanggungJawab>(modul, "PenanggungJawab", "A unit that answers for an indicator.",
                                teks("nama", &PenanggungJawab::nama, "The unit's name."));
    ikat_nilai<SumberData>(modul, "SumberData", "A source that an indicator's data come from.",
                           teks("nama", &SumberData::nama, "The source's name."));
    ikat_nilai<Sel>(modul, "Sel", "A cell of the table an indicator was read from, word for word.",
                    teks("kolom", &Sel::kolom, "The column's key, such as 'sumber_data', or its heading."),
                    teks("teks", &Sel::teks, "The text."),
                    Medan<Sel, Posisi>{"posisi", &Sel::posisi, "Where it stands."});
    using U = UnitOrganisasi;
    ikat_nilai<U>(modul, "UnitOrganisasi", "The agency a document speaks of. Empty text: not said.",
                  teks("nama", &U::nama, "Name."), teks("tugas", &U::tugas, "Task."),
                  Medan<U, Teks>{"fungsi", &U::fungsi, "Functions."}, teks("alamat", &U::alamat, "Address."),
                  teks("pemerintah", &U::pemerintah, "The government it belongs to."));
    using P = Penandatangan;
    ikat_nilai<P>(modul, "Penandatangan", "Who signed, as printed. Empty text: not given.",
                  teks("jabatan", &P::jabatan, "Office."), teks("nama", &P::nama, "Name."),
                  teks("pangkat", &P::pangkat, "Rank."), teks("nip", &P::nip, "Civil service number."));
}

void ikat_indikator(py::module_& modul) {
    using I = Indikator;
    auto kelas = ikat_nilai<I>(
        modul, "Indikator", "A performance indicator, and the cells it was read from.",
        teks("nama", &I::nama, "The name."),
        Medan<I, Perhitungan>{"perhitungan", &I::perhitungan, "How its value is computed, as read."},
        Medan<I, std::vector<PenanggungJawab>>{"penanggung_jawab", &I::penanggung_jawab,
                                               "Who answers for it."},
        Medan<I, std::vector<SumberData>>{"sumber_data", &I::sumber_data, "Where its data come from."},
        Medan<I, std::vector<Sel>>{"sel", &I::sel, "The cells, word for word."});
    kelas.def_property_readonly(
        "formula", [](const I& i) { return i.perhitungan.formula(); },
        py::return_value_policy::reference_internal, "The formula, or None.");
    tunda(kelas, "_repr_html_", "iku._notebook", "html_indikator", "The indicator for a notebook.");

    using S = Sasaran;
    ikat_nilai<S>(modul, "Sasaran", "A strategic objective with its indicators.",
                  Medan<S, std::int32_t>{"nomor", &S::nomor, "Counts from 1."},
                  teks("nama", &S::nama, "The objective."),
                  Medan<S, std::vector<I>>{"indikator", &S::indikator, "Its indicators."});
}

DokumenPython buat(std::optional<std::int16_t> tahun, UnitOrganisasi unit, std::vector<Sasaran> sasaran,
                   Penandatangan penandatangan, std::vector<Catatan> catatan) {
    return {{tahun, std::move(unit), std::move(sasaran), std::move(penandatangan)},
            std::move(catatan),
            {"dokumen", {}, {}}};
}

py::tuple bagian(const py::object& ini) {
    const auto& d = ini.cast<const DokumenPython&>();
    return py::make_tuple(d.isi.tahun, lihat(d.isi.unit_organisasi, ini), lihat(d.isi.sasaran, ini),
                          lihat(d.isi.penandatangan, ini), to_tuple(d.catatan));
}

// One line; a document is too large for an evaluable repr.
std::string repr(const DokumenPython& d) {
    std::size_t indikator = 0;
    for (const auto& s : d.isi.sasaran)
        indikator += s.indikator.size();
    const std::string tahun = d.isi.tahun ? " " + std::to_string(*d.isi.tahun) : "";
    return "<Dokumen" + tahun + " " + kutip(d.isi.unit_organisasi.nama) + ": " +
           std::to_string(d.isi.sasaran.size()) + " sasaran, " + std::to_string(indikator) + " indikator, " +
           std::to_string(d.catatan.size()) + " catatan>";
}

// All indicators, across the objectives.
py::tuple semua_indikator(const py::object& ini) {
    py::list hasil;
    for (const auto& s : ini.cast<const DokumenPython&>().isi.sasaran) {
        for (const auto& i : s.indikator)
            hasil.append(lihat(i, ini));
    }
    return py::tuple(hasil);
}

DokumenPython dari_json(const std::string& json) {
    auto bacaan = [&] {
        const py::gil_scoped_release lepas;
        return read_dokumen_json(json);
    }();
    DokumenPython hasil{unwrap(bacaan, "Dokumen.from_json"), {}, {"dokumen", {}, sha256(json)}};
    hasil.catatan = std::move(bacaan.catatan);
    return hasil;
}

DokumenPython dari_teks(const std::string& teks, Lokal lokal, const std::string& asal,
                        const std::string& sidik) {
    auto bacaan = [&] {
        const py::gil_scoped_release lepas;
        return read_dokumen(teks, lokal);
    }();
    DokumenPython hasil{unwrap(bacaan, asal), {}, {"dokumen", asal, sidik.empty() ? sha256(teks) : sidik}};
    hasil.catatan = std::move(bacaan.catatan);
    return hasil;
}

}  // namespace

void ikat_dokumen(py::module_& modul) {
    ikat_bagian(modul);
    ikat_indikator(modul);
    using D = DokumenPython;
    py::class_<D> kelas(modul, "Dokumen", py::is_final(),
                        "An IKU document as values, with the notes of its reader. Never changes.");
    kelas.def(py::init(&buat), py::arg("tahun") = py::none(), py::arg("unit_organisasi") = UnitOrganisasi{},
              py::arg("sasaran") = py::tuple(), py::arg("penandatangan") = Penandatangan{},
              py::arg("catatan") = py::tuple());
    kelas.def_property_readonly(
        "tahun", [](const D& d) { return d.isi.tahun; }, "The year, or None.");
    kelas.def_property_readonly(
        "unit_organisasi",
        [](const py::object& ini) { return lihat(ini.cast<const D&>().isi.unit_organisasi, ini); },
        "The agency.");
    kelas.def_property_readonly(
        "sasaran", [](const py::object& ini) { return lihat(ini.cast<const D&>().isi.sasaran, ini); },
        "The objectives with their indicators.");
    kelas.def_property_readonly("indikator", &semua_indikator, "All indicators, in the document's order.");
    kelas.def_property_readonly(
        "penandatangan",
        [](const py::object& ini) { return lihat(ini.cast<const D&>().isi.penandatangan, ini); },
        "Who signed.");
    kelas.def_property_readonly(
        "catatan", [](const D& d) { return to_tuple(d.catatan); }, "What the reader noted.");
    kelas.def(
        "to_json",
        [](const D& d, std::optional<Bahasa> bahasa) {
            return teks(to_json(d.isi, d.catatan, bahasa_atau_baku(bahasa)));
        },
        py::arg("bahasa") = py::none(), "JSON of docs/schema/dokumen.schema.json; exact values are strings.");
    kelas.def_static("from_json", &dari_json, py::arg("json"), "Reads that JSON back.");
    tunda(kelas, "evaluate", "iku._evaluasi", "evaluate",
          "evaluate(data, *, angka='id'): every indicator in every period of the data; see iku.read_data for "
          "what `data` may be. Gives an Evaluasi.");
    tunda(kelas, "_repr_html_", "iku._notebook", "html_dokumen",
          "Table, formulas and notes, for a notebook.");
    kelas.def("__eq__", [](const D& a, const py::handle& b) -> py::object {
        if (!py::isinstance<D>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const D&>());
    });
    kelas.def("__hash__", [](const py::object& ini) { return py::hash(bagian(ini)); });
    kelas.def("__repr__", &repr);
    kelas.def("__reduce__",
              [](const py::object& ini) { return py::make_tuple(py::type::of(ini), bagian(ini)); });
    salin_diri(kelas);
    modul.def("_read_dokumen", &dari_teks, py::arg("teks"), py::arg("angka"), py::arg("asal"),
              py::arg("sidik") = "");
}

}  // namespace iku::ikat
