// SPDX-License-Identifier: Apache-2.0
#include "kinerja/rollup_kolom.hpp"

#include "iku/tabel/rollup.hpp"

#include "formula.hpp"
#include "ikat.hpp"
#include "kolom.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace iku::ikat {

namespace {

// The rows' groups, and what a caller calls them.
struct KunciBaris {
    Kelompok kelompok{};
    py::list label{};
};

[[noreturn]] void tolak_kunci(std::size_t i, const py::handle& benda) {
    const std::string nomor = std::to_string(i + 1);
    tolak_jenis("rollup: kunci baris " + nomor + " harus int atau str, bukan " + cuplikan(benda) + ".",
                "rollup: the key of row " + nomor + " must be an int or a str, not " + cuplikan(benda) + ".");
}

// Keys of any int or str: numbered as they come, groups in the order of the keys.
KunciBaris dari_benda(const py::handle& kunci) {
    if (PyUnicode_Check(kunci.ptr()) || !py::hasattr(kunci, "__iter__")) {
        tolak_jenis("rollup: kunci harus kolom, bukan " + cuplikan(kunci) + ".",
                    "rollup: kunci must be a column, not " + cuplikan(kunci) + ".");
    }
    py::dict nomor;
    std::vector<std::int64_t> baris;
    for (const py::handle satu : kunci) {
        const bool is_kunci =
            PyUnicode_Check(satu.ptr()) || (PyIndex_Check(satu.ptr()) && !PyBool_Check(satu.ptr()));
        if (!is_kunci) tolak_kunci(baris.size(), satu);
        const py::object baru = py::int_(nomor.size());
        PyObject* const ada = PyDict_SetDefault(nomor.ptr(), satu.ptr(), baru.ptr());
        if (ada == nullptr) throw py::error_already_set();
        baris.push_back(PyLong_AsLongLong(ada));
    }
    // Python's own order, by code point; of ints and texts together there is none, and they stay as they
    // came.
    py::list urut(nomor);
    if (PyList_Sort(urut.ptr()) != 0) {
        PyErr_Clear();
        urut = py::list(nomor);
    }
    std::vector<std::int64_t> letak(nomor.size());
    for (std::size_t g = 0; g < letak.size(); ++g)
        letak[nomor[urut[g]].cast<std::size_t>()] = static_cast<std::int64_t>(g);
    for (std::int64_t& satu : baris)
        satu = letak[static_cast<std::size_t>(satu)];
    return {Kelompok(baris), urut};
}

bool is_bulat(const py::handle& kunci) {
    if (PyObject_CheckBuffer(kunci.ptr()) == 0 || PyBytes_Check(kunci.ptr())) return false;
    const py::buffer_info info = py::reinterpret_borrow<py::buffer>(kunci).request();
    const bool satuan = info.format.size() == 1 || (info.format.size() == 2 && info.format[0] == '<');
    return satuan && std::string_view("bBhHiIlLqQ").find(info.format.back()) != std::string_view::npos;
}

KunciBaris baca_kunci(const py::object& kunci) {
    // numpy's arrays of texts, pandas and Arrow know best what their elements are in Python.
    if (!is_bulat(kunci)) {
        for (const char* cara : {"to_pylist", "tolist"})
            if (py::hasattr(kunci, cara)) return dari_benda(kunci.attr(cara)());
        return dari_benda(kunci);
    }
    const KolomMasuk masuk(kunci, "kunci");
    if (!masuk.istimewa().empty()) return dari_benda(kunci);
    KunciBaris hasil{Kelompok(masuk.kolom().isi), py::list()};
    for (const std::int64_t satu : hasil.kelompok.kunci)
        hasil.label.append(satu);
    return hasil;
}

// Rows that the kernels cannot see as they are: the groups one by one, as the scalar function has it.
RollupKolom satu_per_satu(const Formula& formula, std::span<const KolomMasuk> masuk, const Kelompok& kelompok,
                          CaraRollup cara, Pembulatan pembulatan) {
    std::vector<std::vector<UnitRollup>> unit(kelompok.size());
    for (std::size_t i = 0; i < kelompok.nomor.size(); ++i)
        unit[kelompok.nomor[i]].push_back({{}, isi_baris(masuk, i), 1});
    RollupKolom hasil;
    for (const auto& satu : unit) {
        const HasilRollup angka = rollup(formula, satu, cara);
        const SelKolom sel = to_sel(angka.hasil, pembulatan);
        hasil.hasil.push_back(sel.hasil);
        hasil.alasan.push_back(sel.alasan);
        hasil.dilaporkan.push_back(static_cast<std::int64_t>(angka.cakupan.dilaporkan));
        hasil.diharapkan.push_back(static_cast<std::int64_t>(angka.cakupan.diharapkan));
    }
    return hasil;
}

RollupKolom hitung(const Formula& formula, std::span<const KolomMasuk> masuk, const Kelompok& kelompok,
                   CaraRollup cara, Pembulatan pembulatan) {
    const py::gil_scoped_release lepas;
    bool biasa = true;
    per_istimewa(masuk, [&](std::size_t /*baris*/) { biasa = false; });
    if (biasa) return rollup(formula.ekspresi(), lihat_kolom(masuk), kelompok, cara, pembulatan);
    return satu_per_satu(formula, masuk, kelompok, cara, pembulatan);
}

KolomHasil cacah(std::vector<std::int64_t> isi) {
    const std::size_t jumlah = isi.size();
    return {std::move(isi), std::make_shared<std::vector<Alasan>>(jumlah), 0};
}

}  // namespace

py::object rollup_kolom(const Formula& formula, const py::object& kolom, const py::object& kunci,
                        CaraRollup cara, Pembulatan pembulatan) {
    const std::vector<py::object> benda = susun_isi(formula, kolom);
    if (benda.empty()) {
        tolak_input("rollup: rumus ini tidak punya variabel.", "rollup: this formula has no variables.");
    }
    std::vector<KolomMasuk> masuk;
    std::vector<std::string> nama;
    masuk.reserve(benda.size());
    for (std::size_t k = 0; k < benda.size(); ++k) {
        nama.push_back(kutip(formula.variabel()[k].nama));
        masuk.emplace_back(benda[k], nama.back());
    }
    const std::size_t jumlah = periksa_panjang(masuk, nama);
    const KunciBaris baris = baca_kunci(kunci);
    if (baris.kelompok.nomor.size() != jumlah) {
        const std::string a = std::to_string(jumlah);
        const std::string b = std::to_string(baris.kelompok.nomor.size());
        tolak_input("Panjang kolom berbeda: " + nama[0] + " " + a + " baris, kunci " + b + " baris.",
                    "Columns differ in length: " + nama[0] + " has " + a + " rows, kunci has " + b + ".");
    }
    RollupKolom angka = hitung(formula, masuk, baris.kelompok, cara, pembulatan);
    KolomHasil hasil{std::move(angka.hasil), std::make_shared<std::vector<Alasan>>(std::move(angka.alasan)),
                     pembulatan.desimal};
    return py::module_::import("iku._rollup")
        .attr("KolomRollup")(baris.label, std::move(hasil), cacah(std::move(angka.dilaporkan)),
                             cacah(std::move(angka.diharapkan)));
}

}  // namespace iku::ikat
