// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/landasan.hpp"

#include "iku/dokumen/json.hpp"
#include "iku/kinerja/json.hpp"
#include "iku/teks/sidik.hpp"
#include "iku/versi.hpp"

#include "teks/penulis_json.hpp"

#include <array>
#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

constexpr bool is_definisi(Kunci kunci) noexcept {
    return kunci != Kunci::tampil && kunci != Kunci::bahasa;
}

std::string sidik_definisi(Dokumen dokumen, const Pengaturan& pengaturan) {
    for (Sasaran& sasaran : dokumen.sasaran) {
        for (Indikator& indikator : sasaran.indikator) {
            for (Sel& sel : indikator.sel)
                sel.posisi = {};
        }
    }
    PenulisJson json;
    json.objek().bilangan("versi", 1).kunci("setelan").objek();
    for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
        const auto kunci = static_cast<Kunci>(i);
        if (!is_definisi(kunci)) continue;
        const std::string sendiri = to_json(pengaturan[kunci].sendiri);
        sendiri.empty() ? json.teks(nama(kunci), pengaturan[kunci].nilai)
                        : json.kunci(nama(kunci)).mentah(sendiri);
    }
    json.tutup().kunci("dokumen").mentah(to_json(dokumen, {})).tutup();
    return sha256(std::move(json).selesai());
}

// What was checked of a source, in words.
std::string_view arti(Verifikasi verifikasi, Bahasa bahasa) {
    const bool id = bahasa == Bahasa::id;
    switch (verifikasi) {
        case Verifikasi::teks:
            return id ? "teksnya dibaca" : "its text was read";
        case Verifikasi::kode:
            return id ? "dari kode yang mengutipnya; teksnya belum diperiksa"
                      : "from code that cites it; its text has not been checked";
        case Verifikasi::umum:
            break;
    }
    return id ? "pengetahuan umum; belum diperiksa" : "general knowledge; not checked";
}

void tulis_setelan(PenulisJson& json, const Pengaturan& pengaturan, Kunci kunci) {
    const Setelan& setelan = pengaturan[kunci];
    json.kunci(nama(kunci)).objek();
    json.teks("nilai", setelan.nilai).teks("penyetel", nama(setelan.penyetel));
    json.teks("dasar", setelan.dasar).kunci("asal").larik();
    for (const Asal& asal : pengaturan.asal(kunci)) {
        json.objek().teks("sumber", asal.sumber);
        json.teks("verifikasi", nama(asal.verifikasi)).tutup();
    }
    json.tutup();
    if (const std::string sendiri = to_json(setelan.sendiri); !sendiri.empty())
        json.kunci("isi").mentah(sendiri);
    json.tutup();
}

void tulis_pengaturan(PenulisJson& json, const Pengaturan& pengaturan) {
    json.kunci("profil");
    pengaturan.profil().empty() ? json.kosong() : json.teks(pengaturan.profil());
    json.kunci("setelan").objek();
    for (std::size_t i = 0; i < nama_kunci.size(); ++i)
        tulis_setelan(json, pengaturan, static_cast<Kunci>(i));
    json.tutup();
}

}  // namespace

Landasan susun_landasan(const Dokumen& dokumen, const Pengaturan& pengaturan, std::vector<Masukan> masukan) {
    return {teks_versi(), sidik_definisi(dokumen, pengaturan), std::move(masukan), pengaturan};
}

std::string sidik_masukan(const Landasan& landasan) {
    std::string daftar;
    for (const Masukan& satu : landasan.masukan)
        daftar += satu.sha256 + ' ' + satu.peran + '\n';
    return sha256(daftar);
}

std::string to_json(const Landasan& landasan) {
    PenulisJson json;
    json.objek().teks("versi", landasan.versi).teks("definisi", landasan.definisi);
    json.kunci("masukan").larik();
    for (const Masukan& satu : landasan.masukan) {
        json.objek().teks("peran", satu.peran).teks("nama", satu.nama);
        json.teks("sha256", satu.sha256).tutup();
    }
    json.tutup();
    tulis_pengaturan(json, landasan.pengaturan);
    json.tutup();
    return std::move(json).selesai();
}

std::string to_json(const Pengaturan& pengaturan) {
    PenulisJson json;
    json.objek();
    tulis_pengaturan(json, pengaturan);
    json.tutup();
    return std::move(json).selesai();
}

std::string_view to_kata(std::string_view id, Bahasa bahasa) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> inggris{
        {{"bawaan", "default"},
         {"profil", "profile"},
         {"berkas", "file"},
         {"panggilan", "call"},
         {"peraturan", "regulation"},
         {"praktik", "practice"},
         {"pilihan", "choice"},
         {"dokumen", "document"},
         {"proyek", "project"}}};
    if (bahasa == Bahasa::id) return id;
    for (const auto& [asli, arti_inggris] : inggris) {
        if (asli == id) return arti_inggris;
    }
    return id;
}

std::string to_keterangan(const Asal& asal, Bahasa bahasa) {
    if (asal.sumber.empty())
        return bahasa == Bahasa::id ? "buatan sendiri; belum diperiksa" : "one's own; not checked";
    return asal.sumber + ": " + std::string(arti(asal.verifikasi, bahasa));
}

std::string to_keterangan(const Pengaturan& pengaturan, Kunci kunci, Bahasa bahasa) {
    const Setelan& setelan = pengaturan[kunci];
    std::string teks(nama(kunci));
    teks += " = " + setelan.nilai + " (" + std::string(to_kata(nama(setelan.penyetel), bahasa));
    if (setelan.penyetel == Penyetel::profil)
        teks += ' ' + pengaturan.profil() + ", " + std::string(to_kata(setelan.dasar, bahasa));
    for (const Asal& asal : pengaturan.asal(kunci))
        teks += "; " + to_keterangan(asal, bahasa);
    return teks + ')';
}

std::vector<std::string> to_keterangan(const Landasan& landasan, Bahasa bahasa) {
    const bool id = bahasa == Bahasa::id;
    std::vector<std::string> baris{"iku " + landasan.versi,
                                   (id ? "definisi sha256 " : "definitions sha256 ") + landasan.definisi};
    for (const Masukan& satu : landasan.masukan)
        baris.push_back(std::string(to_kata(satu.peran, bahasa)) + " sha256 " + satu.sha256 + ' ' +
                        satu.nama);
    for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
        const auto kunci = static_cast<Kunci>(i);
        if (landasan.pengaturan[kunci].penyetel != Penyetel::bawaan)
            baris.push_back((id ? "setelan " : "setting ") +
                            to_keterangan(landasan.pengaturan, kunci, bahasa));
    }
    return baris;
}

}  // namespace iku
