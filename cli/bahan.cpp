// SPDX-License-Identifier: Apache-2.0
#include "bahan.hpp"

#include "iku/angka/format.hpp"
#include "iku/dokumen/read.hpp"
#include "iku/formula/cetak.hpp"

#include "lebar.hpp"
#include "salinan.hpp"

#include <algorithm>

namespace iku::cli {

std::optional<Dokumen> siapkan_dokumen(const std::string& nama, const Pilihan& pilihan, Pelapor& pelapor,
                                       std::vector<Catatan>& catatan, Keluar& keluar, Masukan* masukan) {
    const auto teks = read_salinan(nama, pilihan, masukan);
    if (!teks) {
        keluar = Keluar::salah;
        return std::nullopt;
    }
    auto bacaan = read_dokumen(*teks, pilihan.angka);
    pelapor.tambah(nama, bacaan.catatan);
    catatan = std::move(bacaan.catatan);
    if (!bacaan.isi) keluar = Keluar::belum;
    return std::move(bacaan.isi);
}

std::optional<Bahan> siapkan(const std::string& dokumen, const std::string& data, const Pilihan& pilihan,
                             Pelapor& pelapor, Keluar& keluar) {
    if (dokumen == "-" && data == "-") {
        std::fprintf(stderr, "iku: %s\n",
                     pilihan.kata()("hanya satu dari DOC dan DATA dapat dibaca dari masukan standar (-)",
                                    "only one of DOC and DATA can come from the standard input (-)"));
        keluar = Keluar::salah;
        return std::nullopt;
    }
    std::vector<Catatan> catatan;
    std::vector<Masukan> masukan{{"dokumen", {}, {}}, {"data", {}, {}}};
    auto isi_dokumen = siapkan_dokumen(dokumen, pilihan, pelapor, catatan, keluar, &masukan[0]);
    if (keluar == Keluar::salah) return std::nullopt;
    const auto teks = read_salinan(data, pilihan, &masukan[1]);
    if (!teks) {
        keluar = Keluar::salah;
        return std::nullopt;
    }
    auto isi_data = read_data(*teks, pilihan.angka);
    pelapor.tambah(data, isi_data.catatan);
    if (!isi_data.isi) keluar = Keluar::belum;
    if (keluar != Keluar::baik) return std::nullopt;
    auto evaluasi = evaluate(*isi_dokumen, *isi_data.isi);
    pelapor.tambah(data, evaluasi.catatan);
    if (pilihan.proyek) masukan.push_back(*pilihan.proyek);
    Bahan bahan{*std::move(isi_dokumen), *std::move(isi_data.isi), *std::move(evaluasi.isi)};
    bahan.landasan.masukan = std::move(masukan);
    return bahan;
}

void lengkapi(Bahan& bahan, const Pilihan& pilihan, const Pelapor& pelapor) {
    bahan.landasan = susun_landasan(bahan.dokumen, pilihan.pengaturan, std::move(bahan.landasan.masukan));
    bahan.catatan = pelapor.daftar();
}

bool siapkan_target(Bahan& bahan, const std::string& target, const Pilihan& pilihan, Pelapor& pelapor,
                    Keluar& keluar) {
    Masukan masukan{"target", {}, {}};
    const auto teks = read_salinan(target, pilihan, &masukan);
    if (!teks) {
        keluar = Keluar::salah;
        return false;
    }
    bahan.landasan.masukan.push_back(std::move(masukan));
    auto bacaan = read_target(*teks, pilihan.angka);
    pelapor.tambah(target, bacaan.catatan);
    if (!bacaan.isi) {
        keluar = Keluar::belum;
        return false;
    }
    bahan.target = *std::move(bacaan.isi);
    auto penilaian = nilai_kinerja(bahan.dokumen, bahan.evaluasi, bahan.target, pilihan.pengaturan);
    pelapor.tambah(target, penilaian.catatan);
    bahan.penilaian = std::move(penilaian.isi);
    return true;
}

std::vector<std::pair<std::size_t, std::size_t>> daftar_indikator(const Dokumen& dokumen) {
    std::vector<std::pair<std::size_t, std::size_t>> semua;
    for (std::size_t s = 0; s < dokumen.sasaran.size(); ++s) {
        for (std::size_t i = 0; i < dokumen.sasaran[s].indikator.size(); ++i)
            semua.emplace_back(s, i);
    }
    return semua;
}

Json json_hasil(const Jejak& jejak, const Pilihan& pilihan, bool dengan_langkah) {
    Json json{{"rumus", to_rumus(jejak.formula.ekspresi())}, {"pengali", nama(jejak.formula.pengali())}};
    json["variabel"] = Json::array();
    for (std::size_t i = 0; i < jejak.isi.size(); ++i) {
        const auto& variabel = jejak.formula.variabel()[i];
        json["variabel"].push_back({{"nama", variabel.nama},
                                    {"geser_tahun", variabel.geser_tahun},
                                    {"nilai", json_eksak(jejak.isi[i])},
                                    {"alasan", json_alasan(jejak.isi[i])}});
    }
    json["eksak"] = json_eksak(jejak.hasil);
    json["tampil"] =
        jejak.hasil.ada() ? Json(format(jejak.hasil, pilihan.pembulatan, pilihan.tampil)) : Json();
    json["alasan"] = json_alasan(jejak.hasil);
    if (dengan_langkah) json["langkah"] = Json::parse(to_json(jejak, pilihan.gaya()))["langkah"];
    return json;
}

Json json_baris(const Bahan& bahan, const BarisEvaluasi& baris, const Pilihan& pilihan, bool dengan_jejak) {
    const auto letak = static_cast<std::size_t>(&baris - bahan.evaluasi.baris.data());
    return Json::parse(to_json_baris(bahan, letak, pilihan.gaya(), dengan_jejak));
}

std::string cetak_kepala(const Dokumen& dokumen, const Data* data, Kata kata) {
    std::string judul = kata("Indikator Kinerja Utama", "Key performance indicators");
    if (dokumen.tahun) judul += ' ' + std::to_string(*dokumen.tahun);
    std::string teks = judul + '\n';
    if (!dokumen.unit_organisasi.nama.empty()) teks += alinea("", dokumen.unit_organisasi.nama);
    if (data == nullptr) return teks;
    for (const auto& satu : data->keterangan)
        teks += alinea("Data: ", satu);
    return teks;
}

std::string tanda_satuan(Pengali pengali) {
    switch (pengali) {
        case Pengali::polos:
            return {};
        case Pengali::persen:
            return "%";
        case Pengali::permil:
            return "\xE2\x80\xB0";
        case Pengali::per_100000:
            return "per 100.000";
    }
    return {};
}

}  // namespace iku::cli
