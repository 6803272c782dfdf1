// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/angka/lokal.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/formula/formula.hpp"
#include "iku/teks/catatan.hpp"

#include "galat.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <pybind11/gil_safe_call_once.h>
#include <pybind11/pybind11.h>

// Enumerations are Python's own, in iku.pilihan, and go by their names: a parameter takes the member or its
// name ("half_up"). This header converts both ways; every source that passes one must include it.
namespace iku::ikat {

// The Python class of an enumeration, and its members in order.
template <class E>
struct Pilihan;

template <>
struct Pilihan<Mode> {
    static constexpr const char* kelas = "Mode";
    static constexpr std::array anggota{Mode::half_up, Mode::half_even, Mode::half_down, Mode::down,
                                        Mode::up,      Mode::floor,     Mode::ceiling};
    static constexpr std::string_view nama(Mode x) { return iku::nama(x); }
};

template <>
struct Pilihan<Lokal> {
    static constexpr const char* kelas = "Lokal";
    static constexpr std::array anggota{Lokal::id, Lokal::en};
    static constexpr std::string_view nama(Lokal x) { return x == Lokal::id ? "id" : "en"; }
};

template <>
struct Pilihan<Bahasa> {
    static constexpr const char* kelas = "Bahasa";
    static constexpr std::array anggota{Bahasa::id, Bahasa::en};
    static constexpr std::string_view nama(Bahasa x) { return x == Bahasa::id ? "id" : "en"; }
};

template <>
struct Pilihan<Status> {
    static constexpr const char* kelas = "Status";
    static constexpr std::array anggota{Status::dibaca, Status::catatan, Status::bukan_hitungan,
                                        Status::ditolak};
    static constexpr std::string_view nama(Status x) { return iku::nama(x); }
};

template <>
struct Pilihan<Pengali> {
    static constexpr const char* kelas = "Pengali";
    static constexpr std::array anggota{Pengali::polos, Pengali::persen, Pengali::permil,
                                        Pengali::per_100000};
    static constexpr std::string_view nama(Pengali x) { return iku::nama(x); }
};

template <>
struct Pilihan<Tingkat> {
    static constexpr const char* kelas = "Tingkat";
    static constexpr std::array anggota{Tingkat::info, Tingkat::periksa, Tingkat::galat};
    static std::string_view nama(Tingkat x) { return iku::nama(x); }
};

template <>
struct Pilihan<Alasan> {
    static constexpr const char* kelas = "Alasan";
    static constexpr auto anggota = [] {
        std::array<Alasan, detail::daftar_alasan.size()> hasil{};
        for (std::size_t i = 0; i < hasil.size(); ++i)
            hasil[i] = detail::daftar_alasan[i].alasan;
        return hasil;
    }();
    static constexpr std::string_view nama(Alasan x) { return iku::nama(x); }
};

template <class E>
py::object kelas_python() {
    PYBIND11_CONSTINIT static py::gil_safe_call_once_and_store<py::object> simpanan;
    return simpanan
        .call_once_and_store_result([] { return py::module_::import("iku.pilihan").attr(Pilihan<E>::kelas); })
        .get_stored();
}

template <class E>
std::optional<E> find_pilihan(std::string_view nama) {
    for (const E anggota : Pilihan<E>::anggota) {
        if (Pilihan<E>::nama(anggota) == nama) return anggota;
    }
    return std::nullopt;
}

// The member that a Python value means; refuses everything else, naming what there is.
template <class E>
E to_pilihan(py::handle benda) {
    const bool is_teks = PyUnicode_Check(benda.ptr());
    if (is_teks || py::isinstance(benda, kelas_python<E>())) {
        // Names are ASCII; a str that is no UTF-8 cannot be one.
        const py::object nama = is_teks ? py::reinterpret_borrow<py::object>(benda) : benda.attr("name");
        Py_ssize_t panjang = 0;
        const char* isi = PyUnicode_AsUTF8AndSize(nama.ptr(), &panjang);
        if (isi == nullptr) PyErr_Clear();
        if (isi != nullptr) {
            if (auto e = find_pilihan<E>({isi, static_cast<std::size_t>(panjang)})) return *e;
        }
    }
    std::string daftar;
    for (const E anggota : Pilihan<E>::anggota) {
        if (!daftar.empty()) daftar += ", ";
        daftar += Pilihan<E>::nama(anggota);
    }
    const std::string isi = std::string(Pilihan<E>::kelas) + ": " + cuplikan(benda);
    const std::string id = isi + " tidak dikenal. Pilihannya: " + daftar + ".";
    const std::string en = isi + " is unknown. Choose one of: " + daftar + ".";
    if (is_teks) tolak_input(id, en);
    tolak_jenis(id, en);
}

template <class E>
py::object dari_pilihan(E e) {
    const std::string_view nama = Pilihan<E>::nama(e);
    return kelas_python<E>()[py::str(nama.data(), nama.size())];
}

// The reason, when the object is a member of iku.Alasan.
inline std::optional<Alasan> find_alasan_python(py::handle benda) {
    if (!py::isinstance(benda, kelas_python<Alasan>())) return std::nullopt;
    return static_cast<Alasan>(benda.cast<int>());
}

// The language of a call: the one asked for, or else the one of iku.set_bahasa.
inline Bahasa bahasa_atau_baku(std::optional<Bahasa> bahasa) {
    if (bahasa) return *bahasa;
    return to_pilihan<Bahasa>(py::module_::import("iku.pilihan").attr("get_bahasa")());
}

template <class E>
struct PengubahPilihan {
    PYBIND11_TYPE_CASTER(E, py::detail::const_name("str"));
    bool load(py::handle benda, bool /*ubah*/) {
        value = to_pilihan<E>(benda);
        return true;
    }
    static py::handle cast(E e, py::return_value_policy /*cara*/, py::handle /*induk*/) {
        return dari_pilihan(e).release();
    }
};

}  // namespace iku::ikat

namespace pybind11::detail {

template <>
struct type_caster<iku::Mode> : iku::ikat::PengubahPilihan<iku::Mode> {};
template <>
struct type_caster<iku::Lokal> : iku::ikat::PengubahPilihan<iku::Lokal> {};
template <>
struct type_caster<iku::Bahasa> : iku::ikat::PengubahPilihan<iku::Bahasa> {};
template <>
struct type_caster<iku::Status> : iku::ikat::PengubahPilihan<iku::Status> {};
template <>
struct type_caster<iku::Pengali> : iku::ikat::PengubahPilihan<iku::Pengali> {};
template <>
struct type_caster<iku::Tingkat> : iku::ikat::PengubahPilihan<iku::Tingkat> {};
template <>
struct type_caster<iku::Alasan> : iku::ikat::PengubahPilihan<iku::Alasan> {};

}  // namespace pybind11::detail
