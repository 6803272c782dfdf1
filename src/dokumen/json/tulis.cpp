// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/json.hpp"

#include "formula/tulis_json.hpp"
#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

template <class Daftar>
void tulis_nama(PenulisJson& json, std::string_view kunci, const Daftar& daftar) {
    tulis_daftar(json, kunci, daftar, [](const auto& satu) -> const std::string& { return satu.nama; });
}

void tulis_sel(PenulisJson& json, const Sel& sel) {
    json.objek().teks("kolom", sel.kolom).teks("teks", sel.teks);
    json.bilangan("baris", sel.posisi.baris).bilangan("kolom_ke", sel.posisi.kolom);
    json.bilangan("bita", sel.posisi.bita).bilangan("panjang", sel.posisi.panjang).tutup();
}

void tulis_indikator(PenulisJson& json, const Indikator& indikator) {
    json.objek().teks("nama", indikator.nama).kunci("formula").objek();
    tulis_perhitungan(json, indikator.perhitungan);
    json.tutup();
    tulis_nama(json, "penanggung_jawab", indikator.penanggung_jawab);
    tulis_nama(json, "sumber_data", indikator.sumber_data);
    json.kunci("sel").larik();
    for (const Sel& satu : indikator.sel)
        tulis_sel(json, satu);
    json.tutup().tutup();
}

void tulis_sasaran(PenulisJson& json, const Sasaran& sasaran) {
    json.objek().bilangan("nomor", sasaran.nomor).teks("nama", sasaran.nama).kunci("indikator").larik();
    for (const Indikator& satu : sasaran.indikator)
        tulis_indikator(json, satu);
    json.tutup().tutup();
}

void tulis_unit(PenulisJson& json, const UnitOrganisasi& unit) {
    json.kunci("unit_organisasi").objek().teks("nama", unit.nama).teks("tugas", unit.tugas);
    tulis_daftar(json, "fungsi", unit.fungsi,
                 [](const std::string& isi) -> const std::string& { return isi; });
    json.teks("alamat", unit.alamat).teks("pemerintah", unit.pemerintah).tutup();
}

void tulis_penandatangan(PenulisJson& json, const Penandatangan& orang) {
    json.kunci("penandatangan").objek().teks("jabatan", orang.jabatan).teks("nama", orang.nama);
    json.teks("pangkat", orang.pangkat).teks("nip", orang.nip).tutup();
}

}  // namespace

std::string to_json(const Dokumen& dokumen, const std::vector<Catatan>& catatan, Bahasa bahasa) {
    PenulisJson json(2);
    json.objek().bilangan("versi", 1).kunci("tahun");
    dokumen.tahun ? json.bilangan(*dokumen.tahun) : json.kosong();
    tulis_unit(json, dokumen.unit_organisasi);
    json.kunci("sasaran").larik();
    for (const Sasaran& satu : dokumen.sasaran)
        tulis_sasaran(json, satu);
    json.tutup();
    tulis_penandatangan(json, dokumen.penandatangan);
    json.kunci("catatan").larik();
    for (const Catatan& satu : catatan)
        tulis_catatan(json, satu, bahasa);
    json.tutup().tutup();
    return std::move(json).selesai() + '\n';
}

}  // namespace iku
