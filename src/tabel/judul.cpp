// SPDX-License-Identifier: Apache-2.0
#include "judul.hpp"

#include "iku/teks/kode/data.hpp"
#include "iku/teks/nama.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <unordered_map>

namespace iku::detail {
namespace {

const std::array<std::string, 5> nama_kolom{"periode", "variabel", "nilai", "indikator", "wilayah"};

std::string daftar_judul(const BarisCsv& baris) {
    constexpr std::size_t terbanyak = 12;
    std::string daftar;
    for (std::size_t i = 0; i < std::min(baris.sel.size(), terbanyak); ++i) {
        if (i > 0) daftar += ", ";
        daftar += lipat_spasi(baris.sel[i].teks);
    }
    if (baris.sel.size() > terbanyak) daftar += ", ...";
    return daftar;
}

// The roles of the columns, a column by itself: known, nameless, or a variable's.
void kenali(const BarisCsv& baris, JudulData& judul) {
    for (const auto& sel : baris.sel) {
        const std::string kunci = lipat_nama(sel.teks);
        const auto* dikenal = std::find(nama_kolom.begin(), nama_kolom.end(), kunci);
        KolomData kolom{Peran::isi, lipat_spasi(sel.teks)};
        if (kunci.empty()) {
            kolom.peran = Peran::tanpa_judul;
        } else if (dikenal != nama_kolom.end()) {
            kolom.peran = static_cast<Peran>(dikenal - nama_kolom.begin());
        }
        judul.kolom.push_back(std::move(kolom));
    }
}

// A heading that stands twice says nothing about either column: neither is used.
void tolak_ganda(const BarisCsv& baris, JudulData& judul, std::vector<Catatan>& catatan) {
    std::unordered_map<std::string, std::size_t> pertama;
    std::vector<bool> ganda(judul.kolom.size(), false);
    for (std::size_t i = 0; i < judul.kolom.size(); ++i) {
        if (judul.kolom[i].peran == Peran::tanpa_judul) continue;
        const auto [tempat, baru] = pertama.try_emplace(lipat_nama(judul.kolom[i].judul), i);
        if (baru) continue;
        ganda[i] = ganda[tempat->second] = true;
        catatan.push_back(
            {kode::data_judul_ganda,
             baris.sel[i].posisi,
             {judul.kolom[i].judul, std::to_string(tempat->second + 1), std::to_string(i + 1)}});
    }
    for (std::size_t i = 0; i < ganda.size(); ++i) {
        if (ganda[i]) judul.kolom[i].peran = Peran::abaikan;
    }
}

// Headings that are none of ours: in a long file each is a note; in a wide one they are variables, unless
// they only nearly are the name of a key column.
void periksa_asing(const BarisCsv& baris, JudulData& judul, std::vector<Catatan>& catatan) {
    for (std::size_t i = 0; i < judul.kolom.size(); ++i) {
        auto& kolom = judul.kolom[i];
        if (kolom.peran != Peran::isi) continue;
        const auto mirip = find_terdekat(lipat_nama(kolom.judul), nama_kolom);
        if (mirip) {
            catatan.push_back(
                {kode::data_judul_mirip, baris.sel[i].posisi, {kolom.judul, nama_kolom[*mirip]}});
        } else if (judul.is_panjang()) {
            catatan.push_back({kode::data_judul_tidak_dikenal, baris.sel[i].posisi, {kolom.judul}});
        }
        if (mirip || judul.is_panjang()) kolom.peran = Peran::abaikan;
    }
}

// The column that is missing, if one is.
std::optional<std::string> find_kurang(const JudulData& judul) {
    if (!judul[Peran::periode]) return nama_kolom[0];
    const bool ada_nilai = judul[Peran::nilai].has_value();
    if (judul.is_panjang() != ada_nilai) return nama_kolom[judul.is_panjang() ? 2 : 1];
    const bool ada_isi = std::any_of(judul.kolom.begin(), judul.kolom.end(),
                                     [](const KolomData& kolom) { return kolom.peran == Peran::isi; });
    if (!judul.is_panjang() && !ada_isi) return nama_kolom[1];
    return std::nullopt;
}

}  // namespace

std::optional<JudulData> read_judul(const BarisCsv& baris, std::vector<Catatan>& catatan) {
    JudulData judul;
    kenali(baris, judul);
    tolak_ganda(baris, judul, catatan);
    for (std::size_t i = 0; i < judul.kolom.size(); ++i) {
        const auto peran = static_cast<std::size_t>(judul.kolom[i].peran);
        if (peran < judul.letak.size()) judul.letak[peran] = i;
    }
    periksa_asing(baris, judul, catatan);
    if (const auto kurang = find_kurang(judul)) {
        catatan.push_back({kode::data_kolom_tidak_ada, baris.posisi, {*kurang, daftar_judul(baris)}});
        return std::nullopt;
    }
    return judul;
}

}  // namespace iku::detail
