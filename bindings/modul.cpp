// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include "ikat.hpp"

PYBIND11_MODULE(_iku, modul) {
    using namespace iku::ikat;
    modul.doc() = "Compiled part of iku; use the package iku.";
    modul.def("versi", &iku::versi_pustaka, "Version of the library: 10203 is 1.2.3.");
    modul.attr("__version__") = iku::teks_versi();
    ikat_galat(modul);
    modul.def("_bahasa_bernama", [](iku::Bahasa bahasa) { return bahasa; });
    modul.def("_penjelasan_alasan", [](iku::Alasan alasan, std::optional<iku::Bahasa> bahasa) {
        return iku::penjelasan(alasan, bahasa_atau_baku(bahasa));
    });
    ikat_rasional(modul);
    ikat_hasil(modul);
    ikat_catatan(modul);
    ikat_formula(modul);
    ikat_jejak(modul);
    ikat_tulisan(modul);
    ikat_dokumen(modul);
    ikat_data(modul);
    ikat_kolom(modul);
    ikat_kolom_angka(modul);
    ikat_skala(modul);
    ikat_aturan(modul);
    ikat_capaian(modul);
    ikat_gabungan(modul);
    ikat_wilayah(modul);
    ikat_recheck(modul);
    ikat_kolom_kelas(modul);
    ikat_penilaian(modul);
    ikat_kelas(modul);
    ikat_katalog(modul);
    ikat_info(modul);
    utuhkan_kelas(modul);
}
