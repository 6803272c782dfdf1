// SPDX-License-Identifier: Apache-2.0
#include "kelas.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/tabel/rank.hpp"

#include "ikat.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "kinerja/soal_capaian.hpp"
#include "kolom.hpp"

#include <algorithm>
#include <optional>
#include <string>

// Classes and ranks of columns.
namespace iku::ikat {

Skala skala_kolom(const py::handle& benda) {
    if (!PyUnicode_Check(benda.ptr()) && !py::isinstance<Skala>(benda)) {
        tolak_jenis("classify: skala harus id atau Skala, bukan " + cuplikan(benda) + ".",
                    "classify: skala must be an id or a Skala, not " + cuplikan(benda) + ".");
    }
    const py::object ada = PyUnicode_Check(benda.ptr()) ? py::module_::import("iku._iku").attr("skala")(benda)
                                                        : py::reinterpret_borrow<py::object>(benda);
    auto skala = ada.cast<Skala>();
    if (skala.pita.size() <= KeluaranKelas::pita_terbanyak) return skala;
    const std::string banyak = std::to_string(KeluaranKelas::pita_terbanyak);
    tolak_input("classify: skala untuk kolom punya paling banyak " + banyak + " pita.",
                "classify: a scale for columns has " + banyak + " bands at most.");
}

namespace {

KolomKelas classify_kolom(const py::object& pembilang, const py::object& penyebut,
                          const py::object& nama_skala, Faktor faktor, const py::object& target,
                          const py::object& aturan, const py::object& toleransi, const py::object& plafon,
                          const py::object& lantai, UtasPython utas) {
    const Skala skala = skala_kolom(nama_skala);
    if (target.is_none() &&
        !(aturan.is_none() && toleransi.is_none() && plafon.is_none() && lantai.is_none())) {
        tolak_input("classify: aturan, toleransi, plafon dan lantai perlu target.",
                    "classify: aturan, toleransi, plafon and lantai need a target.");
    }
    const KolomNisbah nisbah(pembilang, penyebut, faktor);
    if (!target.is_none()) {
        const SoalCapaianPython soal(
            nisbah, target, to_aturan(aturan.is_none() ? py::str("maks-rasio") : aturan, lantai, plafon),
            toleransi);
        return soal.classify(skala, utas);
    }
    KolomKelas hasil(nisbah.size(), skala);
    const py::gil_scoped_release lepas;
    classify(nisbah.ekspresi(), nisbah.kolom(), skala, hasil.keluaran(), utas);
    per_istimewa(nisbah.masuk(), [&](std::size_t i) { hasil.tulis(i, skala.classify(nisbah.hasil(i))); });
    return hasil;
}

}  // namespace

KolomHasil rank_kolom(const py::object& pembilang, const py::object& penyebut, Urutan urutan) {
    const KolomNisbah nisbah(pembilang, penyebut, 1);
    KolomHasil hasil = kolom_kosong(nisbah.size(), 0);
    const py::gil_scoped_release lepas;
    const auto& masuk = nisbah.masuk();
    if (std::all_of(masuk.begin(), masuk.end(), [](const KolomMasuk& m) { return m.istimewa().empty(); })) {
        rank(nisbah.ekspresi(), nisbah.kolom(), urutan, hasil.isi, *hasil.alasan);
        return hasil;
    }
    std::vector<Hasil> nilai;
    for (std::size_t i = 0; i < nisbah.size(); ++i)
        nilai.push_back(nisbah.hasil(i));
    const auto semua = peringkat(nilai, urutan);
    for (std::size_t i = 0; i < nilai.size(); ++i) {
        hasil.isi[i] = semua[i].value_or(0);
        (*hasil.alasan)[i] = nilai[i].alasan();
    }
    return hasil;
}

void ikat_kelas(py::module_& modul) {
    modul.def(
        "classify", &classify_kolom, py::arg("pembilang"), py::arg("penyebut") = py::none(), py::kw_only(),
        py::arg("skala"), py::arg("faktor") = 100, py::arg("target") = py::none(),
        py::arg("aturan") = py::none(), py::arg("toleransi") = py::none(), py::arg("plafon") = py::none(),
        py::arg("lantai") = py::none(), py::arg("utas") = 1,
        "The bands of pembilang / penyebut * faktor, or of the values themselves, row by row, decided "
        "on the exact value: nothing is rounded before it is compared.\n\nColumns and `utas` as for percent; "
        "`skala` is a Skala or the id of a built-in scale. With `target`, a column or one for all rows, "
        "the bands are those of the achievement against it, in the same pass: `aturan` (maks-rasio unless "
        "said otherwise) and the rest as for capaian. Gives a KolomKelas. Runs without the GIL.");
    modul.def("rank", &rank_kolom, py::arg("pembilang"), py::arg("penyebut") = py::none(), py::kw_only(),
              py::arg_v("urutan", Urutan::terbesar_dulu, "'terbesar_dulu'"),
              "Ranks from 1 of pembilang / penyebut, or of the values themselves, by exact value; equal "
              "values share one (1, 2, 2, 4).\n\nColumns as for percent; `urutan` is terbesar_dulu or "
              "terkecil_dulu. Gives a Kolom without decimals; a row without a value has its reason. Runs "
              "without the GIL.");
}

}  // namespace iku::ikat
