// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/data.hpp"

#include "iku/angka/read_kolom.hpp"
#include "iku/laporan/evaluasi.hpp"
#include "iku/teks/sidik.hpp"

#include "angka.hpp"
#include "catatan.hpp"
#include "data.hpp"
#include "dokumen.hpp"
#include "nilai.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace iku::ikat {

namespace {

DataPython read(const std::string& csv, Lokal lokal, const std::string& asal, const std::string& sidik) {
    auto bacaan = [&] {
        const py::gil_scoped_release lepas;
        return read_data(csv, lokal);
    }();
    DataPython hasil{unwrap(bacaan, asal), {}, {"data", asal, sidik.empty() ? sha256(csv) : sidik}};
    hasil.catatan = std::move(bacaan.catatan);
    return hasil;
}

// A table of Python values, written as CSV for the one reader of data files. Text and integers are written as
// they are; for another number a 0 holds the place, and its exact value is put in afterwards, found again by
// the byte at which its cell begins. Floats are read column by column, as read_numbers does.
class TabelPython {
  public:
    explicit TabelPython(const py::iterable& judul) { tulis_baris(judul); }

    void tulis_baris(const py::handle& baris) {
        std::size_t kolom = 0;
        for (const py::handle sel : baris) {
            if (kolom > 0) csv_ += '\t';
            tulis_sel(sel, kolom++);
        }
        csv_ += '\n';
        ++jumlah_baris_;
    }

    DataPython read(Lokal lokal) && {
        DataPython hasil = ikat::read(csv_, lokal, {}, {});
        hasil.asal = {"data", {}, {}};
        for (auto& catatan : hasil.catatan)
            catatan.posisi = tempat(catatan.posisi);
        read_float(hasil.catatan);
        for (auto& fakta : hasil.isi.fakta) {
            const auto nilai = nilai_.find(fakta.posisi.bita);
            if (nilai != nilai_.end()) {
                fakta.nilai = nilai->second.nilai;
                fakta.teks = nilai->second.teks;
            }
            fakta.posisi = tempat(fakta.posisi);
        }
        return hasil;
    }

  private:
    struct Nilai {
        Hasil nilai;
        std::string teks;
    };
    struct SelFloat {
        std::uint32_t bita;
        std::size_t baris;  // from 0, below the headings
        double nilai;
    };

    // Only the row means something to who gave us a table: 1 is the first row below the headings.
    static Posisi tempat(const Posisi& posisi) { return {0, 0, posisi.baris == 0 ? 0 : posisi.baris - 1, 0}; }

    void tulis_sel(const py::handle& sel, std::size_t kolom) {
        const auto bita = static_cast<std::uint32_t>(csv_.size());
        if (sel.is_none()) return;
        if (PyUnicode_Check(sel.ptr())) {
            tulis_teks(sel.cast<std::string>());
        } else if (PyFloat_Check(sel.ptr())) {
            tulis_float(PyFloat_AS_DOUBLE(sel.ptr()), bita, kolom);
        } else {
            Hasil nilai = to_hasil(sel, "Sel data", "Data cell");
            if (nilai.ada() && nilai->is_bulat()) {
                csv_ += nilai->to_string();
            } else {
                nilai_.emplace(bita, Nilai{std::move(nilai), py::str(sel)});
                csv_ += '0';
            }
        }
    }

    // Counts that came as floats because some were missing are written as the integers they are.
    void tulis_float(double nilai, std::uint32_t bita, std::size_t kolom) {
        if (std::isnan(nilai)) return;
        if (std::trunc(nilai) == nilai && std::abs(nilai) < 9007199254740992.0) {
            csv_ += std::to_string(static_cast<std::int64_t>(nilai));
            return;
        }
        csv_ += '0';
        float_[kolom].push_back({bita, jumlah_baris_ - 1, nilai});
    }

    // Every text in quotes, on one line: a row of the table is a line of the CSV.
    void tulis_teks(const std::string& isi) {
        csv_ += '"';
        for (const char c : isi) {
            if (c == '"') csv_ += '"';
            csv_ += c == '\n' || c == '\r' ? ' ' : c;
        }
        csv_ += '"';
    }

    void read_float(std::vector<Catatan>& catatan) {
        for (const auto& [kolom, sel] : float_) {
            std::vector<double> isi(jumlah_baris_ - 1, std::numeric_limits<double>::quiet_NaN());
            for (const auto& satu : sel)
                isi[satu.baris] = satu.nilai;
            const auto bacaan = read_numbers(isi);
            for (const auto& satu : sel)
                nilai_.emplace(satu.bita, Nilai{(*bacaan.isi)[satu.baris], py::str(py::float_(satu.nilai))});
            for (auto satu : bacaan.catatan) {
                satu.posisi = {0, 0, satu.posisi.baris, 0};
                catatan.push_back(std::move(satu));
            }
        }
    }

    std::string csv_;
    std::size_t jumlah_baris_ = 0;  // headings included
    std::unordered_map<std::uint32_t, Nilai> nilai_;
    std::map<std::size_t, std::vector<SelFloat>> float_;
};

DataPython dari_tabel(const py::iterable& judul, const py::iterable& baris, Lokal lokal) {
    TabelPython tabel(judul);
    for (const py::handle satu : baris)
        tabel.tulis_baris(satu);
    return std::move(tabel).read(lokal);
}

// Rows as tuples (sasaran, indikator, wilayah, periode, jejak), and the notes.
py::tuple evaluate_python(const DokumenPython& dokumen, const DataPython& data) {
    auto bacaan = [&] {
        const py::gil_scoped_release lepas;
        return evaluate(dokumen.isi, data.isi);
    }();
    Evaluasi evaluasi = unwrap(bacaan, "evaluate");
    py::list baris;
    for (auto& satu : evaluasi.baris) {
        baris.append(py::make_tuple(satu.sasaran, satu.indikator, teks(satu.wilayah),
                                    satu.periode.to_string(), std::move(satu.jejak)));
    }
    return py::make_tuple(baris, to_tuple(bacaan.catatan));
}

void ikat_fakta(py::module_& modul) {
    py::class_<Fakta> kelas(modul, "Fakta", py::is_final(), "One reported value.");
    kelas.def_property_readonly(
        "indikator", [](const Fakta& f) { return teks(f.indikator); },
        "Empty: any indicator with such a variable.");
    kelas.def_property_readonly(
        "wilayah", [](const Fakta& f) { return teks(f.wilayah); }, "Empty: no region stated.");
    kelas.def_property_readonly(
        "periode", [](const Fakta& f) { return f.periode.to_string(); }, "'2023', '2023-TW3', ...");
    kelas.def_property_readonly("variabel", [](const Fakta& f) { return teks(f.variabel); });
    kelas.def_readonly("nilai", &Fakta::nilai, "A Hasil.");
    kelas.def_property_readonly(
        "teks", [](const Fakta& f) { return teks(f.teks); }, "The cell as it stands.");
    kelas.def_property_readonly("posisi", [](const Fakta& f) { return f.posisi; });
    kelas.def_property_readonly(
        "bagian", [](const Fakta& f) { return f.bagian; },
        "i + 1: it stands in Data.bagian[i], a sheet or table; 0: in a text.");
    kelas.def("__eq__", [](const Fakta& a, const py::handle& b) -> py::object {
        if (!py::isinstance<Fakta>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const Fakta&>());
    });
    kelas.def("__hash__", [](const Fakta& f) {
        return py::hash(py::make_tuple(f.periode.to_string(), teks(f.variabel), f.nilai));
    });
    kelas.def("__repr__", [](const Fakta& f) {
        return "<Fakta " + f.periode.to_string() + " " + kutip(f.variabel) + ": " +
               std::string(py::repr(py::cast(f.nilai))) + ">";
    });
    salin_diri(kelas);
}

}  // namespace

void ikat_data(py::module_& modul) {
    ikat_fakta(modul);
    using D = DataPython;
    py::class_<D> kelas(modul, "Data", py::is_final(),
                        "Reported values in long form, with their reader's notes.");
    kelas.def_property_readonly(
        "fakta", [](const py::object& ini) { return lihat(ini.cast<const D&>().isi.fakta, ini); },
        "The values.");
    kelas.def_property_readonly(
        "keterangan", [](const py::object& ini) { return lihat(ini.cast<const D&>().isi.keterangan, ini); },
        "What the file says of itself in its leading lines that begin with #.");
    kelas.def_property_readonly(
        "bagian", [](const py::object& ini) { return lihat(ini.cast<const D&>().isi.bagian, ini); },
        "The sheets or tables of a file that is no text.");
    kelas.def_property_readonly("catatan", [](const D& d) { return to_tuple(d.catatan); });
    kelas.def("__len__", [](const D& d) { return d.isi.fakta.size(); });
    kelas.def("__eq__", [](const D& a, const py::handle& b) -> py::object {
        if (!py::isinstance<D>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const D&>());
    });
    kelas.def("__repr__", [](const D& d) {
        return "<Data: " + std::to_string(d.isi.fakta.size()) + " nilai, " +
               std::to_string(d.catatan.size()) + " catatan>";
    });
    salin_diri(kelas);
    modul.def("_read_data", &read, py::arg("csv"), py::arg("angka"), py::arg("asal"), py::arg("sidik") = "");
    modul.def("_data_dari_tabel", &dari_tabel, py::arg("judul"), py::arg("baris"), py::arg("angka"));
    modul.def("_evaluate", &evaluate_python, py::arg("dokumen"), py::arg("data"));
}

}  // namespace iku::ikat
