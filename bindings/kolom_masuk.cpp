// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"
#include "kolom.hpp"
#include "pilihan.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace iku::ikat {

namespace {

std::string baris(const std::string& nama, std::size_t i) {
    return nama + ", baris " + std::to_string(i);
}
std::string row(const std::string& nama, std::size_t i) {
    return nama + ", row " + std::to_string(i);
}

// The buffer's element type; a byte order that is not this machine's is not read.
char jenis_buffer(std::string_view format) {
    if (format.starts_with('<') || format.starts_with('=') || format.starts_with('@'))
        format.remove_prefix(1);
    return format.size() == 1 ? format.front() : '\0';
}

// What f gives for a value of the C++ type that a format letter stands for; false for one that is no number.
template <class F>
bool menurut_jenis(char jenis, F f) {
    switch (jenis) {
        case 'b':
            return f(std::int8_t{});
        case 'B':
            return f(std::uint8_t{});
        case 'h':
            return f(std::int16_t{});
        case 'H':
            return f(std::uint16_t{});
        case 'i':
            return f(std::int32_t{});
        case 'I':
            return f(std::uint32_t{});
        case 'l':
            return f(long{});
        case 'L':
            return f(static_cast<unsigned long>(0));
        case 'q':
            return f(std::int64_t{});
        case 'Q':
            return f(std::uint64_t{});
        case 'f':
            return f(float{});
        case 'd':
            return f(double{});
        default:
            return false;
    }
}

bool is_hilang(const py::handle& benda) {
    if (benda.is_none()) return true;
    if (PyFloat_Check(benda.ptr())) return std::isnan(PyFloat_AS_DOUBLE(benda.ptr()));
    // pandas.NA and NaT: told by name, so that pandas need not be there.
    const std::string_view jenis = Py_TYPE(benda.ptr())->tp_name;
    return jenis.ends_with("NAType") || jenis.ends_with("NaTType");
}

[[noreturn]] void tolak_pecahan(const std::string& nama, std::size_t i, double nilai) {
    const std::string isi = py::str(py::float_(nilai));
    tolak_input(baris(nama, i) + ": float " + isi +
                    " bukan hitungan (bilangan bulat di bawah 2^53). Ubah kolom itu menjadi Decimal.",
                row(nama, i) + ": float " + isi +
                    " is not a count (an integer below 2^53). Turn the column into Decimals.");
}

// Counts that came as floats because some were missing.
std::int64_t dari_float(double nilai, const std::string& nama, std::size_t i) {
    if (!(std::abs(nilai) < 9007199254740992.0) || std::trunc(nilai) != nilai) tolak_pecahan(nama, i, nilai);
    return static_cast<std::int64_t>(nilai);
}

// The decimals that write the value out, 0 where a column cannot hold it.
std::uint8_t desimal_perlu(const Rasional& nilai) {
    Rasional digeser = nilai;
    for (std::uint8_t desimal = 0; desimal <= Kolom::desimal_terbanyak; ++desimal) {
        if (digeser.is_bulat()) return desimal;
        digeser *= Rasional(10);
    }
    return 0;
}

Hasil to_hasil_baris(const py::handle& benda, const std::string& nama, std::size_t i) {
    if (is_hilang(benda)) return Alasan::tidak_dilaporkan;
    if (PyFloat_Check(benda.ptr())) return dari_float(PyFloat_AS_DOUBLE(benda.ptr()), nama, i);
    return to_hasil(benda, baris(nama, i).c_str(), row(nama, i).c_str());
}

}  // namespace

KolomMasuk::KolomMasuk(const py::handle& benda, const std::string& nama) {
    if (dari_kolom(benda) || dari_buffer(benda, nama)) return;
    // A Series or an array of objects: as the array it says it is, else one by one.
    if (py::hasattr(benda, "__array__")) {
        const py::object larik = benda.attr("__array__")();
        if (!larik.is(benda) && dari_buffer(larik, nama)) return;
    }
    dari_urutan(benda, nama);
}

bool KolomMasuk::dari_kolom(const py::handle& benda) {
    if (!py::isinstance<KolomHasil>(benda)) return false;
    const auto& kolom = benda.cast<const KolomHasil&>();
    if (kolom.desimal > Kolom::desimal_terbanyak) return false;
    pemilik_ = py::reinterpret_borrow<py::object>(benda);
    isi_ = kolom.isi;
    desimal_ = kolom.desimal;
    for (std::size_t i = 0; i < isi_.size(); ++i) {
        if ((*kolom.alasan)[i] != Alasan::ada) simpan(i, (*kolom.alasan)[i]);
    }
    return true;
}

bool KolomMasuk::dari_buffer(const py::handle& benda, const std::string& nama) {
    if (PyObject_CheckBuffer(benda.ptr()) == 0 || PyBytes_Check(benda.ptr())) return false;
    buffer_ = py::reinterpret_borrow<py::buffer>(benda).request();
    const char jenis = jenis_buffer(buffer_.format);
    if (buffer_.ndim != 1) {
        tolak_input(
            nama + ": perlu satu kolom, bukan larik " + std::to_string(buffer_.ndim) + " dimensi.",
            nama + ": needs one column, not an array of " + std::to_string(buffer_.ndim) + " dimensions.");
    }
    const auto jumlah = static_cast<std::size_t>(buffer_.shape[0]);
    const auto langkah = static_cast<std::ptrdiff_t>(buffer_.strides[0]);
    const auto* awal = static_cast<const char*>(buffer_.ptr);
    return menurut_jenis(jenis, [&](auto contoh) {
        using T = decltype(contoh);
        // A letter means other sizes where the format begins with '<' or '='.
        if (buffer_.itemsize != static_cast<py::ssize_t>(sizeof(T))) return false;
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
                    simpan(i, Rasional(nilai));
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
    for (const py::handle satu : benda) {
        hasil.push_back(to_hasil_baris(satu, nama, hasil.size()));
        if (hasil.back().ada()) desimal_ = std::max(desimal_, desimal_perlu(*hasil.back()));
    }
    const Rasional skala = pangkat10(desimal_);
    salinan_.resize(hasil.size());
    isi_ = salinan_;
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        const auto nilai = hasil[i].ada() ? (*hasil[i] * skala).to_int64() : std::nullopt;
        if (nilai) {
            salinan_[i] = *nilai;
        } else {
            simpan(i, hasil[i]);
        }
    }
}

void KolomMasuk::kosongkan(std::size_t i) {
    if (ada_.empty()) ada_.assign((isi_.size() + 7) / 8, 0xFF);
    ada_[i / 8] = static_cast<std::uint8_t>(ada_[i / 8] & ~(1U << (i % 8)));
}

void KolomMasuk::simpan(std::size_t i, const Hasil& hasil) {
    kosongkan(i);
    if (hasil != Hasil(Alasan::tidak_dilaporkan)) istimewa_.emplace(i, hasil);
}

}  // namespace iku::ikat
