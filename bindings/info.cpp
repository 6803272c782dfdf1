// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/rasional.hpp"
#include "iku/formula/ekspresi.hpp"
#include "iku/tabel/kernel.hpp"
#include "iku/versi.hpp"

#include "ikat.hpp"

namespace iku::ikat {

void ikat_info(py::module_& modul) {
    modul.def("_info", [] {
        py::dict isi;
        isi["versi"] = teks_versi();
        isi["kernel"] = kernel();
        py::list semua;
        for (const auto nama : daftar_kernel())
            semua.append(nama);
        isi["daftar_kernel"] = py::tuple(semua);
        isi["digit_terbanyak"] = Rasional::digit_terbanyak;
        isi["simpul_terbanyak"] = Ekspresi::simpul_terbanyak;
        return isi;
    });
}

}  // namespace iku::ikat
