// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/hitung.hpp"
#include "iku/tabel/classify.hpp"
#include "iku/tabel/rank.hpp"

#include "angka.hpp"
#include "ikat.hpp"
#include "kolom.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iku::ikat {

namespace {

// The classes of a column: bands as int8, the highest 0, and -1 where there is a reason.
struct KolomKelas {
    std::vector<std::int8_t> pita{};
    std::shared_ptr<std::vector<Alasan>> alasan{};
    std::vector<std::uint8_t> di_celah{};
    std::vector<std::string> label{};
};

// One column, or two that are divided.
std::vector<KolomMasuk> masukkan(const py::object& pembilang, const py::object& penyebut) {
    std::vector<KolomMasuk> masuk;
    masuk.reserve(2);
    masuk.emplace_back(pembilang, "pembilang");
    if (penyebut.is_none()) return masuk;
    masuk.emplace_back(penyebut, "penyebut");
    if (masuk[0].size() != masuk[1].size()) {
        const std::string a = std::to_string(masuk[0].size());
        const std::string b = std::to_string(masuk[1].size());
        tolak_input("Panjang kolom berbeda: pembilang " + a + " baris, penyebut " + b + " baris.",
                    "Columns differ in length: pembilang has " + a + " rows, penyebut has " + b + ".");
    }
    return masuk;
}

std::vector<Kolom> lihat_kolom(std::span<const KolomMasuk> masuk) {
    std::vector<Kolom> hasil;
    for (const KolomMasuk& satu : masuk)
        hasil.push_back(satu.kolom());
    return hasil;
}

// v1 / v2 * faktor; or v1.
Ekspresi rasio(bool dibagi, std::int64_t faktor) {
    PenyusunEkspresi p;
    p.variabel(0);
    if (dibagi) {
        p.variabel(1);
        p.operasi(Op::bagi);
        p.konstanta(faktor);
        p.operasi(Op::kali);
    }
    return *std::move(p).selesai();
}

Hasil nilai_baris(const Ekspresi& ekspresi, std::span<const KolomMasuk> masuk, std::size_t i) {
    std::vector<Hasil> isi;
    for (const KolomMasuk& satu : masuk)
        isi.push_back(satu.hasil(i));
    return evaluate(ekspresi, isi);
}

const Skala& find_skala_atau_tolak(const std::string& id) {
    if (const Skala* const skala = find_skala(id)) return *skala;
    std::string daftar;
    for (const Skala& satu : skala_baku())
        daftar += (daftar.empty() ? "" : ", ") + satu.id;
    tolak_input("Skala \"" + id + "\" tidak dikenal. Yang ada: " + daftar + ".",
                "Scale \"" + id + "\" is unknown. There are: " + daftar + ".");
}

KolomKelas classify_kolom(const py::object& pembilang, const py::object& penyebut, const std::string& id,
                          std::int64_t faktor) {
    const Skala& skala = find_skala_atau_tolak(id);
    const auto masuk = masukkan(pembilang, penyebut);
    const std::size_t jumlah = masuk[0].size();
    KolomKelas hasil{std::vector<std::int8_t>(jumlah),
                     std::make_shared<std::vector<Alasan>>(jumlah),
                     std::vector<std::uint8_t>(jumlah),
                     {}};
    for (const Pita& pita : skala.pita)
        hasil.label.push_back(pita.label);
    const py::gil_scoped_release lepas;
    const Ekspresi ekspresi = rasio(masuk.size() == 2, faktor);
    classify(ekspresi, lihat_kolom(masuk), skala, {hasil.pita, *hasil.alasan, hasil.di_celah});
    for (const KolomMasuk& satu : masuk) {
        for (const auto& istimewa : satu.istimewa()) {
            const std::size_t i = istimewa.first;
            const HasilPredikat kelas = skala.classify(nilai_baris(ekspresi, masuk, i));
            const auto* const predikat = std::get_if<Predikat>(&kelas);
            hasil.pita[i] = predikat == nullptr ? std::int8_t{-1} : static_cast<std::int8_t>(predikat->pita);
            (*hasil.alasan)[i] = predikat == nullptr ? *std::get_if<Alasan>(&kelas) : Alasan::ada;
            hasil.di_celah[i] = static_cast<std::uint8_t>(predikat != nullptr && predikat->di_celah);
        }
    }
    return hasil;
}

Urutan to_urutan(std::string_view nama) {
    if (nama == "terbesar_dulu") return Urutan::terbesar_dulu;
    if (nama == "terkecil_dulu") return Urutan::terkecil_dulu;
    tolak_input(
        "urutan: \"" + std::string(nama) + "\" tidak dikenal. Pilihannya: terbesar_dulu, terkecil_dulu.",
        "urutan: \"" + std::string(nama) +
            "\" is unknown. Choose one of: terbesar_dulu, "
            "terkecil_dulu.");
}

KolomHasil rank_kolom(const py::object& pembilang, const py::object& penyebut, std::string_view nama_urutan) {
    const Urutan urutan = to_urutan(nama_urutan);
    const auto masuk = masukkan(pembilang, penyebut);
    const std::size_t jumlah = masuk[0].size();
    KolomHasil hasil{std::vector<std::int64_t>(jumlah), std::make_shared<std::vector<Alasan>>(jumlah), 0};
    const py::gil_scoped_release lepas;
    const Ekspresi ekspresi = rasio(masuk.size() == 2, 1);
    const bool biasa =
        std::all_of(masuk.begin(), masuk.end(), [](const KolomMasuk& m) { return m.istimewa().empty(); });
    if (biasa) {
        rank(ekspresi, lihat_kolom(masuk), urutan, hasil.isi, *hasil.alasan);
        return hasil;
    }
    std::vector<Hasil> nilai;
    for (std::size_t i = 0; i < jumlah; ++i)
        nilai.push_back(nilai_baris(ekspresi, masuk, i));
    const auto semua = peringkat(nilai, urutan);
    for (std::size_t i = 0; i < jumlah; ++i) {
        hasil.isi[i] = semua[i].value_or(0);
        (*hasil.alasan)[i] = nilai[i].alasan();
    }
    return hasil;
}

py::object label_baris(const KolomKelas& k, std::size_t i) {
    if (k.pita[i] < 0) return py::none();
    const std::string& label = k.label[static_cast<std::size_t>(k.pita[i])];
    return py::str(label.data(), label.size());
}

void ikat_kelas_kolom_kelas(py::module_& modul) {
    using K = KolomKelas;
    py::class_<K> kelas(modul, "KolomKelas", py::buffer_protocol(), py::is_final(),
                        "The bands of a column's exact values: a sequence of labels, None where there is a "
                        "reason.\n\nIts buffer is the band as int8 (0 the highest, -1 none), read-only, so "
                        "numpy.asarray copies nothing, and pandas.Categorical.from_codes(numpy.asarray(k), "
                        "k.label) is a categorical.");
    kelas.def_buffer(
        [](K& k) { return py::buffer_info(k.pita.data(), static_cast<py::ssize_t>(k.pita.size()), true); });
    kelas.def_property_readonly(
        "label", [](const K& k) { return py::tuple(py::cast(k.label)); },
        "What the bands are called, the highest first.");
    kelas.def_property_readonly(
        "alasan", [](const K& k) { return KolomAlasan{k.alasan}; },
        "Why rows have no class; Alasan.ada where they have one.");
    kelas.def_property_readonly(
        "di_celah",
        [](const K& k) {
            py::list hasil(k.di_celah.size());
            for (std::size_t i = 0; i < k.di_celah.size(); ++i)
                hasil[i] = py::bool_(k.di_celah[i] != 0);
            return hasil;
        },
        "Whether the printed table has no band for the value, and the scale's rule gave one.");
    kelas.def("__len__", [](const K& k) { return k.pita.size(); });
    kelas.def("__getitem__",
              [](const K& k, py::ssize_t i) { return label_baris(k, indeks(i, k.pita.size())); });
    kelas.def("__iter__", &iterasi);
    kelas.def(
        "to_pylist",
        [](const K& k) {
            py::list hasil(k.pita.size());
            for (std::size_t i = 0; i < k.pita.size(); ++i)
                hasil[i] = label_baris(k, i);
            return hasil;
        },
        "The labels; None where there is no class.");
    kelas.def("__repr__",
              [](const K& k) { return "<KolomKelas: " + std::to_string(k.pita.size()) + " baris>"; });
    salin_diri(kelas);
}

}  // namespace

void ikat_kelas(py::module_& modul) {
    ikat_kelas_kolom_kelas(modul);
    modul.def("classify", &classify_kolom, py::arg("pembilang"), py::arg("penyebut") = py::none(),
              py::kw_only(), py::arg("skala"), py::arg("faktor") = 100,
              "The bands of pembilang / penyebut * faktor, or of the values themselves, row by row, decided "
              "on the exact value: nothing is rounded before it is compared.\n\nColumns as for percent; "
              "`skala` is the id of a built-in scale. Gives a KolomKelas. Runs without the GIL.");
    modul.def("rank", &rank_kolom, py::arg("pembilang"), py::arg("penyebut") = py::none(), py::kw_only(),
              py::arg("urutan") = "terbesar_dulu",
              "Ranks from 1 of pembilang / penyebut, or of the values themselves, by exact value; equal "
              "values share one (1, 2, 2, 4).\n\nColumns as for percent; `urutan` is terbesar_dulu or "
              "terkecil_dulu. Gives a Kolom without decimals; a row without a value has its reason. Runs "
              "without the GIL.");
}

}  // namespace iku::ikat
