// SPDX-License-Identifier: Apache-2.0
#include "laporan/recheck/baris.hpp"

#include "iku/teks/kode/data.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "teks/judul_csv.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace iku::detail {
namespace {

constexpr std::size_t peran(Bidang bidang) noexcept {
    return static_cast<std::size_t>(bidang);
}

constexpr JudulKolom daftar_judul[]{
    {"dokumen", peran(Bidang::dokumen)},
    {"document", peran(Bidang::dokumen)},
    {"instansi", peran(Bidang::dokumen)},
    {"agency", peran(Bidang::dokumen)},
    {"opd", peran(Bidang::dokumen)},
    {"skpd", peran(Bidang::dokumen)},
    {"perangkat daerah", peran(Bidang::dokumen)},
    {"unit kerja", peran(Bidang::dokumen)},
    {"nama dokumen", peran(Bidang::dokumen)},
    {"halaman", peran(Bidang::halaman)},
    {"hal", peran(Bidang::halaman)},
    {"page", peran(Bidang::halaman)},
    {"hlm", peran(Bidang::halaman)},
    {"tahun", peran(Bidang::tahun)},
    {"year", peran(Bidang::tahun)},
    {"indikator", peran(Bidang::indikator)},
    {"nama indikator", peran(Bidang::indikator)},
    {"indikator kinerja", peran(Bidang::indikator)},
    {"indikator kinerja utama", peran(Bidang::indikator)},
    {"iku", peran(Bidang::indikator)},
    {"indicator", peran(Bidang::indikator)},
    {"indicator name", peran(Bidang::indikator)},
    {"indikator sasaran", peran(Bidang::indikator)},
    {"indikator kinerja sasaran", peran(Bidang::indikator)},
    {"kpi", peran(Bidang::indikator)},
    {"satuan", peran(Bidang::satuan)},
    {"unit", peran(Bidang::satuan)},
    {"units", peran(Bidang::satuan)},
    {"unit of measure", peran(Bidang::satuan)},
    {"uom", peran(Bidang::satuan)},
    {"pengali", peran(Bidang::pengali)},
    {"faktor", peran(Bidang::pengali)},
    {"faktor pengali", peran(Bidang::pengali)},
    {"scale", peran(Bidang::pengali)},
    {"factor", peran(Bidang::pengali)},
    {"multiplier", peran(Bidang::pengali)},
    {"polarisasi", peran(Bidang::polarisasi)},
    {"polaritas", peran(Bidang::polarisasi)},
    {"polarity", peran(Bidang::polarisasi)},
    {"polarization", peran(Bidang::polarisasi)},
    {"polarisation", peran(Bidang::polarisasi)},
    {"direction", peran(Bidang::polarisasi)},
    {"arah", peran(Bidang::polarisasi)},
    {"aturan", peran(Bidang::aturan)},
    {"aturan capaian", peran(Bidang::aturan)},
    {"rumus capaian", peran(Bidang::aturan)},
    {"rule", peran(Bidang::aturan)},
    {"achievement rule", peran(Bidang::aturan)},
    {"formula", peran(Bidang::aturan)},
    {"formula capaian", peran(Bidang::aturan)},
    {"rumus", peran(Bidang::aturan)},
    {"pembilang", peran(Bidang::pembilang)},
    {"numerator", peran(Bidang::pembilang)},
    {"penyebut", peran(Bidang::penyebut)},
    {"denominator", peran(Bidang::penyebut)},
    {"target", peran(Bidang::target)},
    {"target kinerja", peran(Bidang::target)},
    {"target pk", peran(Bidang::target)},
    {"realisasi", peran(Bidang::realisasi)},
    {"actual", peran(Bidang::realisasi)},
    {"realization", peran(Bidang::realisasi)},
    {"realisation", peran(Bidang::realisasi)},
    {"value", peran(Bidang::realisasi)},
    {"realisasi kinerja", peran(Bidang::realisasi)},
    {"result", peran(Bidang::realisasi)},
    {"capaian", peran(Bidang::capaian)},
    {"capaian kinerja", peran(Bidang::capaian)},
    {"persentase capaian", peran(Bidang::capaian)},
    {"achievement", peran(Bidang::capaian)},
    {"tingkat capaian", peran(Bidang::capaian)},
    {"tingkat capaian kinerja", peran(Bidang::capaian)},
    {"persentase capaian kinerja", peran(Bidang::capaian)},
    {"predikat", peran(Bidang::predikat)},
    {"kriteria", peran(Bidang::predikat)},
    {"kategori", peran(Bidang::predikat)},
    {"predicate", peran(Bidang::predikat)},
    {"category", peran(Bidang::predikat)},
    {"rating", peran(Bidang::predikat)},
    {"kriteria penilaian", peran(Bidang::predikat)},
    {"predikat kinerja", peran(Bidang::predikat)},
    {"kategori capaian", peran(Bidang::predikat)},
    {"skala", peran(Bidang::skala)},
    {"rating scale", peran(Bidang::skala)},
};

// Which column is which.
std::vector<Bidang> kenali(const BarisCsv& judul, std::vector<Catatan>& catatan) {
    std::vector<Bidang> kolom;
    for (const std::size_t peran : kenali_kolom(judul, daftar_judul, catatan))
        kolom.push_back(peran == kolom_asing ? Bidang::tidak_dikenal : static_cast<Bidang>(peran));
    return kolom;
}

bool ada(const std::vector<Bidang>& kolom, Bidang bidang) {
    return std::find(kolom.begin(), kolom.end(), bidang) != kolom.end();
}

// Whether the headings are those of a table of published figures.
bool is_kepala(const std::vector<Bidang>& kolom) {
    return ada(kolom, Bidang::realisasi) || ada(kolom, Bidang::capaian) || ada(kolom, Bidang::predikat);
}

// Where the headings stand, below a title perhaps, and what separates them. The first row where none of the
// first ones holds headings.
OpsiCsv find_kepala(std::string_view csv) {
    constexpr int baris_terbanyak = 10;
    std::size_t mulai = 0;
    for (int i = 0; i < baris_terbanyak && mulai < csv.size(); ++i) {
        for (const std::optional<char> pemisah : {std::optional<char>{}, std::optional<char>{'|'}}) {
            const OpsiCsv opsi{pemisah, mulai};
            BarisCsv judul;
            std::vector<Catatan> abai;
            // Below a title a single word is no heading.
            if (PembacaCsv(csv, opsi).next(judul) && (i == 0 || judul.sel.size() > 1) &&
                is_kepala(kenali(judul, abai)))
                return opsi;
        }
        mulai = std::min(csv.find_first_of("\r\n", mulai), csv.size());
        mulai = std::min(csv.find_first_not_of("\r\n", mulai), csv.size());
    }
    return {};
}

// The number of a column as it stands below headings: "3", "(3)", "4=3/2".
std::optional<int> nomor_kolom(std::string_view sel) {
    sel = pangkas(sel);
    if (sel.starts_with('(') && sel.ends_with(')')) sel = pangkas(sel.substr(1, sel.size() - 2));
    int nilai = 0;
    const auto [akhir, galat] = std::from_chars(sel.data(), sel.data() + sel.size(), nilai);
    const bool utuh = akhir == sel.data() + sel.size() || *akhir == '=' || *akhir == ' ';
    return galat == std::errc{} && utuh ? std::optional(nilai) : std::nullopt;
}

// Columns numbered from the first cell that is not empty on, three of them at least.
bool is_nomor_kolom(const BarisCsv& baris) {
    int harap = 0;
    for (const SelCsv& sel : baris.sel) {
        if (pangkas(sel.teks).empty() && harap == 0) continue;
        const auto nomor = nomor_kolom(sel.teks);
        if (!nomor || *nomor != harap + 1) return false;
        ++harap;
    }
    return harap >= 3;
}

// The line below the headings of a table with bars.
bool is_garis(const BarisCsv& baris, char pemisah) {
    return pemisah == '|' && std::all_of(baris.sel.begin(), baris.sel.end(), [](const SelCsv& sel) {
               return sel.teks.find_first_not_of(" :-") == std::string::npos;
           });
}

// How the numbers of some cells are written, when those that have one reading only agree.
class BuktiLokal {
  public:
    void tambah(const std::optional<Lokal>& bukti) {
        if (!bukti) return;
        if (lokal_ && *lokal_ != *bukti) campur_ = true;
        lokal_ = bukti;
    }
    std::optional<Lokal> lokal() const { return campur_ ? std::nullopt : lokal_; }

  private:
    std::optional<Lokal> lokal_;
    bool campur_ = false;
};

using AngkaBaris = std::array<std::pair<Bidang, Tercetak BarisTercetak::*>, 5>;
constexpr AngkaBaris angka_baris{{{Bidang::pembilang, &BarisTercetak::pembilang},
                                  {Bidang::penyebut, &BarisTercetak::penyebut},
                                  {Bidang::target, &BarisTercetak::target},
                                  {Bidang::realisasi, &BarisTercetak::realisasi},
                                  {Bidang::capaian, &BarisTercetak::capaian}}};

// Reads the cells that have two readings. Numerator and denominator are counts, target and realisasi where
// the row's unit counts whole things; the others go by the other numbers of the row, then of the column.
class PenentuLokal {
  public:
    explicit PenentuLokal(std::vector<BarisTercetak>& baris) : baris_(baris) {}

    void tentukan(std::vector<Catatan>& catatan) {
        for (std::size_t k = 0; k < angka_baris.size(); ++k) {
            for (const auto& satu : baris_)
                kolom_[k].tambah((satu.*angka_baris[k].second).bukti);
        }
        for (auto& satu : baris_)
            tentukan_baris(satu, catatan);
    }

  private:
    void tentukan_baris(BarisTercetak& satu, std::vector<Catatan>& catatan) {
        BuktiLokal bukti;
        for (const auto& [bidang, angka] : angka_baris)
            bukti.tambah((satu.*angka).bukti);
        for (std::size_t k = 0; k < angka_baris.size(); ++k) {
            const auto [bidang, anggota] = angka_baris[k];
            Tercetak& angka = satu.*anggota;
            if (!angka.ganda) continue;
            const std::string& teks = satu[bidang];
            const bool cacah = is_cacah(satu, bidang);
            const auto lokal = bukti.lokal() ? bukti.lokal() : kolom_[k].lokal();
            if (!cacah && !lokal) continue;
            angka = cacah ? read_tercetak(teks, std::nullopt, true) : read_tercetak(teks, lokal, false);
            catatan.push_back({kode::laporan_uji_lokal,
                               satu.posisi,
                               {angka.teks, angka.angka() ? angka.angka()->to_string() : ""}});
        }
    }

    // Unless the other of the two has a decimal fraction.
    static bool is_cacah(const BarisTercetak& satu, Bidang bidang) {
        if (bidang == Bidang::pembilang || bidang == Bidang::penyebut)
            return !is_berdesimal(satu.pembilang) && !is_berdesimal(satu.penyebut);
        if (bidang != Bidang::target && bidang != Bidang::realisasi) return false;
        return satu.is_cacah() && !is_berdesimal(satu.target) && !is_berdesimal(satu.realisasi);
    }

    static bool is_berdesimal(const Tercetak& angka) {
        return angka.angka() != nullptr && !angka.angka()->is_bulat();
    }

    std::vector<BarisTercetak>& baris_;
    std::array<BuktiLokal, angka_baris.size()> kolom_{};
};

// A row of the table as it stands there, its numbers read.
BarisTercetak susun_baris(const BarisCsv& baris, const std::vector<Bidang>& kolom, std::optional<Lokal> lokal,
                          std::vector<Catatan>& catatan) {
    BarisTercetak satu;
    satu.baris = baris.posisi.baris;
    satu.posisi = baris.posisi;
    for (std::size_t i = 0; i < baris.sel.size(); ++i) {
        if (i < kolom.size() && kolom[i] != Bidang::tidak_dikenal) {
            satu.teks[static_cast<std::size_t>(kolom[i])] = baris.sel[i].teks;
        } else if (i >= kolom.size() && !pangkas(baris.sel[i].teks).empty()) {
            catatan.push_back(
                {kode::laporan_uji_sel_lebih, baris.sel[i].posisi, {lipat_spasi(baris.sel[i].teks)}});
        }
    }
    for (const auto& [bidang, angka] : angka_baris)
        satu.*angka = read_tercetak(satu[bidang], lokal, false);
    return satu;
}

// Cells that are no UTF-8 are told once, with how many there are.
class PenghitungBita {
  public:
    void lihat(const BarisCsv& baris) {
        for (const SelCsv& sel : baris.sel) {
            if (is_utf8(sel.teks)) continue;
            if (jumlah_++ == 0) posisi_ = sel.posisi;
        }
    }
    void catat(std::vector<Catatan>& catatan) const {
        if (jumlah_ > 0) catatan.push_back({kode::data_bukan_utf8, posisi_, {std::to_string(jumlah_)}});
    }

  private:
    std::size_t jumlah_ = 0;
    Posisi posisi_{};
};

}  // namespace

std::optional<std::vector<BarisTercetak>> read_baris_tercetak(std::string_view csv,
                                                              std::optional<Lokal> lokal,
                                                              std::vector<Catatan>& catatan) {
    BarisCsv baris;
    PembacaCsv pembaca(csv, find_kepala(csv));
    if (!pembaca.next(baris)) {
        catatan.insert(catatan.end(), pembaca.catatan().begin(), pembaca.catatan().end());
        if (catatan.empty()) catatan.push_back({kode::laporan_uji_tanpa_kolom, {}, {}});
        return std::nullopt;
    }
    const std::vector<Bidang> kolom = kenali(baris, catatan);
    if (!is_kepala(kolom)) {
        catatan.push_back({kode::laporan_uji_tanpa_kolom, baris.posisi, {}});
        return std::nullopt;
    }
    PenghitungBita bita;
    bita.lihat(baris);
    std::vector<BarisTercetak> hasil;
    while (pembaca.next(baris)) {
        bita.lihat(baris);
        if (hasil.empty() && is_nomor_kolom(baris)) {
            catatan.push_back({kode::laporan_uji_baris_nomor, baris.posisi, {}});
        } else if (!is_garis(baris, pembaca.pemisah())) {
            hasil.push_back(susun_baris(baris, kolom, lokal, catatan));
        }
    }
    bita.catat(catatan);
    PenentuLokal(hasil).tentukan(catatan);
    catatan.insert(catatan.end(), pembaca.catatan().begin(), pembaca.catatan().end());
    return hasil;
}

}  // namespace iku::detail
