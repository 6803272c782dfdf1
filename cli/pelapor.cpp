// SPDX-License-Identifier: Apache-2.0
#include "pelapor.hpp"

#include "berkas.hpp"
#include "lebar.hpp"

#include <algorithm>
#include <cstdio>

namespace iku::cli {
namespace {

constexpr std::size_t sekode_terbanyak = 20;

std::string tempat(const std::string& berkas, const Catatan& catatan, Bahasa bahasa) {
    const Posisi& posisi = catatan.posisi;
    std::string teks = nama_berkas(berkas);
    if (!catatan.tempat.is_kosong()) {
        const std::string di = teks_tempat(catatan, bahasa);
        return di.empty() ? teks : teks + ": " + di;
    }
    if (posisi.baris > 0) teks += ":" + std::to_string(posisi.baris);
    if (posisi.baris > 0 && posisi.kolom > 0) teks += ":" + std::to_string(posisi.kolom);
    return teks;
}

// One line, whatever the note quotes.
std::string sebaris(std::string teks) {
    std::replace(teks.begin(), teks.end(), '\n', ' ');
    return bersihkan(teks);
}

}  // namespace

const char* kata_tingkat(Tingkat tingkat, Kata kata) {
    switch (tingkat) {
        case Tingkat::info:
            return "info";
        case Tingkat::periksa:
            return kata("periksa", "check");
        case Tingkat::galat:
            return kata("galat", "error");
    }
    return "";
}

void Pelapor::tambah(const std::string& berkas, const std::vector<Catatan>& catatan) {
    for (const auto& satu : catatan) {
        catatan_.push_back({berkas, satu});
        ++jumlah_[static_cast<std::size_t>(tingkat(satu.kode))];
    }
}

void Pelapor::cetak() const {
    const Kata kata{bahasa_};
    std::map<std::pair<std::string, Kode>, std::size_t> sekode;
    std::string teks;
    for (const auto& [berkas, catatan] : catatan_) {
        if (++sekode[{berkas, catatan.kode}] > sekode_terbanyak) continue;
        teks += sebaris(tempat(berkas, catatan, bahasa_)) + ": " + kata_tingkat(tingkat(catatan.kode), kata) +
                ": " + sebaris(pesan(catatan, bahasa_)) + " [" + std::string(label(catatan.kode)) + "]\n";
        const std::string nasihat = saran(catatan, bahasa_);
        if (!nasihat.empty()) teks += "    " + sebaris(nasihat) + '\n';
    }
    for (const auto& [kunci, banyak] : sekode) {
        if (banyak <= sekode_terbanyak) continue;
        teks += sebaris(nama_berkas(kunci.first)) + ": " + kata("masih ada ", "there are ") +
                std::to_string(banyak - sekode_terbanyak) + kata(" catatan ", " more notes ") + "[" +
                std::string(label(kunci.second)) + "]" +
                kata("; semuanya ada dalam --format json\n", "; --format json has all of them\n");
    }
    std::fwrite(teks.data(), 1, teks.size(), stderr);
}

Json Pelapor::json() const {
    Json semua = Json::array();
    for (const auto& [berkas, catatan] : catatan_)
        semua.push_back(json_catatan(catatan, nama_berkas(berkas), bahasa_));
    return semua;
}

std::vector<CatatanBerkas> Pelapor::daftar() const {
    std::vector<CatatanBerkas> hasil;
    for (const auto& [berkas, catatan] : catatan_)
        hasil.push_back({nama_berkas(berkas), catatan});
    return hasil;
}

std::string Pelapor::ringkasan() const {
    const Kata kata{bahasa_};
    std::string teks =
        std::to_string(catatan_.size()) + kata(" catatan", catatan_.size() == 1 ? " note" : " notes");
    std::string rinci;
    for (const auto tingkat : {Tingkat::galat, Tingkat::periksa, Tingkat::info}) {
        const std::size_t banyak = jumlah_[static_cast<std::size_t>(tingkat)];
        if (banyak == 0) continue;
        rinci += (rinci.empty() ? "" : ", ") + std::to_string(banyak) + ' ' + kata_tingkat(tingkat, kata);
    }
    return rinci.empty() ? teks : teks + " (" + rinci + ")";
}

}  // namespace iku::cli
