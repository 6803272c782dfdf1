// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/json.hpp"

#include "iku/formula/cetak.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace iku {
namespace {

using Json = nlohmann::ordered_json;

template <class Daftar>
Json names(const Daftar& daftar) {
    Json hasil = Json::array();
    for (const auto& satu : daftar)
        hasil.push_back(satu.nama);
    return hasil;
}

Json perhitungan_json(const Perhitungan& perhitungan) {
    Json hasil;
    hasil["teks"] = perhitungan.teks();
    hasil["status"] = nama(perhitungan.status());
    const Formula* formula = perhitungan.formula();
    hasil["rumus"] = formula == nullptr ? Json(nullptr) : Json(to_rumus(formula->ekspresi()));
    Json variabel = Json::array();
    Json geser = Json::array();
    bool ada_geser = false;
    if (formula != nullptr) {
        variabel = names(formula->variabel());
        for (const Variabel& v : formula->variabel()) {
            geser.push_back(v.geser_tahun);
            ada_geser = ada_geser || v.geser_tahun != 0;
        }
    }
    hasil["variabel"] = std::move(variabel);
    if (ada_geser) hasil["geser_tahun"] = std::move(geser);
    hasil["pengali"] = formula == nullptr ? Json(nullptr) : Json(nama(formula->pengali()));
    return hasil;
}

Json sel_json(const Sel& sel) {
    Json hasil;
    hasil["kolom"] = sel.kolom;
    hasil["teks"] = sel.teks;
    hasil["baris"] = sel.posisi.baris;
    hasil["kolom_ke"] = sel.posisi.kolom;
    hasil["bita"] = sel.posisi.bita;
    hasil["panjang"] = sel.posisi.panjang;
    return hasil;
}

Json indikator_json(const Indikator& indikator) {
    Json hasil;
    hasil["nama"] = indikator.nama;
    hasil["formula"] = perhitungan_json(indikator.perhitungan);
    hasil["penanggung_jawab"] = names(indikator.penanggung_jawab);
    hasil["sumber_data"] = names(indikator.sumber_data);
    Json sel = Json::array();
    for (const Sel& satu : indikator.sel)
        sel.push_back(sel_json(satu));
    hasil["sel"] = std::move(sel);
    return hasil;
}

Json sasaran_json(const Sasaran& sasaran) {
    Json hasil;
    hasil["nomor"] = sasaran.nomor;
    hasil["nama"] = sasaran.nama;
    Json indikator = Json::array();
    for (const Indikator& satu : sasaran.indikator)
        indikator.push_back(indikator_json(satu));
    hasil["indikator"] = std::move(indikator);
    return hasil;
}

Json unit_json(const UnitOrganisasi& unit) {
    Json hasil;
    hasil["nama"] = unit.nama;
    hasil["tugas"] = unit.tugas;
    hasil["fungsi"] = unit.fungsi;
    hasil["alamat"] = unit.alamat;
    hasil["pemerintah"] = unit.pemerintah;
    return hasil;
}

Json penandatangan_json(const Penandatangan& orang) {
    Json hasil;
    hasil["jabatan"] = orang.jabatan;
    hasil["nama"] = orang.nama;
    hasil["pangkat"] = orang.pangkat;
    hasil["nip"] = orang.nip;
    return hasil;
}

Json catatan_json(const Catatan& catatan, Bahasa bahasa) {
    Json hasil;
    hasil["kode"] = label(catatan.kode);
    hasil["tingkat"] = nama(tingkat(catatan.kode));
    hasil["baris"] = catatan.posisi.baris;
    hasil["kolom"] = catatan.posisi.kolom;
    hasil["pesan"] = pesan(catatan, bahasa);
    hasil["saran"] = saran(catatan, bahasa);
    hasil["isian"] = catatan.isian;
    hasil["bita"] = catatan.posisi.bita;
    hasil["panjang"] = catatan.posisi.panjang;
    return hasil;
}

}  // namespace

std::string to_json(const Dokumen& dokumen, const std::vector<Catatan>& catatan, Bahasa bahasa) {
    Json hasil;
    hasil["versi"] = 1;
    hasil["tahun"] = dokumen.tahun ? Json(*dokumen.tahun) : Json(nullptr);
    hasil["unit_organisasi"] = unit_json(dokumen.unit_organisasi);
    Json sasaran = Json::array();
    for (const Sasaran& satu : dokumen.sasaran)
        sasaran.push_back(sasaran_json(satu));
    hasil["sasaran"] = std::move(sasaran);
    hasil["penandatangan"] = penandatangan_json(dokumen.penandatangan);
    Json daftar = Json::array();
    for (const Catatan& satu : catatan)
        daftar.push_back(catatan_json(satu, bahasa));
    hasil["catatan"] = std::move(daftar);
    // Verbatim text may hold bytes that are no UTF-8; JSON cannot: U+FFFD stands for them.
    return hasil.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace iku
