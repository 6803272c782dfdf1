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
    return nilai.ada() ? format_eksak(*nilai, digit_kalimat, tampil) : std::string("–");
}

// Why there is nothing to compare with.
Kode kode_tanpa_hasil(Alasan alasan) {
    switch (alasan) {
        case Alasan::penyebut_nol:
            return kode::laporan_uji_penyebut_nol;
        case Alasan::target_nol:
            return kode::laporan_uji_target_nol;
        case Alasan::di_luar_domain:
            return kode::laporan_uji_di_luar_domain;
        default:
            return kode::laporan_uji_tanpa_hasil;
    }
}

Kode kode_kalimat(const UjiAngka& uji) {
    static constexpr std::array<Kode, nama_hasil_uji.size()> kode{
        kode::laporan_uji_cocok,   kode::laporan_uji_dipotong,    kode::laporan_uji_dibulatkan_dini,
        kode::laporan_uji_sejalan, kode::laporan_uji_varian_lain, kode::laporan_uji_satuan_lain,
        kode::laporan_uji_berbeda, kode::laporan_uji_kurang_data, kode::laporan_uji_tidak_terbaca};
    if (uji.hasil_uji == HasilUji::kurang_data && uji.kurang.empty())
        return kode_tanpa_hasil(uji.eksak.alasan());
    if (uji.hasil_uji == HasilUji::varian_lain && !uji.eksak.ada())
        return kode::laporan_uji_varian_tanpa_nilai;
    return kode[static_cast<std::size_t>(uji.hasil_uji)];
}

Kode kode_predikat(const UjiAngka& uji) {
    switch (uji.hasil_uji) {
        case HasilUji::cocok:
            return kode::laporan_uji_predikat_cocok;
        case HasilUji::dibulatkan_dini:
            return kode::laporan_uji_predikat_dini;
        case HasilUji::sejalan:
            return kode::laporan_uji_predikat_sejalan;
        case HasilUji::varian_lain:
            return kode::laporan_uji_predikat_varian;
        case HasilUji::berbeda:
            return kode::laporan_uji_predikat_berbeda;
        default:
            return kode_kalimat(uji);
    }
}

// What a sentence with this code speaks of, in the order of its fill-ins.
Catatan isi_kalimat(Kode kode, const UjiAngka& uji, std::string_view besaran, const std::string& label,
                    Lokal tampil) {
    Catatan kalimat{kode, {}, {}};
    for (const std::string_view isian : nama_isian(kode)) {
        if (isian == "besaran") kalimat.isian.emplace_back(besaran);
        if (isian == "tercetak") kalimat.isian.push_back(uji.tercetak.empty() ? "–" : uji.tercetak);
        if (isian == "label") kalimat.isian.push_back(label.empty() ? "–" : label);
        if (isian == "eksak") kalimat.isian.push_back(tulis_eksak(uji.eksak, tampil));
        if (isian == "aturan") kalimat.isian.push_back(gabung_nama(uji.aturan));
        if (isian == "kurang") kalimat.isian.push_back(gabung_nama(uji.kurang));
    }
    return kalimat;
}

}  // namespace

namespace detail {

Catatan susun_kalimat(const UjiAngka& uji, std::string_view besaran, Lokal tampil) {
    return isi_kalimat(kode_kalimat(uji), uji, besaran, {}, tampil);
}

Catatan susun_kalimat_predikat(const UjiAngka& uji, const std::string& label, Lokal tampil) {
    return isi_kalimat(kode_predikat(uji), uji, "Predikat", label, tampil);
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

std::string_view arti(HasilUji hasil, Bahasa bahasa) noexcept {
    const bool id = bahasa == Bahasa::id;
    switch (hasil) {
        case HasilUji::cocok:
            return id ? "nilai eksak, dibulatkan ke desimal yang tercetak"
                      : "the exact value, rounded at the printed decimals";
        case HasilUji::dipotong:
            return id ? "nilai eksak, dipotong" : "the exact value, cut";
        case HasilUji::dibulatkan_dini:
            return id ? "mengikuti angka antara yang dibulatkan, bukan cacahnya"
                      : "follows from a rounded intermediate figure, not from the counts";
        case HasilUji::sejalan:
            return id ? "di dalam selang yang dibolehkan pembulatan angka tercetak"
                      : "inside what the rounding of the printed figures allows";
        case HasilUji::varian_lain:
            return id ? "sama menurut aturan, plafon atau skala lain"
                      : "agrees by another rule, cap or scale";
        case HasilUji::satuan_lain:
            return id ? "nilai eksak kali 10, 100, 1.000, ..." : "the exact value times a power of ten";
        case HasilUji::berbeda:
            return id ? "tidak satu pun di atas" : "none of the above";
        case HasilUji::kurang_data:
            return id ? "yang diperlukan tidak tercetak atau tidak bernilai"
                      : "what it needs is not printed or has no value";
        case HasilUji::tidak_terbaca:
            return id ? "bukan angka, atau dapat dibaca dua cara" : "no number, or two readings";
    }
    return {};
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
