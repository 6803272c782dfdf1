// SPDX-License-Identifier: Apache-2.0
#include "angka.hpp"
#include "desimal.hpp"
#include "formula.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "kinerja/rollup_kolom.hpp"
#include "kinerja/soal_capaian.hpp"
#include "nilai.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Many values into one, and values among one another: periods, units, means, ranks, shares.
namespace iku::ikat {

namespace {

std::string nomor_isi(const char* fungsi, const char* kata, std::size_t i) {
    return std::string(fungsi) + ", " + kata + " " + std::to_string(i + 1);
}

// The values of an iterable; a text is none.
std::vector<Hasil> to_daftar(const py::handle& isi, const char* fungsi) {
    if (PyUnicode_Check(isi.ptr()) || !py::hasattr(isi, "__iter__")) {
        tolak_jenis(std::string(fungsi) + ": perlu urutan nilai, bukan " + cuplikan(isi) + ".",
                    std::string(fungsi) + ": needs a sequence of values, not " + cuplikan(isi) + ".");
    }
    std::vector<Hasil> hasil;
    for (const py::handle satu : isi) {
        const std::size_t i = hasil.size();
        hasil.push_back(
            to_hasil(satu, nomor_isi(fungsi, "nilai", i).c_str(), nomor_isi(fungsi, "value", i).c_str()));
    }
    return hasil;
}

std::vector<Rasional> to_angka(const py::handle& isi, const char* fungsi) {
    std::vector<Rasional> hasil;
    for (const auto& satu : to_daftar(isi, fungsi)) {
        if (!satu.ada()) {
            tolak_input(nomor_isi(fungsi, "nilai", hasil.size()) + ": tidak ada nilainya.",
                        nomor_isi(fungsi, "value", hasil.size()) + ": there is no value.");
        }
        hasil.push_back(*satu);
    }
    return hasil;
}

[[noreturn]] void tolak_jumlah(const char* fungsi, const char* nama, std::size_t ada, std::size_t perlu) {
    const std::string isi = std::string(fungsi) + ": " + nama + " ";
    tolak_input(isi + std::to_string(ada) + ", padahal nilainya " + std::to_string(perlu) + ".",
                isi + std::to_string(ada) + ", but there are " + std::to_string(perlu) + " values.");
}

Hasil konsolidasikan(const py::object& nilai, Konsolidasi cara, PeriodeKosong kosong,
                     const std::optional<std::vector<bool>>& bertarget) {
    const auto daftar = to_daftar(nilai, "konsolidasi");
    if (bertarget && bertarget->size() != daftar.size())
        tolak_jumlah("konsolidasi", "bertarget", bertarget->size(), daftar.size());
    std::vector<NilaiPeriode> periode;
    for (std::size_t i = 0; i < daftar.size(); ++i)
        periode.push_back({daftar[i], !bertarget || (*bertarget)[i]});
    return konsolidasi(periode, cara, kosong);
}

Hasil rata(const py::object& nilai, const py::object& bobot) {
    const auto daftar = to_daftar(nilai, "rerata");
    if (bobot.is_none()) return rerata(daftar);
    const auto berat = to_angka(bobot, "rerata, bobot");
    if (berat.size() != daftar.size()) tolak_jumlah("rerata", "bobot", berat.size(), daftar.size());
    return rerata(daftar, berat);
}

// A unit that reports nothing at all may be None.
std::vector<Hasil> isi_unit(const Formula& formula, const py::handle& isi) {
    if (isi.is_none()) return std::vector<Hasil>(formula.variabel().size());
    return to_isi(formula, isi);
}

Rasional bobot_unit(const py::object& bobot, const std::string& nama) {
    if (bobot.is_none()) return 1;
    const py::object isi = bobot.attr("get")(nama, py::none());
    if (isi.is_none()) {
        tolak_input("rollup: bobot " + kutip(nama) + " tidak diberi.",
                    "rollup: the weight of " + kutip(nama) + " is not given.");
    }
    return to_rasional(isi, "rollup, bobot", "rollup, weight");
}

HasilRollup gulung_unit(const Formula& formula, const py::object& unit, CaraRollup cara,
                        const py::object& bobot) {
    if ((cara == CaraRollup::rerata_tertimbang) == bobot.is_none()) {
        tolak_input("rollup: bobot diperlukan untuk rerata_tertimbang, dan hanya untuk itu.",
                    "rollup: weights are needed for rerata_tertimbang, and for nothing else.");
    }
    const py::object pasangan = py::hasattr(unit, "items") ? py::object(unit.attr("items")()) : unit;
    std::vector<UnitRollup> daftar;
    std::set<std::string> dikenal;
    for (const py::handle satu : pasangan) {
        const auto dua = py::reinterpret_borrow<py::object>(satu).cast<std::pair<std::string, py::object>>();
        if (!dikenal.insert(dua.first).second) {
            tolak_input("rollup: " + kutip(dua.first) + " diberi dua kali.",
                        "rollup: " + kutip(dua.first) + " is given twice.");
        }
        daftar.push_back({dua.first, isi_unit(formula, dua.second), bobot_unit(bobot, dua.first)});
    }
    return rollup(formula, daftar, cara);
}

// Units by their names give a HasilRollup, columns with a key a KolomRollup.
py::object gulung(const Formula& formula, const py::object& unit, CaraRollup cara, const py::object& bobot,
                  const py::object& kunci, const std::optional<Desimal>& desimal,
                  const std::optional<Mode>& mode, UtasPython utas) {
    if (!kunci.is_none()) {
        if (!bobot.is_none() || cara == CaraRollup::rerata_tertimbang) {
            tolak_input("rollup: kolom dengan kunci tidak punya bobot dan rerata_tertimbang.",
                        "rollup: columns with a key have no weights and no rerata_tertimbang.");
        }
        return rollup_kolom(formula, unit, kunci, cara, pembulatan_kolom(desimal, mode), utas);
    }
    tolak_pembulatan(desimal, mode, "rollup");
    return py::cast(gulung_unit(formula, unit, cara, bobot));
}

void ikat_rollup(py::module_& modul) {
    using C = Cakupan;
    ikat_nilai<C>(modul, "Cakupan", "How much of the whole a figure speaks for.",
                  Medan<C, std::size_t>{"dilaporkan", &C::dilaporkan, "Units with every value."},
                  Medan<C, std::size_t>{"diharapkan", &C::diharapkan, "Units that were expected."},
                  Medan<C, std::vector<std::string>>{"tidak_melapor", &C::tidak_melapor, "The others."},
                  Medan<C, Hasil>{"bagian_penyebut", &C::bagian_penyebut,
                                  "The share of the denominator in percent, where it is known."});
    using H = HasilRollup;
    py::class_<H> kelas(modul, "HasilRollup", py::is_final(),
                        "The figure of many units: how it was made, and for how many it speaks.");
    kelas.def_property_readonly(
        "cara", [](const H& h) { return h.cara; }, "How it was made.");
    kelas.def_readonly("hasil", &H::hasil, "The figure.");
    kelas.def_property_readonly(
        "isi", [](const py::object& ini) { return lihat(ini.cast<const H&>().isi, ini); },
        "For pooled: the sums that went into the formula.");
    kelas.def_readonly("cakupan", &H::cakupan, "Who reported, of whom.");
    kelas.def("__repr__", [](const py::object& ini) {
        const auto& h = ini.cast<const H&>();
        return "<HasilRollup " + std::string(nama(h.cara)) + ": " + std::string(py::repr(ini.attr("hasil"))) +
               ", " + std::to_string(h.cakupan.dilaporkan) + " dari " + std::to_string(h.cakupan.diharapkan) +
               ">";
    });
    salin_diri(kelas);
    modul.def("rollup", &gulung, py::arg("formula"), py::arg("unit"),
              py::arg_v("cara", CaraRollup::pooled, "'pooled'"), py::kw_only(), py::arg("bobot") = py::none(),
              py::arg("kunci") = py::none(), py::arg("desimal") = py::none(),
              py::arg("pembulatan") = py::none(), py::arg("utas") = 1,
              "The figure of many units. `unit` maps each name to the values of the formula's variables, "
              "None where it has not reported. pooled: the formula on the sums, which is not the mean of the "
              "units' figures.\n\nFor columns: `unit` holds the variables' columns (as for "
              "Formula.evaluate_columns), "
              "a row a unit, and `kunci` says to which group each row belongs, by an int or a str. Gives a "
              "KolomRollup: a figure a group, rounded once, with its coverage. Runs without the GIL, on up "
              "to `utas` threads.");
}

template <Hasil (*fungsi)(const Hasil&, const Hasil&)>
Hasil dua(const py::object& sekarang, const py::object& dahulu) {
    return fungsi(to_hasil(sekarang, "sekarang", "sekarang"), to_hasil(dahulu, "dahulu", "dahulu"));
}

void ikat_peringkat(py::module_& modul) {
    modul.def(
        "peringkat",
        [](const py::object& nilai, Urutan urutan) {
            if (is_larik(nilai)) return py::cast(rank_kolom(nilai, py::none(), urutan));
            return py::cast(peringkat(to_daftar(nilai, "peringkat"), urutan));
        },
        py::arg("nilai"), py::arg_v("urutan", Urutan::terbesar_dulu, "'terbesar_dulu'"),
        "Ranks from 1 by exact value; equal values share one (1, 2, 2, 4). None for what has no value. A "
        "list, "
        "or a Kolom for an array or a column of Arrow, as rank gives it.");
    modul.def(
        "bagian_seratus",
        [](const py::object& nilai, Desimal desimal) {
            return bagian_seratus(to_angka(nilai, "bagian_seratus"), desimal);
        },
        py::arg("nilai"), py::arg("desimal") = 2,
        "Shares in percent that add up to exactly 100; None when a value is negative or all are zero.");
    modul.def("pertumbuhan", &dua<&pertumbuhan>, py::arg("sekarang"), py::arg("dahulu"),
              "Growth against an earlier value, in percent of it.");
    modul.def("selisih_poin", &dua<&selisih_poin>, py::arg("sekarang"), py::arg("dahulu"),
              "The difference of two percentages in percentage points.");
    modul.def(
        "kemajuan",
        [](const py::object& sekarang, const py::object& awal, const py::object& akhir) {
            return kemajuan(to_hasil(sekarang, "sekarang", "sekarang"), to_hasil(awal, "awal", "awal"),
                            to_hasil(akhir, "akhir", "akhir"));
        },
        py::arg("sekarang"), py::arg("awal"), py::arg("akhir"),
        "How far a value has come from where a plan began to where it is to end, in percent.");
}

}  // namespace

void ikat_gabungan(py::module_& modul) {
    ikat_rollup(modul);
    ikat_peringkat(modul);
    modul.def("konsolidasi", &konsolidasikan, py::arg("nilai"), py::arg("cara"),
              py::arg_v("kosong", PeriodeKosong::belum_dapat_dihitung, "'belum_dapat_dihitung'"),
              py::kw_only(), py::arg("bertarget") = py::none(),
              "The values of periods, in the order of time, as one: jumlah, rerata, nilai_terakhir or "
              "periode_terakhir. `kosong`: what a period with a target but no value does; lewati skips it. "
              "`bertarget`: which periods have a target; all, unless it says so.");
    modul.def("rerata", &rata, py::arg("nilai"), py::arg("bobot") = py::none(),
              "The mean of the figures that have a value, weighted where there are weights.");
}

}  // namespace iku::ikat
