// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/sensitivitas.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace iku {
namespace {

// Scales of indexes and scores, which no achievement is read in.
bool is_atas_capaian(const Skala& skala) {
    return skala.keluarga != "akip" && skala.keluarga != "spm";
}

bool is_sama(const HasilPredikat& a, const HasilPredikat& b) {
    const auto* kiri = std::get_if<Predikat>(&a);
    const auto* kanan = std::get_if<Predikat>(&b);
    if (kiri == nullptr || kanan == nullptr) return a == b;
    return kiri->label == kanan->label;
}

HasilVarian banding(const Varian& varian, const Penilaian& dasar, const Penilaian& lain) {
    HasilVarian hasil{varian, {}, 0, 0};
    for (std::size_t i = 0; i < dasar.baris.size(); ++i) {
        Perubahan satu{i, lain.baris[i].capaian, lain.baris[i].predikat, false, false};
        satu.capaian_berubah = satu.capaian != dasar.baris[i].capaian;
        satu.predikat_berubah = !is_sama(satu.predikat, dasar.baris[i].predikat);
        if (satu.capaian_berubah) ++hasil.capaian_berubah;
        if (satu.predikat_berubah) ++hasil.predikat_berubah;
        if (satu.capaian_berubah || satu.predikat_berubah) hasil.perubahan.push_back(std::move(satu));
    }
    return hasil;
}

}  // namespace

std::vector<Varian> varian_baku(const Pengaturan& pengaturan) {
    std::vector<Varian> semua;
    const auto tambah = [&](Kunci kunci, std::string_view nilai) {
        if (pengaturan[kunci].nilai != nilai) semua.push_back({kunci, std::string(nilai)});
    };
    for (const Polarisasi polarisasi : {Polarisasi::maximize, Polarisasi::minimize, Polarisasi::stabilize}) {
        const auto sekarang = pengaturan.aturan(polarisasi);
        for (const AturanCapaian& aturan : aturan_baku()) {
            if (aturan.polarisasi == polarisasi && (!sekarang || sekarang->id != aturan.id))
                tambah(kunci_aturan(polarisasi), aturan.id);
        }
    }
    for (const std::string_view plafon : {"tanpa", "100", "120"})
        tambah(Kunci::plafon, plafon);
    for (const std::string_view lantai : {"tanpa", "0"})
        tambah(Kunci::lantai, lantai);
    const auto skala = pengaturan.skala();
    if (!skala) return semua;
    for (const std::string_view celah : nama_celah) {
        if (celah != nama(skala->celah)) tambah(Kunci::celah, celah);
    }
    for (const Skala& satu : skala_baku()) {
        if (is_atas_capaian(satu)) tambah(Kunci::skala, satu.id);
    }
    return semua;
}

Bacaan<Sensitivitas> uji_sensitivitas(const Dokumen& dokumen, const Evaluasi& evaluasi,
                                      const std::vector<BarisTarget>& target, const Pengaturan& pengaturan,
                                      const std::vector<Varian>& varian) {
    Bacaan<Sensitivitas> hasil;
    hasil.isi.emplace();
    auto dasar = nilai_kinerja(dokumen, evaluasi, target, pengaturan);
    hasil.catatan = std::move(dasar.catatan);
    hasil.isi->dasar = *std::move(dasar.isi);
    for (const Varian& satu : varian) {
        Pengaturan lain = pengaturan;
        if (!lain.pasang(satu.kunci, {satu.nilai, Penyetel::panggilan, "pilihan", {}}, hasil.catatan))
            continue;
        const auto penilaian = nilai_kinerja(dokumen, evaluasi, target, lain);
        hasil.isi->varian.push_back(banding(satu, hasil.isi->dasar, *penilaian.isi));
    }
    return hasil;
}

}  // namespace iku
