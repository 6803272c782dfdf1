// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/kertas_kerja.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

Lokal lokal(const std::string& nilai) {
    return nilai == "en" ? Lokal::en : Lokal::id;
}

std::string nama_masukan(const std::vector<Masukan>& masukan, std::string_view peran) {
    for (const Masukan& satu : masukan) {
        if (satu.peran == peran) return satu.nama;
    }
    return {};
}

void catat(KertasKerja& kertas, const std::string& berkas, std::vector<Catatan>& catatan) {
    for (Catatan& satu : catatan)
        kertas.catatan.push_back({berkas, std::move(satu)});
}

void catat_bahasa(Pengaturan& pengaturan, Kunci kunci, std::string_view nilai, Penyetel penyetel) {
    std::vector<Catatan> tidak_ada;
    if (pengaturan[kunci].nilai != nilai)
        pengaturan.pasang(kunci, {std::string(nilai), penyetel, "pilihan", {}}, tidak_ada);
}

}  // namespace

std::span<const BarisPenilaian> KertasKerja::nilai(std::size_t awal, std::size_t akhir) const {
    if (!penilaian) return {};
    const auto letak = [&](std::size_t tempat) {
        return std::partition_point(penilaian->baris.begin(), penilaian->baris.end(),
                                    [&](const BarisPenilaian& satu) { return satu.evaluasi < tempat; });
    };
    return {letak(awal), letak(akhir)};
}

KertasKerja susun_kertas_kerja(BahanKertas bahan) {
    KertasKerja kertas;
    kertas.catatan = std::move(bahan.catatan);
    kertas.dokumen = std::move(bahan.dokumen);
    const std::string nama_data = nama_masukan(bahan.masukan, "data");
    catat(kertas, nama_data, bahan.data.catatan);
    if (bahan.data.isi) kertas.data = *std::move(bahan.data.isi);
    auto evaluasi = evaluate(kertas.dokumen, kertas.data);
    catat(kertas, nama_data, evaluasi.catatan);
    if (evaluasi.isi) kertas.evaluasi = *std::move(evaluasi.isi);
    if (bahan.target) {
        const std::string nama_target = nama_masukan(bahan.masukan, "target");
        catat(kertas, nama_target, bahan.target->catatan);
        if (bahan.target->isi) kertas.target = *std::move(bahan.target->isi);
        auto penilaian = nilai_kinerja(kertas.dokumen, kertas.evaluasi, kertas.target, bahan.pengaturan);
        catat(kertas, nama_target, penilaian.catatan);
        kertas.penilaian = std::move(penilaian.isi);
    }
    kertas.landasan = susun_landasan(kertas.dokumen, bahan.pengaturan, std::move(bahan.masukan));
    return kertas;
}

RingkasanKertas hitung(const KertasKerja& kertas) {
    RingkasanKertas jumlah;
    for (const Sasaran& satu : kertas.dokumen.sasaran)
        jumlah.indikator += satu.indikator.size();
    const auto& baris = kertas.evaluasi.baris;
    std::size_t terwakili = 0;
    for (std::size_t e = 0; e < baris.size(); ++e) {
        ++(baris[e].jejak.hasil.ada() ? jumlah.nilai : jumlah.tanpa_nilai);
        if (e == 0 || baris[e].sasaran != baris[e - 1].sasaran ||
            baris[e].indikator != baris[e - 1].indikator)
            ++terwakili;
    }
    jumlah.tanpa_baris = jumlah.indikator - terwakili;
    for (const BarisPenilaian& satu : kertas.nilai(0, baris.size()))
        ++(satu.capaian.ada() ? jumlah.capaian : jumlah.tanpa_capaian);
    return jumlah;
}

GayaJejak gaya(const Pengaturan& pengaturan) {
    return {pengaturan[Kunci::bahasa].nilai == "en" ? Bahasa::en : Bahasa::id,
            lokal(pengaturan[Kunci::tampil].nilai), pengaturan.pembulatan()};
}

Laporan susun_laporan(const KertasKerja& kertas, Bahasa bahasa, std::optional<Periode> periode) {
    Landasan landasan = kertas.landasan;
    Pengaturan& pengaturan = landasan.pengaturan;
    const std::string_view kode = bahasa == Bahasa::id ? "id" : "en";
    catat_bahasa(pengaturan, Kunci::bahasa, kode, Penyetel::panggilan);
    if (pengaturan[Kunci::tampil].penyetel == Penyetel::bawaan)
        catat_bahasa(pengaturan, Kunci::tampil, kode, Penyetel::bawaan);
    const GayaJejak cara = gaya(pengaturan);
    const Penilaian tanpa_target;
    const Penilaian& penilaian = kertas.penilaian ? *kertas.penilaian : tanpa_target;
    return susun_laporan({kertas.dokumen, kertas.data, kertas.evaluasi, penilaian, landasan, kertas.catatan},
                         {bahasa, cara.tampil, cara.pembulatan, periode});
}

std::string to_teks(const Laporan& laporan, FormatLaporan format) {
    switch (format) {
        case FormatLaporan::csv:
            return to_csv(laporan);
        case FormatLaporan::json:
            return to_json(laporan);
        case FormatLaporan::html:
            return to_html(laporan);
        case FormatLaporan::markdown:
            break;
    }
    return to_markdown(laporan);
}

Bacaan<Sensitivitas> uji_sensitivitas(const KertasKerja& kertas, const std::vector<Varian>& varian) {
    return uji_sensitivitas(kertas.dokumen, kertas.evaluasi, kertas.target, kertas.pengaturan(), varian);
}

}  // namespace iku
