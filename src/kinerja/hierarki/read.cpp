// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"
#include "iku/kinerja/periode.hpp"
#include "iku/teks/csv.hpp"
#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "teks/judul_csv.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

enum Peran : std::size_t {
    kode_wilayah,
    nama_simpul,
    tingkat,
    induk,
    sistem_kode,
    berlaku_dari,
    berlaku_sampai,
    kode_bps
};

constexpr detail::JudulKolom judul_hierarki[]{
    {"kode", kode_wilayah},
    {"kode wilayah", kode_wilayah},
    {"code", kode_wilayah},
    {"nama", nama_simpul},
    {"nama wilayah", nama_simpul},
    {"nama unit", nama_simpul},
    {"name", nama_simpul},
    {"tingkat", tingkat},
    {"level", tingkat},
    {"induk", induk},
    {"kode induk", induk},
    {"parent", induk},
    {"sistem kode", sistem_kode},
    {"sistem", sistem_kode},
    {"code system", sistem_kode},
    {"berlaku dari", berlaku_dari},
    {"valid from", berlaku_dari},
    {"berlaku sampai", berlaku_sampai},
    {"valid to", berlaku_sampai},
};

constexpr detail::JudulKolom judul_jembatan[]{
    {"kode kemendagri", kode_wilayah},
    {"kemendagri", kode_wilayah},
    {"kode bps", kode_bps},
    {"bps", kode_bps},
};

struct Wajib {
    Peran peran;
    std::string_view nama;
};

// A table whose columns are known by their headings. `is_ada` is false, with a note, where a column that must
// be there is not.
class Tabel {
  public:
    Tabel(std::string_view csv, std::span<const detail::JudulKolom> dikenal, std::span<const Wajib> wajib,
          std::vector<Catatan>& catatan)
        : pembaca_(csv), catatan_(catatan) {
        if (pembaca_.next(baris_)) kolom_ = detail::kenali_kolom(baris_, dikenal, catatan_);
        for (const auto& [peran, nama_kolom] : wajib) {
            if (std::find(kolom_.begin(), kolom_.end(), peran) != kolom_.end()) continue;
            catatan_.push_back({kode::kinerja_tanpa_kolom, baris_.posisi, {std::string(nama_kolom)}});
            ada_ = false;
        }
    }

    bool is_ada() const { return ada_; }
    bool next() { return pembaca_.next(baris_); }
    const Posisi& posisi() const { return baris_.posisi; }

    std::string operator[](Peran peran) const {
        for (std::size_t i = 0; i < kolom_.size() && i < baris_.sel.size(); ++i) {
            if (kolom_[i] == peran) return lipat_spasi(baris_.sel[i].teks);
        }
        return {};
    }

    void selesai() { catatan_.insert(catatan_.end(), pembaca_.catatan().begin(), pembaca_.catatan().end()); }

  private:
    PembacaCsv pembaca_;
    std::vector<Catatan>& catatan_;
    BarisCsv baris_;
    std::vector<std::size_t> kolom_;
    bool ada_ = true;
};

// A year, or nothing for an open end. False for anything else.
bool read_tahun(const std::string& teks, std::optional<std::int16_t>& tahun) {
    if (teks.empty()) return true;
    const auto periode = read_periode(teks);
    if (!periode || periode->jenis != Periode::Jenis::tahun) return false;
    tahun = periode->tahun;
    return true;
}

// "kemendagri:35.09", or a code of the row's own system.
void read_induk(std::string teks, SimpulHierarki& satu) {
    const auto di = teks.find(':');
    const auto sistem =
        di == std::string::npos ? std::nullopt : find_sistem_kode(lipat_nama(teks.substr(0, di)));
    if (sistem) {
        satu.sistem_induk = sistem;
        teks.erase(0, di + 1);
    }
    satu.induk = lipat_spasi(teks);
}

std::optional<SimpulHierarki> read_simpul(const Tabel& tabel, std::vector<Catatan>& catatan) {
    SimpulHierarki satu;
    satu.posisi = tabel.posisi();
    satu.kode = tabel[kode_wilayah];
    satu.nama = tabel[nama_simpul];
    satu.tingkat = tabel[tingkat];
    const auto sistem = find_sistem_kode(lipat_nama(tabel[sistem_kode]));
    if (!sistem) {
        catatan.push_back({kode::kinerja_sistem_kode_asing, satu.posisi, {tabel[sistem_kode], satu.kode}});
        return std::nullopt;
    }
    satu.sistem = *sistem;
    read_induk(tabel[induk], satu);
    const bool dari = read_tahun(tabel[berlaku_dari], satu.berlaku_dari);
    if (!dari || !read_tahun(tabel[berlaku_sampai], satu.berlaku_sampai)) {
        catatan.push_back({kode::kinerja_berlaku_salah,
                           satu.posisi,
                           {satu.kode, tabel[berlaku_dari], tabel[berlaku_sampai]}});
        return std::nullopt;
    }
    return satu;
}

std::optional<KodeWilayah> read_kode(const Tabel& tabel, Peran peran, SistemKode sistem,
                                     std::vector<Catatan>& catatan) {
    auto hasil = read_kode_wilayah(tabel[peran], sistem);
    if (!hasil)
        catatan.push_back(
            {kode::kinerja_kode_salah, tabel.posisi(), {tabel[peran], std::string(nama(sistem))}});
    return hasil;
}

// Notes in the order of the rows they are about.
template <class T>
Bacaan<T> gabungkan(std::vector<Catatan> catatan, Bacaan<T> susunan) {
    catatan.insert(catatan.end(), susunan.catatan.begin(), susunan.catatan.end());
    std::stable_sort(catatan.begin(), catatan.end(),
                     [](const Catatan& a, const Catatan& b) { return a.posisi.bita < b.posisi.bita; });
    return {std::move(susunan.isi), std::move(catatan)};
}

}  // namespace

Bacaan<Hierarki> read_hierarki(std::string_view csv) {
    static constexpr Wajib wajib[]{{kode_wilayah, "kode"}, {sistem_kode, "sistem_kode"}};
    std::vector<Catatan> catatan;
    Tabel tabel(csv, judul_hierarki, wajib, catatan);
    if (!tabel.is_ada()) return {std::nullopt, std::move(catatan)};
    std::vector<SimpulHierarki> simpul;
    while (tabel.next()) {
        if (auto satu = read_simpul(tabel, catatan)) simpul.push_back(*std::move(satu));
    }
    tabel.selesai();
    return gabungkan(std::move(catatan), susun_hierarki(std::move(simpul)));
}

Bacaan<JembatanKode> read_jembatan(std::string_view csv) {
    static constexpr Wajib wajib[]{{kode_wilayah, "kode_kemendagri"}, {kode_bps, "kode_bps"}};
    std::vector<Catatan> catatan;
    Tabel tabel(csv, judul_jembatan, wajib, catatan);
    if (!tabel.is_ada()) return {std::nullopt, std::move(catatan)};
    std::vector<PasanganKode> pasangan;
    while (tabel.next()) {
        const auto kemendagri = read_kode(tabel, kode_wilayah, SistemKode::kemendagri, catatan);
        const auto bps = read_kode(tabel, kode_bps, SistemKode::bps, catatan);
        if (kemendagri && bps) pasangan.push_back({*kemendagri, *bps});
    }
    tabel.selesai();
    return gabungkan(std::move(catatan), susun_jembatan(std::move(pasangan)));
}

}  // namespace iku
