// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"
#include "arrow.hpp"
#include "buffer.hpp"
#include "kelas.hpp"
#include "kolom.hpp"
#include "pilihan.hpp"

#include <cstring>
#include <limits>
#include <optional>
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

// A cell of a sequence: a float, or what is exact already.
std::optional<double> find_float(const py::handle& benda) {
    if (PyFloat_Check(benda.ptr())) return PyFloat_AS_DOUBLE(benda.ptr());
    if (PyLong_Check(benda.ptr())) return std::nullopt;
    return find_float_numpy(benda);
}

// A Series or an array of pandas; its classes call themselves differently in each version.
bool is_pandas(const py::handle& benda) {
    const py::object modul = py::getattr(py::type::handle_of(benda), "__module__", py::none());
    if (!py::isinstance<py::str>(modul)) return false;
    const auto nama = modul.cast<std::string>();
    return nama == "pandas" || nama.starts_with("pandas.");
}

}  // namespace

void tolak_bukan_angka(const py::handle& benda, const std::string& nama) {
    if (py::isinstance<KolomKelas>(benda)) {
        tolak_jenis(nama + ": KolomKelas berisi predikat, bukan angka. Beri nilai yang dinilainya.",
                    nama + ": a KolomKelas holds classes, not numbers. Give the values that it classifies.");
    }
    if (py::isinstance<KolomAlasan>(benda)) {
        tolak_jenis(nama + ": KolomAlasan berisi alasan, bukan angka. Beri kolom angkanya sendiri.",
                    nama + ": a KolomAlasan holds reasons, not numbers. Give the column of numbers itself.");
    }
}

KolomMasuk::KolomMasuk(const py::handle& benda, const std::string& nama) {
    tolak_bukan_angka(benda, nama);
    if (dari_kolom(benda) || dari_topeng(benda, nama) || dari_buffer(benda, nama)) return;
    if (is_pandas(benda) ? dari_pandas(benda, nama) : dari_arrow(benda, nama)) return;
    // A Series or an array of objects: as the array it says it is, else one by one.
    if (py::hasattr(benda, "__array__")) {
        const py::object larik = benda.attr("__array__")();
        if (!larik.is(benda) && dari_buffer(larik, nama)) return;
    }
    // Arrow knows best what its elements are in Python.
    const bool is_arrow = py::hasattr(benda, "to_pylist") && !py::isinstance<py::iterator>(benda);
    dari_urutan(is_arrow ? benda.attr("to_pylist")() : py::reinterpret_borrow<py::object>(benda), nama);
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

// What a mask hides is missing, whatever lies there.
bool KolomMasuk::dari_topeng(const py::handle& benda, const std::string& nama) {
    if (!is_topeng(benda)) return false;
    per_topeng(benda, [&](std::size_t i) { topeng_.push_back(i); });
    if (!dari_buffer(benda.attr("data"), nama)) dari_urutan(benda.attr("tolist")(), nama);
    return true;
}

// The nullable columns of pandas: the values and the mask that they are made of.
bool KolomMasuk::dari_pandas(const py::handle& benda, const std::string& nama) {
    const py::object jenis = py::getattr(py::getattr(benda, "dtype", py::none()), "numpy_dtype", py::none());
    const auto golongan = py::str(py::getattr(jenis, "kind", py::str())).cast<std::string>();
    if (golongan != "i" && golongan != "u" && golongan != "f") return false;
    using namespace pybind11::literals;
    py::object hilang = benda.attr("isna")();
    if (py::hasattr(hilang, "to_numpy")) hilang = hilang.attr("to_numpy")();
    const py::object larik = benda.attr("to_numpy")("dtype"_a = jenis, "na_value"_a = 0);
    return dari_topeng(py::module_::import("numpy.ma").attr("MaskedArray")(larik, hilang), nama);
}

bool KolomMasuk::dari_arrow(const py::handle& benda, const std::string& nama) {
    arrow_ = find_arrow(benda, nama);
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
    auto buffer = find_buffer(benda);
    if (!buffer) return false;
    buffer_ = std::move(*buffer);
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
        if constexpr (std::is_floating_point_v<T>) {
            baca_float<T>(awal, langkah, jumlah);
            return true;
        } else {
            constexpr bool is_int64 = std::is_signed_v<T> && sizeof(T) == 8;
            const bool rapat = reinterpret_cast<std::uintptr_t>(awal) % alignof(std::int64_t) == 0;
            if (is_int64 && langkah == 8 && rapat) {
                isi_ = {reinterpret_cast<const std::int64_t*>(awal), jumlah};
            } else {
                salinan_.resize(jumlah);
                isi_ = salinan_;
                salin_bulat<T>(awal, langkah);
            }
            for (const std::size_t i : topeng_) {
                kosongkan(i);
                istimewa_.erase(i);
            }
            return true;
        }
    });
}

template <class T>
void KolomMasuk::salin_bulat(const char* awal, std::ptrdiff_t langkah) {
    for (std::size_t i = 0; i < salinan_.size(); ++i) {
        T nilai;
        std::memcpy(&nilai, awal + static_cast<std::ptrdiff_t>(i) * langkah, sizeof nilai);
        salinan_[i] = static_cast<std::int64_t>(nilai);
        if constexpr (sizeof(T) == 8 && std::is_unsigned_v<T>) {
            if (nilai <= static_cast<T>(std::numeric_limits<std::int64_t>::max())) continue;
            kosongkan(i);
            istimewa_.emplace(i, Rasional(std::uint64_t{nilai}));
        }
    }
}

template <class T>
void KolomMasuk::baca_float(const char* awal, std::ptrdiff_t langkah, std::size_t jumlah) {
    // The buffer is locked, so nobody needs the GIL for it.
    const py::gil_scoped_release lepas;
    std::vector<double> isi(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i) {
        T nilai;
        std::memcpy(&nilai, awal + static_cast<std::ptrdiff_t>(i) * langkah, sizeof nilai);
        if constexpr (std::is_same_v<T, float>) {
            isi[i] = to_ganda(nilai);
        } else {
            isi[i] = nilai;
        }
    }
    for (const std::size_t i : topeng_)
        isi[i] = std::numeric_limits<double>::quiet_NaN();
    lihat(std::make_shared<const KolomEksak>(*read_ganda(isi).isi));
}

void KolomMasuk::dari_urutan(const py::handle& benda, const std::string& nama) {
    if (PyUnicode_Check(benda.ptr()) || PyBytes_Check(benda.ptr()) || !py::hasattr(benda, "__iter__")) {
        tolak_jenis(nama + ": perlu urutan angka atau larik, bukan " + cuplikan(benda) + ".",
                    nama + ": needs a sequence of numbers or an array, not " + cuplikan(benda) + ".");
    }
    std::vector<Hasil> hasil;
    std::vector<double> ganda;
    std::vector<std::size_t> letak;  // of those
    for (const py::handle satu : benda) {
        const std::size_t i = hasil.size();
        if (const auto nilai = find_float(satu)) {
            ganda.push_back(*nilai);
            letak.push_back(i);
            hasil.emplace_back();
        } else if (is_hilang(satu)) {
            hasil.emplace_back(Alasan::tidak_dilaporkan);
        } else {
            hasil.push_back(to_hasil(satu, baris(nama, i).c_str(), row(nama, i).c_str()));
        }
    }
    const auto bacaan = read_ganda(ganda);
    for (std::size_t k = 0; k < letak.size(); ++k)
        hasil[letak[k]] = bacaan.isi->hasil(k);
    lihat(std::make_shared<const KolomEksak>(hasil));
}

void KolomMasuk::kosongkan(std::size_t i) {
    if (ada_.empty()) ada_.assign((isi_.size() + 7) / 8, 0xFF);
    ada_[i / 8] = static_cast<std::uint8_t>(ada_[i / 8] & ~(1U << (i % 8)));
}

bool is_larik(const py::handle& benda) {
    if (py::isinstance<KolomHasil>(benda) || py::isinstance<KolomAngka>(benda) ||
        py::isinstance<KolomKelas>(benda) || py::isinstance<KolomAlasan>(benda))
        return true;
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
