// SPDX-License-Identifier: Apache-2.0
#include "kinerja/kunci.hpp"

#include "buffer.hpp"
#include "ikat.hpp"
#include "kelas.hpp"

#include <string_view>
#include <utility>

namespace iku::ikat {

namespace {

[[noreturn]] void tolak_kunci(const std::string& nama, std::size_t i, const py::handle& benda) {
    const std::string nomor = std::to_string(i + 1);
    tolak_jenis(nama + ", baris " + nomor + ": kunci harus int atau str, bukan " + cuplikan(benda) + ".",
                nama + ", row " + nomor + ": a key must be an int or a str, not " + cuplikan(benda) + ".");
}

bool is_larik_bulat(const py::handle& kunci) {
    const auto info = find_buffer(kunci);
    if (!info) return false;
    const bool satuan = info->format.size() == 1 || (info->format.size() == 2 && info->format[0] == '<');
    return satuan && std::string_view("bBhHiIlLqQ").find(info->format.back()) != std::string_view::npos;
}

// Whether Arrow says that it is a column of integers.
bool is_arrow_bulat(const py::handle& kunci) {
    const py::object jenis = py::getattr(kunci, "type", py::getattr(kunci, "dtype", py::none()));
    const std::string nama = py::str(jenis);
    return (py::hasattr(kunci, "__arrow_c_array__") || py::hasattr(kunci, "__arrow_c_stream__")) &&
           (nama.starts_with("int") || nama.starts_with("uint") || nama.starts_with("Int") ||
            nama.starts_with("UInt"));
}

// Every row as an integer of the kernels' own.
bool is_lengkap(const KolomMasuk& masuk) {
    const Kolom kolom = masuk.kolom();
    if (!masuk.istimewa().empty() || kolom.desimal != 0) return false;
    if (kolom.ada == nullptr && kolom.alasan == nullptr) return true;
    for (std::size_t i = 0; i < kolom.size(); ++i)
        if (kolom.alasan_baris(i) != Alasan::ada) return false;
    return true;
}

}  // namespace

KolomKunci::KolomKunci(const py::object& kunci, const std::string& nama) {
    // Keys are what a class is called, never its code; and what a mask hides is none.
    const bool per_benda =
        py::isinstance<KolomKelas>(kunci) || py::isinstance<KolomAlasan>(kunci) || is_topeng(kunci);
    if (per_benda) {
        nomori(kunci.attr(is_topeng(kunci) ? "tolist" : "to_pylist")(), nama);
        return;
    }
    if (dari_kamus(kunci, nama)) return;
    py::object larik = kunci;
    if (!is_larik_bulat(larik) && !is_arrow_bulat(larik) && py::hasattr(larik, "__array__"))
        larik = larik.attr("__array__")();
    if (is_larik_bulat(larik) || is_arrow_bulat(larik)) {
        masuk_ = std::make_unique<KolomMasuk>(larik, nama);
        if (is_lengkap(*masuk_)) return;
        masuk_.reset();
    }
    // numpy's arrays of texts, pandas and Arrow know best what their elements are in Python.
    for (const char* cara : {"to_pylist", "tolist"}) {
        if (!py::hasattr(kunci, cara)) continue;
        nomori(kunci.attr(cara)(), nama);
        return;
    }
    nomori(kunci, nama);
}

// Texts by a dictionary, of pyarrow or of pandas: numbered by its codes, so that each text is met once.
bool KolomKunci::dari_kamus(const py::object& kunci, const std::string& nama) {
    py::object kode, label;
    if (py::hasattr(kunci, "cat") && py::hasattr(kunci.attr("cat"), "codes")) {
        kode = kunci.attr("cat").attr("codes").attr("to_numpy")();
        label = kunci.attr("cat").attr("categories").attr("tolist")();
    } else if (py::hasattr(kunci, "dictionary_decode") && py::hasattr(kunci, "indices")) {
        kode = kunci.attr("indices").attr("fill_null")(-1);
        label = kunci.attr("dictionary").attr("to_pylist")();
    } else {
        return false;
    }
    const KolomMasuk isi(kode, nama);
    const std::span<const std::int64_t> letak = isi.kolom().isi;
    if (!is_lengkap(isi)) return false;
    // What the rows name, in the order in which they come, as nomori would meet them.
    std::vector<std::int64_t> baru(py::len(label), -1);
    py::list dipakai;
    for (std::size_t i = 0; i < letak.size(); ++i) {
        if (letak[i] < 0) tolak_kunci(nama, i, py::none());
        auto& satu = baru.at(static_cast<std::size_t>(letak[i]));
        if (satu >= 0) continue;
        satu = static_cast<std::int64_t>(dipakai.size());
        dipakai.append(label[py::int_(letak[i])]);
    }
    nomori(dipakai, nama);
    std::vector<std::int64_t> hasil(letak.size());
    for (std::size_t i = 0; i < letak.size(); ++i)
        hasil[i] = nomor_[static_cast<std::size_t>(baru[static_cast<std::size_t>(letak[i])])];
    nomor_ = std::move(hasil);
    return true;
}

void KolomKunci::nomori(const py::handle& kunci, const std::string& nama) {
    if (PyUnicode_Check(kunci.ptr()) || !py::hasattr(kunci, "__iter__")) {
        tolak_jenis(nama + ": perlu kolom kunci, bukan " + cuplikan(kunci) + ".",
                    nama + ": needs a column of keys, not " + cuplikan(kunci) + ".");
    }
    py::dict pertama;
    for (const py::handle satu : kunci) {
        const bool is_kunci =
            PyUnicode_Check(satu.ptr()) || (PyIndex_Check(satu.ptr()) && !PyBool_Check(satu.ptr()));
        if (!is_kunci) tolak_kunci(nama, nomor_.size(), satu);
        const py::object baru = py::int_(pertama.size());
        PyObject* const ada = PyDict_SetDefault(pertama.ptr(), satu.ptr(), baru.ptr());
        if (ada == nullptr) throw py::error_already_set();
        nomor_.push_back(PyLong_AsLongLong(ada));
    }
    // Python's own order; ints and texts together have none, and stay as they came.
    label_ = py::list(pertama);
    if (PyList_Sort(label_.ptr()) != 0) {
        PyErr_Clear();
        label_ = py::list(pertama);
    }
    std::vector<std::int64_t> letak(label_.size());
    for (std::size_t g = 0; g < letak.size(); ++g) {
        letak[pertama[label_[g]].cast<std::size_t>()] = static_cast<std::int64_t>(g);
        kode_label_[label_[g]] = g;
    }
    for (std::int64_t& satu : nomor_)
        satu = letak[static_cast<std::size_t>(satu)];
}

py::object KolomKunci::label(std::int64_t kode) const {
    if (masuk_) return py::int_(kode);
    return label_[static_cast<std::size_t>(kode)];
}

std::optional<std::int64_t> KolomKunci::find(const py::handle& label) const {
    if (!masuk_) {
        if (!kode_label_.contains(label)) return std::nullopt;
        return kode_label_[label].cast<std::int64_t>();
    }
    if (!PyIndex_Check(label.ptr()) || PyBool_Check(label.ptr())) return std::nullopt;
    const auto bulat = py::reinterpret_steal<py::object>(PyNumber_Index(label.ptr()));
    int meluap = 0;
    const long long kode = PyLong_AsLongLongAndOverflow(bulat.ptr(), &meluap);
    return meluap == 0 ? std::optional<std::int64_t>(kode) : std::nullopt;
}

py::list daftar_label(const KolomKunci& kunci, std::span<const std::int64_t> kode) {
    py::list hasil(kode.size());
    for (std::size_t i = 0; i < kode.size(); ++i)
        hasil[i] = kunci.label(kode[i]);
    return hasil;
}

}  // namespace iku::ikat
