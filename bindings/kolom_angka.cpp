// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"
#include "catatan.hpp"
#include "ikat.hpp"
#include "kolom.hpp"
#include "sel_masuk.hpp"

#include <optional>
#include <string>
#include <utility>

namespace iku::ikat {

namespace {

KolomAngka read(const py::object& benda, std::optional<Lokal> lokal, bool cacah) {
    // A column of ours is exact already, reasons included.
    if (py::isinstance<KolomAngka>(benda)) return benda.cast<const KolomAngka&>();
    if (py::isinstance<KolomHasil>(benda))
        return {std::make_shared<const KolomEksak>(semua_hasil(benda.cast<const KolomHasil&>())), {}};
    const SelMasuk masuk(benda);
    const py::gil_scoped_release lepas;
    auto bacaan = masuk.baca({lokal, cacah});
    return {std::make_shared<const KolomEksak>(*bacaan.isi), std::move(bacaan.catatan)};
}

// The reasons with the rows that no column can hold among those that have a value.
KolomAlasan alasan(const KolomAngka& k) {
    if (k.isi->luar.empty()) return {{k.isi, &k.isi->alasan}};
    auto semua = std::make_shared<std::vector<Alasan>>(k.isi->alasan);
    for (const auto& satu : k.isi->luar)
        (*semua)[satu.first] = Alasan::ada;
    return {std::move(semua)};
}

// int where the column has no decimals, else Decimal with as many as the column; Fraction where neither is
// exact.
class PenulisNilai {
  public:
    explicit PenulisNilai(const KolomEksak& kolom) : kolom_(kolom) {
        if (kolom.desimal == 0) return;
        const py::object decimal = py::module_::import("decimal");
        kelas_ = decimal.attr("Decimal");
        scaleb_ = kelas_.attr("scaleb");
        // Wide enough for every int64, so that moving the point never rounds.
        konteks_ = decimal.attr("Context")(20);
        geser_ = py::int_(-static_cast<int>(kolom.desimal));
    }

    py::object operator()(std::size_t i) const {
        if (kolom_.alasan[i] == Alasan::ada) {
            if (kolom_.desimal == 0) return py::int_(kolom_.isi[i]);
            return scaleb_(kelas_(kolom_.isi[i]), geser_, konteks_);
        }
        const auto luar = kolom_.luar.find(i);
        if (luar == kolom_.luar.end()) return py::none();
        if (luar->second.is_bulat()) return to_int(luar->second);
        return py::module_::import("fractions")
            .attr("Fraction")(to_int(luar->second.pembilang()), to_int(luar->second.penyebut()));
    }

  private:
    const KolomEksak& kolom_;
    py::object kelas_, scaleb_, konteks_, geser_;
};

py::list to_pylist(const KolomAngka& k) {
    const PenulisNilai tulis(*k.isi);
    py::list hasil(k.isi->size());
    for (std::size_t i = 0; i < k.isi->size(); ++i)
        hasil[i] = tulis(i);
    return hasil;
}

std::size_t tanpa_nilai(const KolomAngka& k) {
    std::size_t jumlah = 0;
    for (std::size_t i = 0; i < k.isi->size(); ++i)
        jumlah += k.isi->hasil(i).ada() ? 0U : 1U;
    return jumlah;
}

py::list to_hasil_list(const KolomAngka& k) {
    py::list hasil(k.isi->size());
    for (std::size_t i = 0; i < k.isi->size(); ++i)
        hasil[i] = py::cast(k.isi->hasil(i));
    return hasil;
}

KolomAngka dari_hasil(const std::vector<Hasil>& hasil, std::vector<Catatan> catatan) {
    return {std::make_shared<const KolomEksak>(hasil), std::move(catatan)};
}

}  // namespace

void ikat_kolom_angka(py::module_& modul) {
    using K = KolomAngka;
    py::class_<K> kelas(modul, "KolomAngka", py::is_final(),
                        "A column of exact numbers that read_numbers read: a sequence of Hasil, which goes "
                        "into percent and evaluate_columns as it is. `catatan` says what was inferred, with "
                        "rows from 1.");
    kelas.def_property_readonly("alasan", &alasan, "Why rows have no value; Alasan.ada where they have one.");
    kelas.def_property_readonly(
        "catatan", [](const K& k) { return to_tuple(k.catatan); },
        "What was seen and inferred. `baris` is the row, from 1, by position and not by a frame's labels; 0 "
        "for a note on the column, whose message names rows.");
    kelas.def("__len__", [](const K& k) { return k.isi->size(); });
    kelas.def(
        "__getitem__", [](const K& k, py::ssize_t i) { return k.isi->hasil(indeks(i, k.isi->size())); },
        "The row as a Hasil, exact.");
    kelas.def("__iter__", &iterasi);
    kelas.def("to_pylist", &to_pylist,
              "Each value as an int, or as a Decimal where the column has decimals, or as a Fraction where "
              "neither is exact; None where there is no value.");
    kelas.def("__eq__", [](const K& a, const py::handle& b) -> py::object {
        if (!py::isinstance<K>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const K&>());
    });
    kelas.attr("__hash__") = py::none();
    kelas.def("__repr__", [](const K& k) {
        return "<KolomAngka: " + std::to_string(k.isi->size()) + " baris, " + std::to_string(tanpa_nilai(k)) +
               " tanpa nilai, " + std::to_string(k.catatan.size()) + " catatan>";
    });
    kelas.def("__reduce__", [](const K& k) {
        return py::make_tuple(py::module_::import("iku._iku").attr("_kolom_angka"),
                              py::make_tuple(to_hasil_list(k), py::list(to_tuple(k.catatan))));
    });
    salin_diri(kelas);
    tunda(kelas, "_repr_html_", "iku._notebook", "html_kolom_angka",
          "The first rows and the notes, for a notebook.");
    modul.def("_kolom_angka", &dari_hasil, py::arg("hasil"), py::arg("catatan"));
    modul.def("_read_numbers", &read, py::arg("isi"), py::arg("angka"), py::arg("cacah"));
}

}  // namespace iku::ikat
