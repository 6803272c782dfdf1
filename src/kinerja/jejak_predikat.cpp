// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/jejak_predikat.hpp"

#include "formula/penulis.hpp"
#include "formula/tulis_nilai.hpp"
#include "kinerja/klasifikasi.hpp"
#include "teks/penulis_json.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

std::string_view tanda_batas(const BandingBatas& satu) {
    if (satu.atas) return satu.batas.termasuk ? "<=" : "<";
    return satu.batas.termasuk ? ">=" : ">";
}

std::string tulis_tahun(const std::optional<std::int16_t>& tahun) {
    return tahun ? std::to_string(*tahun) : "...";
}

// Which version of the scale: "permendagri-86-2017, berlaku 2017-..., celah batas_bawah".
std::string tulis_versi(const Skala& skala, bool id) {
    std::string teks = skala.id;
    if (skala.berlaku_dari || skala.berlaku_sampai) {
        teks += (id ? ", berlaku " : ", in force ") + tulis_tahun(skala.berlaku_dari) + '-' +
                tulis_tahun(skala.berlaku_sampai);
    }
    return teks + (id ? ", celah " : ", gaps ") + std::string(nama(skala.celah));
}

std::string tulis_banding(const JejakPredikat& jejak, const BandingBatas& satu, const GayaJejak& gaya) {
    const bool id = gaya.bahasa == Bahasa::id;
    return jejak.skala.pita[satu.pita].label + ": " + detail::tulis_nilai(satu.nilai, gaya.tampil) + ' ' +
           std::string(tanda_batas(satu)) + ' ' + detail::tulis_nilai(satu.batas.nilai, gaya.tampil) +
           (satu.dipenuhi ? (id ? " ya" : " yes") : (id ? " tidak" : " no"));
}

std::string tulis_hasil(const JejakPredikat& jejak, const GayaJejak& gaya) {
    if (const auto* predikat = std::get_if<Predikat>(&jejak.hasil)) return predikat->label;
    return detail::tulis_lengkap(Hasil(std::get<Alasan>(jejak.hasil)), gaya);
}

// The text as LaTeX sees it: what it would take as a command stands for itself.
std::string lepas_latex(std::string_view teks) {
    std::string hasil;
    for (const char c : teks) {
        if (c == '\\') {
            hasil += "\\textbackslash{}";
        } else if (c == '^' || c == '~') {
            hasil += std::string("\\") + c + "{}";
        } else {
            if (std::string_view("{}#$%&_").find(c) != std::string_view::npos) hasil += '\\';
            hasil += c;
        }
    }
    return hasil;
}

// The sign of a satisfied end, read from the value, or of its contrary.
std::string_view tanda_latex(bool atas, bool termasuk) {
    if (atas) return termasuk ? " \\leq " : " < ";
    return termasuk ? " \\geq " : " > ";
}

}  // namespace

JejakPredikat explain(const Skala& skala, const Hasil& nilai, Celah celah) {
    JejakPredikat jejak{skala, nilai};
    jejak.skala.celah = celah;
    const auto catat = [&](std::size_t pita, bool atas, const Rasional& r, const Batas& batas, bool ya) {
        jejak.banding.push_back({pita, atas, r, batas, ya});
    };
    jejak.hasil = detail::klasifikasi(skala, nilai, celah, catat);
    return jejak;
}

JejakPredikat explain(const Skala& skala, const Hasil& nilai) {
    return explain(skala, nilai, skala.celah);
}

HasilPredikat evaluate(const JejakPredikat& jejak) {
    if (!jejak.nilai.ada()) return jejak.nilai.alasan();
    const auto& pita = jejak.skala.pita;
    std::size_t i = 0;
    bool di_celah = false;
    for (const BandingBatas& satu : jejak.banding) {
        const bool ya = detail::is_dipenuhi(satu.nilai, satu.batas, satu.atas);
        if (satu.atas && !ya && (satu.pita == 0 || jejak.skala.celah == Celah::galat))
            return Alasan::di_luar_domain;
        di_celah = di_celah || (satu.atas && !ya);
        // An end that is satisfied, or an upper one, leaves the value at its band; else the next is asked.
        i = satu.pita + (ya || satu.atas ? 0U : 1U);
        const bool mulai_lagi = satu.atas && !ya && jejak.skala.celah == Celah::bulatkan_dulu;
        if (mulai_lagi) i = 0;
    }
    if (i >= pita.size()) return Alasan::di_luar_domain;
    return Predikat{i, pita[i].label, di_celah};
}

std::string to_text(const JejakPredikat& jejak, const GayaJejak& gaya) {
    const bool id = gaya.bahasa == Bahasa::id;
    std::string teks = (id ? "Skala: " : "Scale: ") + tulis_versi(jejak.skala, id) + '\n';
    teks += (id ? "Diuji pada nilai eksak: " : "Tested on the exact value: ") +
            detail::tulis_lengkap(jejak.nilai, gaya) + '\n';
    for (const BandingBatas& satu : jejak.banding)
        teks += tulis_banding(jejak, satu, gaya) + '\n';
    const auto* predikat = std::get_if<Predikat>(&jejak.hasil);
    const bool di_celah = predikat != nullptr && predikat->di_celah;
    if (di_celah) {
        teks += id ? "Nilai ada di antara dua pita tercetak; kebijakan celah yang menentukan.\n"
                   : "The value lies between two printed bands; the gap policy decides.\n";
    }
    return teks + (id ? "Predikat: " : "Predicate: ") + tulis_hasil(jejak, gaya) + '\n';
}

std::string to_latex(const JejakPredikat& jejak, const GayaJejak& gaya) {
    const detail::GayaLatexDasar angka{gaya.tampil};
    if (!jejak.nilai.ada())
        return "\\text{" + std::string(penjelasan(jejak.nilai.alasan(), gaya.bahasa)) + "}";
    std::string teks;
    for (const BandingBatas& satu : jejak.banding) {
        // The comparison that holds: the end's own, or its contrary.
        const bool ke_atas = satu.atas == satu.dipenuhi;
        const bool termasuk = satu.batas.termasuk == satu.dipenuhi;
        if (!teks.empty()) teks += ",\\; ";
        teks += angka.konstanta(satu.nilai) + std::string(tanda_latex(ke_atas, termasuk)) +
                angka.konstanta(satu.batas.nilai);
    }
    if (teks.empty()) teks = angka.konstanta(*jejak.nilai);
    const auto* predikat = std::get_if<Predikat>(&jejak.hasil);
    const std::string hasil = predikat != nullptr
                                  ? predikat->label
                                  : std::string(penjelasan(std::get<Alasan>(jejak.hasil), gaya.bahasa));
    return teks + " \\Rightarrow \\text{" + lepas_latex(hasil) + "}";
}

std::string to_json(const JejakPredikat& jejak) {
    PenulisJson json;
    const auto tahun = [&json](const std::optional<std::int16_t>& satu) {
        satu ? json.bilangan(*satu) : json.kosong();
    };
    json.objek().teks("skala", jejak.skala.id).kunci("berlaku").larik();
    tahun(jejak.skala.berlaku_dari);
    tahun(jejak.skala.berlaku_sampai);
    json.tutup().teks("celah", nama(jejak.skala.celah)).kunci("nilai");
    jejak.nilai.ada() ? json.teks(jejak.nilai->to_string()) : json.kosong();
    json.kunci("banding").larik();
    for (const BandingBatas& satu : jejak.banding) {
        json.objek().teks("pita", jejak.skala.pita[satu.pita].label);
        json.teks("nilai", satu.nilai.to_string()).teks("tanda", tanda_batas(satu));
        json.teks("batas", satu.batas.nilai.to_string()).kunci("dipenuhi").logika(satu.dipenuhi).tutup();
    }
    json.tutup();
    const auto* predikat = std::get_if<Predikat>(&jejak.hasil);
    json.kunci("predikat");
    predikat != nullptr ? json.teks(predikat->label) : json.kosong();
    json.kunci("di_celah");
    predikat != nullptr ? json.logika(predikat->di_celah) : json.kosong();
    json.kunci("alasan");
    predikat != nullptr ? json.kosong() : json.teks(nama(std::get<Alasan>(jejak.hasil)));
    json.tutup();
    return std::move(json).selesai();
}

}  // namespace iku
