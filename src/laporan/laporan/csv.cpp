// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/laporan.hpp"
#include "iku/teks/tulis.hpp"

#include "laporan/laporan/sel.hpp"

#include <set>
#include <string>
#include <utility>

namespace iku {
namespace {

// A column of a table, by places; a figure also has a column of exact values.
struct KolomCsv {
    std::size_t tabel = 0, kolom = 0;
    bool eksak = false;
};

std::vector<KolomCsv> susun_kolom(const Laporan& laporan, std::vector<std::string>& judul) {
    std::vector<KolomCsv> semua;
    std::set<std::string> ada{"sasaran"};
    for (std::size_t t = 0; t < laporan.tabel.size(); ++t) {
        const auto& kolom = laporan.tabel[t].kolom;
        for (std::size_t k = 0; k < kolom.size(); ++k) {
            if (!ada.insert(kolom[k].kunci).second) continue;
            judul.push_back(kolom[k].kunci);
            semua.push_back({t, k, false});
            if (kolom[k].jenis != JenisKolom::angka) continue;
            judul.push_back(kolom[k].kunci + "_eksak");
            semua.push_back({t, k, true});
        }
    }
    return semua;
}

}  // namespace

std::string to_csv(const Laporan& laporan) {
    std::vector<std::string> judul{"sasaran", "periode"};
    const auto kolom = susun_kolom(laporan, judul);
    judul.insert(judul.end(), {"aturan", "alasan", "versi", "definisi", "masukan"});
    const std::string masukan = sidik_masukan(laporan.landasan);
    std::string teks = keterangan_csv(laporan.keterangan) + baris_csv(judul);
    for (std::size_t b = 0; b < laporan.baris.size(); ++b) {
        const BarisLaporan& baris = laporan.baris[b];
        std::vector<std::string> sel{laporan.sasaran[baris.sasaran], laporan.periode.to_string()};
        for (const auto& satu : kolom) {
            const auto& isi = laporan.tabel[satu.tabel].sel[b][satu.kolom];
            const JenisKolom jenis = laporan.tabel[satu.tabel].kolom[satu.kolom].jenis;
            sel.push_back(satu.eksak ? detail::tulis_eksak(isi)
                                     : detail::tulis_sel(isi, jenis, laporan.opsi));
        }
        sel.push_back(baris.aturan);
        sel.emplace_back(baris.capaian.ada() ? std::string_view{} : nama(baris.capaian.alasan()));
        sel.insert(sel.end(), {laporan.landasan.versi, laporan.landasan.definisi, masukan});
        teks += baris_csv(sel);
    }
    return teks;
}

}  // namespace iku
