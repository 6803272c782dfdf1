// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/komposit.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include "kinerja/periksa_json.hpp"

#include <unordered_map>
#include <utility>

namespace iku {
namespace {

using detail::NilaiJson;
using detail::PeriksaJson;

class PembacaKomposit {
  public:
    PembacaKomposit(const NilaiJson& json, std::string di, std::vector<Catatan>& catatan)
        : json_(json), di_(std::move(di)), catatan_(catatan), periksa_(catatan) {}

    std::optional<Komposit> read() {
        const std::size_t sebelum = catatan_.size();
        periksa_.kunci(json_, di_, {"id", "nama", "kosong", "jumlah_bobot", "asal", "bobot_kelas", "bagian"});
        if (const auto* id = periksa_.teks(json_, di_, "id", true)) hasil_.id = *id;
        const auto* nama_komposit = periksa_.teks(json_, di_, "nama", false);
        hasil_.nama = nama_komposit != nullptr ? *nama_komposit : hasil_.id;
        kosong();
        hasil_.jumlah_bobot = periksa_.angka(json_, di_, "jumlah_bobot");
        hasil_.asal = periksa_.asal(json_, di_);
        bobot_kelas();
        const auto& bagian = periksa_.larik(json_, di_, "bagian", true);
        for (std::size_t i = 0; i < bagian.size(); ++i)
            satu(bagian[i], di_ + "/bagian/" + std::to_string(i));
        if (catatan_.size() != sebelum) return std::nullopt;
        return std::move(hasil_);
    }

  private:
    // What an empty part does has no default: somebody must have said it.
    void kosong() {
        const auto* teks = periksa_.teks(json_, di_, "kosong", true);
        if (teks == nullptr) return;
        const auto ada = find_bagian_kosong(*teks);
        if (ada) hasil_.kosong = *ada;
        if (!ada) periksa_.tolak(di_ + "/kosong", "belum_dapat_dihitung atau lewati");
    }

    void bobot_kelas() {
        const NilaiJson& isi = json_["bobot_kelas"];
        if (isi.is_kosong()) return;
        const std::string di = di_ + "/bobot_kelas";
        if (isi.objek() == nullptr) return periksa_.tolak(di, "objek");
        for (const auto& [kelas, bobot] : *isi.objek()) {
            std::string tempat = di;
            tempat.append("/").append(kelas);
            if (const auto angka = periksa_.angka(bobot, tempat)) kelas_[kelas] = *angka;
        }
    }

    void satu(const NilaiJson& json, const std::string& di) {
        periksa_.kunci(json, di, {"nama", "induk", "bobot", "kelas", "jumlah_bobot", "nilai"});
        BagianKomposit bagian;
        if (const auto* nama_bagian = periksa_.teks(json, di, "nama", true)) bagian.nama = *nama_bagian;
        induk(json, di, bagian);
        bobot(json, di, bagian);
        bagian.jumlah_bobot = periksa_.angka(json, di, "jumlah_bobot");
        nilai(json, di, bagian);
        if (!tempat_.emplace(bagian.nama, hasil_.bagian.size()).second)
            catatan_.push_back({kode::kinerja_nama_ganda, {}, {bagian.nama}});
        hasil_.bagian.push_back(std::move(bagian));
    }

    void induk(const NilaiJson& json, const std::string& di, BagianKomposit& bagian) {
        const auto* nama_induk = periksa_.teks(json, di, "induk", false);
        if (nama_induk == nullptr) return;
        const auto it = tempat_.find(*nama_induk);
        if (it == tempat_.end() || hasil_.bagian[it->second].nilai.ada()) {
            periksa_.tolak(di + "/induk", "nama kelompok yang berdiri sebelum bagian ini");
        } else {
            bagian.induk = it->second;
        }
    }

    void bobot(const NilaiJson& json, const std::string& di, BagianKomposit& bagian) {
        const auto* kelas = periksa_.teks(json, di, "kelas", false);
        const auto angka = periksa_.angka(json, di, "bobot");
        if (kelas != nullptr && angka) periksa_.tolak(di + "/kelas", "bobot atau kelas, tidak keduanya");
        if (angka) bagian.bobot = *angka;
        if (kelas == nullptr) return;
        const auto it = kelas_.find(*kelas);
        if (it != kelas_.end()) {
            bagian.bobot = it->second;
        } else {
            catatan_.push_back({kode::kinerja_kelas_bobot_asing, {}, {*kelas, bagian.nama}});
        }
    }

    // A number, or the name of a reason.
    void nilai(const NilaiJson& json, const std::string& di, BagianKomposit& bagian) {
        const NilaiJson& isi = json["nilai"];
        const auto alasan = isi.teks() != nullptr ? find_alasan(*isi.teks()) : std::nullopt;
        if (alasan && *alasan != Alasan::ada) {
            bagian.nilai = *alasan;
        } else if (const auto angka = periksa_.angka(json, di, "nilai")) {
            bagian.nilai = *angka;
        }
    }

    const NilaiJson& json_;
    std::string di_;
    std::vector<Catatan>& catatan_;
    PeriksaJson periksa_;
    Komposit hasil_;
    std::unordered_map<std::string, Rasional> kelas_;
    std::unordered_map<std::string, std::size_t> tempat_;
};

}  // namespace

Bacaan<std::vector<Komposit>> read_daftar_komposit(std::string_view json) {
    return detail::read_bernama<Komposit, PembacaKomposit>(json, "komposit");
}

}  // namespace iku
