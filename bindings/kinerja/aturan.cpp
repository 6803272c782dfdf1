// SPDX-License-Identifier: Apache-2.0
#include "kinerja/aturan.hpp"

#include "iku/formula/cetak.hpp"
#include "iku/kinerja/json.hpp"

#include "angka.hpp"
#include "catatan.hpp"
#include "formula.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "nilai.hpp"

#include <string>
#include <utility>
#include <vector>

namespace iku::ikat {

namespace {

[[noreturn]] void tolak_aturan(const std::string& teks) {
    std::string daftar;
    for (const auto& a : aturan_baku())
        daftar += (daftar.empty() ? "" : ", ") + a.id;
    tolak_input(
        "Aturan capaian " + kutip(teks) + " bukan id dan bukan rumus atas R dan T. Id yang ada: " + daftar +
            ". Rumus misalnya '(2T - R)/T'.",
        "Achievement rule " + kutip(teks) + " is neither an id nor a formula over R and T. Ids: " + daftar +
            ". A formula is such as '(2T - R)/T'.");
}

void periksa_polarisasi(const AturanCapaian& aturan, std::optional<Polarisasi> polarisasi) {
    if (!polarisasi || aturan.polarisasi == *polarisasi) return;
    const std::string isi = "'" + aturan.id + "'";
    const std::string punya(nama(aturan.polarisasi));
    tolak_input("Aturan " + isi + " untuk " + punya + ", bukan " + std::string(nama(*polarisasi)) + ".",
                "Rule " + isi + " is for " + punya + ", not " + std::string(nama(*polarisasi)) + ".");
}

// A formula without a polarity: the built-in rule that it is, whichever way it goes.
AturanCapaian baca_rumus(const std::string& teks, bool perlu_polarisasi) {
    if (auto aturan = read_aturan(teks)) return *std::move(aturan);
    auto aturan = read_aturan(teks, Polarisasi::maximize);
    if (!aturan) tolak_aturan(teks);
    if (perlu_polarisasi) {
        tolak_input("Rumus " + kutip(teks) +
                        " bukan aturan bawaan. Sebutkan polarisasi='maximize', "
                        "'minimize' atau 'stabilize'.",
                    "Formula " + kutip(teks) +
                        " is no built-in rule. Say polarisasi='maximize', "
                        "'minimize' or 'stabilize'.");
    }
    return *std::move(aturan);
}

py::object pengganti(const Pengganti& isi) {
    if (const auto* alasan = std::get_if<Alasan>(&isi)) return py::cast(*alasan);
    return teks(to_rumus(std::get<Ekspresi>(isi)));
}

// What makes a rule, as Python values: for pickling and hashing.
py::object simpan(const Pengganti& isi) {
    if (const auto* alasan = std::get_if<Alasan>(&isi)) return py::cast(*alasan);
    return to_pita(std::get<Ekspresi>(isi));
}

py::tuple bagian(const AturanCapaian& a) {
    py::object daerah = py::none();
    if (a.daerah) daerah = py::make_tuple(to_pita(a.daerah->ekspresi), a.daerah->rentang);
    return py::make_tuple(teks(a.id), a.polarisasi, teks(a.rumus), to_pita(a.ekspresi), simpan(a.nol),
                          simpan(a.negatif), daerah, a.penuh, a.lantai, a.plafon, lihat(a.asal, py::none()));
}

Ekspresi dari_simpanan(const py::object& pita) {
    auto hasil = dari_pita(pita.cast<py::tuple>());
    if (!hasil) {
        tolak_input("AturanCapaian: keadaan yang disimpan rusak.",
                    "AturanCapaian: the stored state is damaged.");
    }
    return *std::move(hasil);
}

Pengganti pengganti_dari(const py::object& isi) {
    if (const auto alasan = find_alasan_python(isi)) return *alasan;
    return dari_simpanan(isi);
}

AturanCapaian pulihkan(std::string id, Polarisasi polarisasi, std::string rumus, const py::object& ekspresi,
                       const py::object& nol, const py::object& negatif, const py::object& daerah,
                       std::optional<Rasional> penuh, std::optional<Rasional> lantai,
                       std::optional<Rasional> plafon, std::vector<Asal> asal) {
    AturanCapaian a{
        std::move(id),           polarisasi,   std::move(rumus), dari_simpanan(ekspresi), pengganti_dari(nol),
        pengganti_dari(negatif), std::nullopt, std::move(penuh), std::move(lantai),       std::move(plafon),
        std::move(asal)};
    if (!daerah.is_none()) {
        const auto dua = daerah.cast<py::tuple>();
        a.daerah = Daerah{dari_simpanan(dua[0]), dua[1].cast<Rentang>()};
    }
    return a;
}

void ikat_kelas_aturan(py::module_& modul) {
    using A = AturanCapaian;
    py::class_<A> kelas(modul, "AturanCapaian", py::is_final(),
                        "A named achievement rule; its value is in percent, 100 for a target met exactly. "
                        "From iku.aturan(id_or_formula) or iku.read_aturan(json).");
    kelas.def_property_readonly(
        "id", [](const A& a) { return teks(a.id); }, "Its id; a formula of one's own is its own id.");
    kelas.def_property_readonly(
        "polarisasi", [](const A& a) { return a.polarisasi; }, "Which way its indicators go.");
    kelas.def_property_readonly(
        "rumus", [](const A& a) { return teks(a.rumus); }, "The formula as a person writes it.");
    kelas.def_property_readonly(
        "nol", [](const A& a) { return pengganti(a.nol); },
        "Where T = 0: an Alasan, or the formula used, over v1..v5 for R, T, W, L, U.");
    kelas.def_property_readonly(
        "negatif", [](const A& a) { return pengganti(a.negatif); }, "Where T < 0, likewise.");
    kelas.def_property_readonly(
        "penuh", [](const A& a) { return a.penuh; },
        "What R = T counts as where R cannot go beyond T, or None.");
    kelas.def_property_readonly(
        "lantai", [](const A& a) { return a.lantai; }, "Its floor, or None.");
    kelas.def_property_readonly(
        "plafon", [](const A& a) { return a.plafon; }, "Its cap, or None.");
    kelas.def_property_readonly(
        "asal", [](const py::object& ini) { return lihat(ini.cast<const A&>().asal, ini); },
        "Where it comes from, and how far that was checked.");
    kelas.def(
        "to_json", [](const A& a) { return teks(to_json(a)); },
        "The whole as one line of JSON; exact values are strings.");
    kelas.def("__eq__", [](const A& a, const py::handle& b) -> py::object {
        if (!py::isinstance<A>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const A&>());
    });
    kelas.def("__hash__", [](const A& a) {
        return py::hash(py::make_tuple(teks(a.id), a.polarisasi, a.ekspresi.hash(), a.lantai, a.plafon));
    });
    kelas.def("__repr__", [](const A& a) {
        return "<AturanCapaian " + kutip(a.id) + ", " + std::string(nama(a.polarisasi)) + ": " + a.rumus +
               ">";
    });
    kelas.def("__reduce__", [](const A& a) {
        return py::make_tuple(py::module_::import("iku._iku").attr("_aturan"), bagian(a));
    });
    salin_diri(kelas);
}

}  // namespace

AturanCapaian to_aturan(const py::handle& benda, std::optional<Polarisasi> polarisasi,
                        bool perlu_polarisasi) {
    if (py::isinstance<AturanCapaian>(benda)) {
        periksa_polarisasi(benda.cast<const AturanCapaian&>(), polarisasi);
        return benda.cast<AturanCapaian>();
    }
    if (!PyUnicode_Check(benda.ptr())) {
        tolak_jenis(
            "Aturan capaian harus id, rumus atau AturanCapaian, bukan " + cuplikan(benda) + ".",
            "An achievement rule must be an id, a formula or AturanCapaian, not " + cuplikan(benda) + ".");
    }
    const auto teks = benda.cast<std::string>();
    if (!polarisasi) return baca_rumus(teks, perlu_polarisasi);
    auto aturan = read_aturan(teks, *polarisasi);
    if (!aturan) tolak_aturan(teks);
    periksa_polarisasi(*aturan, polarisasi);
    return *std::move(aturan);
}

AturanCapaian to_aturan(const py::handle& benda, const py::handle& lantai, const py::handle& plafon) {
    AturanCapaian aturan = to_aturan(benda, std::nullopt, false);
    if (!lantai.is_none()) aturan.lantai = to_rasional(lantai, "lantai", "lantai");
    if (!plafon.is_none()) aturan.plafon = to_rasional(plafon, "plafon", "plafon");
    if (aturan.lantai && aturan.plafon && *aturan.lantai > *aturan.plafon)
        tolak_input("lantai lebih besar daripada plafon.", "lantai is above plafon.");
    return aturan;
}

Target to_target(const py::handle& benda) {
    if (!py::isinstance<Rentang>(benda)) return {{}, to_hasil(benda, "target", "target"), {}};
    const auto& rentang = benda.cast<const Rentang&>();
    if (rentang.bawah > rentang.atas) {
        tolak_input("target: batas bawah rentang lebih besar daripada batas atasnya.",
                    "target: the lower end of the range is above its upper end.");
    }
    return {{}, rentang, {}};
}

void ikat_aturan(py::module_& modul) {
    ikat_kelas_aturan(modul);
    modul.def("_aturan", &pulihkan);
    modul.def(
        "aturan",
        [](const py::object& id, std::optional<Polarisasi> polarisasi) {
            return to_aturan(id, polarisasi, true);
        },
        py::arg("id_atau_rumus"), py::arg("polarisasi") = py::none(),
        "An achievement rule by its id ('min-selisih') or its formula ('(2T - R)/T'). A formula of your own "
        "needs `polarisasi`.");
    modul.def(
        "daftar_aturan", [] { return salin(aturan_baku()); }, "The built-in achievement rules.");
    modul.def(
        "_read_aturan",
        [](const std::string& json) {
            auto bacaan = read_daftar_aturan(json);
            return py::make_tuple(salin(unwrap(bacaan, "read_aturan")), to_tuple(bacaan.catatan));
        },
        py::arg("json"));
}

}  // namespace iku::ikat
