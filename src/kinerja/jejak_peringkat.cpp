// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/jejak_peringkat.hpp"

#include "formula/penulis.hpp"
#include "formula/tulis_nilai.hpp"
#include "teks/penulis_json.hpp"

#include <cassert>
#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

// Whether `a` stands before `b`.
bool is_di_depan(const Rasional& a, const Rasional& b, Urutan urutan) {
    return urutan == Urutan::terbesar_dulu ? a > b : a < b;
}

// The nearer one of two on the same side of the value; the first among equals.
void ambil_terdekat(std::optional<TempatPeringkat>& terdekat, std::size_t tempat, const Rasional& nilai,
                    bool lebih_dekat) {
    if (!terdekat || lebih_dekat) terdekat = TempatPeringkat{tempat, nilai};
}

std::string_view tanda(Urutan urutan, bool di_depan) {
    return (urutan == Urutan::terbesar_dulu) == di_depan ? " > " : " < ";
}

std::string banding(const Rasional& kiri, std::string_view tanda_banding, const Rasional& kanan,
                    Lokal tampil) {
    return detail::tulis_nilai(kiri, tampil) + std::string(tanda_banding) +
           detail::tulis_nilai(kanan, tampil);
}

void tulis_tempat(PenulisJson& json, std::string_view kunci, const std::optional<TempatPeringkat>& satu,
                  std::span<const std::string> nama) {
    json.kunci(kunci);
    if (!satu) {
        json.kosong();
        return;
    }
    json.objek().teks("nama", nama[satu->tempat]).teks("nilai", satu->nilai.to_string()).tutup();
}

}  // namespace

JejakPeringkat explain(std::span<const Hasil> nilai, std::size_t tempat, Urutan urutan) {
    assert(tempat < nilai.size());
    JejakPeringkat jejak;
    jejak.urutan = urutan;
    jejak.tempat = tempat;
    jejak.nilai = nilai[tempat];
    jejak.banyak = nilai.size();
    for (std::size_t i = 0; i < nilai.size(); ++i) {
        if (!nilai[i].ada()) continue;
        ++jejak.diperingkat;
        if (!jejak.nilai.ada() || i == tempat) continue;
        const Rasional& lain = *nilai[i];
        if (lain == *jejak.nilai) {
            jejak.seri.push_back(i);
        } else if (is_di_depan(lain, *jejak.nilai, urutan)) {
            ++jejak.di_depan;
            ambil_terdekat(jejak.sebelum, i, lain,
                           jejak.sebelum && is_di_depan(jejak.sebelum->nilai, lain, urutan));
        } else {
            ambil_terdekat(jejak.sesudah, i, lain,
                           jejak.sesudah && is_di_depan(lain, jejak.sesudah->nilai, urutan));
        }
    }
    if (jejak.nilai.ada()) jejak.peringkat = static_cast<std::uint32_t>(jejak.di_depan + 1);
    return jejak;
}

std::string to_text(const JejakPeringkat& jejak, std::span<const std::string> nama, const GayaJejak& gaya) {
    const bool id = gaya.bahasa == Bahasa::id;
    std::string teks = nama[jejak.tempat] + (id ? ": nilai eksak " : ": exact value ") +
                       detail::tulis_lengkap(jejak.nilai, gaya) + '\n';
    if (!jejak.peringkat) return teks + (id ? "Tanpa peringkat.\n" : "No rank.\n");
    const auto tetangga = [&](const std::optional<TempatPeringkat>& satu, bool di_depan) {
        if (!satu) return;
        teks += (di_depan ? (id ? "Tepat di depannya: " : "Next before it: ")
                          : (id ? "Tepat di belakangnya: " : "Next behind it: ")) +
                nama[satu->tempat] + ", " +
                banding(satu->nilai, tanda(jejak.urutan, di_depan), *jejak.nilai, gaya.tampil) + '\n';
    };
    tetangga(jejak.sebelum, true);
    if (!jejak.seri.empty()) {
        teks += id ? "Bernilai tepat sama: " : "With the very same value: ";
        for (std::size_t i = 0; i < jejak.seri.size(); ++i)
            teks += (i > 0 ? ", " : "") + nama[jejak.seri[i]];
        teks += '\n';
    }
    tetangga(jejak.sesudah, false);
    teks += (id ? "Peringkat: " : "Rank: ") + std::to_string(*jejak.peringkat) + " = " +
            std::to_string(jejak.di_depan) + (id ? " di depan + 1, dari " : " before it + 1, of ") +
            std::to_string(jejak.diperingkat) + (id ? " yang bernilai" : " with a value");
    if (jejak.banyak > jejak.diperingkat) {
        teks += "; " + std::to_string(jejak.banyak - jejak.diperingkat) +
                (id ? " tanpa nilai tidak diperingkat" : " without a value are not ranked");
    }
    return teks + '\n';
}

std::string to_latex(const JejakPeringkat& jejak, const GayaJejak& gaya) {
    const detail::GayaLatexDasar angka{gaya.tampil};
    if (!jejak.nilai.ada())
        return "\\text{" + std::string(penjelasan(jejak.nilai.alasan(), gaya.bahasa)) + "}";
    std::string teks = angka.konstanta(*jejak.nilai);
    const std::string_view turun = tanda(jejak.urutan, true);
    if (jejak.sebelum) teks = angka.konstanta(jejak.sebelum->nilai) + std::string(turun) + teks;
    if (jejak.sesudah) teks += std::string(turun) + angka.konstanta(jejak.sesudah->nilai);
    return teks + " \\Rightarrow " + std::to_string(jejak.di_depan) +
           " + 1 = " + std::to_string(*jejak.peringkat);
}

std::string to_json(const JejakPeringkat& jejak, std::span<const std::string> nama) {
    PenulisJson json;
    json.objek()
        .teks("nama", nama[jejak.tempat])
        .teks("urutan", nama_urutan[static_cast<std::size_t>(jejak.urutan)])
        .kunci("nilai");
    jejak.nilai.ada() ? json.teks(jejak.nilai->to_string()) : json.kosong();
    json.kunci("alasan");
    jejak.nilai.ada() ? json.kosong() : json.teks(iku::nama(jejak.nilai.alasan()));
    json.kunci("peringkat");
    jejak.peringkat ? json.bilangan(*jejak.peringkat) : json.kosong();
    json.bilangan("di_depan", static_cast<std::int64_t>(jejak.di_depan));
    json.bilangan("diperingkat", static_cast<std::int64_t>(jejak.diperingkat));
    json.bilangan("banyak", static_cast<std::int64_t>(jejak.banyak));
    tulis_tempat(json, "sebelum", jejak.sebelum, nama);
    tulis_daftar(json, "seri", jejak.seri, [&](std::size_t i) -> const std::string& { return nama[i]; });
    tulis_tempat(json, "sesudah", jejak.sesudah, nama);
    json.tutup();
    return std::move(json).selesai();
}

}  // namespace iku
