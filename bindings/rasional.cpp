// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"
#include "desimal.hpp"
#include "ikat.hpp"

#include <cmath>
#include <compare>
#include <optional>
#include <string>
#include <utility>

namespace iku::ikat {

namespace {

using Urutan = std::partial_ordering;
using Kelas = py::class_<Rasional>;

constexpr std::int64_t desimal_terbanyak = 4096;

// How the number stands to a Python object; nothing for an object that is no number we can compare with, and
// for the Decimals that are not finite, which know their own rules.
std::optional<Urutan> bandingkan(const Rasional& a, py::handle b) {
    if (PyFloat_Check(b.ptr())) {
        const double nilai = PyFloat_AS_DOUBLE(b.ptr());
        if (std::isnan(nilai)) return Urutan::unordered;
        if (std::isinf(nilai)) return nilai > 0 ? Urutan::less : Urutan::greater;
        return a <=> from_double(nilai);
    }
    if (const auto nilai = find_rasional(b)) return a <=> *nilai;
    return std::nullopt;
}

template <class Uji>
auto pembanding(Uji uji) {
    return [uji](const Rasional& a, py::handle b) -> py::object {
        const auto urutan = bandingkan(a, b);
        return urutan ? py::object(py::bool_(uji(*urutan))) : tidak_ditangani();
    };
}

bool sama(const Rasional& a, py::handle b, bool& ditangani) {
    ditangani = true;
    if (PyComplex_Check(b.ptr())) {
        const Py_complex nilai = PyComplex_AsCComplex(b.ptr());
        return nilai.imag == 0 && std::isfinite(nilai.real) && a == from_double(nilai.real);
    }
    const auto urutan = bandingkan(a, b);
    ditangani = urutan.has_value();
    return urutan == Urutan::equivalent;
}

// The other operand, or nothing when its type should be asked instead. Binary floating point is refused
// here, so that the message can say why.
std::optional<Rasional> operan(py::handle benda, const char* operasi) {
    auto nilai = find_rasional(benda);
    if (!nilai && (PyFloat_Check(benda.ptr()) || PyComplex_Check(benda.ptr()))) {
        const std::string jenis = nama_jenis(benda);
        tolak_jenis("Rasional " + std::string(operasi) + " " + jenis +
                        " tidak eksak. Pakai int, Fraction, Decimal atau Rasional, atau ubah dahulu menjadi "
                        "float(x) bila memang tidak perlu eksak.",
                    "Rasional " + std::string(operasi) + " " + jenis +
                        " would not be exact. Use int, Fraction, Decimal or Rasional, or take float(x) first "
                        "if exactness is not wanted.");
    }
    return nilai;
}

void tolak_pembagi_nol(const Rasional& pembagi) {
    if (pembagi.is_nol()) {
        tolak_nol("Rasional: pembagian dengan nol. Di dalam rumus hal ini menjadi Alasan.penyebut_nol.",
                  "Rasional: division by zero. Inside a formula this becomes Alasan.penyebut_nol.");
    }
}

Rasional bagi(const Rasional& a, const Rasional& b) {
    tolak_pembagi_nol(b);
    return a / b;
}
Rasional bagi_lantai(const Rasional& a, const Rasional& b) {
    return bagi(a, b).bulatkan(Mode::floor);
}
Rasional sisa_bagi(const Rasional& a, const Rasional& b) {
    return a - b * bagi_lantai(a, b);
}

Rasional pangkat_angka(const Rasional& dasar, const Rasional& eksponen) {
    if (!eksponen.is_bulat()) {
        tolak_jenis("Rasional ** " + eksponen.to_string() +
                        ": pangkat harus bilangan bulat, karena akar umumnya tidak rasional.",
                    "Rasional ** " + eksponen.to_string() +
                        ": the exponent must be an integer, because roots are in general not rational.");
    }
    return pangkat(dasar, eksponen);
}

py::object ke_python(Rasional nilai) {
    return py::cast(std::move(nilai));
}
py::object ke_python(py::object nilai) {
    return nilai;
}

// Defines an operator and its reflection; `hitung` gives what Python should see.
template <class Hitung>
void operasi(Kelas& kelas, const std::string& nama, const char* tanda, Hitung hitung) {
    kelas.def(("__" + nama + "__").c_str(), [=](const Rasional& a, py::handle b) -> py::object {
        const auto lain = operan(b, tanda);
        return lain ? ke_python(hitung(a, *lain)) : tidak_ditangani();
    });
    kelas.def(("__r" + nama + "__").c_str(), [=](const Rasional& a, py::handle b) -> py::object {
        const auto lain = operan(b, tanda);
        return lain ? ke_python(hitung(*lain, a)) : tidak_ditangani();
    });
}

// Exact text is p, p/q or a decimal with a point. The advice for other spellings is the reader of numbers.
Rasional dari_teks(py::handle benda) {
    Py_ssize_t panjang = 0;
    const char* isi = PyUnicode_AsUTF8AndSize(benda.ptr(), &panjang);
    if (isi == nullptr) PyErr_Clear();
    if (isi != nullptr) {
        if (auto nilai = Rasional::from_string({isi, static_cast<std::size_t>(panjang)})) {
            return *std::move(nilai);
        }
    }
    const std::string teks = cuplikan(benda);
    tolak_input(
        "Rasional: teks " + teks +
            " bukan salah satu bentuk '37', '37/39', '12.5' (paling banyak 4096 angka). Untuk tulisan "
            "lain pakai iku.read_angka(teks, angka=\"id\").",
        "Rasional: text " + teks +
            " is none of the forms '37', '37/39', '12.5' (at most 4096 digits). For other spellings "
            "use iku.read_angka(text, angka=\"id\").");
}

Rasional buat(py::handle pembilang, py::handle penyebut) {
    if (penyebut.is_none()) {
        if (PyUnicode_Check(pembilang.ptr())) return dari_teks(pembilang);
        return to_rasional(pembilang, "Rasional", "Rasional");
    }
    return bagi(to_rasional(pembilang, "Rasional, pembilang", "Rasional, numerator"),
                to_rasional(penyebut, "Rasional, penyebut", "Rasional, denominator"));
}

Rasional dari_float(py::handle benda) {
    if (PyLong_Check(benda.ptr())) return from_int(benda);
    if (!PyFloat_Check(benda.ptr())) {
        tolak_jenis("Rasional.from_float: perlu float, bukan " + nama_jenis(benda) + ".",
                    "Rasional.from_float: needs a float, not " + nama_jenis(benda) + ".");
    }
    const double nilai = PyFloat_AS_DOUBLE(benda.ptr());
    if (!std::isfinite(nilai)) {
        tolak_input("Rasional.from_float: " + cuplikan(benda) + " bukan bilangan.",
                    "Rasional.from_float: " + cuplikan(benda) + " is not a number.");
    }
    return from_double(nilai);
}

// Python's own division of ints rounds correctly.
py::object to_float(const Rasional& nilai) {
    auto hasil = py::reinterpret_steal<py::object>(
        PyNumber_TrueDivide(to_int(nilai.pembilang()).ptr(), to_int(nilai.penyebut()).ptr()));
    if (hasil) return hasil;
    if (PyErr_ExceptionMatches(PyExc_OverflowError) == 0) throw py::error_already_set();
    PyErr_Clear();
    tolak_luap("float(Rasional): bilangan terlalu besar untuk float.",
               "float(Rasional): the number is too large for a float.");
}

py::object bulatkan_python(const Rasional& nilai, std::optional<std::int64_t> desimal) {
    if (!desimal) return to_int(nilai.bulatkan(Mode::half_even));
    if (*desimal > desimal_terbanyak || *desimal < -desimal_terbanyak) {
        tolak_input("round(Rasional, n): n di luar -4096 sampai 4096.",
                    "round(Rasional, n): n is outside -4096 to 4096.");
    }
    const Rasional skala = pangkat(10, *desimal);
    return py::cast((nilai * skala).bulatkan(Mode::half_even) / skala);
}

// Not through Python's ints: their text is limited in length.
std::string repr(const Rasional& nilai) {
    std::string teks = "Rasional(" + nilai.pembilang().to_string();
    if (!nilai.is_bulat()) teks += ", " + nilai.penyebut().to_string();
    return teks + ")";
}

void ikat_pembuatan(Kelas& kelas) {
    kelas.def(
        py::init(&buat), py::arg("pembilang") = 0, py::arg("penyebut") = py::none(), py::pos_only(),
        "Rasional(37, 39), Rasional('12.5'), Rasional(Decimal('12.5')), Rasional(Fraction(37, 39)).\n\n"
        "Takes int (bool too, as Fraction does), Fraction, finite Decimal, Rasional, and text 'p', 'p/q' "
        "or a decimal with a point. Refuses float with JenisError: see from_float. A zero denominator is "
        "a PembagianNolError.");
    kelas.def_static("from_float", &dari_float, py::arg("nilai"), py::pos_only(),
                     "The binary value of a finite float, exactly: from_float(0.1) is not 1/10.");
    kelas.def("__reduce__", [](const py::object& ini) {
        const auto& nilai = ini.cast<const Rasional&>();
        return py::make_tuple(py::type::of(ini),
                              py::make_tuple(to_int(nilai.pembilang()), to_int(nilai.penyebut())));
    });
    salin_diri(kelas);
}

void ikat_bagian(Kelas& kelas) {
    const auto pembilang = [](const Rasional& r) { return to_int(r.pembilang()); };
    const auto penyebut = [](const Rasional& r) { return to_int(r.penyebut()); };
    kelas.def_property_readonly("pembilang", pembilang, "The numerator, in lowest terms.");
    kelas.def_property_readonly("penyebut", penyebut, "The denominator, in lowest terms; positive.");
    kelas.def_property_readonly("numerator", pembilang, "The numerator, in lowest terms.");
    kelas.def_property_readonly("denominator", penyebut, "The denominator, in lowest terms; positive.");
    kelas.def_property_readonly("real", [](py::object ini) { return ini; });
    kelas.def_property_readonly("imag", [](const Rasional& /*ini*/) { return 0; });
    kelas.def("conjugate", [](py::object ini) { return ini; });
    kelas.def("as_integer_ratio",
              [=](const Rasional& r) { return py::make_tuple(pembilang(r), penyebut(r)); });
    kelas.def("is_integer", [](const Rasional& r) { return r.is_bulat(); });
}

void ikat_perbandingan(Kelas& kelas) {
    kelas.def("__eq__", [](const Rasional& a, py::handle b) -> py::object {
        bool ditangani = false;
        const bool hasil = sama(a, b, ditangani);
        return ditangani ? py::object(py::bool_(hasil)) : tidak_ditangani();
    });
    kelas.def("__lt__", pembanding([](Urutan u) { return u < 0; }));
    kelas.def("__le__", pembanding([](Urutan u) { return u <= 0; }));
    kelas.def("__gt__", pembanding([](Urutan u) { return u > 0; }));
    kelas.def("__ge__", pembanding([](Urutan u) { return u >= 0; }));
    kelas.def("__hash__", &hash_angka);
    kelas.def("__bool__", [](const Rasional& a) { return !a.is_nol(); });
}

void ikat_hitungan(Kelas& kelas) {
    operasi(kelas, "add", "+", [](const Rasional& a, const Rasional& b) { return a + b; });
    operasi(kelas, "sub", "-", [](const Rasional& a, const Rasional& b) { return a - b; });
    operasi(kelas, "mul", "*", [](const Rasional& a, const Rasional& b) { return a * b; });
    operasi(kelas, "truediv", "/", &bagi);
    operasi(kelas, "mod", "%", &sisa_bagi);
    operasi(kelas, "floordiv", "//",
            [](const Rasional& a, const Rasional& b) { return to_int(bagi_lantai(a, b)); });
    operasi(kelas, "divmod", "divmod", [](const Rasional& a, const Rasional& b) {
        return py::make_tuple(to_int(bagi_lantai(a, b)), sisa_bagi(a, b));
    });
    operasi(kelas, "pow", "**", &pangkat_angka);
    kelas.def("__neg__", [](const Rasional& a) { return -a; });
    kelas.def("__pos__", [](py::object ini) { return ini; });
    kelas.def("__abs__", [](const Rasional& a) { return mutlak(a); });
}

void ikat_pengubahan(Kelas& kelas) {
    const auto bulat = [](Mode mode) {
        return [mode](const Rasional& a) { return to_int(a.bulatkan(mode)); };
    };
    kelas.def("__int__", bulat(Mode::down));
    kelas.def("__trunc__", bulat(Mode::down));
    kelas.def("__floor__", bulat(Mode::floor));
    kelas.def("__ceil__", bulat(Mode::ceiling));
    kelas.def("__float__", &to_float, "The nearest float.");
    kelas.def("__complex__",
              [](const Rasional& a) { return py::module_::import("builtins").attr("complex")(to_float(a)); });
    kelas.def("__round__", &bulatkan_python, py::arg("ndigits") = py::none(),
              "Python's round: halves to even, as for Fraction and Decimal. iku's own way, half_up, is "
              "bulatkan().");
    kelas.def(
        "bulatkan",
        [](const Rasional& a, Desimal desimal, Mode mode) {
            return iku::bulatkan(a, {mode, desimal});
        },
        py::arg("desimal") = 2, py::arg_v("pembulatan", Mode::half_up, "'half_up'"),
        "The value rounded once to that many decimals (0 to 255); still exact as a number.");
    tunda(kelas, "to_decimal", "iku._angka", "to_decimal",
          "to_decimal(desimal=2, pembulatan='half_up'): the value rounded once, as a Decimal with exactly "
          "that many decimals.");
    tunda(kelas, "__format__", "iku._angka", "format_rasional",
          "Format specifications of Fraction: f, F, %; halves to even, as round(). Without a type, "
          "str() is aligned.");
    kelas.def("__str__", &Rasional::to_string);
    kelas.def("__repr__", &repr);
    tunda(kelas, "_repr_html_", "iku._notebook", "html_rasional", "The value for a notebook.");
    tunda(kelas, "_repr_latex_", "iku._notebook", "latex_rasional", "The value for a notebook.");
}

}  // namespace

void ikat_rasional(py::module_& modul) {
    Kelas kelas(
        modul, "Rasional", py::is_final(),
        "An exact rational number of any size: a numbers.Rational.\n\n"
        "Equal numbers of int, Fraction, Decimal and Rasional are equal, hash alike and can be ordered. "
        "Arithmetic with int, Fraction, Decimal and Rasional is exact and gives a Rasional; with float "
        "it is a JenisError. Comparison with float is exact.");
    ikat_pembuatan(kelas);
    ikat_bagian(kelas);
    ikat_perbandingan(kelas);
    ikat_hitungan(kelas);
    ikat_pengubahan(kelas);
}

}  // namespace iku::ikat
