// SPDX-License-Identifier: Apache-2.0
#include "kinerja/rollup_kolom.hpp"

#include "iku/tabel/rollup.hpp"

#include "formula.hpp"
#include "ikat.hpp"
#include "kinerja/kunci.hpp"
#include "kolom.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace iku::ikat {

namespace {

// Rows that the kernels cannot see as they are: the groups one by one, as the scalar function has it.
RollupKolom satu_per_satu(const Formula& formula, std::span<const KolomMasuk> masuk, const Kelompok& kelompok,
                          CaraRollup cara, Pembulatan pembulatan) {
    std::vector<std::vector<UnitRollup>> unit(kelompok.size());
    for (std::size_t i = 0; i < kelompok.nomor.size(); ++i)
        unit[kelompok.nomor[i]].push_back({{}, isi_baris(masuk, i), 1});
    RollupKolom hasil;
    for (const auto& satu : unit) {
        const HasilRollup angka = rollup(formula, satu, cara);
        const SelKolom sel = to_sel(angka.hasil, pembulatan);
        hasil.hasil.push_back(sel.hasil);
        hasil.alasan.push_back(sel.alasan);
        hasil.dilaporkan.push_back(static_cast<std::int64_t>(angka.cakupan.dilaporkan));
        hasil.diharapkan.push_back(static_cast<std::int64_t>(angka.cakupan.diharapkan));
    }
    return hasil;
}

RollupKolom hitung(const Formula& formula, std::span<const KolomMasuk> masuk, const Kelompok& kelompok,
                   CaraRollup cara, Pembulatan pembulatan, Utas utas) {
    const py::gil_scoped_release lepas;
    bool biasa = true;
    per_istimewa(masuk, [&](std::size_t /*baris*/) { biasa = false; });
    if (biasa) return rollup(formula.ekspresi(), lihat_kolom(masuk), kelompok, cara, pembulatan, utas);
    return satu_per_satu(formula, masuk, kelompok, cara, pembulatan);
}

KolomHasil cacah(std::vector<std::int64_t> isi) {
    const std::size_t jumlah = isi.size();
    return {std::move(isi), std::make_shared<std::vector<Alasan>>(jumlah), 0};
}

}  // namespace

py::object rollup_kolom(const Formula& formula, const py::object& kolom, const py::object& kunci,
                        CaraRollup cara, Pembulatan pembulatan, Utas utas) {
    const std::vector<py::object> benda = susun_isi(formula, kolom);
    if (benda.empty()) {
        tolak_input("rollup: rumus ini tidak punya variabel.", "rollup: this formula has no variables.");
    }
    std::vector<KolomMasuk> masuk;
    std::vector<std::string> nama;
    masuk.reserve(benda.size());
    for (std::size_t k = 0; k < benda.size(); ++k) {
        nama.push_back(kutip(formula.variabel()[k].nama));
        masuk.emplace_back(benda[k], nama.back());
    }
    const std::size_t jumlah = periksa_panjang(masuk, nama);
    const KolomKunci baris(kunci, "rollup, kunci");
    if (baris.size() != jumlah) {
        const std::string a = std::to_string(jumlah);
        const std::string b = std::to_string(baris.size());
        tolak_input("Panjang kolom berbeda: " + nama[0] + " " + a + " baris, kunci " + b + " baris.",
                    "Columns differ in length: " + nama[0] + " has " + a + " rows, kunci has " + b + ".");
    }
    const Kelompok kelompok(baris.kode());
    RollupKolom angka = hitung(formula, masuk, kelompok, cara, pembulatan, utas);
    KolomHasil hasil{std::move(angka.hasil), std::make_shared<std::vector<Alasan>>(std::move(angka.alasan)),
                     pembulatan.desimal};
    return py::module_::import("iku._rollup")
        .attr("KolomRollup")(daftar_label(baris, kelompok.kunci), std::move(hasil),
                             cacah(std::move(angka.dilaporkan)), cacah(std::move(angka.diharapkan)));
}

}  // namespace iku::ikat
