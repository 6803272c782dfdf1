// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/laporan/html.hpp"
#include "iku/versi.hpp"

#include "laporan/html/halaman.hpp"
#include "laporan/html/lepas.hpp"

#include <optional>

namespace iku {
namespace {

using detail::lepas;

constexpr unsigned digit_eksak = 4;
constexpr std::string_view strip = "\xE2\x80\x93";

class KertasKerja {
  public:
    KertasKerja(const Recheck& recheck, const std::vector<Catatan>& catatan, const OpsiRecheck& opsi,
                Bahasa bahasa)
        : recheck_(recheck), catatan_(catatan), opsi_(opsi), bahasa_(bahasa) {}

    std::string susun() const {
        return detail::susun_halaman(bahasa_, judul_kertas_kerja(bahasa_),
                                     kepala() + tabel() + daftar_catatan() + kaki());
    }

  private:
    std::string kata(const char* id, const char* en) const { return bahasa_ == Bahasa::id ? id : en; }

    // What the colour says, as the class of a cell.
    static std::string_view warna(HasilUji hasil) {
        if (hasil == HasilUji::cocok) return "cocok";
        if (hasil == HasilUji::kurang_data || hasil == HasilUji::tidak_terbaca) return "kosong";
        return hasil == HasilUji::berbeda ? "berbeda" : "sejalan";
    }

    std::string kepala() const {
        const HitunganUji jumlah = hitung(recheck_);
        return "<p class=\"abu\">" +
               kata(
                   "Angka tercetak dihitung ulang dari angka lain yang tercetak di baris yang sama. Hasilnya "
                   "menyatakan sama atau berbeda, bukan sebabnya.",
                   "Printed figures, recomputed from the other figures printed in the same row. The results "
                   "say that figures agree or differ, not why.") +
               "</p>\n" +
               detail::susun_pencacah(
                   {{std::to_string(recheck_.baris.size()), kata("baris", "rows")},
                    {std::to_string(jumlah.tercetak), kata("angka tercetak", "printed figures")},
                    {std::to_string(jumlah.teruji) + " / " + std::to_string(jumlah.tercetak),
                     kata("dapat diuji, dari yang tercetak", "testable, of those printed")},
                    {std::to_string(jumlah.sesuai) + " / " + std::to_string(jumlah.teruji),
                     kata("cocok atau sejalan, dari yang diuji", "cocok or sejalan, of those tested")},
                    {std::to_string(jumlah.teruji - jumlah.sesuai) + " / " + std::to_string(jumlah.teruji),
                     kata("perlu dilihat, dari yang diuji", "to be looked at, of those tested")},
                    {std::to_string(catatan_.size()), kata("catatan baca berkas", "notes of reading")}}) +
               ringkasan();
    }

    std::string ringkasan() const {
        std::string teks =
            "<table>\n<caption>" +
            kata("Tabel 1. Hasil uji menurut jenis angka", "Table 1. Results by kind of figure") +
            "</caption>\n<thead><tr><th scope=\"col\"></th><th scope=\"col\" class=\"n\">" +
            kata("Tercetak", "Printed") + "</th><th scope=\"col\" class=\"n\">" +
            kata("Dapat diuji", "Testable") + "</th>";
        for (const auto nama_hasil : nama_hasil_uji)
            teks += "<th scope=\"col\" class=\"n\">" + std::string(nama_hasil) + "</th>";
        teks += "</tr></thead>\n<tbody>\n";
        for (const auto& [judul, isi] :
             {std::pair{"Realisasi", &recheck_.realisasi}, std::pair{"Capaian", &recheck_.capaian},
              std::pair{"Predikat", &recheck_.predikat}}) {
            teks += "<tr><th scope=\"row\">" + std::string(judul) + "</th><td class=\"n\">" +
                    std::to_string(isi->tercetak) + "</td><td class=\"n\">" + std::to_string(isi->teruji) +
                    "</td>";
            for (const std::size_t n : isi->jumlah)
                teks += "<td class=\"n\">" + std::to_string(n) + "</td>";
            teks += "</tr>\n";
        }
        return teks + "</tbody>\n</table>\n";
    }

    std::string tabel() const {
        const auto judul = [](const std::string& teks) { return "<th scope=\"col\">" + teks + "</th>"; };
        std::string teks = "<table>\n<caption>" +
                           kata("Tabel 2. Angka tercetak dan hasil hitung ulangnya",
                                "Table 2. Printed figures and their recomputation") +
                           "</caption>\n<thead><tr><th scope=\"col\" class=\"n\">" + kata("Baris", "Line") +
                           "</th>" + judul(kata("Indikator", "Indicator")) + judul("Realisasi") +
                           judul("Capaian") + judul("Predikat") + "</tr></thead>\n";
        std::optional<Akibat> kelompok;
        for (const std::size_t i : urutan_akibat(recheck_)) {
            const BarisUji& satu = recheck_.baris[i];
            if (kelompok != satu.akibat) {
                teks += (kelompok ? "</tbody>\n<tbody>\n" : "<tbody>\n");
                teks += "<tr><th scope=\"colgroup\" colspan=\"5\">" +
                        std::string(judul_akibat(satu.akibat, bahasa_)) + "</th></tr>\n";
            }
            kelompok = satu.akibat;
            teks += baris(satu);
        }
        return teks + (kelompok ? "</tbody>\n" : "") + "</table>\n";
    }

    std::string baris(const BarisUji& satu) const {
        std::string asal;
        for (const std::string* bagian : {&satu.dokumen, &satu.tahun}) {
            if (!bagian->empty()) asal += (asal.empty() ? "" : ", ") + lepas(*bagian);
        }
        if (!satu.halaman.empty())
            asal += (asal.empty() ? "" : ", ") + kata("hal. ", "p. ") + lepas(satu.halaman);
        return "<tr><td class=\"n\">" + std::to_string(satu.baris) + "</td><th scope=\"row\">" +
               (satu.indikator.empty() ? std::string(strip) : lepas(satu.indikator)) +
               (asal.empty() ? "" : "<br><small class=\"abu\">" + asal + "</small>") + rinci(satu) + "</th>" +
               sel(satu.realisasi) + sel(satu.capaian) + sel(satu.predikat, &satu.predikat_hitung) +
               "</tr>\n";
    }

    // The printed figure, the word for what came of it, and the exact value where that is of use.
    std::string sel(const UjiAngka& uji, const std::string* label = nullptr) const {
        if (uji.tercetak.empty()) {
            return "<td class=\"kosong\">" + std::string(strip) + "<small>" +
                   kata("tidak tercetak", "not printed") + "</small></td>";
        }
        std::string teks = "<td class=\"" + std::string(warna(uji.hasil_uji)) + "\">" + lepas(uji.tercetak) +
                           "<small><b>" + std::string(nama(uji.hasil_uji)) + "</b>";
        if (label != nullptr) {
            if (!label->empty() && uji.hasil_uji != HasilUji::cocok)
                teks += kata("; hitung ulang: ", "; recomputed: ") + lepas(*label);
        } else if (uji.eksak.ada()) {
            teks += "; <span title=\"" + lepas(uji.eksak->to_string()) + "\">" +
                    lepas(format_eksak(*uji.eksak, digit_eksak, Lokal::id)) + "</span>";
        }
        return teks + "</small></td>";
    }

    std::string rinci(const BarisUji& satu) const {
        std::string isi;
        for (const auto& [judul, uji] :
             {std::pair{"Realisasi", &satu.realisasi}, std::pair{"Capaian", &satu.capaian},
              std::pair{"Predikat", &satu.predikat}}) {
            if (uji->tercetak.empty()) continue;
            isi += "<li>" + lepas(pesan(uji->kalimat, bahasa_));
            if (uji->eksak.ada())
                isi += ' ' + kata("Pecahan eksak", "Exact fraction") + " <code>" +
                       lepas(uji->eksak->to_string()) + "</code>.";
            if (uji->selisih) {
                isi += ' ' + kata("Tercetak dikurangi eksak", "Printed minus exact") + " <code>" +
                       lepas(uji->selisih->to_string()) + "</code>.";
            }
            isi += aturan(*uji) + "</li>";
        }
        if (isi.empty()) return {};
        return "<details><summary>" + kata("rincian", "details") + "</summary><ul class=\"uji\">" + isi +
               "</ul></details>";
    }

    std::string aturan(const UjiAngka& uji) const {
        std::string daftar;
        for (const auto& satu : uji.aturan)
            daftar += (daftar.empty() ? "" : ", ") + std::string("<code>") + lepas(satu) + "</code>";
        return daftar.empty() ? daftar : ' ' + kata("Cara: ", "Ways: ") + daftar + '.';
    }

    std::string daftar_catatan() const {
        if (catatan_.empty()) return {};
        constexpr std::size_t terbanyak = 200;
        std::string teks = "<details><summary>" + std::to_string(catatan_.size()) +
                           kata(" catatan baca berkas", " notes of reading the file") +
                           "</summary><ul class=\"uji\">";
        for (std::size_t i = 0; i < catatan_.size() && i < terbanyak; ++i) {
            teks += "<li>" + kata("baris ", "line ") + std::to_string(catatan_[i].posisi.baris) + ": " +
                    lepas(pesan(catatan_[i], bahasa_)) + " [" + std::string(label(catatan_[i].kode)) +
                    "]</li>";
        }
        if (catatan_.size() > terbanyak)
            teks += "<li>" + std::to_string(catatan_.size() - terbanyak) +
                    kata(" catatan lagi ada dalam --format json", " more notes are in --format json") +
                    "</li>";
        return teks + "</ul></details>\n";
    }

    std::string kaki() const {
        const std::string aturan =
            opsi_.aturan ? lepas(opsi_.aturan->id) + " (" + lepas(opsi_.aturan->rumus) + ")"
                         : kata(
                               "maks-rasio (R/T) bagi baris yang menyatakan arahnya saja; tanpa arah, setiap "
                               "aturan baku dicoba dan yang memberi angka tercetak disebut",
                               "maks-rasio (R/T) for rows that state a polarity only; without one every "
                               "built-in rule is tried and those that give the printed figure are named");
        const std::string skala = opsi_.skala ? lepas(opsi_.skala->id)
                                              : kata("setiap skala baku yang mengenal predikat tercetak",
                                                     "every built-in scale that knows the printed predicate");
        std::string lokal = kata("menurut angka lain di baris dan kolomnya; setiap simpulan dicatat",
                                 "by other numbers of the row and column; each inference is a note");
        if (opsi_.lokal) lokal = *opsi_.lokal == Lokal::id ? "1.234,5" : "1,234.5";
        return "<footer class=\"kaki\"><ul><li>" +
               kata("Aturan dasar baris tanpa aturan: ", "Base rule of rows that name none: ") + aturan +
               ".</li><li>" + kata("Skala baris tanpa skala: ", "Scale of rows that name none: ") + skala +
               ".</li><li>" + kata("Cara membaca angka: ", "How numbers were read: ") + lokal + ".</li><li>" +
               kata(
                   "Nilai eksak ditulis paling banyak empat desimal; ... berarti digit dipotong, bukan "
                   "dibulatkan. Yang tidak tercetak bukan nol.",
                   "Exact values have at most four decimals; ... means digits cut, not rounded. What is not "
                   "printed is not zero.") +
               "</li><li>iku " + teks_versi() + "</li></ul></footer>\n";
    }

    const Recheck& recheck_;
    const std::vector<Catatan>& catatan_;
    const OpsiRecheck& opsi_;
    Bahasa bahasa_;
};

}  // namespace

std::string to_html(const Recheck& recheck, const std::vector<Catatan>& catatan, const OpsiRecheck& opsi,
                    Bahasa bahasa) {
    return KertasKerja(recheck, catatan, opsi, bahasa).susun();
}

}  // namespace iku
