// SPDX-License-Identifier: Apache-2.0
#include "kinerja/soal_capaian.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/formula/rasio.hpp"
#include "iku/kinerja/capaian.hpp"

#include "angka.hpp"
#include "ikat.hpp"

#include <array>
#include <string>
#include <utility>

namespace iku::ikat {

KolomNisbah::KolomNisbah(const py::object& pembilang, const py::object& penyebut, std::int64_t faktor,
                         const char* nama_pembilang)
    : ekspresi_(rasio(!penyebut.is_none(), faktor)) {
    const std::array<std::string, 2> nama{nama_pembilang, "penyebut"};
    masuk_.reserve(2);
    masuk_.emplace_back(pembilang, nama[0]);
    if (!penyebut.is_none()) masuk_.emplace_back(penyebut, nama[1]);
    periksa_panjang(masuk_, nama);
    kolom_ = lihat_kolom(masuk_);
}

Hasil KolomNisbah::hasil(std::size_t i) const {
    return evaluate(ekspresi_, isi_baris(masuk_, i));
}

SoalCapaianPython::SoalCapaianPython(const KolomNisbah& nisbah, const py::object& target,
                                     AturanCapaian aturan, const py::object& toleransi)
    : nisbah_(nisbah), aturan_(std::move(aturan)) {
    if (!toleransi.is_none()) toleransi_ = to_rasional(toleransi, "toleransi", "toleransi");
    if (!is_kolom(target)) {
        target_ = to_target(target);
        return;
    }
    kolom_target_.emplace_back(target, "target");
    if (kolom_target_[0].size() == nisbah.size()) return;
    const std::string a = std::to_string(nisbah.size());
    const std::string b = std::to_string(kolom_target_[0].size());
    tolak_input("Panjang kolom berbeda: realisasi " + a + " baris, target " + b + " baris.",
                "Columns differ in length: realisasi has " + a + " rows, target has " + b + ".");
}

SoalCapaian SoalCapaianPython::soal() const {
    SoalCapaian hasil{nisbah_.ekspresi(), nisbah_.kolom(), target_, aturan_, toleransi_};
    if (!kolom_target_.empty()) hasil.target = kolom_target_[0].kolom();
    return hasil;
}

Hasil SoalCapaianPython::hasil(std::size_t i) const {
    const Hasil realisasi = nisbah_.hasil(i);
    if (kolom_target_.empty()) return iku::capaian(realisasi, target_, aturan_, toleransi_);
    return iku::capaian(realisasi, {{}, kolom_target_[0].hasil(i), {}}, aturan_, toleransi_);
}

template <class F>
void SoalCapaianPython::per_istimewa_semua(F f) const {
    per_istimewa(nisbah_.masuk(), f);
    per_istimewa(kolom_target_, f);
}

KolomHasil SoalCapaianPython::capaian(Pembulatan pembulatan, Utas utas) const {
    KolomHasil keluar = kolom_kosong(nisbah_.size(), pembulatan.desimal);
    const py::gil_scoped_release lepas;
    iku::capaian(soal(), pembulatan, keluar.isi, *keluar.alasan, utas);
    per_istimewa_semua([&](std::size_t i) {
        const SelKolom sel = to_sel(hasil(i), pembulatan);
        keluar.isi[i] = sel.hasil;
        (*keluar.alasan)[i] = sel.alasan;
    });
    return keluar;
}

KolomKelas SoalCapaianPython::classify(const Skala& skala, Utas utas) const {
    KolomKelas keluar(nisbah_.size(), skala);
    const py::gil_scoped_release lepas;
    iku::classify(soal(), skala, keluar.keluaran(), utas);
    per_istimewa_semua([&](std::size_t i) { keluar.tulis(i, skala.classify(hasil(i))); });
    return keluar;
}

}  // namespace iku::ikat
