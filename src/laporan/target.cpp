// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/target.hpp"

#include "iku/angka/read.hpp"
#include "iku/kinerja/kategori.hpp"
#include "iku/teks/csv.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "teks/judul_csv.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace iku {
namespace {

enum Kolom : std::size_t {
    indikator,
    periode,
    nama_target,
    target,
    polarisasi,
    satuan,
    toleransi,
    bagian,
    skala,
    jumlah_kolom
};

constexpr detail::JudulKolom daftar_judul[]{
    {"indikator", indikator},
    {"nama indikator", indikator},
    {"indicator", indikator},
    {"periode", periode},
    {"tahun", periode},
    {"period", periode},
    {"year", periode},
    {"nama target", nama_target},
    {"target name", nama_target},
    {"target", target},
    {"polarisasi", polarisasi},
    {"polaritas", polarisasi},
    {"polarity", polarisasi},
    {"satuan", satuan},
    {"unit", satuan},
    {"toleransi", toleransi},
    {"w", toleransi},
    {"nilai terburuk", toleransi},
    {"tolerance", toleransi},
    {"bagian", bagian},
    {"pembilang bagian penyebut", bagian},
    {"subset", bagian},
    {"skala", skala},
    {"skala kategori", skala},
    {"scale", skala},
};

// Yes and no as tables hold them.
constexpr std::array<std::string_view, 10> kata_ya{"ya",    "y", "yes", "1",      "true",
                                                   "benar", "x", "v",   "subset", "bagian"};
constexpr std::array<std::string_view, 8> kata_tidak{"", "tidak", "t", "no", "n", "0", "false", "-"};

class PembacaTarget {
  public:
    PembacaTarget(std::string_view csv, Lokal lokal) : pembaca_(csv), lokal_(lokal) {}

    Bacaan<std::vector<BarisTarget>> read() && {
        BarisCsv baris;
        if (pembaca_.next(baris) && kenali(baris)) {
            hasil_.isi.emplace();
            while (pembaca_.next(baris))
                read_baris(baris);
        }
        const auto& csv = pembaca_.catatan();
        hasil_.catatan.insert(hasil_.catatan.end(), csv.begin(), csv.end());
        if (!hasil_.isi && hasil_.catatan.empty())
            hasil_.catatan.push_back({kode::laporan_target_tanpa_kolom, {}, {"indikator"}});
        return std::move(hasil_);
    }

  private:
    bool kenali(const BarisCsv& judul) {
        kolom_ = detail::kenali_kolom(judul, daftar_judul, hasil_.catatan);
        for (std::size_t i = 0; i < kolom_.size(); ++i) {
            if (kolom_[i] != detail::kolom_asing) letak_[kolom_[i]] = i;
        }
        for (const auto& [satu, nama_kolom] : {std::pair{indikator, "indikator"},
                                               std::pair{periode, "periode"}, std::pair{target, "target"}}) {
            if (letak_[satu]) continue;
            hasil_.catatan.push_back({kode::laporan_target_tanpa_kolom, judul.posisi, {nama_kolom}});
            return false;
        }
        return true;
    }

    const SelCsv* sel(const BarisCsv& baris, Kolom kolom) const {
        const auto& di = letak_[kolom];
        return di && *di < baris.sel.size() ? &baris.sel[*di] : nullptr;
    }
    std::string teks(const BarisCsv& baris, Kolom kolom) const {
        const SelCsv* isi = sel(baris, kolom);
        return isi == nullptr ? std::string() : lipat_spasi(isi->teks);
    }

    // A number, a range, or a reason; notes of the reader move to the cell.
    std::variant<Hasil, Rentang> angka(const SelCsv& isi) {
        auto bacaan = read_angka(isi.teks, lokal_);
        const auto* sebab = std::get_if<Alasan>(&*bacaan.isi);
        if (sebab != nullptr && *sebab != Alasan::tidak_dilaporkan) {
            if (const std::string daftar = daftar_skala_kategori(isi.teks); !daftar.empty()) {
                hasil_.catatan.push_back(
                    {kode::laporan_target_kategori_tanpa_skala, isi.posisi, {lipat_spasi(isi.teks), daftar}});
                return Hasil(Alasan::bukan_angka);
            }
        }
        for (auto& catatan : bacaan.catatan) {
            catatan.posisi = isi.posisi;
            hasil_.catatan.push_back(std::move(catatan));
        }
        if (const auto* nilai = std::get_if<Rasional>(&*bacaan.isi)) return Hasil(*nilai);
        if (const auto* rentang = std::get_if<Rentang>(&*bacaan.isi)) return *rentang;
        if (const auto* alasan = std::get_if<Alasan>(&*bacaan.isi)) return Hasil(*alasan);
        return Hasil(Alasan::tidak_sah);
    }

    // A category of the scale that the row declares, or a reason; false where there is no such scale.
    bool read_kategori_target(const BarisCsv& baris, BarisTarget& satu) {
        const auto kategori = find_skala_kategori(satu.skala);
        if (!kategori) {
            hasil_.catatan.push_back({kode::laporan_kategori_skala_asing,
                                      sel(baris, skala)->posisi,
                                      {satu.skala, daftar_skala_kategori()}});
            return false;
        }
        const SelCsv* isi = sel(baris, target);
        if (isi == nullptr) return true;
        auto bacaan = read_kategori(*kategori, isi->teks);
        for (auto& catatan : bacaan.catatan) {
            catatan.posisi = isi->posisi;
            hasil_.catatan.push_back(std::move(catatan));
        }
        const auto* predikat = std::get_if<Predikat>(&*bacaan.isi);
        satu.target.isi = predikat == nullptr ? std::get<Alasan>(*bacaan.isi) : Alasan::bukan_angka;
        if (predikat != nullptr) satu.target.kategori = predikat->label;
        return true;
    }

    void read_baris(const BarisCsv& baris) {
        BarisTarget satu;
        satu.posisi = baris.posisi;
        satu.indikator = teks(baris, indikator);
        const std::string waktu = teks(baris, periode);
        const auto ada_waktu = read_periode(waktu);
        if (satu.indikator.empty() || !ada_waktu) {
            hasil_.catatan.push_back(
                {kode::laporan_target_baris_salah, baris.posisi, {satu.indikator, waktu}});
            return;
        }
        satu.periode = *ada_waktu;
        satu.target.nama = teks(baris, nama_target);
        satu.target.satuan = teks(baris, satuan);
        satu.skala = teks(baris, skala);
        if (!satu.skala.empty()) {
            if (!read_kategori_target(baris, satu)) return;
        } else if (const SelCsv* isi = sel(baris, target)) {
            satu.target.isi = angka(*isi);
        }
        read_polarisasi(baris, satu);
        read_bagian(baris, satu);
        read_toleransi(baris, satu);
        if (!dikenal_.insert({lipat_nama(satu.indikator), satu.periode, lipat_nama(satu.target.nama)})
                 .second) {
            hasil_.catatan.push_back({kode::laporan_target_ganda,
                                      baris.posisi,
                                      {satu.indikator, satu.periode.to_string(), satu.target.nama}});
            return;
        }
        hasil_.isi->push_back(std::move(satu));
    }

    // W is one number: a range does not say which end is the worst. An empty cell, "-" or "n/a" is no W.
    void read_toleransi(const BarisCsv& baris, BarisTarget& satu) {
        const SelCsv* isi = sel(baris, toleransi);
        if (isi == nullptr || pangkas(isi->teks).empty()) return;
        const auto nilai = angka(*isi);
        const auto* w = std::get_if<Hasil>(&nilai);
        if (w != nullptr && w->ada()) {
            satu.toleransi = **w;
        } else if (w == nullptr || (w->alasan() != Alasan::tidak_dilaporkan && w->alasan() != Alasan::strip &&
                                    w->alasan() != Alasan::tidak_berlaku)) {
            hasil_.catatan.push_back({kode::laporan_toleransi_bukan_bilangan,
                                      isi->posisi,
                                      {satu.indikator, lipat_spasi(isi->teks)}});
        }
    }

    void read_polarisasi(const BarisCsv& baris, BarisTarget& satu) {
        const std::string kata = teks(baris, polarisasi);
        if (kata.empty()) return;
        satu.polarisasi = find_polarisasi(kata);
        if (!satu.polarisasi)
            hasil_.catatan.push_back({kode::laporan_polarisasi_asing, baris.posisi, {kata}});
    }

    void read_bagian(const BarisCsv& baris, BarisTarget& satu) {
        const std::string kata = lipat_nama(teks(baris, bagian));
        const auto ada = [&](const auto& daftar) {
            return std::find(daftar.begin(), daftar.end(), kata) != daftar.end();
        };
        satu.bagian = ada(kata_ya);
        if (!satu.bagian && !ada(kata_tidak))
            hasil_.catatan.push_back({kode::laporan_target_bagian, baris.posisi, {kata, satu.indikator}});
    }

    PembacaCsv pembaca_;
    Lokal lokal_;
    Bacaan<std::vector<BarisTarget>> hasil_;
    std::vector<std::size_t> kolom_;
    std::array<std::optional<std::size_t>, jumlah_kolom> letak_{};
    std::set<std::tuple<std::string, Periode, std::string>> dikenal_;
};

}  // namespace

Bacaan<std::vector<BarisTarget>> read_target(std::string_view csv, Lokal lokal) {
    return PembacaTarget(csv, lokal).read();
}

}  // namespace iku
