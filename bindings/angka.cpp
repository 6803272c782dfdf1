// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"

#include "galat.hpp"
#include "pilihan.hpp"

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/gil_safe_call_once.h>

namespace iku::ikat {

namespace {

// hash(int) is the value modulo 2^61 - 1 on every platform with 64-bit pointers.
static_assert(sizeof(Py_hash_t) == 8);
constexpr std::uint64_t modulus = (std::uint64_t{1} << 61U) - 1;
constexpr Py_hash_t hash_takhingga = 314159;  // sys.hash_info.inf

// A power is given up before it keeps the machine busy for longer than a user would wait: writing a number of
// this size takes seconds.
constexpr double bit_pangkat_terbanyak = 1 << 20;

std::uint64_t lipat_modulus(std::uint64_t x) {
    x = (x & modulus) + (x >> 61U);
    return x >= modulus ? x - modulus : x;
}

// a * b modulo 2^61 - 1 for a, b below it: b in two halves, and 2^61 is 1.
std::uint64_t kali_modulus(std::uint64_t a, std::uint64_t b) {
    std::uint64_t hasil = 0;
    for (; b != 0; b >>= 3U) {
        // a * (b's lowest three bits) stays below 2^64.
        hasil = lipat_modulus(hasil + lipat_modulus(a * (b & 7U)));
        a = lipat_modulus(a << 3U);
    }
    return hasil;
}

// The inverse modulo 2^61 - 1 by Euclid. Precondition: 0 < x < modulus.
std::uint64_t balikan_modulus(std::uint64_t x) {
    auto a = static_cast<std::int64_t>(modulus);
    auto b = static_cast<std::int64_t>(x);
    std::int64_t u = 0;
    std::int64_t v = 1;
    while (b != 0) {
        const std::int64_t q = a / b;
        a -= q * b;
        std::swap(a, b);
        u -= q * v;
        std::swap(u, v);
    }
    return static_cast<std::uint64_t>(u < 0 ? u + static_cast<std::int64_t>(modulus) : u);
}

// |bulat| modulo 2^61 - 1.
std::uint64_t sisa_modulus(const Rasional& bulat) {
    if (const auto kecil = bulat.to_int64()) return detail::besaran(*kecil) % modulus;
    return static_cast<std::uint64_t>(py::hash(to_int(mutlak(bulat))));
}

Rasional pangkat2(unsigned n) {
    Rasional hasil(1);
    for (; n >= 62; n -= 62)
        hasil *= Rasional(std::int64_t{1} << 62U);
    return hasil * Rasional(std::int64_t{1} << n);
}

bool is_rational(py::handle benda) {
    PYBIND11_CONSTINIT static py::gil_safe_call_once_and_store<py::object> simpanan;
    const auto& kelas =
        simpanan.call_once_and_store_result([] { return py::module_::import("numbers").attr("Rational"); })
            .get_stored();
    return py::isinstance(benda, kelas);
}

Rasional dari_pecahan(py::handle pembilang, py::handle penyebut) {
    const auto bulat = [](py::handle x) {
        auto hasil = py::reinterpret_steal<py::object>(PyNumber_Index(x.ptr()));
        if (!hasil) throw py::error_already_set();
        return from_int(hasil);
    };
    return bulat(pembilang) / bulat(penyebut);
}

}  // namespace

bool is_decimal(py::handle benda) {
    PyObject* modul = PyDict_GetItemString(PyImport_GetModuleDict(), "decimal");
    if (modul == nullptr) return false;
    return py::isinstance(benda, py::handle(modul).attr("Decimal"));
}

bool is_bool(py::handle benda) {
    if (PyBool_Check(benda.ptr())) return true;
    const std::string_view jenis = Py_TYPE(benda.ptr())->tp_name;
    return jenis == "numpy.bool" || jenis == "numpy.bool_";
}

std::optional<Rasional> find_rasional(py::handle benda) {
    if (PyLong_Check(benda.ptr())) return from_int(benda);
    if (py::isinstance<Rasional>(benda)) return benda.cast<const Rasional&>();
    if (benda.is_none() || PyFloat_Check(benda.ptr()) || PyUnicode_Check(benda.ptr())) return std::nullopt;
    if (is_rational(benda)) return dari_pecahan(benda.attr("numerator"), benda.attr("denominator"));
    if (is_decimal(benda) && benda.attr("is_finite")().cast<bool>()) {
        const py::tuple bagian = benda.attr("as_integer_ratio")();
        return dari_pecahan(bagian[0], bagian[1]);
    }
    return std::nullopt;
}

Rasional to_rasional(py::handle benda, const char* tempat_id, const char* tempat_en) {
    if (auto nilai = find_rasional(benda)) return *std::move(nilai);
    const std::string id = std::string(tempat_id) + ": ";
    const std::string en = std::string(tempat_en) + ": ";
    // A subclass such as numpy's float64 writes itself as no advice could use.
    const bool is_float = PyFloat_Check(benda.ptr());
    const std::string isi = is_float ? cuplikan(py::float_(benda.cast<double>())) : cuplikan(benda);
    if (is_float) {
        tolak_jenis(id + "float " + isi +
                        " tidak diterima, karena nilai binernya bukan persis yang tertulis. Pakai int, "
                        "Fraction, Decimal('" +
                        isi + "') atau Rasional('" + isi +
                        "'); Rasional.from_float mengambil nilai binernya.",
                    en + "float " + isi +
                        " is not accepted, because its binary value is not exactly what is written. Use int, "
                        "Fraction, Decimal('" +
                        isi + "') or Rasional('" + isi + "'); Rasional.from_float takes its binary value.");
    }
    if (is_decimal(benda)) {
        tolak_input(id + isi + " bukan angka. Untuk nilai yang tidak ada, pakai None atau sebuah Alasan.",
                    en + isi + " is not a number. For a value that is missing, use None or an Alasan.");
    }
    if (PyUnicode_Check(benda.ptr())) {
        tolak_jenis(id + "teks " + isi +
                        " bukan angka eksak. Baca dahulu dengan iku.read_angka(teks, angka=\"id\") atau "
                        "Rasional(teks).",
                    en + "text " + isi +
                        " is not an exact number. Read it first with iku.read_angka(text, angka=\"id\") or "
                        "Rasional(text).");
    }
    tolak_jenis(id + isi + " (" + nama_jenis(benda) +
                    ") bukan angka eksak. Pakai int, Fraction, Decimal atau Rasional.",
                en + isi + " (" + nama_jenis(benda) +
                    ") is not an exact number. Use int, Fraction, Decimal or Rasional.");
}

Hasil to_hasil(py::handle benda, const char* tempat_id, const char* tempat_en) {
    if (benda.is_none()) return Alasan::tidak_dilaporkan;
    if (is_bool(benda)) {
        const std::string isi = cuplikan(benda);
        tolak_jenis(std::string(tempat_id) + ": bool " + isi +
                        " bukan data. Pakai int bila yang dimaksud 1 atau 0, None bila tidak ada nilai.",
                    std::string(tempat_en) + ": bool " + isi +
                        " is no data. Use an int if 1 or 0 is meant, None if there is no value.");
    }
    if (py::isinstance<Hasil>(benda)) return benda.cast<const Hasil&>();
    // Before the numbers: an Alasan is an int too.
    if (const auto alasan = find_alasan_python(benda)) {
        if (*alasan != Alasan::ada) return *alasan;
        tolak_input(std::string(tempat_id) + ": Alasan.ada bukan alasan. Beri nilainya sendiri.",
                    std::string(tempat_en) + ": Alasan.ada is no reason. Give the value itself.");
    }
    return to_rasional(benda, tempat_id, tempat_en);
}

py::object isi_hasil(const Hasil& hasil) {
    return hasil.ada() ? py::cast(*hasil) : dari_pilihan(hasil.alasan());
}

py::int_ to_int(const Rasional& bulat) {
    if (const auto kecil = bulat.to_int64()) return py::int_(*kecil);
    const std::vector<std::uint8_t> bita = bulat.to_bita();
    const py::object kelas = py::reinterpret_borrow<py::object>(reinterpret_cast<PyObject*>(&PyLong_Type));
    const py::object besaran = kelas.attr("from_bytes")(
        py::bytes(reinterpret_cast<const char*>(bita.data()), bita.size()), "little");
    return py::int_(bulat.tanda() < 0 ? -besaran : besaran);
}

Rasional from_int(py::handle bulat) {
    int luap = 0;
    const long long kecil = PyLong_AsLongLongAndOverflow(bulat.ptr(), &luap);
    if (luap == 0) {
        if (kecil == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
        return kecil;
    }
    const auto besaran = py::reinterpret_steal<py::object>(PyNumber_Absolute(bulat.ptr()));
    const auto panjang = (besaran.attr("bit_length")().cast<std::size_t>() + 7) / 8;
    const auto bita = besaran.attr("to_bytes")(panjang, "little").cast<std::string>();
    return Rasional::from_bita(luap < 0, {reinterpret_cast<const std::uint8_t*>(bita.data()), bita.size()});
}

Rasional from_double(double nilai) {
    int eksponen = 0;
    const double pecahan = std::frexp(nilai, &eksponen);
    const Rasional mantisa(static_cast<std::int64_t>(std::ldexp(pecahan, 53)));
    eksponen -= 53;
    if (eksponen >= 0) return mantisa * pangkat2(static_cast<unsigned>(eksponen));
    return mantisa / pangkat2(static_cast<unsigned>(-eksponen));
}

Py_hash_t hash_angka(const Rasional& nilai) {
    const std::uint64_t penyebut = sisa_modulus(nilai.penyebut());
    auto hasil = hash_takhingga;
    if (penyebut != 0) {
        const std::uint64_t pembilang = sisa_modulus(nilai.pembilang());
        hasil = static_cast<Py_hash_t>(penyebut == 1 ? pembilang
                                                     : kali_modulus(pembilang, balikan_modulus(penyebut)));
    }
    if (nilai.tanda() < 0) hasil = -hasil;
    return hasil == -1 ? -2 : hasil;
}

Rasional pangkat(const Rasional& dasar, const Rasional& eksponen) {
    if (eksponen.tanda() < 0) {
        if (dasar.is_nol()) {
            tolak_nol("Rasional: 0 dipangkatkan bilangan negatif adalah pembagian dengan nol.",
                      "Rasional: 0 to a negative power is a division by zero.");
        }
        return pangkat(Rasional(1) / dasar, -eksponen);
    }
    if (dasar.is_nol() || mutlak(dasar) == Rasional(1)) {
        if (eksponen.is_nol()) return 1;
        const bool genap = (eksponen / Rasional(2)).is_bulat();
        return genap ? mutlak(dasar) : dasar;
    }
    const auto n = eksponen.to_int64();
    if (!n || static_cast<double>(*n) * static_cast<double>(dasar.bit()) > bit_pangkat_terbanyak) {
        tolak_luap("Rasional: hasil pangkat terlalu besar (lebih dari 2^20 bit).",
                   "Rasional: the power is too large (more than 2^20 bits).");
    }
    Rasional hasil(1);
    Rasional faktor = dasar;
    for (auto sisa = static_cast<std::uint64_t>(*n); sisa != 0;) {
        if ((sisa & 1U) != 0) hasil *= faktor;
        sisa >>= 1U;
        if (sisa != 0) faktor *= faktor;
    }
    return hasil;
}

}  // namespace iku::ikat
