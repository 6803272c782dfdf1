// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"

#include "angka.hpp"
#include "formula.hpp"
#include "ikat.hpp"
#include "kinerja/aturan.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "kinerja/soal_capaian.hpp"

#include <string>
#include <utility>

namespace iku::ikat {

namespace {

// A Hasil that knows the rule it comes from.
struct CapaianPython : Hasil {
    CapaianPython(Hasil hasil, std::string id) : Hasil(std::move(hasil)), aturan(std::move(id)) {}
    std::string aturan;
};

std::optional<Rasional> to_toleransi(const py::handle& benda) {
    if (benda.is_none()) return std::nullopt;
    return to_rasional(benda, "toleransi", "toleransi");
}

CapaianPython hitung_satu(const py::object& realisasi, const py::object& target, const AturanCapaian& aturan,
                          const py::object& toleransi) {
    return {capaian(to_hasil(realisasi, "realisasi", "realisasi"), to_target(target), aturan,
                    to_toleransi(toleransi)),
            aturan.id};
}

// Values give a Capaian, columns a Kolom.
py::object hitung(const py::object& realisasi, const py::object& target, const py::object& aturan,
                  const py::object& toleransi, const py::object& plafon, const py::object& lantai,
                  const py::object& penyebut, Faktor faktor, const std::optional<Desimal>& desimal,
                  const std::optional<Mode>& mode, UtasPython utas) {
    AturanCapaian dipakai = to_aturan(aturan, lantai, plafon);
    if (is_kolom(realisasi) || is_kolom(target) || !penyebut.is_none()) {
        const KolomNisbah nisbah(realisasi, penyebut, faktor, "realisasi");
        return py::cast(SoalCapaianPython(nisbah, target, std::move(dipakai), toleransi)
                            .capaian(pembulatan_kolom(desimal, mode), utas));
    }
    tolak_pembulatan(desimal, mode, "capaian");
    return py::cast(hitung_satu(realisasi, target, dipakai, toleransi));
}

Jejak jelaskan(const Formula& formula, const py::object& isi, const py::object& target,
               const py::object& aturan, const py::object& toleransi, const py::object& plafon,
               const py::object& lantai) {
    if (formula.variabel().empty()) {
        tolak_input("explain_capaian: rumus tanpa variabel tidak punya cacah yang dapat ditelusuri.",
                    "explain_capaian: a formula without variables has no counts to go down to.");
    }
    return explain(formula, to_isi(formula, isi), to_target(target), to_aturan(aturan, lantai, plafon),
                   to_toleransi(toleransi));
}

void ikat_kelas_capaian(py::module_& modul) {
    py::class_<CapaianPython, Hasil> kelas(modul, "Capaian", py::is_final(),
                                           "An achievement in percent: a Hasil that knows its rule.");
    kelas.def(py::init([](const py::object& isi, std::string aturan) {
                  return CapaianPython(to_hasil(isi, "Capaian", "Capaian"), std::move(aturan));
              }),
              py::arg("isi") = py::none(), py::arg("aturan") = "", py::pos_only());
    kelas.def_property_readonly(
        "aturan", [](const CapaianPython& c) { return teks(c.aturan); }, "The rule's id.");
    const auto isi = [](const py::object& ini) {
        const auto& c = ini.cast<const CapaianPython&>();
        return py::make_tuple(isi_hasil(c), teks(c.aturan));
    };
    kelas.def("__repr__",
              [isi](const py::object& ini) { return "Capaian" + std::string(py::repr(isi(ini))); });
    kelas.def("__reduce__",
              [isi](const py::object& ini) { return py::make_tuple(py::type::of(ini), isi(ini)); });
    salin_diri(kelas);
}

}  // namespace

void ikat_capaian(py::module_& modul) {
    ikat_kelas_capaian(modul);
    modul.def(
        "capaian", &hitung, py::arg("realisasi"), py::arg("target"), py::arg("aturan") = "maks-rasio",
        py::kw_only(), py::arg("toleransi") = py::none(), py::arg("plafon") = py::none(),
        py::arg("lantai") = py::none(), py::arg("penyebut") = py::none(), py::arg("faktor") = 100,
        py::arg("desimal") = py::none(), py::arg("pembulatan") = py::none(), py::arg("utas") = 1,
        "The achievement of a realisasi against a target, in percent, exactly.\n\n"
        "`target` is a number or a Rentang; `aturan` an id, a formula over R and T, or an "
        "AturanCapaian. There is no national rule to minimize: choose one. `toleransi` is W, the worst "
        "tolerable value; `plafon` and `lantai` are cap and floor, none unless the rule has one.\n\nFor "
        "columns (as for percent) it gives a Kolom, rounded once: two "
        "decimals, half_up, unless `desimal` and `pembulatan` say otherwise. The target is a column, or one "
        "for all rows. With `penyebut` the realisasi is realisasi / penyebut * faktor, never rounded before "
        "it is compared. Runs without the GIL, on up to `utas` threads.");
    modul.def("explain_capaian", &jelaskan, py::arg("formula"), py::arg("isi"), py::arg("target"),
              py::arg("aturan") = "maks-rasio", py::kw_only(), py::arg("toleransi") = py::none(),
              py::arg("plafon") = py::none(), py::arg("lantai") = py::none(),
              "The same with every step, from the counts that the formula takes on: a Jejak.");
    modul.def(
        "is_terpenuhi",
        [](const py::object& realisasi, const py::object& target, Polarisasi polarisasi) {
            return is_terpenuhi(to_hasil(realisasi, "realisasi", "realisasi"), to_target(target), polarisasi);
        },
        py::arg("realisasi"), py::arg("target"), py::arg("polarisasi"),
        "Whether the target is met, which no rule decides; None when realisasi or target is missing.");
}

}  // namespace iku::ikat
