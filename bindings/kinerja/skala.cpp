// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/skala.hpp"

#include "iku/kinerja/json.hpp"
#include "iku/teks/nama.hpp"

#include "angka.hpp"
#include "catatan.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "nilai.hpp"

#include <string>
#include <utility>
#include <vector>

namespace iku::ikat {

namespace {

// A Predikat that knows its scale.
struct PredikatPython {
    std::uint32_t pita = 0;
    std::string label{};
    bool di_celah = false;
    std::string skala{};

    friend bool operator==(const PredikatPython&, const PredikatPython&) = default;
};

void ikat_bagian(py::module_& modul) {
    ikat_nilai<Asal>(modul, "Asal", "Where a rule or a scale comes from.",
                     Medan<Asal, std::string>{"sumber", &Asal::sumber, "Empty for what a user declared."},
                     Medan<Asal, Verifikasi>{"verifikasi", &Asal::verifikasi,
                                             "Whether its text was read (teks), public code that cites it "
                                             "(kode), or neither (umum)."});
    ikat_nilai<Batas>(modul, "Batas", "An end of a band.",
                      Medan<Batas, Rasional>{"nilai", &Batas::nilai, "Where it is."},
                      Medan<Batas, bool>{"termasuk", &Batas::termasuk, "Whether the value itself belongs."});
    using B = std::optional<Batas>;
    ikat_nilai<Pita>(modul, "Pita", "A band of a scale.",
                     Medan<Pita, std::string>{"label", &Pita::label, "What it is called."},
                     Medan<Pita, B>{"bawah", &Pita::bawah, "Lower end; None takes everything below."},
                     Medan<Pita, B>{"atas", &Pita::atas, "Upper end; None reaches up to the next band."});
    using P = PredikatPython;
    auto kelas = ikat_nilai<P>(
        modul, "Predikat", "The band an exact value fell into; str() of it is its label.",
        Medan<P, std::uint32_t>{"pita", &P::pita, "Its place in the scale; 0 is the highest."},
        Medan<P, std::string>{"label", &P::label, "What it is called."},
        Medan<P, bool>{"di_celah", &P::di_celah, "Whether the printed table has no band for the value."},
        Medan<P, std::string>{"skala", &P::skala, "The scale's id."});
    kelas.def("__str__", [](const P& p) { return teks(p.label); });
}

py::object classify(const Skala& skala, const py::handle& nilai) {
    const HasilPredikat hasil = skala.classify(to_hasil(nilai, "Skala.classify", "Skala.classify"));
    if (const auto* alasan = std::get_if<Alasan>(&hasil)) return py::cast(*alasan);
    const auto& p = std::get<Predikat>(hasil);
    return py::cast(PredikatPython{static_cast<std::uint32_t>(p.pita), p.label, p.di_celah, skala.id});
}

py::tuple berlaku(const Skala& s) {
    return py::make_tuple(s.berlaku_dari, s.berlaku_sampai);
}

py::tuple bagian(const py::object& ini) {
    const auto& s = ini.cast<const Skala&>();
    return py::make_tuple(teks(s.id), teks(s.keluarga), teks(s.nama), lihat(s.pita, ini), s.celah,
                          s.berlaku_dari, s.berlaku_sampai, lihat(s.asal, ini));
}

Skala pulihkan(std::string id, std::string keluarga, std::string nama, std::vector<Pita> pita, Celah celah,
               std::optional<std::int16_t> dari, std::optional<std::int16_t> sampai, std::vector<Asal> asal) {
    return {std::move(id), std::move(keluarga), std::move(nama), std::move(pita), celah, dari,
            sampai,        std::move(asal)};
}

[[noreturn]] void tolak_skala(const std::string& id) {
    std::string daftar;
    std::vector<std::string> calon;
    for (const auto& s : skala_baku()) {
        daftar += (daftar.empty() ? "" : ", ") + s.id;
        calon.push_back(s.id);
    }
    std::string mirip_id;
    std::string mirip_en;
    if (const auto i = find_terdekat(id, calon)) {
        mirip_id = " Yang paling mirip: " + calon[*i] + ".";
        mirip_en = " The closest is " + calon[*i] + ".";
    }
    tolak_input("Skala " + kutip(id) + " tidak dikenal." + mirip_id + " Yang ada: " + daftar +
                    ". Skala sendiri dibaca dengan iku.read_skala.",
                "Scale " + kutip(id) + " is unknown." + mirip_en + " There are: " + daftar +
                    ". A scale of your own is read with iku.read_skala.");
}

const Skala& skala(const std::string& id, std::optional<std::int16_t> tahun) {
    const Skala* ada = tahun ? find_skala_berlaku(id, *tahun) : find_skala(id);
    if (ada != nullptr) return *ada;
    if (!tahun) tolak_skala(id);
    const std::string teks_tahun = std::to_string(*tahun);
    tolak_input("Keluarga skala " + kutip(id) + " tidak punya skala yang berlaku tahun " + teks_tahun + ".",
                "The family of scales " + kutip(id) + " has none that was in force in " + teks_tahun + ".");
}

void ikat_kelas_skala(py::module_& modul) {
    py::class_<Skala> kelas(modul, "Skala", py::is_final(),
                            "A versioned scale: bands from the highest down, what happens between them, and "
                            "its source. From iku.skala(id) or iku.read_skala(json).");
    kelas.def_property_readonly(
        "id", [](const Skala& s) { return teks(s.id); }, "Its id, whose meaning never changes.");
    kelas.def_property_readonly(
        "keluarga", [](const Skala& s) { return teks(s.keluarga); },
        "Scales of one family replace each other.");
    kelas.def_property_readonly(
        "nama", [](const Skala& s) { return teks(s.nama); }, "Its name in words.");
    kelas.def_property_readonly(
        "pita", [](const py::object& ini) { return lihat(ini.cast<const Skala&>().pita, ini); },
        "The bands, the highest first.");
    kelas.def_property_readonly(
        "celah", [](const Skala& s) { return s.celah; }, "What a value between two bands is.");
    kelas.def_property_readonly("berlaku", &berlaku,
                                "First and last year in force, both included; None for open.");
    kelas.def_property_readonly(
        "asal", [](const py::object& ini) { return lihat(ini.cast<const Skala&>().asal, ini); },
        "Where it comes from, and how far that was checked.");
    kelas.def("classify", &classify, py::arg("nilai"), py::pos_only(),
              "The Predikat of an exact value, never of a rounded one; or the Alasan why there is none.\n\n"
              "`nilai`: int, Fraction, Decimal, Rasional, Hasil, an Alasan, or None (not reported).");
    kelas.def(
        "dengan_celah",
        [](const Skala& s, Celah celah) {
            Skala hasil = s;
            hasil.celah = celah;
            return hasil;
        },
        py::arg("celah"), py::pos_only(), "The same scale with another policy for values between its bands.");
    kelas.def("is_berlaku", &Skala::is_berlaku, py::arg("tahun"), py::pos_only(),
              "Whether it was in force in that year.");
    kelas.def(
        "to_json", [](const Skala& s) { return teks(to_json(s)); },
        "The whole as one line of JSON, as an element of what iku.read_skala reads.");
    kelas.def("__eq__", [](const Skala& a, const py::handle& b) -> py::object {
        if (!py::isinstance<Skala>(b)) return tidak_ditangani();
        return py::bool_(a == b.cast<const Skala&>());
    });
    kelas.def("__hash__", [](const py::object& ini) { return py::hash(bagian(ini)); });
    kelas.def("__repr__", [](const Skala& s) {
        return "<Skala " + s.id + ": " + std::to_string(s.pita.size()) + " pita, celah " +
               std::string(nama(s.celah)) + ">";
    });
    kelas.def("__reduce__", [](const py::object& ini) {
        return py::make_tuple(py::module_::import("iku._iku").attr("_skala"), bagian(ini));
    });
    salin_diri(kelas);
}

}  // namespace

void ikat_skala(py::module_& modul) {
    ikat_bagian(modul);
    ikat_kelas_skala(modul);
    modul.def("_skala", &pulihkan);
    modul.def("skala", &skala, py::return_value_policy::copy, py::arg("id"), py::arg("tahun") = py::none(),
              "A built-in scale by its id; with `tahun` the one of the family `id` in force in that year.");
    modul.def(
        "daftar_skala", [] { return salin(skala_baku()); }, "The built-in scales.");
    modul.def(
        "_read_skala",
        [](const std::string& json) {
            auto bacaan = read_daftar_skala(json);
            return py::make_tuple(salin(unwrap(bacaan, "read_skala")), to_tuple(bacaan.catatan));
        },
        py::arg("json"));
}

}  // namespace iku::ikat
