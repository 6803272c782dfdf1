// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"
#include "iku/teks/kode/laporan.hpp"

#include "laporan/recheck/uji.hpp"

namespace iku {
namespace {

constexpr unsigned digit_kalimat = 4;

std::string gabung_nama(const std::vector<std::string>& daftar) {
    std::string teks;
    for (const auto& satu : daftar)
        teks += (teks.empty() ? "" : ", ") + satu;
    return teks;
}

std::string tulis_eksak(const Hasil& nilai, Lokal tampil) {
    return nilai.ada() ? format_eksak(*nilai, digit_kalimat, tampil) : std::string(nama(nilai.alasan()));
}

Kode kode_kalimat(const UjiAngka& uji) {
    static constexpr std::array<Kode, nama_hasil_uji.size()> kode{
        kode::laporan_uji_cocok,   kode::laporan_uji_dipotong,    kode::laporan_uji_dibulatkan_dini,
        kode::laporan_uji_sejalan, kode::laporan_uji_varian_lain, kode::laporan_uji_satuan_lain,
        kode::laporan_uji_berbeda, kode::laporan_uji_kurang_data, kode::laporan_uji_tidak_terbaca};
    if (uji.hasil_uji == HasilUji::kurang_data && uji.kurang.empty()) return kode::laporan_uji_tanpa_hasil;
    return kode[static_cast<std::size_t>(uji.hasil_uji)];
}

}  // namespace

namespace detail {

Catatan susun_kalimat(const UjiAngka& uji, std::string_view besaran, Lokal tampil) {
    Catatan kalimat{kode_kalimat(uji), {}, {}};
    for (const std::string_view isian : nama_isian(kalimat.kode)) {
        if (isian == "besaran") kalimat.isian.emplace_back(besaran);
        if (isian == "tercetak") kalimat.isian.push_back(uji.tercetak.empty() ? "–" : uji.tercetak);
        if (isian == "eksak") kalimat.isian.push_back(tulis_eksak(uji.eksak, tampil));
        if (isian == "aturan") kalimat.isian.push_back(gabung_nama(uji.aturan));
        if (isian == "kurang") kalimat.isian.push_back(gabung_nama(uji.kurang));
    }
    return kalimat;
}

}  // namespace detail

HitunganUji hitung(const Recheck& recheck) noexcept {
    HitunganUji hasil;
    for (const RingkasanUji* satu : {&recheck.realisasi, &recheck.capaian, &recheck.predikat}) {
        hasil.tercetak += satu->tercetak;
        hasil.teruji += satu->teruji;
        hasil.sesuai += satu->jumlah[static_cast<std::size_t>(HasilUji::cocok)] +
                        satu->jumlah[static_cast<std::size_t>(HasilUji::sejalan)];
    }
    return hasil;
}

std::string_view judul_akibat(Akibat akibat, Bahasa bahasa) noexcept {
    const bool id = bahasa == Bahasa::id;
    switch (akibat) {
        case Akibat::predikat_berubah:
            return id ? "Predikat berubah bila dihitung ulang" : "The predicate changes when recomputed";
        case Akibat::ketercapaian_berubah:
            return id ? "Tercapai atau tidaknya target berubah" : "Whether the target is met changes";
        case Akibat::berbeda:
            return id ? "Angka berbeda" : "Figures differ";
        case Akibat::cara_lain:
            return id ? "Sama menurut cara lain" : "Agrees by another way";
        case Akibat::sesuai:
            return id ? "Cocok atau sejalan" : "Agrees, or in line";
        case Akibat::tidak_diuji:
            return id ? "Tidak dapat diuji" : "Could not be tested";
    }
    return {};
}

std::string_view judul_kertas_kerja(Bahasa bahasa) noexcept {
    return bahasa == Bahasa::id ? "Kertas Kerja Uji Hitung Ulang"
                                : "Recheck work paper (Kertas Kerja Uji Hitung Ulang)";
}

}  // namespace iku
