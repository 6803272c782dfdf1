// SPDX-License-Identifier: Apache-2.0
#include "teks/judul_csv.hpp"

#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <string>

namespace iku::detail {
namespace {

// Small letters, underscores as spaces, without "(%)" and without the words that only say that it was
// printed, or that it is an older one.
std::string lipat_judul(std::string_view judul) {
    std::string teks(judul);
    std::replace(teks.begin(), teks.end(), '_', ' ');
    teks = lipat_nama(teks);
    for (const std::string_view hapus : {"(%)", "%"}) {
        if (const auto di = teks.find(hapus); di != std::string::npos) teks.erase(di, hapus.size());
    }
    for (const std::string_view awal : {"published ", "printed ", "reported ", "old "}) {
        if (teks.starts_with(awal)) teks.erase(0, awal.size());
    }
    for (const std::string_view akhir : {" tercetak", " published", " printed", " lama", " old"}) {
        if (teks.ends_with(akhir)) teks.erase(teks.size() - akhir.size());
    }
    return lipat_spasi(teks);
}

}  // namespace

std::vector<std::size_t> kenali_kolom(const BarisCsv& judul, std::span<const JudulKolom> dikenal,
                                      std::vector<Catatan>& catatan) {
    std::vector<std::size_t> kolom;
    for (const SelCsv& sel : judul.sel) {
        const std::string terlipat = lipat_judul(sel.teks);
        const auto it = std::find_if(dikenal.begin(), dikenal.end(),
                                     [&](const auto& satu) { return satu.judul == terlipat; });
        std::size_t peran = it == dikenal.end() ? kolom_asing : it->peran;
        if (peran != kolom_asing && std::find(kolom.begin(), kolom.end(), peran) != kolom.end()) {
            catatan.push_back({kode::laporan_kolom_ganda, sel.posisi, {lipat_spasi(sel.teks)}});
            peran = kolom_asing;
        } else if (peran == kolom_asing && !pangkas(sel.teks).empty()) {
            catatan.push_back({kode::laporan_kolom_asing, sel.posisi, {lipat_spasi(sel.teks)}});
        }
        kolom.push_back(peran);
    }
    return kolom;
}

}  // namespace iku::detail
