// SPDX-License-Identifier: Apache-2.0
#include "cetak_jejak.hpp"

#include "iku/kinerja/jejak_predikat.hpp"

#include "cetak_csv.hpp"
#include "lebar.hpp"

#include <sstream>

namespace iku::cli {
namespace {

std::string teks_hasil(const Hasil& hasil) {
    return hasil.ada() ? hasil->to_string() : std::string(nama(hasil.alasan()));
}

std::string tanda(const BandingBatas& satu) {
    return std::string(satu.atas ? "<" : ">") + (satu.batas.termasuk ? "=" : "");
}

}  // namespace

std::string cetak_langkah(std::string_view teks, std::size_t inden) {
    std::string hasil;
    std::istringstream baris{std::string(teks)};
    for (std::string satu; std::getline(baris, satu);)
        hasil += alinea(std::string(inden, ' '), satu);
    return hasil;
}

std::string teks_jejak(const BarisPenilaian& nilai, const Bahan& bahan, const Pilihan& pilihan) {
    std::string teks = nilai.jejak ? to_text(*nilai.jejak, pilihan.gaya()) : std::string();
    const auto skala = bahan.pengaturan().skala();
    if (skala && nilai.capaian.ada()) teks += to_text(explain(*skala, nilai.capaian), pilihan.gaya());
    return teks;
}

std::string csv_langkah(const Jejak& jejak, const std::vector<std::string>& kunci) {
    std::string teks;
    std::size_t nomor = 0;
    for (const auto& langkah : jejak.langkah) {
        auto sel = kunci;
        sel.insert(sel.end(),
                   {std::to_string(++nomor), std::string(nama(langkah.op)), teks_hasil(langkah.kiri),
                    langkah.op == Op::negatif ? "" : teks_hasil(langkah.kanan), teks_hasil(langkah.hasil)});
        teks += baris_csv(sel);
    }
    return teks;
}

std::string csv_predikat(const BarisPenilaian& nilai, const Bahan& bahan,
                         const std::vector<std::string>& kunci) {
    std::string teks;
    const auto skala = bahan.pengaturan().skala();
    if (!skala) return teks;
    std::size_t nomor = 0;
    const JejakPredikat jejak = explain(*skala, nilai.capaian);
    for (const auto& satu : jejak.banding) {
        auto sel = kunci;
        sel.insert(sel.end(), {std::to_string(++nomor), tanda(satu), satu.nilai.to_string(),
                               satu.batas.nilai.to_string(),
                               satu.dipenuhi ? jejak.skala.pita[satu.pita].label : std::string()});
        teks += baris_csv(sel);
    }
    return teks;
}

}  // namespace iku::cli
