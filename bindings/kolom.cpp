// SPDX-License-Identifier: Apache-2.0
#include "kolom.hpp"

#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/persen.hpp"

#include "angka.hpp"
#include "arrow.hpp"
#include "desimal.hpp"
#include "formula.hpp"
#include "ikat.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace iku::ikat {

namespace {

// Rows that the kernels did not see as they are, one by one.
void perbaiki(const Ekspresi& ekspresi, std::span<const KolomMasuk> masuk, Pembulatan pembulatan,
              KolomHasil& hasil) {
    per_istimewa(masuk, [&](std::size_t i) {
        const auto sel = to_sel(evaluate(ekspresi, isi_baris(masuk, i)), pembulatan);
        hasil.isi[i] = sel.hasil;
        (*hasil.alasan)[i] = sel.alasan;
    });
}

// v1 / v2 * faktor
Ekspresi susun_persen(std::int64_t faktor) {
    PenyusunEkspresi penyusun;
    penyusun.variabel(0);
    penyusun.variabel(1);
    penyusun.operasi(Op::bagi);
    penyusun.konstanta(faktor);
    penyusun.operasi(Op::kali);
    return *std::move(penyusun).selesai();
}

KolomHasil percent(const py::object& pembilang, const py::object& penyebut, Desimal desimal, Mode mode,
                   Faktor faktor, UtasPython utas) {
    const std::array<std::string, 2> nama{"pembilang", "penyebut"};
    const std::array masuk{KolomMasuk(pembilang, nama[0]), KolomMasuk(penyebut, nama[1])};
    KolomHasil hasil = kolom_kosong(periksa_panjang(masuk, nama), desimal);
    const Pembulatan pembulatan{mode, desimal};
    {
        const py::gil_scoped_release lepas;
        persen(masuk[0].kolom(), masuk[1].kolom(), faktor, pembulatan, hasil.isi, *hasil.alasan, utas);
        perbaiki(susun_persen(faktor), masuk, pembulatan, hasil);
    }
    return hasil;
}

KolomHasil evaluate_benda(const Formula& formula, const std::vector<py::object>& benda, Pembulatan pembulatan,
                          Utas utas) {
    if (benda.empty()) {
        tolak_input("evaluate_columns: rumus ini tidak punya variabel; pakai evaluate([]).",
                    "evaluate_columns: this formula has no variables; use evaluate([]).");
    }
    std::vector<KolomMasuk> masuk;
    std::vector<std::string> nama;
    masuk.reserve(benda.size());
    for (std::size_t k = 0; k < benda.size(); ++k) {
        nama.push_back(kutip(formula.variabel()[k].nama));
        masuk.emplace_back(benda[k], nama.back());
    }
    KolomHasil hasil = kolom_kosong(periksa_panjang(masuk, nama), pembulatan.desimal);
    {
        const py::gil_scoped_release lepas;
        evaluate(formula.ekspresi(), lihat_kolom(masuk), pembulatan, hasil.isi, *hasil.alasan, utas);
        perbaiki(formula.ekspresi(), masuk, pembulatan, hasil);
    }
    return hasil;
}

KolomHasil evaluate_columns(const Formula& formula, const py::object& kolom, Desimal desimal, Mode mode,
                            UtasPython utas) {
    return evaluate_benda(formula, susun_isi(formula, kolom), {mode, desimal}, utas);
}

// Values give a Hasil, columns a Kolom.
py::object evaluate_isi(const Formula& formula, const py::object& isi, const std::optional<Desimal>& desimal,
                        const std::optional<Mode>& mode, UtasPython utas) {
    const std::vector<py::object> benda = susun_isi(formula, isi);
    if (std::any_of(benda.begin(), benda.end(), [](const py::object& b) { return is_kolom(b); }))
        return py::cast(evaluate_benda(formula, benda, pembulatan_kolom(desimal, mode), utas));
    tolak_pembulatan(desimal, mode, "evaluate");
    return py::cast(formula.evaluate(to_isi(formula, isi)));
}

// One alasan as Python's enumeration has it, each looked up once.
class KamusAlasan {
  public:
    const py::object& operator[](Alasan alasan) {
        auto& isi = isi_[static_cast<std::size_t>(alasan)];
        if (!isi) isi = dari_pilihan(alasan);
        return isi;
    }

  private:
    std::array<py::object, 256> isi_{};
};

void ikat_kolom_alasan(py::module_& modul) {
    py::class_<KolomAlasan> kelas(modul, "KolomAlasan", py::buffer_protocol(), py::is_final(),
                                  "The reasons of a column: a sequence of Alasan, and a read-only buffer of "
                                  "their codes (uint8), so numpy.asarray copies nothing.");
    kelas.def_buffer([](KolomAlasan& k) {
        return py::buffer_info(reinterpret_cast<const std::uint8_t*>(k.isi->data()),
                               static_cast<py::ssize_t>(k.isi->size()));
    });
    kelas.def("__len__", [](const KolomAlasan& k) { return k.isi->size(); });
    kelas.def("__getitem__",
              [](const KolomAlasan& k, py::ssize_t i) { return (*k.isi)[indeks(i, k.isi->size())]; });
    kelas.def("__getitem__", [](const KolomAlasan& k, const py::slice& irisan) {
        auto hasil = std::make_shared<std::vector<Alasan>>();
        for (const std::size_t i : letak_irisan(irisan, k.isi->size()))
            hasil->push_back((*k.isi)[i]);
        return KolomAlasan{std::move(hasil)};
    });
    kelas.def("__eq__", [](const KolomAlasan& a, const py::handle& b) -> py::object {
        if (!py::isinstance<KolomAlasan>(b)) return tidak_ditangani();
        return py::bool_(*a.isi == *b.cast<const KolomAlasan&>().isi);
    });
    kelas.attr("__hash__") = py::none();
    kelas.def("__reduce__", [](const KolomAlasan& k) {
        return py::make_tuple(
            py::module_::import("iku._iku").attr("_kolom_alasan"),
            py::make_tuple(py::bytes(reinterpret_cast<const char*>(k.isi->data()), k.isi->size())));
    });
    salin_diri(kelas);
    modul.def("_kolom_alasan", [](const std::string& isi) {
        auto hasil = std::make_shared<std::vector<Alasan>>();
        for (const char satu : isi)
            hasil->push_back(static_cast<Alasan>(satu));
        return KolomAlasan{std::move(hasil)};
    });
    kelas.def("__iter__", &iterasi);
    kelas.def("to_pylist", [](const KolomAlasan& k) {
        KamusAlasan kamus;
        py::list hasil(k.isi->size());
        for (std::size_t i = 0; i < k.isi->size(); ++i)
            hasil[i] = kamus[(*k.isi)[i]];
        return hasil;
    });
    kelas.def("__repr__", [](const KolomAlasan& k) {
        return "<KolomAlasan: " + std::to_string(k.isi->size()) + " baris>";
    });
}

// Every row is its integer.
bool is_utuh(const KolomHasil& k) {
    return k.desimal == 0 &&
           std::all_of(k.alasan->begin(), k.alasan->end(), [](Alasan satu) { return satu == Alasan::ada; });
}

void periksa_desimal_arrow(const KolomHasil& k) {
    if (k.desimal <= Kolom::desimal_terbanyak) return;
    tolak_input("Kolom: Arrow menerima paling banyak 18 desimal.", "Kolom: Arrow takes 18 decimals at most.");
}

// The scaled integers of a column, which lives as long as it is looked at.
struct KolomBerskala {
    py::object kolom;
};

void ikat_berskala(py::module_& modul) {
    py::class_<KolomBerskala> kelas(modul, "KolomBerskala", py::buffer_protocol(), py::is_final(),
                                    "The scaled int64 of a Kolom, as a read-only buffer.");
    kelas.def_buffer([](const KolomBerskala& b) {
        const auto& k = b.kolom.cast<const KolomHasil&>();
        return py::buffer_info(const_cast<std::int64_t*>(k.isi.data()),
                               static_cast<py::ssize_t>(k.isi.size()), true);
    });
    kelas.def("__len__", [](const KolomBerskala& b) { return b.kolom.cast<const KolomHasil&>().isi.size(); });
}

py::list to_pylist(const KolomHasil& k) {
    const py::object decimal = py::module_::import("decimal");
    const py::object scaleb = decimal.attr("Decimal").attr("scaleb");
    const py::object kelas = decimal.attr("Decimal");
    // Wide enough for every int64, so that moving the point never rounds.
    const py::object konteks = decimal.attr("Context")(20);
    const py::int_ geser(-static_cast<int>(k.desimal));
    py::list hasil(k.isi.size());
    for (std::size_t i = 0; i < k.isi.size(); ++i) {
        hasil[i] = (*k.alasan)[i] == Alasan::ada ? scaleb(kelas(k.isi[i]), geser, konteks) : py::none();
    }
    return hasil;
}

void ikat_kelas_kolom(py::module_& modul) {
    using K = KolomHasil;
    py::class_<K> kelas(
        modul, "Kolom", py::buffer_protocol(), py::is_final(),
        "A column of exact results, rounded once: row i is an int64 / 10**desimal, or a reason.\n\n"
        "numpy and pandas get exact objects: Decimals, None where there is a reason; floats where they ask "
        "for floats. Without decimals and reasons it is a read-only buffer of int64, so numpy.asarray copies "
        "nothing. numpy.asarray(kolom.berskala) looks at the scaled int64 of any column. to_pylist() gives "
        "Decimals.");
    kelas.def_buffer([](K& k) {
        if (!is_utuh(k)) {
            tolak_input("Kolom: buffer hanya ada tanpa desimal dan alasan; pakai kolom.berskala.",
                        "Kolom: there is a buffer only without decimals and reasons; use kolom.berskala.");
        }
        return py::buffer_info(k.isi.data(), static_cast<py::ssize_t>(k.isi.size()), true);
    });
    kelas.def_property_readonly(
        "berskala", [](const py::object& ini) { return KolomBerskala{ini}; },
        "The scaled int64 as a read-only buffer: 9487 for 94.87 at two decimals; 0 where there is a reason.");
    tunda(kelas, "__array__", "iku._numpy", "to_array",
          "Decimals and None for numpy and pandas; floats, NaN where there is no value, where floats are "
          "asked for.");
    kelas.def_property_readonly(
        "desimal", [](const K& k) { return k.desimal; }, "Decimals of the scaled int64.");
    kelas.def_property_readonly(
        "alasan", [](const K& k) { return KolomAlasan{k.alasan}; },
        "Why rows have no value; Alasan.ada where they have one.");
    kelas.def("__len__", [](const K& k) { return k.isi.size(); });
    kelas.def(
        "__getitem__", [](const K& k, py::ssize_t i) { return k.hasil(indeks(i, k.isi.size())); },
        "The row as a Hasil: exact in the rounded value.");
    kelas.def(
        "__getitem__",
        [](const K& k, const py::slice& irisan) {
            const auto letak = letak_irisan(irisan, k.isi.size());
            K hasil = kolom_kosong(letak.size(), k.desimal);
            for (std::size_t i = 0; i < letak.size(); ++i) {
                hasil.isi[i] = k.isi[letak[i]];
                (*hasil.alasan)[i] = (*k.alasan)[letak[i]];
            }
            return hasil;
        },
        "The rows as a Kolom.");
    kelas.def("__iter__", &iterasi);
    kelas.def("to_pylist", &to_pylist,
              "Decimals with exactly `desimal` decimals; None where there is no value.");
    kelas.def(
        "__arrow_c_array__",
        [](const K& k, const py::object& /*requested_schema*/) {
            periksa_desimal_arrow(k);
            return to_arrow(k.isi, *k.alasan, k.desimal);
        },
        py::arg("requested_schema") = py::none(),
        "For pyarrow.array, polars.Series and others: int64 without decimals, else decimal128; a reason is a "
        "null.");
    kelas.def(
        "__arrow_c_schema__",
        [](const K& k) -> py::object {
            periksa_desimal_arrow(k);
            return to_arrow(std::span(k.isi).first(0), {}, k.desimal)[0];
        },
        "The Arrow type that __arrow_c_array__ gives.");
    kelas.def("__eq__", [](const K& a, const py::handle& b) -> py::object {
        if (!py::isinstance<K>(b)) return tidak_ditangani();
        const auto& lain = b.cast<const K&>();
        return py::bool_(a.desimal == lain.desimal && a.isi == lain.isi && *a.alasan == *lain.alasan);
    });
    kelas.attr("__hash__") = py::none();
    kelas.def("__repr__", [](const K& k) {
        return "<Kolom: " + std::to_string(k.isi.size()) + " baris, " + std::to_string(k.desimal) +
               " desimal>";
    });
    kelas.def("__reduce__", [](const K& k) {
        const auto bita = [](const void* isi, std::size_t n) {
            return py::bytes(static_cast<const char*>(isi), n);
        };
        return py::make_tuple(py::module_::import("iku._iku").attr("_kolom"),
                              py::make_tuple(bita(k.isi.data(), k.isi.size() * sizeof(std::int64_t)),
                                             bita(k.alasan->data(), k.alasan->size()), k.desimal));
    });
    salin_diri(kelas);
    tunda(kelas, "_repr_html_", "iku._notebook", "html_kolom", "The first rows, for a notebook.");
    modul.def("_kolom", [](const std::string& isi, const std::string& alasan, std::uint8_t desimal) {
        K k = kolom_kosong(alasan.size(), desimal);
        if (isi.size() != alasan.size() * sizeof(std::int64_t)) {
            tolak_input("Kolom: keadaan yang disimpan rusak.", "Kolom: the stored state is damaged.");
        }
        std::copy(isi.begin(), isi.end(), reinterpret_cast<char*>(k.isi.data()));
        std::copy(alasan.begin(), alasan.end(), reinterpret_cast<char*>(k.alasan->data()));
        return k;
    });
}

}  // namespace

void ikat_kolom(py::module_& modul) {
    ikat_kolom_alasan(modul);
    ikat_berskala(modul);
    ikat_kelas_kolom(modul);
    modul.def(
        "percent", &percent, py::arg("pembilang"), py::arg("penyebut"), py::arg("desimal") = 2,
        py::arg_v("pembulatan", Mode::half_up, "'half_up'"), py::kw_only(), py::arg("faktor") = 100,
        py::arg("utas") = 1,
        "pembilang / penyebut * faktor, row by row, exactly, rounded once.\n\n"
        "Both: a column of read_numbers, integers (any buffer such as numpy and array.array, int64 without a "
        "copy; floats, which are counts where all are, else the decimals they print as; NaN and what is "
        "masked is "
        "missing), a column of Arrow (pyarrow, "
        "polars: "
        "integers, decimals, floats), or a "
        "sequence of int, float, Fraction, Decimal, Rasional, Hasil, Alasan, None. "
        "Same length. Gives a Kolom; a zero denominator or a missing value is a reason, never an error. "
        "Runs without the GIL, on up to `utas` threads where they pay (the same bits for any number): do not "
        "change the arrays meanwhile.");
    modul.def(
        "evaluate", &evaluate_isi, py::arg("formula"), py::arg("isi"), py::kw_only(),
        py::arg("desimal") = py::none(), py::arg("pembulatan") = py::none(), py::arg("utas") = 1,
        "What a formula gives for its variables: a Hasil for values, exactly; a Kolom for columns, rounded "
        "once (two decimals, half_up, unless said otherwise).\n\n`isi`: a dict by name, or a sequence in "
        "the variables' order; columns and `utas` as for percent.");
    py::class_<Formula> formula = py::reinterpret_borrow<py::class_<Formula>>(modul.attr("Formula"));
    formula.def(
        "evaluate_columns", &evaluate_columns, py::arg("kolom"), py::arg("desimal") = 2,
        py::arg_v("pembulatan", Mode::half_up, "'half_up'"), py::kw_only(), py::arg("utas") = 1,
        "The same for whole columns: a dict of columns by variable name, or a sequence of them in the "
        "variables' order; columns and `utas` as for percent. Gives a Kolom. Row i is what evaluate gives "
        "for row "
        "i, rounded once, reasons included.");
}

}  // namespace iku::ikat
