// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"

#include "iku/laporan/compare.hpp"
#include "iku/laporan/html.hpp"

#include "catatan.hpp"
#include "kinerja/aturan.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "nilai.hpp"

#include <string>
#include <utility>

namespace iku::ikat {

namespace {

// The recomputation with the notes of its reader.
struct RecheckPython {
    Recheck isi;
    std::vector<Catatan> catatan;
    OpsiRecheck opsi;
};

void ikat_uji(py::module_& modul) {
    using U = UjiAngka;
    py::class_<U> kelas(modul, "UjiAngka", py::is_final(),
                        "One printed figure and its recomputation. It says that figures agree or differ, "
                        "never why, and never that one is wrong.");
    kelas.def_property_readonly(
        "hasil_uji", [](const U& u) { return u.hasil_uji; }, "What became of it.");
    kelas.def_property_readonly(
        "tercetak", [](const U& u) { return teks(u.tercetak); }, "As printed.");
    kelas.def_readonly("nilai", &U::nilai, "The printed figure as a number.");
    kelas.def_readonly("eksak", &U::eksak, "The exact value under the base rule.");
    kelas.def_property_readonly(
        "aturan", [](const py::object& ini) { return lihat(ini.cast<const U&>().aturan, ini); },
        "The rules, factors or scales that give the printed figure.");
    kelas.def_property_readonly(
        "dicoba",
        [](const U& u) {
            py::tuple hasil(u.dicoba.size());
            for (std::size_t i = 0; i < u.dicoba.size(); ++i) {
                const CaraDicoba& satu = u.dicoba[i];
                hasil[i] = py::make_tuple(teks(satu.aturan), satu.nilai, teks(satu.label), satu.memberi);
            }
            return hasil;
        },
        "Every rule, factor or scale that was tried: (its name, the exact value, the band of a scale, "
        "whether "
        "it gives the printed figure).");
    kelas.def_property_readonly(
        "selisih", [](const U& u) { return u.selisih; }, "Printed minus exact, or None.");
    kelas.def_property_readonly(
        "kalimat",
        [](const U& u) {
            return u.tercetak.empty() ? py::str() : teks(pesan(u.kalimat, bahasa_atau_baku(std::nullopt)));
        },
        "It in words; empty where nothing is printed.");
    kelas.def("__repr__", [](const U& u) {
        return "<UjiAngka " + kutip(u.tercetak) + ": " + std::string(nama(u.hasil_uji)) + ">";
    });
    salin_diri(kelas);
}

void ikat_baris(py::module_& modul) {
    using B = BarisUji;
    py::class_<B> kelas(modul, "BarisUji", py::is_final(), "A row of the table with its three figures.");
    const auto sel = [&kelas](const char* nama, std::string B::*letak) {
        kelas.def_property_readonly(
            nama, [letak](const B& b) { return teks(b.*letak); }, "The cell as printed.");
    };
    kelas.def_readonly("baris", &B::baris, "The line of the file.");
    sel("dokumen", &B::dokumen);
    sel("halaman", &B::halaman);
    sel("tahun", &B::tahun);
    sel("indikator", &B::indikator);
    sel("satuan", &B::satuan);
    kelas.def_readonly("realisasi", &B::realisasi, "The printed realisasi.");
    kelas.def_readonly("capaian", &B::capaian, "The printed achievement.");
    kelas.def_readonly("predikat", &B::predikat, "The printed label.");
    kelas.def_property_readonly(
        "predikat_hitung", [](const B& b) { return teks(b.predikat_hitung); },
        "The label of the recomputed value; empty where there is none.");
    kelas.def_property_readonly(
        "akibat", [](const B& b) { return b.akibat; }, "What a difference would change.");
    kelas.def("__repr__", [](const B& b) {
        return "<BarisUji " + std::to_string(b.baris) + " " + kutip(b.indikator) + ": " +
               std::string(nama(b.akibat)) + ">";
    });
    salin_diri(kelas);
}

py::dict ringkas(const RingkasanUji& r) {
    py::dict hasil;
    hasil["tercetak"] = r.tercetak;
    hasil["teruji"] = r.teruji;
    for (std::size_t i = 0; i < nama_hasil_uji.size(); ++i)
        hasil[py::str(std::string(nama_hasil_uji[i]))] = r.jumlah[i];
    return hasil;
}

void ikat_kelas_recheck(py::module_& modul) {
    using R = RecheckPython;
    py::class_<R> kelas(modul, "Recheck", py::is_final(),
                        "Printed figures recomputed (uji hitung ulang): every row of the table, its counts "
                        "and notes.");
    kelas.def_property_readonly(
        "baris", [](const py::object& ini) { return lihat(ini.cast<const R&>().isi.baris, ini); },
        "The rows, in the order of the file.");
    kelas.def_property_readonly(
        "ringkasan",
        [](const R& r) {
            py::dict hasil;
            hasil["realisasi"] = ringkas(r.isi.realisasi);
            hasil["capaian"] = ringkas(r.isi.capaian);
            hasil["predikat"] = ringkas(r.isi.predikat);
            return hasil;
        },
        "For each kind of figure: printed, testable, and how many of each result.");
    kelas.def_property_readonly(
        "catatan", [](const R& r) { return to_tuple(r.catatan); }, "What is doubtful in the table.");
    kelas.def(
        "urutan_akibat", [](const R& r) { return urutan_akibat(r.isi); },
        "The places of the rows by what their differences would change, the gravest first.");
    kelas.def(
        "to_json",
        [](const R& r, std::optional<Bahasa> bahasa) {
            return teks(to_json(r.isi, r.catatan, bahasa_atau_baku(bahasa)));
        },
        py::arg("bahasa") = py::none(),
        "The whole as JSON, the gravest rows first; exact values are strings.");
    kelas.def(
        "to_html",
        [](const R& r, std::optional<Bahasa> bahasa) {
            const Bahasa dipakai = bahasa_atau_baku(bahasa);
            OpsiRecheck opsi = r.opsi;
            opsi.tampil = dipakai == Bahasa::id ? Lokal::id : Lokal::en;
            return teks(to_html(r.isi, r.catatan, opsi, dipakai));
        },
        py::arg("bahasa") = py::none(), "The work paper as one self-contained page.");
    tunda(kelas, "to_dicts", "iku._kinerja", "recheck_to_dicts", "A dict a row, in the order of the file.");
    tunda(kelas, "_repr_html_", "iku._notebook_recheck", "html_recheck", "The table for a notebook.");
    kelas.def("__len__", [](const R& r) { return r.isi.baris.size(); });
    kelas.def("__repr__", [](const R& r) {
        return "<Recheck: " + std::to_string(r.isi.baris.size()) + " baris, " +
               std::to_string(r.catatan.size()) + " catatan>";
    });
    salin_diri(kelas);
}

OpsiRecheck susun_opsi(std::optional<Lokal> lokal, const py::object& aturan,
                       const std::optional<Skala>& skala) {
    OpsiRecheck opsi{lokal, std::nullopt, skala};
    if (!aturan.is_none()) opsi.aturan = to_aturan(aturan, std::nullopt, false);
    return opsi;
}

RecheckPython uji(const std::string& csv, std::optional<Lokal> lokal, const py::object& aturan,
                  const std::optional<Skala>& skala, const std::string& asal) {
    const OpsiRecheck opsi = susun_opsi(lokal, aturan, skala);
    auto bacaan = [&] {
        const py::gil_scoped_release lepas;
        return recheck(csv, opsi);
    }();
    RecheckPython hasil{unwrap(bacaan, asal), {}, opsi};
    hasil.catatan = std::move(bacaan.catatan);
    return hasil;
}

// The comparison as JSON, or the error of a text without a table.
py::str banding(const std::string& csv, std::optional<Lokal> lokal, const py::object& aturan,
                const std::optional<Skala>& skala, const std::string& asal) {
    const OpsiRecheck opsi = susun_opsi(lokal, aturan, skala);
    auto bacaan = [&] {
        const py::gil_scoped_release lepas;
        return compare(csv, opsi);
    }();
    const Compare hasil = unwrap(bacaan, asal);
    return teks(to_json(hasil, bacaan.catatan, bahasa_atau_baku(std::nullopt)));
}

}  // namespace

void ikat_recheck(py::module_& modul) {
    ikat_uji(modul);
    ikat_baris(modul);
    ikat_kelas_recheck(modul);
    modul.def("_compare", &banding, py::arg("csv"), py::arg("angka"), py::arg("aturan"), py::arg("skala"),
              py::arg("asal"));
    modul.def("_recheck", &uji, py::arg("csv"), py::arg("angka"), py::arg("aturan"), py::arg("skala"),
              py::arg("asal"));
}

}  // namespace iku::ikat
