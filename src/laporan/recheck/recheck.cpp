// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"

#include "iku/kinerja/capaian.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/recheck/baris.hpp"
#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace iku {
namespace {

using detail::BarisTercetak;
using detail::Bidang;
using detail::RealisasiHitung;

constexpr bool is_salah_satu(HasilUji hasil, std::initializer_list<HasilUji> daftar) {
    return std::find(daftar.begin(), daftar.end(), hasil) != daftar.end();
}
constexpr bool is_teruji(HasilUji hasil) {
    return hasil != HasilUji::kurang_data && hasil != HasilUji::tidak_terbaca;
}
constexpr bool is_sesuai(HasilUji hasil) {
    return hasil == HasilUji::cocok || hasil == HasilUji::sejalan;
}

// Whether a figure says something of the target: tested, and not printed in another unit.
bool is_menilai_target(const UjiAngka& uji) {
    return uji.nilai.ada() && uji.eksak.ada() && is_teruji(uji.hasil_uji) &&
           uji.hasil_uji != HasilUji::satuan_lain;
}

// Whether the printed figures meet the target and the recomputed ones do not, or the other way round. An
// achievement of 100 is a target that is met only under a rule that goes the indicator's way.
bool is_ketercapaian_berubah(const BarisTercetak& cetak, const BarisUji& uji,
                             const detail::AturanDasar& dasar) {
    const auto polarisasi = find_polarisasi(cetak[Bidang::polarisasi]).value_or(dasar.aturan.polarisasi);
    const bool searah = polarisasi == dasar.aturan.polarisasi;
    if (searah && is_menilai_target(uji.capaian) &&
        (*uji.capaian.nilai >= 100) != (*uji.capaian.eksak >= 100))
        return true;
    const auto target = detail::target_uji(cetak);
    if (!target || !is_menilai_target(uji.realisasi)) return false;
    return is_terpenuhi(uji.realisasi.nilai, *target, polarisasi) !=
           is_terpenuhi(uji.realisasi.eksak, *target, polarisasi);
}

// No predicate is printed, but the caller's scale would give the printed and the exact achievement different
// ones.
bool is_predikat_berubah(const BarisUji& uji, const OpsiRecheck& opsi) {
    if (is_salah_satu(uji.predikat.hasil_uji,
                      {HasilUji::berbeda, HasilUji::dibulatkan_dini, HasilUji::varian_lain}))
        return true;
    if (!opsi.skala || !uji.predikat.tercetak.empty() || !uji.capaian.nilai.ada() || !uji.capaian.eksak.ada())
        return false;
    const auto tercetak = opsi.skala->classify(uji.capaian.nilai);
    const auto eksak = opsi.skala->classify(uji.capaian.eksak);
    const auto* a = std::get_if<Predikat>(&tercetak);
    const auto* b = std::get_if<Predikat>(&eksak);
    return a != nullptr && b != nullptr && a->pita != b->pita;
}

Akibat find_akibat(const BarisTercetak& cetak, const BarisUji& uji, const OpsiRecheck& opsi,
                   const detail::AturanDasar& dasar) {
    const std::array<HasilUji, 3> semua{uji.realisasi.hasil_uji, uji.capaian.hasil_uji,
                                        uji.predikat.hasil_uji};
    if (std::none_of(semua.begin(), semua.end(), is_teruji)) return Akibat::tidak_diuji;
    if (is_predikat_berubah(uji, opsi)) return Akibat::predikat_berubah;
    if (is_ketercapaian_berubah(cetak, uji, dasar)) return Akibat::ketercapaian_berubah;
    if (std::find(semua.begin(), semua.end(), HasilUji::berbeda) != semua.end()) return Akibat::berbeda;
    const bool sesuai =
        std::all_of(semua.begin(), semua.end(), [](HasilUji h) { return !is_teruji(h) || is_sesuai(h); });
    return sesuai ? Akibat::sesuai : Akibat::cara_lain;
}

std::vector<SelTercetak> susun_masukan(const BarisTercetak& cetak) {
    static constexpr std::array<std::pair<Bidang, std::string_view>, 7> kolom{
        {{Bidang::pembilang, "pembilang"},
         {Bidang::penyebut, "penyebut"},
         {Bidang::pengali, "pengali"},
         {Bidang::target, "target"},
         {Bidang::polarisasi, "polarisasi"},
         {Bidang::aturan, "aturan"},
         {Bidang::skala, "skala"}}};
    std::vector<SelTercetak> hasil;
    for (const auto& [bidang, nama_kolom] : kolom) {
        std::string teks = lipat_spasi(cetak[bidang]);
        if (!teks.empty()) hasil.push_back({nama_kolom, std::move(teks)});
    }
    return hasil;
}

BarisUji uji_baris(const BarisTercetak& cetak, const OpsiRecheck& opsi, std::vector<Catatan>& catatan) {
    BarisUji hasil;
    hasil.baris = cetak.baris;
    hasil.dokumen = lipat_spasi(cetak[Bidang::dokumen]);
    hasil.halaman = lipat_spasi(cetak[Bidang::halaman]);
    hasil.tahun = lipat_spasi(cetak[Bidang::tahun]);
    hasil.indikator = lipat_spasi(cetak[Bidang::indikator]);
    hasil.satuan = lipat_spasi(cetak[Bidang::satuan]);
    hasil.masukan = susun_masukan(cetak);
    RealisasiHitung realisasi;
    hasil.realisasi = detail::uji_realisasi(cetak, realisasi, catatan);
    const detail::AturanDasar dasar = detail::find_aturan_dasar(cetak, opsi, catatan);
    hasil.capaian = detail::uji_capaian(cetak, dasar, realisasi);
    hasil.predikat =
        detail::uji_predikat(cetak, opsi, realisasi, hasil.capaian, hasil.predikat_hitung, catatan);
    hasil.realisasi.kalimat = detail::susun_kalimat(hasil.realisasi, "Realisasi", opsi.tampil);
    hasil.capaian.kalimat = detail::susun_kalimat(hasil.capaian, "Capaian", opsi.tampil);
    hasil.predikat.kalimat =
        detail::susun_kalimat_predikat(hasil.predikat, hasil.predikat_hitung, opsi.tampil);
    hasil.akibat = find_akibat(cetak, hasil, opsi, dasar);
    return hasil;
}

// A dash or "n/a" stands for a figure that is not printed.
void hitung_ringkasan(RingkasanUji& ringkasan, const UjiAngka& uji) {
    if (detail::read_tercetak(uji.tercetak, std::nullopt, false).is_kosong()) return;
    ++ringkasan.tercetak;
    if (is_teruji(uji.hasil_uji)) ++ringkasan.teruji;
    ++ringkasan.jumlah[static_cast<std::size_t>(uji.hasil_uji)];
}

}  // namespace

Bacaan<Recheck> recheck(std::string_view csv, const OpsiRecheck& opsi) {
    Bacaan<Recheck> hasil;
    const auto baris = detail::read_baris_tercetak(csv, opsi.lokal, hasil.catatan);
    if (!baris) return hasil;
    hasil.isi.emplace();
    for (const BarisTercetak& satu : *baris) {
        hasil.isi->baris.push_back(uji_baris(satu, opsi, hasil.catatan));
        const BarisUji& uji = hasil.isi->baris.back();
        hitung_ringkasan(hasil.isi->realisasi, uji.realisasi);
        hitung_ringkasan(hasil.isi->capaian, uji.capaian);
        hitung_ringkasan(hasil.isi->predikat, uji.predikat);
    }
    return hasil;
}

std::vector<std::size_t> urutan_akibat(const Recheck& recheck) {
    std::vector<std::size_t> urutan(recheck.baris.size());
    std::iota(urutan.begin(), urutan.end(), std::size_t{0});
    std::stable_sort(urutan.begin(), urutan.end(), [&](std::size_t a, std::size_t b) {
        return recheck.baris[a].akibat < recheck.baris[b].akibat;
    });
    return urutan;
}

}  // namespace iku
