// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/hasil.hpp"

#include "angka.hpp"
#include "ikat.hpp"

#include <string>

namespace iku::ikat {

namespace {

// The exception that carries the reason: unwrap() where there is no value.
[[noreturn]] void tolak_alasan(Alasan alasan) {
    const auto kalimat = [alasan](Bahasa bahasa, std::string_view awal) {
        return std::string(awal) + std::string(penjelasan(alasan, bahasa)) + " (Alasan." +
               std::string(nama(alasan)) + ").";
    };
    throw Galat("AlasanError", kalimat(Bahasa::id, "Hasil ini tidak punya nilai: "),
                kalimat(Bahasa::en, "This Hasil has no value: "), dari_pilihan(alasan));
}

const Rasional& unwrap(const Hasil& hasil) {
    if (!hasil.ada()) tolak_alasan(hasil.alasan());
    return *hasil;
}

// A Hasil equals another Hasil, and the number it holds; a reason equals no number.
py::object sama(const Hasil& a, py::handle b) {
    if (py::isinstance<Hasil>(b)) return py::bool_(a == b.cast<const Hasil&>());
    if (find_alasan_python(b)) return tidak_ditangani();
    if (const auto nilai = find_rasional(b)) return py::bool_(a.ada() && *a == *nilai);
    return tidak_ditangani();
}

[[noreturn]] bool tolak_kebenaran(const Hasil& /*hasil*/) {
    tolak_jenis(
        "Hasil tidak benar atau salah dengan sendirinya: nilai nol dan nilai yang tidak ada adalah dua "
        "hal. Pakai hasil.ada, atau hasil.nilai == 0.",
        "A Hasil is neither true nor false: a value of zero and no value are two things. Use "
        "hasil.ada, or hasil.nilai == 0.");
}

}  // namespace

void ikat_hasil(py::module_& modul) {
    py::class_<Hasil> kelas(
        modul, "Hasil", py::is_final(),
        "An exact value, or the reason why there is none.\n\n"
        "Missing is never 0 and never equal to a number. bool() of a Hasil is refused: ask "
        "for `ada`.");
    kelas.def(py::init([](py::handle isi) { return to_hasil(isi, "Hasil", "Hasil"); }),
              py::arg("isi") = py::none(), py::pos_only(),
              "Hasil(number), Hasil(Alasan.strip); Hasil(None) is not reported.");
    kelas.def_property_readonly("ada", &Hasil::ada, "Whether there is a value.");
    kelas.def_property_readonly(
        "nilai", [](const Hasil& h) { return h.ada() ? std::optional(*h) : std::nullopt; },
        "The exact value, or None.");
    kelas.def_property_readonly("alasan", &Hasil::alasan,
                                "Why there is no value; Alasan.ada where there is.");
    kelas.def("unwrap", &unwrap, py::return_value_policy::copy,
              "The exact value; AlasanError where there is only a reason.");
    kelas.def("__eq__", &sama);
    kelas.def("__hash__", [](const Hasil& h) {
        return h.ada() ? hash_angka(*h) : py::hash(py::make_tuple("iku.Hasil", static_cast<int>(h.alasan())));
    });
    kelas.def("__bool__", &tolak_kebenaran);
    kelas.def("__repr__",
              [](const Hasil& h) { return "Hasil(" + std::string(py::repr(isi_hasil(h))) + ")"; });
    kelas.def("__reduce__", [](const py::object& ini) {
        return py::make_tuple(py::type::of(ini), py::make_tuple(isi_hasil(ini.cast<const Hasil&>())));
    });
    salin_diri(kelas);
    tunda(kelas, "_repr_html_", "iku._notebook", "html_hasil", "The value or the reason, for a notebook.");
}

}  // namespace iku::ikat
