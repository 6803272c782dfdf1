// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace iku::detail {
namespace {

struct Faktor {
    Rasional nilai{100};
    bool dinyatakan = false;
};

// What the quotient is multiplied by: the row's own factor, else its unit's, else 100 where nothing speaks
// against a percentage.
Faktor find_faktor(const BarisTercetak& baris, std::vector<Catatan>& catatan) {
    const std::string pengali = lipat_spasi(baris[Bidang::pengali]);
    if (!pengali.empty()) {
        if (const auto nilai = read_faktor(pengali)) return {*nilai, true};
        catatan.push_back({kode::laporan_uji_pengali, baris.posisi, {pengali}});
    }
    const std::string satuan = lipat_nama(baris[Bidang::satuan]);
    if (satuan.empty() || baris.realisasi.persen) return {100, false};
    if (const auto nilai = read_faktor_satuan(satuan)) return {*nilai, true};
    return {1, false};
}

// A count has no interval; a measured quantity with decimals has that of its rounding.
Rentang selang_cacah(const Tercetak& angka) {
    if (angka.langkah >= 1) return {*angka.angka(), *angka.angka()};
    return angka.selang();
}

std::optional<Rentang> selang_bagi(const Rentang& atas, const Rentang& bawah, const Rasional& faktor) {
    if (bawah.bawah.tanda() <= 0 && bawah.atas.tanda() >= 0) return std::nullopt;
    const std::array<Rasional, 4> ujung{atas.bawah / bawah.bawah, atas.bawah / bawah.atas,
                                        atas.atas / bawah.bawah, atas.atas / bawah.atas};
    const auto [kecil, besar] = std::minmax_element(ujung.begin(), ujung.end());
    return Rentang{*kecil * faktor, *besar * faktor};
}

bool is_cocok(const Tercetak& cetak, const Rasional& eksak, Mode mode = Mode::half_up) {
    return bulatkan(eksak, cetak.langkah, mode) == *cetak.angka();
}

// Rounding the quotient itself at two to four decimals, and only then multiplying.
bool is_dini(const Tercetak& cetak, const Rasional& hasil_bagi, const Rasional& faktor) {
    for (const unsigned desimal : {1U, 2U, 3U, 4U, 5U, 6U}) {
        const Rasional antara =
            hasil_bagi.bulatkan(Pembulatan{Mode::half_up, static_cast<std::uint8_t>(desimal)});
        if (antara * faktor == *cetak.angka()) return true;
    }
    return false;
}

std::optional<Rasional> find_faktor_lain(const Tercetak& cetak, const Rasional& eksak) {
    static constexpr std::array<std::int64_t, 5> pangkat{100, 1000, 10, 100'000, 10'000};
    for (const std::int64_t satu : pangkat) {
        if (is_cocok(cetak, eksak * satu)) return Rasional(satu);
        if (is_cocok(cetak, eksak / satu)) return Rasional(1, satu);
    }
    return std::nullopt;
}

HasilUji kelas(const Tercetak& cetak, const Rasional& hasil_bagi, const Faktor& faktor,
               RealisasiHitung& realisasi, UjiAngka& uji) {
    const Rasional eksak = hasil_bagi * faktor.nilai;
    if (is_cocok(cetak, eksak)) return HasilUji::cocok;
    if (is_cocok(cetak, eksak, Mode::down)) return HasilUji::dipotong;
    if (is_dini(cetak, hasil_bagi, faktor.nilai)) return HasilUji::dibulatkan_dini;
    const Rentang cetakan = cetak.selang();
    if (realisasi.selang && realisasi.selang->bawah != realisasi.selang->atas &&
        realisasi.selang->bawah <= cetakan.atas && realisasi.selang->atas >= cetakan.bawah)
        return HasilUji::sejalan;
    const auto lain = eksak.is_nol() ? std::nullopt : find_faktor_lain(cetak, eksak);
    if (!lain) return HasilUji::berbeda;
    uji.aturan = {"pembilang / penyebut * " + (faktor.nilai * *lain).to_string()};
    // What the row prints in another unit goes on in that unit.
    if (!faktor.dinyatakan) {
        realisasi.faktor = faktor.nilai * *lain;
        realisasi.eksak = eksak * *lain;
        realisasi.selang = Rentang{realisasi.selang->bawah * *lain, realisasi.selang->atas * *lain};
    }
    return HasilUji::satuan_lain;
}

// The counts that are not printed; none where there is a quotient, and no value of it.
std::vector<std::string> find_kurang(const BarisTercetak& baris) {
    std::vector<std::string> kurang;
    if (baris.pembilang.angka() == nullptr) kurang.emplace_back("pembilang");
    if (baris.penyebut.angka() == nullptr) kurang.emplace_back("penyebut");
    return kurang;
}

// A ratio printed as "1 : 17,9": the counts' quotient, or the other way round, for one.
UjiAngka uji_banding(const Tercetak& kanan, const Rasional& hasil_bagi, UjiAngka uji) {
    uji.eksak = hasil_bagi;
    if (!kanan.angka()->is_nol()) uji.nilai = 1 / *kanan.angka();
    if (hasil_bagi.is_nol()) return selesaikan(std::move(uji), HasilUji::berbeda);
    const Rasional terbalik = 1 / hasil_bagi;
    const bool searah = is_cocok(kanan, terbalik);
    const bool terbalik_cocok = is_cocok(kanan, hasil_bagi);
    uji.dicoba = {{"1 : penyebut / pembilang", Hasil(hasil_bagi), {}, searah},
                  {"1 : pembilang / penyebut", Hasil(terbalik), {}, !searah && terbalik_cocok}};
    const bool potong = is_cocok(kanan, terbalik, Mode::down);
    if (!searah && !potong && (terbalik_cocok || is_cocok(kanan, hasil_bagi, Mode::down)))
        uji.eksak = terbalik;
    for (const CaraDicoba& satu : uji.dicoba) {
        if (!satu.memberi) continue;
        uji.aturan = {satu.aturan};
        return selesaikan(std::move(uji), HasilUji::cocok);
    }
    if (potong || is_cocok(kanan, hasil_bagi, Mode::down))
        return selesaikan(std::move(uji), HasilUji::dipotong);
    return selesaikan(std::move(uji), HasilUji::berbeda);
}

}  // namespace

UjiAngka uji_realisasi(const BarisTercetak& baris, RealisasiHitung& realisasi,
                       std::vector<Catatan>& catatan) {
    UjiAngka uji;
    uji.tercetak = baris.realisasi.teks;
    const Faktor faktor = find_faktor(baris, catatan);
    realisasi.faktor = faktor.nilai;
    const Rasional* atas = baris.pembilang.angka();
    const Rasional* bawah = baris.penyebut.angka();
    if (atas != nullptr && bawah != nullptr) {
        realisasi.eksak =
            bawah->is_nol() ? Hasil(Alasan::penyebut_nol) : Hasil(*atas / *bawah * faktor.nilai);
        realisasi.selang =
            selang_bagi(selang_cacah(baris.pembilang), selang_cacah(baris.penyebut), faktor.nilai);
    }
    uji.eksak = realisasi.eksak;
    const Tercetak& cetak = baris.realisasi;
    if (const auto* angka = cetak.angka()) uji.nilai = *angka;
    if (cetak.is_kosong()) return selesaikan_kurang(std::move(uji), {"realisasi"});
    const auto rusak = [](const Tercetak& t) {
        return !t.is_kosong() && !t.kategori && t.angka() == nullptr;
    };
    if (const auto banding = read_banding(cetak, std::nullopt); banding && realisasi.eksak.ada())
        return uji_banding(*banding, *atas / *bawah, std::move(uji));
    if (rusak(cetak) || rusak(baris.pembilang) || rusak(baris.penyebut))
        return selesaikan(std::move(uji), HasilUji::tidak_terbaca);
    if (!realisasi.eksak.ada() || cetak.kategori)
        return selesaikan_kurang(std::move(uji), find_kurang(baris));
    const std::string cara = "pembilang / penyebut * " + faktor.nilai.to_string();
    uji.dicoba = {{cara, realisasi.eksak, {}, is_cocok(cetak, *realisasi.eksak)}};
    const HasilUji hasil = kelas(cetak, *atas / *bawah, faktor, realisasi, uji);
    if (hasil == HasilUji::cocok) uji.aturan = {cara};
    return selesaikan(std::move(uji), hasil);
}

}  // namespace iku::detail
