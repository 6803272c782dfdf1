// SPDX-License-Identifier: Apache-2.0
#include "teks/penulis_json.hpp"

#include <nlohmann/json.hpp>

namespace iku::detail {
namespace {

// One string, with its quotes. As a scalar a nlohmann::json has a destructor that allocates nothing.
std::string kutip(std::string_view isi) {
    return nlohmann::json(isi).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

void PenulisJson::baris_baru() {
    if (indentasi_ == 0) return;
    json_ += '\n';
    json_.append(indentasi_ * penutup_.size(), ' ');
}

// What stands before a value or a key: a comma behind another one, and the line's beginning.
void PenulisJson::pisah() {
    if (setelah_kunci_) {
        setelah_kunci_ = false;
        return;
    }
    if (!awal_) json_ += ',';
    if (!penutup_.empty()) baris_baru();
    awal_ = false;
}

PenulisJson& PenulisJson::buka(char awal, char akhir) {
    pisah();
    json_ += awal;
    penutup_.push_back(akhir);
    awal_ = true;
    return *this;
}

PenulisJson& PenulisJson::tutup() {
    const char akhir = penutup_.back();
    penutup_.pop_back();
    if (!awal_) baris_baru();
    json_ += akhir;
    awal_ = false;
    return *this;
}

PenulisJson& PenulisJson::kunci(std::string_view nama) {
    pisah();
    json_ += kutip(nama);
    json_ += indentasi_ == 0 ? ":" : ": ";
    setelah_kunci_ = true;
    return *this;
}

PenulisJson& PenulisJson::teks(std::string_view isi) {
    return nilai(kutip(isi));
}

PenulisJson& PenulisJson::nilai(std::string_view json) {
    pisah();
    json_ += json;
    return *this;
}

void tulis_catatan(PenulisJson& json, const Catatan& catatan, Bahasa bahasa, const std::string* berkas) {
    json.objek();
    if (berkas != nullptr) json.teks("berkas", *berkas);
    json.teks("kode", label(catatan.kode))
        .teks("tingkat", nama(tingkat(catatan.kode)))
        .bilangan("baris", catatan.posisi.baris)
        .bilangan("kolom", catatan.posisi.kolom)
        .teks("pesan", pesan(catatan, bahasa))
        .teks("saran", saran(catatan, bahasa));
    tulis_daftar(json, "isian", catatan.isian,
                 [](const std::string& isi) -> const std::string& { return isi; });
    json.bilangan("bita", catatan.posisi.bita).bilangan("panjang", catatan.posisi.panjang);
    if (const Tempat& tempat = catatan.tempat; !tempat.is_kosong()) {
        json.kunci("tempat").objek().teks("berkas", tempat.berkas).teks("lembar", tempat.lembar);
        json.bilangan("halaman", tempat.halaman).bilangan("tabel", tempat.tabel).tutup();
    }
    json.tutup();
}

}  // namespace iku::detail
