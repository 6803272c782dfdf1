// SPDX-License-Identifier: Apache-2.0
#include "info_daftar.hpp"

#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"

#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_json.hpp"
#include "lebar.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace iku::cli {
namespace {

// A rule, scale or profile: what it is, and its parts by name.
struct Entri {
    std::string id, judul;
    std::vector<std::pair<std::string, std::string>> isi{};
    std::vector<Asal> asal{};
};

std::string tulis(const Pengganti& pengganti) {
    if (const auto* alasan = std::get_if<Alasan>(&pengganti)) return std::string(nama(*alasan));
    return to_rumus(std::get<Ekspresi>(pengganti));
}

std::vector<Entri> daftar_aturan() {
    std::vector<Entri> semua;
    for (const AturanCapaian& satu : aturan_baku()) {
        Entri entri{satu.id, satu.rumus, {{"polarisasi", std::string(nama(satu.polarisasi))}}, satu.asal};
        entri.isi.emplace_back("T = 0", tulis(satu.nol));
        entri.isi.emplace_back("T < 0", tulis(satu.negatif));
        if (satu.penuh) entri.isi.emplace_back("R = T", satu.penuh->to_string());
        if (satu.lantai) entri.isi.emplace_back("lantai", satu.lantai->to_string());
        if (satu.plafon) entri.isi.emplace_back("plafon", satu.plafon->to_string());
        semua.push_back(std::move(entri));
    }
    return semua;
}

std::string tulis(const Pita& pita) {
    const auto batas = [](const Batas& isi, const char* tanda) {
        return tanda + std::string(isi.termasuk ? "= " : " ") + isi.nilai.to_string();
    };
    std::string teks;
    if (pita.bawah) teks = batas(*pita.bawah, ">");
    if (pita.atas) teks += (teks.empty() ? "" : ", ") + batas(*pita.atas, "<");
    return teks.empty() ? "-" : teks;
}

std::vector<Entri> daftar_skala() {
    std::vector<Entri> semua;
    for (const Skala& satu : skala_baku()) {
        Entri entri{satu.id, satu.nama, {}, satu.asal};
        for (const Pita& pita : satu.pita)
            entri.isi.emplace_back(pita.label, tulis(pita));
        entri.isi.emplace_back("celah", nama(satu.celah));
        if (satu.berlaku_dari) entri.isi.emplace_back("berlaku_dari", std::to_string(*satu.berlaku_dari));
        if (satu.berlaku_sampai)
            entri.isi.emplace_back("berlaku_sampai", std::to_string(*satu.berlaku_sampai));
        semua.push_back(std::move(entri));
    }
    return semua;
}

std::vector<Entri> daftar_profil() {
    std::vector<Entri> semua;
    for (const Profil& satu : profil_baku()) {
        Entri entri{satu.id, satu.nama, {}, {}};
        for (const auto& [kunci, setelan] : satu.setelan) {
            entri.isi.emplace_back(nama(kunci), setelan.nilai + " (" + setelan.dasar + ')');
            if (std::find(entri.asal.begin(), entri.asal.end(), setelan.asal) == entri.asal.end())
                entri.asal.push_back(setelan.asal);
        }
        semua.push_back(std::move(entri));
    }
    return semua;
}

std::string cetak_table(const std::vector<Entri>& semua, Kata kata) {
    std::string teks;
    for (const Entri& satu : semua) {
        teks += (teks.empty() ? "" : "\n") + alinea(satu.id + "  ", satu.judul);
        std::string isi;
        for (const auto& [nama_isi, nilai] : satu.isi)
            isi.append(isi.empty() ? "" : "; ").append(nama_isi).append(": ").append(nilai);
        teks += alinea("    ", isi);
        for (const Asal& asal : satu.asal)
            teks +=
                alinea(std::string("    ") + kata("Sumber: ", "Source: "), to_keterangan(asal, kata.bahasa));
    }
    return teks;
}

std::string cetak_csv(const std::vector<Entri>& semua) {
    std::string teks = baris_csv({"id", "judul", "kunci", "nilai"});
    for (const Entri& satu : semua) {
        for (const auto& [nama_isi, nilai] : satu.isi)
            teks += baris_csv({satu.id, satu.judul, nama_isi, nilai});
        for (const Asal& asal : satu.asal)
            teks += baris_csv(
                {satu.id, satu.judul, "sumber (" + std::string(nama(asal.verifikasi)) + ')', asal.sumber});
    }
    return teks;
}

Json json_entri(const Entri& entri) {
    Json json{{"id", entri.id}, {"judul", entri.judul}, {"isi", Json::object()}, {"asal", Json::array()}};
    for (const auto& [nama_isi, nilai] : entri.isi)
        json["isi"][nama_isi] = nilai;
    for (const Asal& asal : entri.asal)
        json["asal"].push_back({{"sumber", asal.sumber}, {"verifikasi", nama(asal.verifikasi)}});
    return json;
}

std::string cetak(const std::vector<Entri>& semua, const std::string& daftar, const Pilihan& pilihan) {
    if (pilihan.format == Format::table) return bersihkan(cetak_table(semua, pilihan.kata()));
    if (pilihan.format == Format::csv) return cetak_csv(semua);
    std::string teks;
    Json json = Json::array();
    for (const Entri& satu : semua) {
        json.push_back(json_entri(satu));
        teks += cetak_jsonl(json.back());
    }
    return pilihan.format == Format::jsonl ? teks : cetak_json({{daftar, std::move(json)}});
}

}  // namespace

Keluar cetak_daftar(const std::string& daftar, const std::string& id, const Pilihan& pilihan) {
    std::vector<Entri> semua;
    if (daftar == "aturan") semua = daftar_aturan();
    if (daftar == "skala") semua = daftar_skala();
    if (daftar == "profil") semua = daftar_profil();
    const Kata kata = pilihan.kata();
    const char* harap = kata("nilainya salah satu dari ", "its value is one of ");
    if (semua.empty()) {
        std::fprintf(stderr, "iku: %s: %saturan, skala, profil\n", bersihkan(daftar).c_str(), harap);
        return Keluar::salah;
    }
    std::string semua_id;
    for (const Entri& satu : semua)
        semua_id += (semua_id.empty() ? "" : ", ") + satu.id;
    if (!id.empty()) std::erase_if(semua, [&](const Entri& satu) { return satu.id != id; });
    if (!semua.empty()) return tulis_hasil(cetak(semua, daftar, pilihan), Keluar::baik, kata);
    std::fprintf(stderr, "iku: %s: %s%s\n", bersihkan(id).c_str(), harap, semua_id.c_str());
    return Keluar::salah;
}

}  // namespace iku::cli
