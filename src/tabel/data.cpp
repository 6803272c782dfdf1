// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/data.hpp"

#include "iku/angka/read.hpp"
#include "iku/kinerja/kategori.hpp"
#include "iku/teks/csv.hpp"
#include "iku/teks/kode/berkas.hpp"
#include "iku/teks/kode/data.hpp"
#include "iku/teks/utf8.hpp"

#include "judul.hpp"
#include "teks/salinan.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace iku {
namespace {

using detail::JudulData;
using detail::Peran;

struct TandaBerkas {
    std::string_view awal, jenis;
};

// Files that people take for CSV, by their first bytes.
constexpr std::array<TandaBerkas, 6> tanda_berkas{{
    {"PK\x03\x04", "XLSX/ODS"},
    {"\xD0\xCF\x11\xE0", "XLS"},
    {"%PDF", "PDF"},
    {"\xFF\xFE", "UTF-16"},
    {"\xFE\xFF", "UTF-16"},
    {"{", "JSON"},
}};

// Names as small numbers, equal for names that differ only in white space and ASCII case.
class Kamus {
  public:
    std::uint32_t nomor(const std::string& nama) {
        const auto dikenal = verbatim_.find(nama);
        if (dikenal != verbatim_.end()) return dikenal->second;
        const auto baru = static_cast<std::uint32_t>(terlipat_.size());
        const std::uint32_t nomor = terlipat_.try_emplace(lipat_nama(nama), baru).first->second;
        verbatim_.emplace(nama, nomor);
        return nomor;
    }

  private:
    std::unordered_map<std::string, std::uint32_t> verbatim_, terlipat_;
};

// What makes two facts the same one.
struct Kunci {
    std::uint32_t indikator, wilayah, variabel;
    Periode periode;

    friend bool operator==(const Kunci&, const Kunci&) = default;
};

struct HashKunci {
    std::size_t operator()(const Kunci& kunci) const noexcept {
        std::uint64_t h = 0x9E3779B97F4A7C15U;
        for (const std::uint64_t bagian :
             {std::uint64_t{kunci.indikator}, std::uint64_t{kunci.wilayah}, std::uint64_t{kunci.variabel},
              static_cast<std::uint64_t>(std::hash<Periode>{}(kunci.periode))}) {
            h = (h ^ bagian) * 0xC2B2AE3D27D4EB4FU;
            h ^= h >> 29U;
        }
        return static_cast<std::size_t>(h);
    }
};

bool is_kosong(const SelCsv& sel) {
    return pangkas(sel.teks).empty();
}

bool is_digit_saja(std::string_view teks) {
    return !teks.empty() && teks.find_first_not_of("0123456789") == std::string_view::npos;
}

// "12" and "5" side by side may be what is left of 12,5.
bool is_angka_terbelah(const SelCsv& kiri, const SelCsv& kanan) {
    if (kiri.dikutip || kanan.dikutip) return false;
    std::string_view depan = pangkas(kiri.teks);
    std::string_view belakang = pangkas(kanan.teks);
    if (depan.starts_with('-')) depan.remove_prefix(1);
    if (belakang.ends_with('%')) belakang.remove_suffix(1);
    const std::size_t titik = depan.find('.');
    return is_digit_saja(depan.substr(0, titik)) && is_digit_saja(belakang);
}

// A note about a cell's text becomes one about the file: its place inside the cell is moved there.
Posisi pindah(const Posisi& di_sel, const SelCsv& sel) {
    if (di_sel.baris == 0) return sel.posisi;
    const std::uint32_t kutip = sel.dikutip ? 1 : 0;
    Posisi posisi = di_sel;
    posisi.bita += sel.posisi.bita + kutip;
    posisi.baris += sel.posisi.baris - 1;
    if (di_sel.baris == 1) posisi.kolom += sel.posisi.kolom - 1 + kutip;
    return posisi;
}

// A row of a file that is no text. Its cells' places are the row and the number of the cell.
BarisCsv to_baris(const detail::BarisSalinan& baris, std::uint32_t kolom) {
    BarisCsv hasil;
    hasil.posisi.baris = baris.nomor;
    for (const auto& sel : baris.sel)
        hasil.sel.push_back({sel, {0, 0, baris.nomor, kolom++}, false});
    return hasil;
}

class PembacaData {
  public:
    PembacaData(std::string_view csv, Lokal lokal) : teks_(csv), lokal_(lokal) {}

    // Every sheet or table whose heading can be read; the others are noted.
    Bacaan<Data> read(detail::Salinan salinan) && {
        catatan_ = std::move(salinan.catatan);
        pemisah_ = '\t';
        std::vector<Catatan> ditolak;
        for (const auto& bagian : salinan.bagian) {
            const std::size_t mulai = catatan_.size();
            data_.bagian.push_back(bagian.tempat);
            read_bagian(bagian, ditolak);
            for (std::size_t i = mulai; i < catatan_.size(); ++i)
                catatan_[i].tempat = bagian.tempat;
        }
        const bool ada = judul_.has_value();
        if (!ada && ditolak.empty()) return tolak({kode::data_kosong, {}, {}, {salinan.berkas, {}, 0, 0}});
        for (auto& satu : ditolak) {
            if (ada) satu = {kode::berkas_lembar_tanpa_data, satu.posisi, {satu.isian.back()}, satu.tempat};
            catatan_.push_back(std::move(satu));
        }
        if (!ada) return {std::nullopt, std::move(catatan_)};
        selesaikan();
        return {std::move(data_), std::move(catatan_)};
    }

    Bacaan<Data> read() && {
        for (const auto& tanda : tanda_berkas) {
            if (teks_.starts_with(tanda.awal))
                return tolak({kode::data_bukan_csv, {}, {std::string(tanda.jenis)}});
        }
        const std::size_t mulai = read_keterangan();
        PembacaCsv pembaca(teks_, {.pemisah = {}, .mulai = mulai});
        pemisah_ = pembaca.pemisah();
        BarisCsv baris;
        const bool ada_judul = pembaca.next(baris);
        if (!ada_judul && pembaca.catatan().empty()) return tolak({kode::data_kosong, {}, {}});
        if (ada_judul) {
            periksa_utf8(baris);
            judul_ = detail::read_judul(baris, catatan_);
            posisi_judul_ = posisi_isi(baris);
        }
        while (judul_ && pembaca.next(baris))
            read_baris(baris);
        catatan_.insert(catatan_.end(), pembaca.catatan().begin(), pembaca.catatan().end());
        if (!judul_) return {std::nullopt, urutkan()};
        selesaikan();
        return {std::move(data_), urutkan()};
    }

  private:
    Bacaan<Data> tolak(Catatan catatan) {
        catatan_.push_back(std::move(catatan));
        return {std::nullopt, std::move(catatan_)};
    }

    // Titles may stand above the heading: they are what the sheet says of itself.
    void read_bagian(const detail::BagianSalinan& bagian, std::vector<Catatan>& ditolak) {
        constexpr std::size_t judul_terjauh = 30;
        std::optional<detail::JudulData> judul;
        std::vector<std::string> atas;
        std::optional<Catatan> keluhan;
        auto baris = bagian.baris.begin();
        for (; baris != bagian.baris.end() && !judul && atas.size() < judul_terjauh; ++baris) {
            const BarisCsv calon = to_baris(*baris, bagian.kolom);
            if (std::all_of(calon.sel.begin(), calon.sel.end(), is_kosong)) continue;
            std::vector<Catatan> catatan;
            judul = detail::read_judul(calon, catatan);
            if (judul) {
                catatan_.insert(catatan_.end(), catatan.begin(), catatan.end());
                posisi_judul_ = posisi_isi(calon);
                break;
            }
            if (!keluhan || catatan.back().isian.back().size() > keluhan->isian.back().size())
                keluhan = catatan.back();
            atas.push_back(gabung_sel(calon));
        }
        if (!judul) {
            if (keluhan) keluhan->tempat = bagian.tempat;
            if (keluhan) ditolak.push_back(*std::move(keluhan));
            return;
        }
        data_.keterangan.insert(data_.keterangan.end(), atas.begin(), atas.end());
        judul_ = std::move(judul);
        for (++baris; baris != bagian.baris.end(); ++baris) {
            BarisCsv satu = to_baris(*baris, bagian.kolom);
            while (satu.sel.size() < judul_->kolom.size())
                satu.sel.push_back(
                    {{},
                     {0, 0, baris->nomor, bagian.kolom + static_cast<std::uint32_t>(satu.sel.size())},
                     false});
            read_baris(satu);
        }
    }

    static std::string gabung_sel(const BarisCsv& baris) {
        std::string teks;
        for (const auto& sel : baris.sel)
            if (!is_kosong(sel)) teks += (teks.empty() ? "" : " ") + lipat_spasi(sel.teks);
        return teks.substr(std::min(teks.find_first_not_of("# "), teks.size()));
    }

    // Where the first words of a row stand.
    static Posisi posisi_isi(const BarisCsv& baris) {
        const auto isi = std::find_if_not(baris.sel.begin(), baris.sel.end(), is_kosong);
        return isi == baris.sel.end() ? Posisi{} : isi->posisi;
    }

    std::vector<Catatan> urutkan() {
        std::stable_sort(catatan_.begin(), catatan_.end(),
                         [](const Catatan& a, const Catatan& b) { return a.posisi.bita < b.posisi.bita; });
        return std::move(catatan_);
    }

    // The lines before the heading that begin with #; where the heading begins. A spreadsheet may have put
    // such a line in quotes, or separators behind it.
    std::size_t read_keterangan() {
        std::size_t bita = teks_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        while (bita < teks_.size()) {
            const std::size_t akhir = std::min(teks_.find_first_of("\r\n", bita), teks_.size());
            std::string_view baris = pangkas(teks_.substr(bita, akhir - bita));
            const bool dikutip = baris.starts_with("\"#");
            if (!baris.empty() && !baris.starts_with('#') && !dikutip) break;
            const std::size_t ekor = baris.find_last_not_of(";,\t");
            baris = baris.substr(0, ekor == std::string_view::npos ? 0 : ekor + 1);
            if (dikutip && baris.ends_with('"')) baris = baris.substr(1, baris.size() - 2);
            if (!baris.empty())
                data_.keterangan.push_back(
                    lipat_spasi(baris.substr(std::min(baris.find_first_not_of('#'), baris.size()))));
            bita = std::min(akhir + 1, teks_.size());
        }
        return bita;
    }

    void read_baris(const BarisCsv& baris) {
        if (std::all_of(baris.sel.begin(), baris.sel.end(), is_kosong)) return;
        ++jumlah_baris_;
        periksa_utf8(baris);
        if (!periksa_jumlah(baris)) return;
        const SelCsv& sel_periode = baris.sel[*(*judul_)[Peran::periode]];
        const auto periode = read_periode(pangkas(sel_periode.teks));
        if (!periode) {
            catatan_.push_back(
                {kode::data_periode_tidak_sah, sel_periode.posisi, {lipat_spasi(sel_periode.teks)}});
            return;
        }
        Fakta fakta;
        fakta.periode = *periode;
        fakta.indikator = sel_kunci(baris, Peran::indikator);
        fakta.wilayah = sel_kunci(baris, Peran::wilayah);
        if (judul_->is_panjang()) {
            read_panjang(baris, std::move(fakta));
        } else {
            read_lebar(baris, fakta);
        }
    }

    std::string sel_kunci(const BarisCsv& baris, Peran peran) const {
        const auto letak = (*judul_)[peran];
        return letak ? lipat_spasi(baris.sel[*letak].teks) : std::string{};
    }

    void read_panjang(const BarisCsv& baris, Fakta fakta) {
        fakta.variabel = sel_kunci(baris, Peran::variabel);
        if (fakta.variabel.empty()) {
            catatan_.push_back(
                {kode::data_variabel_kosong, baris.sel[*(*judul_)[Peran::variabel]].posisi, {}});
            return;
        }
        tambah(std::move(fakta), baris.sel[*(*judul_)[Peran::nilai]]);
    }

    void read_lebar(const BarisCsv& baris, const Fakta& kunci) {
        for (std::size_t i = 0; i < judul_->kolom.size(); ++i) {
            const auto& kolom = judul_->kolom[i];
            if (kolom.peran != Peran::isi) continue;
            Fakta fakta = kunci;
            fakta.variabel = kolom.judul;
            tambah(std::move(fakta), baris.sel[i]);
        }
    }

    // One value, unless the same was there before: then neither is used.
    void tambah(Fakta fakta, const SelCsv& sel) {
        fakta.posisi = sel.posisi;
        fakta.bagian = static_cast<std::uint32_t>(data_.bagian.size());
        fakta.teks = sel.teks;
        const Kunci kunci{indikator_.nomor(fakta.indikator), wilayah_.nomor(fakta.wilayah),
                          variabel_.nomor(fakta.variabel), fakta.periode};
        const auto [tempat, baru] = pertama_.try_emplace(kunci, data_.fakta.size());
        if (!baru) {
            const Fakta& dulu = data_.fakta[tempat->second];
            ganda_.push_back(tempat->second);
            ganda_.push_back(data_.fakta.size());
            catatan_.push_back({kode::data_kunci_ganda,
                                sel.posisi,
                                {fakta.variabel, fakta.periode.to_string(), tulis_baris(dulu, fakta.bagian),
                                 std::to_string(sel.posisi.baris)}});
        }
        fakta.nilai = read_nilai(sel);
        data_.fakta.push_back(std::move(fakta));
    }

    // The row of an earlier value, with its sheet where that is another one.
    std::string tulis_baris(const Fakta& fakta, std::uint32_t bagian) const {
        std::string baris = std::to_string(fakta.posisi.baris);
        if (fakta.bagian == bagian) return baris;
        const Tempat& tempat = data_.bagian[fakta.bagian - 1];
        return (tempat.lembar.empty() ? std::to_string(tempat.tabel) : tempat.lembar) + '!' + baris;
    }

    Hasil read_nilai(const SelCsv& sel) {
        auto bacaan = read_angka(sel.teks, lokal_);
        if (const std::string skala = skala_kategori(bacaan, sel); !skala.empty()) {
            catatan_.push_back({kode::data_kategori_dibaca, sel.posisi, {lipat_spasi(sel.teks), skala}});
            return Alasan::bukan_angka;
        }
        for (auto& catatan : bacaan.catatan) {
            catatan.posisi = data_.bagian.empty() ? pindah(catatan.posisi, sel) : sel.posisi;
            catatan_.push_back(std::move(catatan));
        }
        if (!bacaan.isi) return Alasan::bukan_angka;
        if (auto* nilai = std::get_if<Rasional>(&*bacaan.isi)) return std::move(*nilai);
        if (const auto* alasan = std::get_if<Alasan>(&*bacaan.isi)) return *alasan;
        catatan_.push_back({kode::data_bukan_satu_angka, sel.posisi, {lipat_spasi(sel.teks)}});
        return Alasan::bukan_angka;
    }

    // The scales that have a cell which is no number as a category.
    static std::string skala_kategori(const Bacaan<Angka>& bacaan, const SelCsv& sel) {
        const auto* alasan = std::get_if<Alasan>(&*bacaan.isi);
        const bool is_kata =
            alasan != nullptr && (*alasan == Alasan::bukan_angka || *alasan == Alasan::tidak_sah);
        return is_kata ? daftar_skala_kategori(sel.teks) : std::string();
    }

    // Whether the row has the heading's cells; empty cells beyond them are no cells.
    bool periksa_jumlah(const BarisCsv& baris) {
        const std::size_t harus = judul_->kolom.size();
        std::size_t jumlah = baris.sel.size();
        while (jumlah > harus && is_kosong(baris.sel[jumlah - 1]))
            --jumlah;
        if (jumlah == harus) {
            periksa_tanpa_judul(baris);
            return true;
        }
        const std::string ada = std::to_string(jumlah);
        const std::string seharusnya = std::to_string(harus);
        if (jumlah < harus) {
            catatan_.push_back({kode::data_sel_kurang, baris.posisi, {ada, seharusnya}});
        } else if (const auto angka = find_angka_terbelah(baris)) {
            catatan_.push_back({kode::data_koma_dalam_angka,
                                baris.sel[*angka].posisi,
                                {std::string(pangkas(baris.sel[*angka].teks)) + "," +
                                     std::string(pangkas(baris.sel[*angka + 1].teks)),
                                 ada, seharusnya}});
        } else {
            catatan_.push_back({kode::data_sel_lebih, baris.sel[harus].posisi, {ada, seharusnya}});
        }
        return false;
    }

    // Where in a row of too many cells a comma may have cut a number in two.
    std::optional<std::size_t> find_angka_terbelah(const BarisCsv& baris) const {
        if (pemisah_ != ',') return std::nullopt;
        for (std::size_t i = 0; i < judul_->kolom.size(); ++i) {
            const Peran peran = judul_->kolom[i].peran;
            if (peran != Peran::nilai && peran != Peran::isi) continue;
            if (is_angka_terbelah(baris.sel[i], baris.sel[i + 1])) return i;
        }
        return std::nullopt;
    }

    // A column without a heading is none while it is empty; what stands in it is named once.
    void periksa_tanpa_judul(const BarisCsv& baris) {
        for (std::size_t i = 0; i < judul_->kolom.size(); ++i) {
            auto& kolom = judul_->kolom[i];
            if (kolom.peran != Peran::tanpa_judul || is_kosong(baris.sel[i])) continue;
            kolom.peran = Peran::abaikan;
            catatan_.push_back({kode::data_judul_kosong, baris.sel[i].posisi, {std::to_string(i + 1)}});
        }
    }

    void periksa_utf8(const BarisCsv& baris) {
        for (const auto& sel : baris.sel) {
            if (is_utf8(sel.teks)) continue;
            if (bukan_utf8_++ == 0) posisi_bukan_utf8_ = sel.posisi;
        }
    }

    void selesaikan() {
        if (bukan_utf8_ > 0) {
            catatan_.push_back({kode::data_bukan_utf8, posisi_bukan_utf8_, {std::to_string(bukan_utf8_)}});
        }
        if (jumlah_baris_ == 0) catatan_.push_back({kode::data_tanpa_baris, posisi_judul_, {}});
        std::vector<bool> buang(data_.fakta.size(), false);
        for (const std::size_t i : ganda_)
            buang[i] = true;
        std::size_t sisa = 0;
        for (std::size_t i = 0; i < buang.size(); ++i) {
            if (buang[i]) continue;
            if (sisa != i) data_.fakta[sisa] = std::move(data_.fakta[i]);
            ++sisa;
        }
        data_.fakta.resize(sisa);
    }

    std::string_view teks_;
    Lokal lokal_;
    char pemisah_ = ',';
    std::optional<JudulData> judul_;
    Posisi posisi_judul_{};
    Data data_;
    std::vector<Catatan> catatan_;
    Kamus indikator_, wilayah_, variabel_;
    std::unordered_map<Kunci, std::size_t, HashKunci> pertama_;
    std::vector<std::size_t> ganda_;
    std::size_t jumlah_baris_ = 0;
    std::size_t bukan_utf8_ = 0;
    Posisi posisi_bukan_utf8_{};
};

}  // namespace

Bacaan<Data> read_data(std::string_view csv, Lokal lokal) {
    if (csv.size() <= csv_terbesar && detail::is_salinan(csv)) {
        auto salinan = detail::read_salinan(csv);
        if (!salinan.isi) return {std::nullopt, std::move(salinan.catatan)};
        return PembacaData({}, lokal).read(*std::move(salinan.isi));
    }
    return PembacaData(csv, lokal).read();
}

}  // namespace iku
