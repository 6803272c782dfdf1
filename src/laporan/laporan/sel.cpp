// SPDX-License-Identifier: Apache-2.0
#include "laporan/laporan/sel.hpp"

#include "iku/angka/format.hpp"

#include "laporan/kata.hpp"

#include <algorithm>

namespace iku::detail {
namespace {

std::string tulis_angka(const Rasional& nilai, JenisKolom jenis, const OpsiLaporan& opsi) {
    return jenis == JenisKolom::cacah ? format_eksak(nilai, opsi.pembulatan.desimal, opsi.tampil)
                                      : format(nilai, opsi.pembulatan, opsi.tampil);
}

// "Bawaan: lantai = tanpa; ...": the settings that nobody chose, in one line.
std::string tulis_bawaan(const Pengaturan& pengaturan, const KataLaporan& kata) {
    std::string teks;
    for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
        const Setelan& setelan = pengaturan[static_cast<Kunci>(i)];
        if (setelan.penyetel == Penyetel::bawaan)
            teks += (teks.empty() ? "" : "; ") + std::string(nama_kunci[i]) + " = " + setelan.nilai;
    }
    return kata("setelan bawaan: ", "settings left as they are: ") + teks;
}

bool is_soal_data(const Catatan& catatan) {
    return tingkat(catatan.kode) == Tingkat::periksa && label(catatan.kode).starts_with("LAPORAN-");
}

}  // namespace

std::string tulis_sel(const SelLaporan& sel, JenisKolom jenis, const OpsiLaporan& opsi) {
    if (const auto* teks = std::get_if<std::string>(&sel)) return *teks;
    if (const auto* hasil = std::get_if<Hasil>(&sel))
        return hasil->ada() ? tulis_angka(**hasil, jenis, opsi) : std::string();
    if (const auto* rentang = std::get_if<Rentang>(&sel)) {
        return tulis_angka(rentang->bawah, jenis, opsi) + std::string(strip_kosong) +
               tulis_angka(rentang->atas, jenis, opsi);
    }
    const auto* predikat = std::get_if<Predikat>(&std::get<HasilPredikat>(sel));
    return predikat == nullptr ? std::string() : predikat->label;
}

std::string tulis_eksak(const SelLaporan& sel) {
    if (const auto* hasil = std::get_if<Hasil>(&sel))
        return hasil->ada() ? (*hasil)->to_string() : std::string();
    const auto* rentang = std::get_if<Rentang>(&sel);
    return rentang == nullptr ? std::string()
                              : rentang->bawah.to_string() + " - " + rentang->atas.to_string();
}

Alasan alasan_sel(const SelLaporan& sel) {
    if (const auto* hasil = std::get_if<Hasil>(&sel)) return hasil->alasan();
    const auto* predikat = std::get_if<HasilPredikat>(&sel);
    const auto* alasan = predikat == nullptr ? nullptr : std::get_if<Alasan>(predikat);
    return alasan == nullptr ? Alasan::ada : *alasan;
}

std::string judul_kolom(const KolomLaporan& kolom) {
    return kolom.satuan.empty() ? kolom.judul : kolom.judul + " (" + kolom.satuan + ")";
}

std::size_t KakiLaporan::nomor(Alasan alasan) {
    const auto letak = std::find(alasan_.begin(), alasan_.end(), alasan);
    const auto nomor = static_cast<std::size_t>(letak - alasan_.begin()) + 1;
    if (letak == alasan_.end()) alasan_.push_back(alasan);
    return nomor;
}

std::string kepala_laporan(const Laporan& laporan) {
    const KataLaporan kata{laporan.opsi.bahasa};
    std::string teks = laporan.unit;
    const auto tambah = [&](const std::string& bagian) {
        if (!bagian.empty()) teks += (teks.empty() ? "" : " \xC2\xB7 ") + bagian;
    };
    for (const auto& satu : laporan.keterangan)
        tambah(satu);
    for (std::size_t i = 0; i < nama_polarisasi.size(); ++i) {
        const auto aturan = laporan.landasan.pengaturan.aturan(static_cast<Polarisasi>(i));
        const bool dipakai = aturan && std::any_of(laporan.baris.begin(), laporan.baris.end(),
                                                   [&](const auto& b) { return b.aturan == aturan->id; });
        if (dipakai) tambah(kata("aturan ", "rule ") + aturan->id + " (" + aturan->rumus + ")");
    }
    tambah(laporan.skala ? kata("skala ", "scale ") + laporan.skala->id
                         : kata("tanpa skala predikat", "no scale of predicates"));
    return teks;
}

std::vector<std::string> dasar_laporan(const Laporan& laporan) {
    const KataLaporan kata{laporan.opsi.bahasa};
    auto butir = to_keterangan(laporan.landasan, laporan.opsi.bahasa);
    butir.push_back(tulis_bawaan(laporan.landasan.pengaturan, kata));
    butir.push_back(
        kata("Dibulatkan sekali, saat ditampilkan: ", "Rounded once, when shown: ") +
        std::string(nama(laporan.opsi.pembulatan.mode)) + ", " +
        std::to_string(laporan.opsi.pembulatan.desimal) + kata(" desimal", " decimals") + ". " +
        kata("Capaian, predikat, dan selisih dihitung dari nilai eksak. Nilai yang tidak ada bukan nol.",
             "Achievement, predicate and differences are computed from exact values. A missing "
             "value is not zero."));
    return butir;
}

HitunganLaporan hitung_laporan(const Laporan& laporan) {
    HitunganLaporan hasil;
    if (laporan.skala) hasil.pita.resize(laporan.skala->pita.size());
    for (const auto& baris : laporan.baris) {
        if (baris.realisasi.ada() || !baris.kategori.empty()) ++hasil.terhitung;
        if (!baris.capaian.ada()) ++hasil.tanpa;
        const auto* predikat = std::get_if<Predikat>(&baris.predikat);
        if (predikat != nullptr && predikat->pita < hasil.pita.size()) ++hasil.pita[predikat->pita];
    }
    return hasil;
}

std::vector<const CatatanBerkas*> find_tindakan(const Laporan& laporan) {
    std::vector<const CatatanBerkas*> hasil;
    for (const auto& satu : laporan.catatan) {
        if (tingkat(satu.catatan.kode) == Tingkat::galat || is_soal_data(satu.catatan))
            hasil.push_back(&satu);
    }
    return hasil;
}

}  // namespace iku::detail
