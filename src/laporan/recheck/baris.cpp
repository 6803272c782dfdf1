// SPDX-License-Identifier: Apache-2.0
#include "laporan/recheck/baris.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace iku::detail {
namespace {

// Headings in the form of lipat_judul.
constexpr std::pair<std::string_view, Bidang> daftar_judul[]{
    {"dokumen", Bidang::dokumen},
    {"document", Bidang::dokumen},
    {"instansi", Bidang::dokumen},
    {"agency", Bidang::dokumen},
    {"opd", Bidang::dokumen},
    {"skpd", Bidang::dokumen},
    {"perangkat daerah", Bidang::dokumen},
    {"unit kerja", Bidang::dokumen},
    {"halaman", Bidang::halaman},
    {"hal", Bidang::halaman},
    {"page", Bidang::halaman},
    {"tahun", Bidang::tahun},
    {"year", Bidang::tahun},
    {"indikator", Bidang::indikator},
    {"nama indikator", Bidang::indikator},
    {"indikator kinerja", Bidang::indikator},
    {"indikator kinerja utama", Bidang::indikator},
    {"iku", Bidang::indikator},
    {"indicator", Bidang::indikator},
    {"satuan", Bidang::satuan},
    {"unit", Bidang::satuan},
    {"pengali", Bidang::pengali},
    {"faktor", Bidang::pengali},
    {"scale", Bidang::pengali},
    {"factor", Bidang::pengali},
    {"multiplier", Bidang::pengali},
    {"polarisasi", Bidang::polarisasi},
    {"polaritas", Bidang::polarisasi},
    {"polarity", Bidang::polarisasi},
    {"polarization", Bidang::polarisasi},
    {"aturan", Bidang::aturan},
    {"aturan capaian", Bidang::aturan},
    {"rumus capaian", Bidang::aturan},
    {"rule", Bidang::aturan},
    {"pembilang", Bidang::pembilang},
    {"numerator", Bidang::pembilang},
    {"penyebut", Bidang::penyebut},
    {"denominator", Bidang::penyebut},
    {"target", Bidang::target},
    {"realisasi", Bidang::realisasi},
    {"actual", Bidang::realisasi},
    {"realization", Bidang::realisasi},
    {"realisation", Bidang::realisasi},
    {"value", Bidang::realisasi},
    {"capaian", Bidang::capaian},
    {"capaian kinerja", Bidang::capaian},
    {"persentase capaian", Bidang::capaian},
    {"achievement", Bidang::capaian},
    {"predikat", Bidang::predikat},
    {"kriteria", Bidang::predikat},
    {"kategori", Bidang::predikat},
    {"predicate", Bidang::predikat},
    {"category", Bidang::predikat},
    {"rating", Bidang::predikat},
    {"skala", Bidang::skala},
    {"rating scale", Bidang::skala},
};

// Small letters, underscores as spaces, without "(%)" and without the words that only say that it was
// printed.
std::string lipat_judul(std::string_view judul) {
    std::string teks(judul);
    std::replace(teks.begin(), teks.end(), '_', ' ');
    teks = lipat_nama(teks);
    for (const std::string_view hapus : {"(%)", "%"}) {
        if (const auto di = teks.find(hapus); di != std::string::npos) teks.erase(di, hapus.size());
    }
    for (const std::string_view awal : {"published ", "printed ", "reported "}) {
        if (teks.starts_with(awal)) teks.erase(0, awal.size());
    }
    for (const std::string_view akhir : {" tercetak", " published", " printed"}) {
        if (teks.ends_with(akhir)) teks.erase(teks.size() - akhir.size());
    }
    return lipat_spasi(teks);
}

Bidang find_bidang(std::string_view judul) {
    const std::string terlipat = lipat_judul(judul);
    const auto* const it = std::find_if(std::begin(daftar_judul), std::end(daftar_judul),
                                        [&](const auto& satu) { return satu.first == terlipat; });
    return it == std::end(daftar_judul) ? Bidang::tidak_dikenal : it->second;
}

// Which column is which. The first of two with one meaning counts; the others are noted.
std::vector<Bidang> kenali(const BarisCsv& judul, std::vector<Catatan>& catatan) {
    std::vector<Bidang> kolom;
    for (const SelCsv& sel : judul.sel) {
        Bidang bidang = find_bidang(sel.teks);
        if (bidang != Bidang::tidak_dikenal && std::find(kolom.begin(), kolom.end(), bidang) != kolom.end()) {
            catatan.push_back({Kode::laporan_uji_kolom_ganda, sel.posisi, {lipat_spasi(sel.teks)}});
            bidang = Bidang::tidak_dikenal;
        } else if (bidang == Bidang::tidak_dikenal && !pangkas(sel.teks).empty()) {
            catatan.push_back({Kode::laporan_uji_kolom_asing, sel.posisi, {lipat_spasi(sel.teks)}});
        }
        kolom.push_back(bidang);
    }
    return kolom;
}

bool ada(const std::vector<Bidang>& kolom, Bidang bidang) {
    return std::find(kolom.begin(), kolom.end(), bidang) != kolom.end();
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

constexpr bool is_cacah(Bidang bidang) noexcept {
    return bidang == Bidang::pembilang || bidang == Bidang::penyebut;
}

// Reads the cells that have two readings: by the other numbers of the row, then, for numerator and
// denominator, as counts, then by the other numbers of the column.
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
            // Numerator and denominator are counts, unless the other of the two has a decimal fraction.
            const bool cacah =
                is_cacah(bidang) && !is_berdesimal(satu.pembilang) && !is_berdesimal(satu.penyebut);
            const auto lokal = bukti.lokal() ? bukti.lokal() : kolom_[k].lokal();
            if (!cacah && !lokal) continue;
            angka = cacah ? read_tercetak(teks, std::nullopt, true) : read_tercetak(teks, lokal, false);
            catatan.push_back({Kode::laporan_uji_lokal,
                               satu.posisi,
                               {angka.teks, angka.angka() ? angka.angka()->to_string() : ""}});
        }
    }

    static bool is_berdesimal(const Tercetak& angka) {
        return angka.angka() != nullptr && !angka.angka()->is_bulat();
    }

    std::vector<BarisTercetak>& baris_;
    std::array<BuktiLokal, angka_baris.size()> kolom_{};
};

}  // namespace

std::optional<std::vector<BarisTercetak>> read_baris_tercetak(std::string_view csv,
                                                              std::optional<Lokal> lokal,
                                                              std::vector<Catatan>& catatan) {
    PembacaCsv pembaca(csv);
    BarisCsv baris;
    if (!pembaca.next(baris)) {
        catatan.insert(catatan.end(), pembaca.catatan().begin(), pembaca.catatan().end());
        if (catatan.empty()) catatan.push_back({Kode::laporan_uji_tanpa_kolom, {}, {}});
        return std::nullopt;
    }
    const std::vector<Bidang> kolom = kenali(baris, catatan);
    if (!ada(kolom, Bidang::realisasi) && !ada(kolom, Bidang::capaian) && !ada(kolom, Bidang::predikat)) {
        catatan.push_back({Kode::laporan_uji_tanpa_kolom, baris.posisi, {}});
        return std::nullopt;
    }
    std::vector<BarisTercetak> hasil;
    while (pembaca.next(baris)) {
        BarisTercetak satu;
        satu.baris = baris.posisi.baris;
        satu.posisi = baris.posisi;
        for (std::size_t i = 0; i < baris.sel.size(); ++i) {
            if (i < kolom.size() && kolom[i] != Bidang::tidak_dikenal) {
                satu.teks[static_cast<std::size_t>(kolom[i])] = baris.sel[i].teks;
            } else if (i >= kolom.size() && !pangkas(baris.sel[i].teks).empty()) {
                catatan.push_back(
                    {Kode::laporan_uji_sel_lebih, baris.sel[i].posisi, {lipat_spasi(baris.sel[i].teks)}});
            }
        }
        for (const auto& [bidang, angka] : angka_baris)
            satu.*angka = read_tercetak(satu[bidang], lokal, false);
        hasil.push_back(std::move(satu));
    }
    PenentuLokal(hasil).tentukan(catatan);
    catatan.insert(catatan.end(), pembaca.catatan().begin(), pembaca.catatan().end());
    return hasil;
}

}  // namespace iku::detail
