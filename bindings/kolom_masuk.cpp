// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"
#include "arrow.hpp"
#include "buffer.hpp"
#include "kolom.hpp"
#include "pilihan.hpp"

#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace iku::ikat {

namespace {

std::string baris(const std::string& nama, std::size_t i) {
    return nama + ", baris " + std::to_string(i + 1);
}
std::string row(const std::string& nama, std::size_t i) {
    return nama + ", row " + std::to_string(i + 1);
}

[[noreturn]] void tolak_pecahan(const std::string& nama, std::size_t i, double nilai) {
    const std::string isi = py::str(py::float_(nilai));
    tolak_input(baris(nama, i) + ": float " + isi +
                    " bukan hitungan (bilangan bulat di bawah 2^53). Baca dahulu kolom itu dengan "
                    "iku.read_numbers.",
                row(nama, i) + ": float " + isi +
                    " is not a count (an integer below 2^53). Read the column with iku.read_numbers "
                    "first.");
}

// Counts that came as floats because some were missing.
std::int64_t dari_float(double nilai, const std::string& nama, std::size_t i) {
    if (!(std::abs(nilai) < 9007199254740992.0) || std::trunc(nilai) != nilai) tolak_pecahan(nama, i, nilai);
    return static_cast<std::int64_t>(nilai);
}

Hasil to_hasil_baris(const py::handle& benda, const std::string& nama, std::size_t i) {
    if (is_hilang(benda)) return Alasan::tidak_dilaporkan;
    if (PyFloat_Check(benda.ptr())) return dari_float(PyFloat_AS_DOUBLE(benda.ptr()), nama, i);
    return to_hasil(benda, baris(nama, i).c_str(), row(nama, i).c_str());
}

}  // namespace

KolomMasuk::KolomMasuk(const py::handle& benda, const std::string& nama) {
    if (dari_kolom(benda) || dari_buffer(benda, nama) || dari_arrow(benda)) return;
    // A Series or an array of objects: as the array it says it is, else one by one.
    if (py::hasattr(benda, "__array__")) {
        const py::object larik = benda.attr("__array__")();
        if (!larik.is(benda) && dari_buffer(larik, nama)) return;
    }
    dari_urutan(benda, nama);
}

bool KolomMasuk::dari_kolom(const py::handle& benda) {
    if (py::isinstance<KolomAngka>(benda)) {
        lihat(benda.cast<const KolomAngka&>().isi);
        return true;
    }
    if (!py::isinstance<KolomHasil>(benda)) return false;
    const auto& kolom = benda.cast<const KolomHasil&>();
    if (kolom.desimal > Kolom::desimal_terbanyak) return false;
    pemilik_ = py::reinterpret_borrow<py::object>(benda);
    isi_ = kolom.isi;
    alasan_ = kolom.alasan->data();
    desimal_ = kolom.desimal;
    return true;
}

bool KolomMasuk::dari_arrow(const py::handle& benda) {
    arrow_ = find_arrow(benda);
    if (!arrow_) return false;
    if (arrow_->eksak() != nullptr) istimewa_ = {arrow_->eksak()->luar.begin(), arrow_->eksak()->luar.end()};
    return true;
}

void KolomMasuk::lihat(std::shared_ptr<const KolomEksak> kolom) {
    eksak_ = std::move(kolom);
    isi_ = eksak_->isi;
    alasan_ = eksak_->alasan.data();
    desimal_ = eksak_->desimal;
    istimewa_ = {eksak_->luar.begin(), eksak_->luar.end()};
}

bool KolomMasuk::dari_buffer(const py::handle& benda, const std::string& nama) {
    if (PyObject_CheckBuffer(benda.ptr()) == 0 || PyBytes_Check(benda.ptr())) return false;
    buffer_ = py::reinterpret_borrow<py::buffer>(benda).request();
    if (buffer_.ndim != 1) {
        tolak_input(
            nama + ": perlu satu kolom, bukan larik " + std::to_string(buffer_.ndim) + " dimensi.",
            nama + ": needs one column, not an array of " + std::to_string(buffer_.ndim) + " dimensions.");
    }
    const auto jumlah = static_cast<std::size_t>(buffer_.shape[0]);
    const auto langkah = static_cast<std::ptrdiff_t>(buffer_.strides[0]);
    const auto* awal = static_cast<const char*>(buffer_.ptr);
    return menurut_jenis(buffer_, [&](auto contoh) {
        using T = decltype(contoh);
        constexpr bool is_int64 = std::is_integral_v<T> && std::is_signed_v<T> && sizeof(T) == 8;
        if (is_int64 && langkah == 8 && reinterpret_cast<std::uintptr_t>(awal) % alignof(std::int64_t) == 0) {
            isi_ = {reinterpret_cast<const std::int64_t*>(awal), jumlah};
            return true;
        }
        salinan_.resize(jumlah);
        isi_ = salinan_;
        for (std::size_t i = 0; i < jumlah; ++i) {
            T nilai;
            std::memcpy(&nilai, awal + static_cast<std::ptrdiff_t>(i) * langkah, sizeof nilai);
            if constexpr (std::is_floating_point_v<T>) {
                if (std::isnan(nilai)) {
                    kosongkan(i);
                } else {
                    salinan_[i] = dari_float(static_cast<double>(nilai), nama, i);
                }
            } else if constexpr (sizeof(T) == 8 && std::is_unsigned_v<T>) {
                constexpr auto maks = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
                if (nilai > maks) {
                    kosongkan(i);
                    istimewa_.emplace(i, Rasional(nilai));
                } else {
                    salinan_[i] = static_cast<std::int64_t>(nilai);
                }
            } else {
                salinan_[i] = static_cast<std::int64_t>(nilai);
            }
        }
        return true;
    });
}

void KolomMasuk::dari_urutan(const py::handle& benda, const std::string& nama) {
    if (PyUnicode_Check(benda.ptr()) || PyBytes_Check(benda.ptr()) || !py::hasattr(benda, "__iter__")) {
        tolak_jenis(nama + ": perlu urutan angka atau larik, bukan " + cuplikan(benda) + ".",
                    nama + ": needs a sequence of numbers or an array, not " + cuplikan(benda) + ".");
    }
    std::vector<Hasil> hasil;
    for (const py::handle satu : benda)
        hasil.push_back(to_hasil_baris(satu, nama, hasil.size()));
    lihat(std::make_shared<const KolomEksak>(hasil));
}

void KolomMasuk::kosongkan(std::size_t i) {
    if (ada_.empty()) ada_.assign((isi_.size() + 7) / 8, 0xFF);
    ada_[i / 8] = static_cast<std::uint8_t>(ada_[i / 8] & ~(1U << (i % 8)));
}

bool is_larik(const py::handle& benda) {
    if (py::isinstance<KolomHasil>(benda) || py::isinstance<KolomAngka>(benda)) return true;
    // A numpy scalar is a buffer and has __array__, but cannot be iterated.
    if (PyBytes_Check(benda.ptr())) return false;
    return (PyObject_CheckBuffer(benda.ptr()) != 0 || py::hasattr(benda, "__array__") ||
            py::hasattr(benda, "__arrow_c_array__") || py::hasattr(benda, "__arrow_c_stream__")) &&
           (py::hasattr(benda, "__iter__") || !py::hasattr(benda, "__array__"));
}

bool is_kolom(const py::handle& benda) {
    if (is_larik(benda)) return true;
    return py::hasattr(benda, "__iter__") && !PyUnicode_Check(benda.ptr()) && !PyBytes_Check(benda.ptr());
}

void tolak_pembulatan(const std::optional<Desimal>& desimal, const std::optional<Mode>& mode,
                      const std::string& fungsi) {
    if (!desimal && !mode) return;
    tolak_input(fungsi + ": desimal dan pembulatan hanya untuk kolom; satu nilai tetap eksak.",
                fungsi + ": desimal and pembulatan are for columns; a single value stays exact.");
}

std::size_t periksa_panjang(std::span<const KolomMasuk> masuk, std::span<const std::string> nama) {
    for (std::size_t k = 1; k < masuk.size(); ++k) {
        if (masuk[k].size() == masuk[0].size()) continue;
        const std::string a = std::to_string(masuk[0].size());
        const std::string b = std::to_string(masuk[k].size());
        tolak_input(
            "Panjang kolom berbeda: " + nama[0] + " " + a + " baris, " + nama[k] + " " + b + " baris.",
            "Columns differ in length: " + nama[0] + " has " + a + " rows, " + nama[k] + " has " + b + ".");
    }
    return masuk[0].size();
}

std::vector<Kolom> lihat_kolom(std::span<const KolomMasuk> masuk) {
    std::vector<Kolom> hasil;
    for (const KolomMasuk& satu : masuk)
        hasil.push_back(satu.kolom());
    return hasil;
}

std::vector<Hasil> isi_baris(std::span<const KolomMasuk> masuk, std::size_t i) {
    std::vector<Hasil> isi;
    for (const KolomMasuk& satu : masuk)
        isi.push_back(satu.hasil(i));
    return isi;
}

}  // namespace iku::ikat
