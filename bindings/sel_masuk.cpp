// SPDX-License-Identifier: Apache-2.0
#include "sel_masuk.hpp"

#include "angka.hpp"
#include "buffer.hpp"
#include "galat.hpp"
#include "kolom.hpp"
#include "pilihan.hpp"

#include <cstring>
#include <limits>
#include <type_traits>

namespace iku::ikat {

SelMasuk::SelMasuk(const py::handle& benda) {
    tolak_bukan_angka(benda, "read_numbers");
    if (!is_topeng(benda)) {
        if (!dari_buffer(benda)) dari_urutan(benda);
        return;
    }
    if (!dari_buffer(benda.attr("data"))) {
        dari_urutan(benda.attr("tolist")());
        return;
    }
    per_topeng(benda, [&](std::size_t i) {
        if (campur_.empty()) {
            biner_[i] = std::numeric_limits<double>::quiet_NaN();
        } else {
            campur_[i] = Hasil{};
        }
    });
}

Bacaan<std::vector<Hasil>> SelMasuk::baca(OpsiKolom opsi) const {
    return campur_.empty() ? read_numbers(biner_, opsi) : read_numbers(campur_, opsi);
}

bool SelMasuk::dari_buffer(const py::handle& benda) {
    const auto ada = find_buffer(benda);
    if (!ada) return false;
    const py::buffer_info& buffer = *ada;
    if (buffer.ndim != 1) {
        const std::string n = std::to_string(buffer.ndim);
        tolak_input("read_numbers: perlu satu kolom, bukan larik " + n + " dimensi.",
                    "read_numbers: needs one column, not an array of " + n + " dimensions.");
    }
    const auto jumlah = static_cast<std::size_t>(buffer.shape[0]);
    const auto langkah = static_cast<std::ptrdiff_t>(buffer.strides[0]);
    const auto* awal = static_cast<const char*>(buffer.ptr);
    return menurut_jenis(buffer, [&](auto contoh) {
        using T = decltype(contoh);
        const auto ambil = [&](std::size_t i) {
            T nilai;
            std::memcpy(&nilai, awal + static_cast<std::ptrdiff_t>(i) * langkah, sizeof nilai);
            return nilai;
        };
        for (std::size_t i = 0; i < jumlah; ++i) {
            if constexpr (std::is_same_v<T, float>) {
                biner_.push_back(to_ganda(ambil(i)));
            } else if constexpr (std::is_same_v<T, double>) {
                biner_.push_back(ambil(i));
            } else {
                campur_.emplace_back(Hasil(Rasional(ambil(i))));
            }
        }
        return true;
    });
}

void SelMasuk::dari_urutan(const py::handle& benda) {
    if (PyUnicode_Check(benda.ptr()) || PyBytes_Check(benda.ptr()) || !py::hasattr(benda, "__iter__")) {
        tolak_jenis("read_numbers: perlu kolom atau bingkai data, bukan " + cuplikan(benda) +
                        ". Untuk satu teks pakai iku.read_angka.",
                    "read_numbers: needs a column or a frame, not " + cuplikan(benda) +
                        ". For one text use iku.read_angka.");
    }
    // A list of our own: nobody else can take a text out of it while the reader looks at it.
    pemilik_ = py::reinterpret_steal<py::list>(PySequence_List(benda.ptr()));
    if (!pemilik_) throw py::error_already_set();
    campur_.reserve(pemilik_.size());
    for (std::size_t i = 0; i < pemilik_.size(); ++i)
        campur_.push_back(sel(PyList_GET_ITEM(pemilik_.ptr(), static_cast<py::ssize_t>(i)), i));
}

SelCampur SelMasuk::sel(const py::handle& benda, std::size_t i) {
    if (PyUnicode_Check(benda.ptr())) return teks(benda);
    if (PyFloat_Check(benda.ptr())) return PyFloat_AS_DOUBLE(benda.ptr());
    if (PyLong_CheckExact(benda.ptr())) return Hasil(from_int(benda));
    if (is_hilang(benda)) return Hasil{};
    if (const auto nilai = find_float_numpy(benda)) return *nilai;
    const std::string nomor = std::to_string(i + 1);
    return to_hasil(benda, ("read_numbers, baris " + nomor).c_str(), ("read_numbers, row " + nomor).c_str());
}

std::string_view SelMasuk::teks(const py::handle& benda) {
    Py_ssize_t panjang = 0;
    if (const char* isi = PyUnicode_AsUTF8AndSize(benda.ptr(), &panjang))
        return {isi, static_cast<std::size_t>(panjang)};
    // A lone surrogate: bytes that the reader refuses as no UTF-8.
    PyErr_Clear();
    salinan_.push_back(benda.attr("encode")("utf-8", "surrogatepass").cast<std::string>());
    return salinan_.back();
}

}  // namespace iku::ikat
