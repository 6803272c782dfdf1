// SPDX-License-Identifier: Apache-2.0
#include "formula.hpp"

#include "iku/formula/cetak.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/formula/pembagian.hpp"
#include "iku/formula/read.hpp"
#include "iku/teks/nama.hpp"
#include "iku/teks/utf8.hpp"

#include "angka.hpp"
#include "catatan.hpp"
#include "nilai.hpp"

#include <string>
#include <utility>

namespace iku::ikat {

namespace {

std::string kunci_variabel(const Variabel& v) {
    if (v.geser_tahun == 0) return kutip(v.nama);
    return "(" + kutip(v.nama) + ", " + std::to_string(v.geser_tahun) + ")";
}

std::string daftar_variabel(const Formula& formula) {
    std::string teks;
    for (const auto& v : formula.variabel())
        teks += (teks.empty() ? "" : ", ") + kunci_variabel(v);
    return teks;
}

// pembilang or penyebut of a formula that is one quotient.
std::vector<std::size_t> find_alias(const Formula& formula, const std::string& nama) {
    if (nama != "pembilang" && nama != "penyebut") return {};
    const auto pembagian = find_pembagian(formula.ekspresi());
    if (!pembagian) return {};
    return {nama == "pembilang" ? pembagian->first : pembagian->second};
}

// The variables a key of a mapping can mean.
std::vector<std::size_t> find_variabel(const Formula& formula, const py::handle& kunci) {
    std::vector<std::size_t> cocok;
    const auto cari = [&](const std::string& nama, std::optional<int> geser) {
        const std::string terlipat = lipat_nama(nama);
        for (std::size_t i = 0; i < formula.variabel().size(); ++i) {
            const auto& v = formula.variabel()[i];
            if (lipat_nama(v.nama) == terlipat && geser.value_or(v.geser_tahun) == v.geser_tahun) {
                cocok.push_back(i);
            }
        }
    };
    if (py::isinstance<Variabel>(kunci)) {
        const auto& v = kunci.cast<const Variabel&>();
        cari(v.nama, v.geser_tahun);
    } else if (py::isinstance<py::tuple>(kunci) && py::len(kunci) == 2) {
        const auto pasangan = py::reinterpret_borrow<py::tuple>(kunci);
        cari(pasangan[0].cast<std::string>(), pasangan[1].cast<int>());
    } else if (PyUnicode_Check(kunci.ptr())) {
        const auto nama = kunci.cast<std::string>();
        cari(nama, std::nullopt);
        if (cocok.empty()) return find_alias(formula, lipat_nama(nama));
    }
    return cocok;
}

[[noreturn]] void tolak_kunci(const Formula& formula, const py::handle& kunci) {
    std::string id = "Rumus ini tidak punya variabel " + cuplikan(kunci) + ".";
    std::string en = "This formula has no variable " + cuplikan(kunci) + ".";
    if (PyUnicode_Check(kunci.ptr())) {
        std::vector<std::string> calon;
        for (const auto& v : formula.variabel())
            calon.push_back(lipat_nama(v.nama));
        if (const auto i = find_terdekat(lipat_nama(kunci.cast<std::string>()), calon)) {
            const std::string mirip = kutip(formula.variabel()[*i].nama);
            id += " Yang paling mirip: " + mirip + ".";
            en += " The closest is " + mirip + ".";
        }
    }
    tolak_input(id + " Variabelnya: " + daftar_variabel(formula) + ".",
                en + " Its variables: " + daftar_variabel(formula) + ".");
}

std::vector<py::object> susun_dari_nama(const Formula& formula, const py::handle& isi) {
    std::vector<py::object> hasil(formula.variabel().size());
    for (const py::handle kunci : isi.attr("keys")()) {
        const auto cocok = find_variabel(formula, kunci);
        if (cocok.empty()) tolak_kunci(formula, kunci);
        if (cocok.size() > 1) {
            tolak_input(
                "Nama " + cuplikan(kunci) +
                    " dipakai untuk beberapa tahun dalam rumus ini. Pakai kunci (nama, geser_tahun): " +
                    daftar_variabel(formula) + ".",
                "The name " + cuplikan(kunci) +
                    " stands for several years in this formula. Use keys (name, geser_tahun): " +
                    daftar_variabel(formula) + ".");
        }
        auto& tempat = hasil[cocok.front()];
        if (tempat) {
            tolak_input("Variabel " + cuplikan(kunci) + " diberi dua kali.",
                        "Variable " + cuplikan(kunci) + " is given twice.");
        }
        tempat = isi[kunci];
    }
    std::string kurang;
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        if (!hasil[i]) kurang += (kurang.empty() ? "" : ", ") + kunci_variabel(formula.variabel()[i]);
    }
    if (!kurang.empty()) {
        tolak_input("Variabel " + kurang + " belum diberi. Pakai None bila tidak dilaporkan.",
                    "Variable " + kurang + " is not given. Use None where it is not reported.");
    }
    return hasil;
}

std::vector<py::object> susun_dari_urutan(const Formula& formula, const py::handle& isi) {
    std::vector<py::object> hasil;
    for (const py::handle satu : isi)
        hasil.push_back(py::reinterpret_borrow<py::object>(satu));
    const std::size_t perlu = formula.variabel().size();
    if (hasil.size() != perlu) {
        tolak_input("Rumus ini punya " + std::to_string(perlu) + " variabel (" + daftar_variabel(formula) +
                        "), tetapi diberi " + std::to_string(hasil.size()) + " nilai.",
                    "This formula has " + std::to_string(perlu) + " variables (" + daftar_variabel(formula) +
                        "), but was given " + std::to_string(hasil.size()) + " values.");
    }
    return hasil;
}

}  // namespace

std::vector<py::object> susun_isi(const Formula& formula, const py::handle& isi) {
    if (PyDict_Check(isi.ptr()) || (py::hasattr(isi, "keys") && py::hasattr(isi, "__getitem__"))) {
        return susun_dari_nama(formula, isi);
    }
    if (PyUnicode_Check(isi.ptr()) || PyBytes_Check(isi.ptr()) || !py::hasattr(isi, "__iter__")) {
        tolak_jenis("Nilai variabel harus berupa urutan atau dict, bukan " + cuplikan(isi) + ".",
                    "The variables' values must be a sequence or a dict, not " + cuplikan(isi) + ".");
    }
    return susun_dari_urutan(formula, isi);
}

std::vector<Hasil> to_isi(const Formula& formula, const py::handle& isi) {
    const std::vector<py::object> benda = susun_isi(formula, isi);
    std::vector<Hasil> hasil;
    hasil.reserve(benda.size());
    for (std::size_t i = 0; i < benda.size(); ++i) {
        const std::string nama = kutip(formula.variabel()[i].nama);
        hasil.push_back(to_hasil(benda[i], ("Variabel " + nama).c_str(), ("Variable " + nama).c_str()));
    }
    return hasil;
}

namespace {

Formula dari_rumus(const std::string& rumus, std::vector<Variabel> variabel, Pengali pengali) {
    const auto jumlah = static_cast<std::uint32_t>(variabel.size());
    auto ekspresi = read_rumus(rumus, jumlah);
    if (!ekspresi || ekspresi->jumlah_variabel() != jumlah) {
        const std::string n = std::to_string(jumlah);
        tolak_input("Rumus " + kutip(rumus) + " bukan bentuk baku atas v1..v" + n +
                        " yang memakai semua variabelnya, misalnya 'v1 / v2 * 100'. Untuk teks dokumen pakai "
                        "Formula.from_text.",
                    "Formula " + kutip(rumus) + " is not of the canonical form over v1..v" + n +
                        " that uses all its variables, such as 'v1 / v2 * 100'. For a document's text use "
                        "Formula.from_text.");
    }
    return {*std::move(ekspresi), std::move(variabel), pengali};
}

Variabel to_variabel(const py::handle& benda) {
    if (PyUnicode_Check(benda.ptr())) return {benda.cast<std::string>(), 0};
    if (py::isinstance<Variabel>(benda)) return benda.cast<const Variabel&>();
    tolak_jenis("Variabel harus str atau Variabel, bukan " + cuplikan(benda) + ".",
                "A variable must be str or Variabel, not " + cuplikan(benda) + ".");
}

Formula buat(const std::string& rumus, const py::iterable& variabel, Pengali pengali) {
    if (PyUnicode_Check(variabel.ptr())) {
        tolak_jenis(
            "Formula: variabel harus urutan nama, bukan satu teks " + cuplikan(variabel) + ".",
            "Formula: variabel must be a sequence of names, not one text " + cuplikan(variabel) + ".");
    }
    std::vector<Variabel> daftar;
    for (const py::handle satu : variabel)
        daftar.push_back(to_variabel(satu));
    return dari_rumus(rumus, std::move(daftar), pengali);
}

Formula dari_teks(const std::string& teks, Lokal lokal) {
    const auto bacaan = read_formula(teks, lokal);
    const Formula* formula = bacaan.isi ? bacaan.isi->formula() : nullptr;
    if (formula == nullptr) tolak_bacaan(bacaan.catatan, "Formula " + kutip(teks));
    return *formula;
}

}  // namespace

py::tuple to_pita(const Ekspresi& ekspresi) {
    py::list pita;
    for (const auto& simpul : ekspresi.pita())
        pita.append(py::make_tuple(static_cast<int>(simpul.op), simpul.arg));
    py::list konstanta;
    for (const auto& r : ekspresi.konstanta())
        konstanta.append(r);
    return py::make_tuple(pita, konstanta);
}

std::optional<Ekspresi> dari_pita(const py::tuple& isi) {
    const auto konstanta = isi[1].cast<std::vector<Rasional>>();
    PenyusunEkspresi penyusun;
    bool sah = true;
    for (const py::handle satu : isi[0]) {
        const auto [op, arg] = satu.cast<std::pair<int, std::uint32_t>>();
        switch (static_cast<Op>(op)) {
            case Op::konstanta:
                sah = sah && arg < konstanta.size() && penyusun.konstanta(konstanta[arg]);
                break;
            case Op::variabel:
                sah = sah && penyusun.variabel(arg);
                break;
            default:
                sah = sah && op > 0 && op <= static_cast<int>(Op::negatif) &&
                      penyusun.operasi(static_cast<Op>(op));
        }
    }
    return sah ? std::move(penyusun).selesai() : std::nullopt;
}

namespace {

Formula pulihkan(const py::tuple& pita, std::vector<Variabel> variabel, Pengali pengali) {
    auto ekspresi = dari_pita(pita);
    if (!ekspresi || ekspresi->jumlah_variabel() != variabel.size()) {
        tolak_input("Formula: keadaan yang disimpan rusak.", "Formula: the stored state is damaged.");
    }
    return {*std::move(ekspresi), std::move(variabel), pengali};
}

py::tuple variabel_python(const Formula& formula) {
    py::list hasil;
    for (const auto& v : formula.variabel())
        hasil.append(v);
    return py::tuple(hasil);
}

std::string repr(const Formula& formula) {
    py::list variabel;
    for (const auto& v : formula.variabel()) {
        if (v.geser_tahun == 0) {
            variabel.append(teks(v.nama));
        } else {
            variabel.append(v);
        }
    }
    return "Formula(" + std::string(py::repr(py::str(to_rumus(formula.ekspresi())))) + ", " +
           std::string(py::repr(variabel)) + ", '" + std::string(nama(formula.pengali())) + "')";
}

void ikat_variabel(py::module_& modul) {
    using V = Variabel;
    ikat_nilai<V>(modul, "Variabel", "A formula's variable: the phrase that names it, and its year.",
                  Medan<V, std::string>{"nama", &V::nama, "The phrase, as the text has it."},
                  Medan<V, std::int16_t>{"geser_tahun", &V::geser_tahun,
                                         "Years after the period that is evaluated; -1 is last year."});
}

void ikat_kelas_formula(py::module_& modul) {
    py::class_<Formula> kelas(modul, "Formula", py::is_final(),
                              "An expression over named variables, and the unit of its result.\n\n"
                              "Formula('v1 / v2 * 100', ['Jumlah A', 'Jumlah B'], 'persen'); from_text reads "
                              "what documents print.");
    kelas.def(py::init(&buat), py::arg("rumus"), py::arg("variabel"),
              py::arg_v("pengali", Pengali::polos, "'polos'"));
    kelas.def_static("from_text", &dari_teks, py::arg("teks"), py::arg_v("angka", Lokal::id, "'id'"),
                     "The formula of a document's text, LaTeX or plain; InputError with its notes when it is "
                     "refused. Notes that do not refuse are not shown: see read_formula.");
    kelas.def_property_readonly(
        "rumus", [](const Formula& f) { return to_rumus(f.ekspresi()); }, "Canonical text over v1..vn.");
    kelas.def_property_readonly("variabel", &variabel_python, "The variables, in order of first use.");
    kelas.def_property_readonly("pengali", &Formula::pengali, "The unit of the result.");
    kelas.def(
        "latex", [](const Formula& f, Lokal lokal) { return teks(to_latex(f, lokal)); },
        py::arg_v("tampil", Lokal::id, "'id'"), "With the variables' names, as LaTeX without dollar signs.");
    kelas.def(
        "evaluate", [](const Formula& f, const py::object& isi) { return f.evaluate(to_isi(f, isi)); },
        py::arg("isi"), py::pos_only(),
        "The exact result, or the reason why there is none.\n\n"
        "`isi`: values in the variables' order, or a dict by name. A value is int, Fraction, Decimal, "
        "Rasional, Hasil, an Alasan, or None (not reported).");
    kelas.def(
        "explain", [](const Formula& f, const py::object& isi) { return explain(f, to_isi(f, isi)); },
        py::arg("isi"), py::pos_only(), "The same, with every step: a Jejak.");
    kelas.def("_pita", [](const Formula& f) { return to_pita(f.ekspresi()); });
    tunda(kelas, "_repr_latex_", "iku._notebook", "latex_formula", "The formula for a notebook.");
    kelas.def("__eq__", [](const Formula& a, const py::handle& b) -> py::object {
        if (!py::isinstance<Formula>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const Formula&>());
    });
    kelas.def("__hash__", [](const Formula& f) {
        return py::hash(py::make_tuple(f.ekspresi().hash(), variabel_python(f), f.pengali()));
    });
    kelas.def("__repr__", &repr);
    kelas.def("__reduce__", [](const Formula& f) {
        return py::make_tuple(py::module_::import("iku._iku").attr("_formula"),
                              py::make_tuple(to_pita(f.ekspresi()), variabel_python(f), f.pengali()));
    });
    salin_diri(kelas);
    modul.def("_formula", &pulihkan);
}

Perhitungan buat_perhitungan(std::string teks, Status status, std::optional<Formula> formula) {
    if (status != Status::bukan_hitungan && formula.has_value() != (status != Status::ditolak)) {
        tolak_input("Perhitungan: status dibaca dan catatan perlu rumus; ditolak tidak boleh punya rumus.",
                    "Perhitungan: status dibaca and catatan need a formula; ditolak must have none.");
    }
    return {std::move(teks), status, std::move(formula)};
}

void ikat_perhitungan(py::module_& modul) {
    py::class_<Perhitungan> kelas(modul, "Perhitungan", py::is_final(),
                                  "The reading of a formula text: the text as it stands, how far it could be "
                                  "read, and the formula.");
    kelas.def(py::init(&buat_perhitungan), py::arg("teks") = "",
              py::arg_v("status", Status::ditolak, "'ditolak'"), py::arg("formula") = py::none());
    kelas.def_property_readonly(
        "teks", [](const Perhitungan& p) { return teks(p.teks()); }, "The text, word for word.");
    kelas.def_property_readonly("status", &Perhitungan::status, "How far it could be read.");
    kelas.def_property_readonly("formula", &Perhitungan::formula, py::return_value_policy::reference_internal,
                                "The formula, or None.");
    const auto isi = [](const py::object& ini) {
        const auto& p = ini.cast<const Perhitungan&>();
        return py::make_tuple(teks(p.teks()), p.status(), ini.attr("formula"));
    };
    kelas.def("__eq__", [](const Perhitungan& a, const py::handle& b) -> py::object {
        if (!py::isinstance<Perhitungan>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const Perhitungan&>());
    });
    kelas.def("__hash__", [isi](const py::object& ini) { return py::hash(isi(ini)); });
    kelas.def("__repr__", [](const py::object& ini) {
        const auto& p = ini.cast<const Perhitungan&>();
        return "Perhitungan(" + std::string(py::repr(teks(p.teks()))) + ", '" +
               std::string(nama(p.status())) + "', " + std::string(py::repr(ini.attr("formula"))) + ")";
    });
    kelas.def("__reduce__",
              [isi](const py::object& ini) { return py::make_tuple(py::type::of(ini), isi(ini)); });
    salin_diri(kelas);
}

}  // namespace

void ikat_formula(py::module_& modul) {
    ikat_variabel(modul);
    ikat_kelas_formula(modul);
    ikat_perhitungan(modul);
    modul.def(
        "_read_formula",
        [](const std::string& teks, Lokal lokal) {
            const auto bacaan = [&] {
                const py::gil_scoped_release lepas;
                return read_formula(teks, lokal);
            }();
            return py::make_tuple(bacaan.isi, to_tuple(bacaan.catatan));
        },
        py::arg("teks"), py::arg("angka"));
}

}  // namespace iku::ikat
