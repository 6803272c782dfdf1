// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/catatan.hpp"

#include "catatan.hpp"
#include "nilai.hpp"

#include <algorithm>
#include <string>

namespace iku::ikat {

namespace {

Kode to_kode(const std::string& tulisan) {
    Kode kode{};
    if (!find_kode(tulisan, kode)) {
        tolak_input("Catatan: tidak ada kode " + kutip(tulisan) + ".",
                    "Catatan: there is no code " + kutip(tulisan) + ".");
    }
    return kode;
}

// "baris 22, kolom 5: <message> <advice> [DOKUMEN-003]", and before it the file where it is no text.
std::string to_teks(const Catatan& catatan, Bahasa bahasa) {
    std::string hasil = catatan.tempat.berkas;
    if (const std::string di = teks_tempat(catatan, bahasa); !di.empty()) {
        hasil += (hasil.empty() ? "" : ", ") + di;
    }
    if (!hasil.empty()) hasil += ": ";
    hasil += pesan(catatan, bahasa);
    if (const std::string nasihat = saran(catatan, bahasa); !nasihat.empty()) hasil += " " + nasihat;
    return hasil + " [" + std::string(label(catatan.kode)) + "]";
}

void ikat_tempat(py::module_& modul) {
    using T = Tempat;
    using M = Medan<T, std::uint32_t>;
    ikat_nilai<T>(
        modul, "Tempat",
        "The part of a file that is no text (XLSX, DOCX, PDF) in which something was read; baris and "
        "kolom of a Posisi beside it are the row and the cell. Empty and 0: a text, or not known.",
        Medan<T, std::string>{"berkas", &T::berkas, "The file's name."},
        Medan<T, std::string>{"lembar", &T::lembar, "The sheet's name."},
        M{"halaman", &T::halaman, "The page, from 1."}, M{"tabel", &T::tabel, "The table, from 1."});
}

void ikat_posisi(py::module_& modul) {
    using P = Posisi;
    using M = Medan<P, std::uint32_t>;
    ikat_nilai<P>(
        modul, "Posisi",
        "A place in a text that was read. Lines and columns count from 1, columns count characters; 0 "
        "means that the place is not known.",
        M{"bita", &P::bita, "Byte offset, from 0."}, M{"panjang", &P::panjang, "Length in bytes."},
        M{"baris", &P::baris, "Line, from 1."}, M{"kolom", &P::kolom, "Character in the line, from 1."});
}

using Isian = std::vector<std::string>;

Catatan buat(const std::string& kode, const Posisi& posisi, Isian isian, Tempat tempat) {
    const Kode k = to_kode(kode);
    const std::size_t jumlah = nama_isian(k).size();
    if (jumlah != isian.size()) {
        tolak_input("Catatan " + kode + " perlu " + std::to_string(jumlah) + " isian, bukan " +
                        std::to_string(isian.size()) + ".",
                    "Catatan " + kode + " takes " + std::to_string(jumlah) + " fill-ins, not " +
                        std::to_string(isian.size()) + ".");
    }
    return {k, posisi, std::move(isian), std::move(tempat)};
}

py::tuple bagian(const Catatan& c) {
    return py::make_tuple(label(c.kode), c.posisi, lihat(c.isian, py::none()), c.tempat);
}

}  // namespace

py::tuple to_tuple(const std::vector<Catatan>& catatan) {
    return py::tuple(py::cast(catatan));
}

void tolak_bacaan(const std::vector<Catatan>& catatan, const std::string& asal) {
    const auto terberat = std::max_element(
        catatan.begin(), catatan.end(),
        [](const Catatan& a, const Catatan& b) { return tingkat(a.kode) < tingkat(b.kode); });
    const std::string awal = asal.empty() ? "" : asal + ": ";
    if (terberat == catatan.end()) tolak_input(awal + "tidak terbaca.", awal + "could not be read.");
    throw Galat("InputError", awal + to_teks(*terberat, Bahasa::id), awal + to_teks(*terberat, Bahasa::en),
                to_tuple(catatan));
}

void ikat_catatan(py::module_& modul) {
    ikat_posisi(modul);
    ikat_tempat(modul);
    py::class_<Catatan> kelas(
        modul, "Catatan", py::is_final(),
        "A note of a reader or a check: what was seen and where. It has the same code in "
        "every language; str() is the whole note.");
    kelas.def(py::init(&buat), py::arg("kode"), py::arg("posisi") = Posisi{}, py::arg("isian") = py::tuple(),
              py::arg("tempat") = Tempat{});
    kelas.def_property_readonly(
        "kode", [](const Catatan& c) { return label(c.kode); }, "The code, such as 'DOKUMEN-003'.");
    kelas.def_property_readonly(
        "tingkat", [](const Catatan& c) { return tingkat(c.kode); }, "How much it asks of the reader.");
    kelas.def_property_readonly("posisi", [](const Catatan& c) { return c.posisi; });
    kelas.def_property_readonly(
        "tempat", [](const Catatan& c) { return c.tempat; },
        "The file, sheet, page and table it stands in, where the file is no text.");
    kelas.def_property_readonly(
        "baris", [](const Catatan& c) { return c.posisi.baris; }, "Line, from 1; 0 where not known.");
    kelas.def_property_readonly(
        "kolom", [](const Catatan& c) { return c.posisi.kolom; },
        "Character in the line, from 1; 0 where not known.");
    kelas.def_property_readonly(
        "isian",
        [](const Catatan& c) {
            py::dict isi;
            const auto nama = nama_isian(c.kode);
            for (std::size_t i = 0; i < nama.size(); ++i)
                isi[teks(nama[i])] = teks(c.isian[i]);
            return isi;
        },
        "What the message was filled in with, by name.");
    kelas.def(
        "pesan",
        [](const Catatan& c, std::optional<Bahasa> bahasa) {
            return teks(pesan(c, bahasa_atau_baku(bahasa)));
        },
        py::arg("bahasa") = py::none(), "What was seen, as a sentence.");
    kelas.def(
        "saran",
        [](const Catatan& c, std::optional<Bahasa> bahasa) {
            return teks(saran(c, bahasa_atau_baku(bahasa)));
        },
        py::arg("bahasa") = py::none(), "What to do about it; empty when there is nothing to do.");
    kelas.def(
        "to_text",
        [](const Catatan& c, std::optional<Bahasa> bahasa) {
            return teks(to_teks(c, bahasa_atau_baku(bahasa)));
        },
        py::arg("bahasa") = py::none(), "Place, message, advice and code in one line.");
    kelas.def("__str__", [](const Catatan& c) { return teks(to_teks(c, bahasa_atau_baku(std::nullopt))); });
    kelas.def("__repr__", [](const Catatan& c) { return "Catatan" + std::string(py::repr(bagian(c))); });
    kelas.def("__eq__", [](const Catatan& a, const py::handle& b) -> py::object {
        if (!py::isinstance<Catatan>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const Catatan&>());
    });
    kelas.def("__hash__", [](const Catatan& c) { return py::hash(bagian(c)); });
    kelas.def("__reduce__", [](const py::object& ini) {
        return py::make_tuple(py::type::of(ini), bagian(ini.cast<const Catatan&>()));
    });
    salin_diri(kelas);
}

}  // namespace iku::ikat
