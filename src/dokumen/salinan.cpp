// SPDX-License-Identifier: Apache-2.0
#include "dokumen/salinan.hpp"

#include "iku/teks/kode/berkas.hpp"
#include "iku/teks/utf8.hpp"

#include "dokumen/baris/kolom.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace iku::detail::dok {
namespace {

bool is_sel_kosong(const std::string& sel) {
    return pangkas(sel).empty();
}

std::size_t lebar(const BagianSalinan& bagian) {
    std::size_t terlebar = 0;
    for (const BarisSalinan& baris : bagian.baris)
        terlebar = std::max(terlebar, baris.sel.size());
    return terlebar;
}

// Whether a row is the heading of a table with indicators.
bool is_judul(const BarisSalinan& baris) {
    std::string teks;
    for (const std::string& sel : baris.sel)
        teks += sel;
    const Sumber sumber(teks);
    BarisTabel tabel;
    std::size_t di = 0;
    for (const std::string& sel : baris.sel) {
        tabel.kotak.emplace_back(sumber, sumber.teks().substr(di, sel.size()));
        tabel.kotak.back().trim();
        di += sel.size();
    }
    return is_baris_judul(tabel);
}

// A cell for the layout with tabs: in quotes where it must be.
std::string sel_tab(std::string sel) {
    std::replace(sel.begin(), sel.end(), '\t', ' ');
    if (sel.find_first_of("\n\r") == std::string::npos && !sel.starts_with('"')) return sel;
    std::string dikutip = "\"";
    for (const char c : sel) {
        if (c == '"') dikutip += '"';
        dikutip += c;
    }
    return dikutip + '"';
}

// The fill-ins that are numbers of lines, by their names.
bool is_isian_baris(std::string_view nama) {
    return nama == "baris" || nama == "baris_pertama" || nama == "awal" || nama == "akhir";
}

}  // namespace

TeksSalinan::TeksSalinan(const Salinan& salinan, std::vector<Catatan>& catatan)
    : salinan_(salinan), catatan_(catatan) {
    for (const BagianSalinan& bagian : salinan.bagian) {
        bagian.tabel ? tulis_tabel(bagian) : tulis_teks(bagian);
        ++bagian_;
    }
    for (std::size_t di = 0; di != std::string::npos && di < teks_.size();) {
        awal_baris_.push_back(static_cast<std::uint32_t>(di));
        const std::size_t akhir = teks_.find('\n', di);
        di = akhir == std::string::npos ? akhir : akhir + 1;
    }
}

void TeksSalinan::mark(std::uint32_t nomor, std::uint32_t kolom) {
    asal_.push_back({static_cast<std::uint32_t>(teks_.size()), bagian_, nomor, kolom});
}

// A table without a heading goes on with the one above where both have as many cells.
bool TeksSalinan::is_lanjutan(const BagianSalinan& bagian) const {
    return lebar_ > 0 && lebar(bagian) == lebar_;
}

void TeksSalinan::tulis_tabel(const BagianSalinan& bagian) {
    const auto judul = std::find_if(bagian.baris.begin(), bagian.baris.end(), is_judul);
    const bool lanjutan = judul == bagian.baris.end() && is_lanjutan(bagian);
    if (lanjutan) {
        catatan_.push_back({kode::berkas_tabel_lanjutan, {}, {}, bagian.tempat});
        catatan_.back().posisi.baris = bagian.baris.front().nomor;
    }
    bool dalam = lanjutan;
    for (auto baris = bagian.baris.begin(); baris != bagian.baris.end(); ++baris) {
        if (baris == judul) {
            dalam = true;
            lebar_ = lebar(bagian);
        }
        if (std::all_of(baris->sel.begin(), baris->sel.end(), is_sel_kosong)) {
            // An empty row ends what stands above it, as an empty line does.
            if (!lanjutan) teks_ += '\n';
            continue;
        }
        if (dalam && baris->sel.size() > 1) {
            tulis_baris_tabel(*baris, bagian.kolom);
        } else {
            tulis_sel_lepas(*baris, bagian.kolom);
        }
    }
    if (!dalam) teks_ += '\n';
}

void TeksSalinan::tulis_baris_tabel(const BarisSalinan& baris, std::uint32_t kolom) {
    for (std::size_t i = 0; i < baris.sel.size(); ++i) {
        if (i > 0) teks_ += '\t';
        mark(baris.nomor, kolom + static_cast<std::uint32_t>(i));
        teks_ += sel_tab(baris.sel[i]);
    }
    teks_ += '\n';
}

// Cells outside a table of indicators are lines of text: one line where each is a word or a line, as in
// "Tugas | : | Membantu Bupati"; else a line or more for each.
void TeksSalinan::tulis_sel_lepas(const BarisSalinan& baris, std::uint32_t kolom) {
    const bool sebaris = std::none_of(baris.sel.begin(), baris.sel.end(), [](const std::string& sel) {
        return pangkas(sel).find('\n') != std::string_view::npos;
    });
    for (std::size_t i = 0; i < baris.sel.size(); ++i) {
        if (is_sel_kosong(baris.sel[i])) continue;
        tulis_baris_teks(baris.sel[i], baris.nomor, kolom + static_cast<std::uint32_t>(i));
        if (sebaris) teks_.back() = ' ';
    }
    if (sebaris) teks_.back() = '\n';
}

// One line of the file may hold several, or what would look like cells.
void TeksSalinan::tulis_baris_teks(const std::string& isi, std::uint32_t nomor, std::uint32_t kolom) {
    mark(nomor, kolom);
    teks_ += isi;
    std::replace(teks_.end() - static_cast<std::ptrdiff_t>(isi.size()), teks_.end(), '\t', ' ');
    teks_ += '\n';
}

void TeksSalinan::tulis_teks(const BagianSalinan& bagian) {
    if (bagian.tempat.halaman > halaman_) {
        halaman_ = bagian.tempat.halaman;
        mark(0, 0);
        teks_ += '\f';
    }
    for (const BarisSalinan& baris : bagian.baris)
        tulis_baris_teks(baris.sel.empty() ? std::string() : baris.sel.front(), baris.nomor, 0);
}

const TeksSalinan::Asal* TeksSalinan::find(std::size_t bita) const {
    const auto it = std::upper_bound(asal_.begin(), asal_.end(), bita,
                                     [](std::size_t di, const Asal& asal) { return di < asal.bita; });
    return it == asal_.begin() ? nullptr : &*(it - 1);
}

// The number of a line of the text as the number of a row of the file; with the part it is in where that is
// another than the note's.
std::string TeksSalinan::nomor_baris(const std::string& nomor, std::uint32_t bagian) const {
    const std::size_t baris = std::strtoul(nomor.c_str(), nullptr, 10);
    if (baris == 0 || baris > awal_baris_.size()) return nomor;
    const Asal* asal = find(awal_baris_[baris - 1]);
    if (asal == nullptr) return nomor;
    std::string hasil = std::to_string(asal->baris);
    const Tempat& tempat = salinan_.bagian[asal->bagian].tempat;
    if (asal->bagian == bagian || tempat == salinan_.bagian[bagian].tempat) return hasil;
    if (!tempat.lembar.empty()) return tempat.lembar + '!' + hasil;
    std::string di;
    if (tempat.halaman > 0) di = "p. " + std::to_string(tempat.halaman);
    if (tempat.tabel > 0) di += (di.empty() ? "t. " : ", t. ") + std::to_string(tempat.tabel);
    return di.empty() ? hasil : hasil + " (" + di + ')';
}

void TeksSalinan::restore(Catatan& catatan) const {
    if (!catatan.tempat.is_kosong()) return;
    catatan.tempat.berkas = salinan_.berkas;
    if (catatan.posisi.baris == 0 || asal_.empty()) return;
    const std::size_t bita = catatan.posisi.bita;
    const Asal* asal = find(bita);
    if (asal == nullptr) return;
    const Asal* akhir = find(bita + std::max<std::size_t>(catatan.posisi.panjang, 1) - 1);
    catatan.tempat = salinan_.bagian[asal->bagian].tempat;
    const bool satu_sel = asal == akhir;
    catatan.posisi = {0, 0, asal->baris, satu_sel ? asal->kolom : 0};
    const auto nama = nama_isian(catatan.kode);
    for (std::size_t i = 0; i < nama.size() && i < catatan.isian.size(); ++i) {
        if (is_isian_baris(nama[i])) catatan.isian[i] = nomor_baris(catatan.isian[i], asal->bagian);
    }
}

void TeksSalinan::restore(Dokumen& dokumen, std::vector<Catatan>& catatan) const {
    for (Catatan& satu : catatan)
        restore(satu);
    for (Sasaran& sasaran : dokumen.sasaran) {
        for (Indikator& indikator : sasaran.indikator) {
            for (Sel& sel : indikator.sel) {
                const Asal* asal = find(sel.posisi.bita);
                sel.posisi = asal == nullptr ? Posisi{} : Posisi{0, 0, asal->baris, asal->kolom};
            }
        }
    }
}

}  // namespace iku::detail::dok
