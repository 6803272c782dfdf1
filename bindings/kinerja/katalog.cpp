// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/katalog.hpp"

#include "formula.hpp"
#include "ikat.hpp"
#include "kinerja/kunci.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "kolom.hpp"

#include <array>
#include <limits>
#include <string>
#include <utility>
#include <vector>

// Catalogues over long tables; python/iku/_katalog.py gives them their names and documentation.
namespace iku::ikat {

namespace {

// The long table as a caller gave it.
struct TabelMasuk {
    KolomKunci wilayah, periode, variabel;
    KolomMasuk nilai;

    TabelMasuk(const py::object& w, const py::object& p, const py::object& v, const py::object& n)
        : wilayah(w, "wilayah"), periode(p, "periode"), variabel(v, "variabel"), nilai(n, "nilai") {
        const std::array<std::pair<const char*, std::size_t>, 3> lain{
            {{"periode", periode.size()}, {"variabel", variabel.size()}, {"nilai", nilai.size()}}};
        for (const auto& [nama, jumlah] : lain) {
            if (jumlah == wilayah.size()) continue;
            const std::string a = std::to_string(wilayah.size());
            const std::string b = std::to_string(jumlah);
            tolak_input("Panjang kolom berbeda: wilayah " + a + " baris, " + nama + " " + b + " baris.",
                        "Columns differ in length: wilayah has " + a + " rows, " + nama + " has " + b + ".");
        }
        if (!periode.is_bulat()) {
            tolak_jenis("periode: perlu larik bilangan bulat, misalnya tahun, atau tahun * 12 + bulan.",
                        "periode: needs an array of integers, such as years, or year * 12 + month.");
        }
        if (wilayah.size() >= std::numeric_limits<std::uint32_t>::max()) {
            tolak_input("Tabel panjang punya paling banyak 2^32 - 2 baris.",
                        "A long table has at most 2^32 - 2 rows.");
        }
        if (nilai.istimewa().empty()) return;
        const std::string baris = std::to_string(nilai.istimewa().begin()->first + 1);
        tolak_input("nilai, baris " + baris + ": tidak muat dalam bilangan 64 bit dengan desimal tetap.",
                    "nilai, row " + baris + ": is no 64-bit number with the column's decimals.");
    }

    TabelPanjang lihat() const { return {wilayah.kode(), periode.kode(), variabel.kode(), nilai.kolom()}; }
};

// A code, or a code and how many periods later it is read.
RujukanVariabel to_rujukan(const TabelMasuk& tabel, const py::handle& benda) {
    py::object label = py::reinterpret_borrow<py::object>(benda);
    std::int64_t geser = 0;
    if (py::isinstance<py::tuple>(benda) && py::len(benda) == 2) {
        label = benda[py::int_(0)];
        geser = to_int(py::object(benda[py::int_(1)]), "geser");
    }
    if (const auto kode = tabel.variabel.find(label)) return {*kode, geser};
    // A code that no row has: of an integer column any code is one, of texts one beyond all labels.
    if (!tabel.variabel.is_bulat() && PyUnicode_Check(label.ptr())) return {-1, geser};
    tolak_jenis("Kode variabel harus sejenis dengan kolom variabel, bukan " + cuplikan(label) + ".",
                "A variable's code must be of the column's kind, not " + cuplikan(label) + ".");
}

std::vector<DefinisiKatalog> to_definisi(const TabelMasuk& tabel, const py::list& daftar) {
    std::vector<DefinisiKatalog> hasil;
    for (const py::handle satu : daftar) {
        if (!py::isinstance<py::tuple>(satu) || py::len(satu) != 2 ||
            !py::isinstance<Formula>(py::object(satu[py::int_(0)]))) {
            tolak_jenis(
                "Definisi harus (Formula, kode variabelnya), bukan " + cuplikan(satu) + ".",
                "A definition must be (Formula, the codes of its variables), not " + cuplikan(satu) + ".");
        }
        const py::object rumus = satu[py::int_(0)];
        const auto& formula = rumus.cast<const Formula&>();
        DefinisiKatalog definisi{formula.ekspresi(), {}};
        for (const py::object& benda : susun_isi(formula, py::object(satu[py::int_(1)])))
            definisi.variabel.push_back(to_rujukan(tabel, benda));
        hasil.push_back(std::move(definisi));
    }
    return hasil;
}

KolomHasil kolom_dari(std::vector<std::int64_t> isi, std::vector<Alasan> alasan, std::uint8_t desimal) {
    return {std::move(isi), std::make_shared<std::vector<Alasan>>(std::move(alasan)), desimal};
}

KolomHasil cacah(std::vector<std::int64_t> isi) {
    const std::size_t jumlah = isi.size();
    return kolom_dari(std::move(isi), std::vector<Alasan>(jumlah), 0);
}

// (labels of regions, periods, figures, reported, expected): the last two empty where nothing is rolled up.
py::tuple hitung(const py::object& wilayah, const py::object& periode, const py::object& variabel,
                 const py::object& nilai, const py::list& daftar, const py::object& grup, CaraRollup cara,
                 Desimal desimal, Mode mode, UtasPython utas) {
    const TabelMasuk tabel(wilayah, periode, variabel, nilai);
    const auto definisi = to_definisi(tabel, daftar);
    const Pembulatan pembulatan{mode, desimal};
    const auto selesai = [&](HasilKatalog hasil, const KolomKunci& kunci) {
        const py::list label = daftar_label(kunci, hasil.wilayah);
        return py::make_tuple(label, daftar_label(tabel.periode, hasil.periode),
                              kolom_dari(std::move(hasil.hasil), std::move(hasil.alasan), desimal),
                              cacah(std::move(hasil.dilaporkan)), cacah(std::move(hasil.diharapkan)));
    };
    if (grup.is_none()) {
        HasilKatalog hasil;
        {
            const py::gil_scoped_release lepas;
            hasil = evaluate(tabel.lihat(), definisi, pembulatan, utas);
        }
        return selesai(std::move(hasil), tabel.wilayah);
    }
    if (cara == CaraRollup::rerata_tertimbang) {
        tolak_input("rollup_katalog: tabel panjang tidak punya bobot; rerata_tertimbang memerlukannya.",
                    "rollup_katalog: a long table has no weights, which rerata_tertimbang needs.");
    }
    const py::list label = daftar_label(tabel.wilayah, daftar_wilayah(tabel.lihat()));
    const KolomKunci kunci_grup(grup(label), "grup");
    HasilKatalog hasil;
    {
        const py::gil_scoped_release lepas;
        hasil = rollup(tabel.lihat(), definisi, kunci_grup.kode(), cara, pembulatan, utas);
    }
    return selesai(std::move(hasil), kunci_grup);
}

}  // namespace

void ikat_katalog(py::module_& modul) {
    modul.def("_katalog", &hitung);
}

}  // namespace iku::ikat
