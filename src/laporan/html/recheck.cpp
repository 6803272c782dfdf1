// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/laporan/html.hpp"
#include "iku/versi.hpp"

#include "laporan/html/halaman.hpp"
#include "laporan/html/lepas.hpp"
#include "laporan/html/tabel.hpp"
#include "laporan/kata.hpp"

#include <algorithm>
#include <optional>

namespace iku {
namespace {

using detail::lepas;

constexpr unsigned digit_eksak = 4;
constexpr std::size_t desimal_terlebar = 6;  // a longer one is not lined up
constexpr std::string_view strip = "\xE2\x80\x93";

class KertasKerja {
  public:
    KertasKerja(const Recheck& recheck, const std::vector<Catatan>& catatan, const OpsiRecheck& opsi,
                Bahasa bahasa)
        : recheck_(recheck), catatan_(catatan), opsi_(opsi), bahasa_(bahasa), kata_{bahasa} {}

    std::string susun() const {
        return detail::susun_halaman(bahasa_, judul_kertas_kerja(bahasa_), std::string("iku ") + teks_versi(),
                                     kepala() + tabel() + daftar_catatan() + kaki());
    }

  private:
    // What the colour says, as the class of a cell.
    static std::string_view warna(HasilUji hasil) {
        if (hasil == HasilUji::cocok) return "cocok";
        if (hasil == HasilUji::kurang_data || hasil == HasilUji::tidak_terbaca) return "kosong";
        return hasil == HasilUji::berbeda ? "berbeda" : "sejalan";
    }

    std::string kepala() const {
        const HitunganUji jumlah = hitung(recheck_);
        return "<p class=\"abu\">" +
               kata_(
                   "Angka tercetak dihitung ulang dari angka lain yang tercetak di baris yang sama. Hasilnya "
                   "menyatakan sama atau berbeda, bukan sebabnya.",
                   "Printed figures, recomputed from the other figures printed in the same row. The results "
                   "say that figures agree or differ, not why.") +
               "</p>\n" +
               detail::susun_pencacah(
                   {{std::to_string(recheck_.baris.size()), kata_("baris", "rows")},
                    {std::to_string(jumlah.tercetak), kata_("angka tercetak", "printed figures")},
                    {std::to_string(jumlah.teruji) + " / " + std::to_string(jumlah.tercetak),
                     kata_("dapat diuji, dari yang tercetak", "testable, of those printed")},
                    {std::to_string(jumlah.sesuai) + " / " + std::to_string(jumlah.teruji),
                     kata_("cocok atau sejalan, dari yang diuji", "cocok or sejalan, of those tested")},
                    {std::to_string(jumlah.teruji - jumlah.sesuai) + " / " + std::to_string(jumlah.teruji),
                     kata_("perlu dilihat, dari yang diuji", "to be looked at, of those tested")},
                    {std::to_string(catatan_.size()), kata_("catatan baca berkas", "notes of reading")}}) +
               ringkasan();
    }

    std::string ringkasan() const {
        using detail::susun_judul;
        std::string isi = "<thead><tr>" + susun_judul(kata_("Hasil uji", "Result")) +
                          susun_judul("Realisasi", true) + susun_judul("Capaian", true) +
                          susun_judul("Predikat", true) + "</tr></thead>\n<tbody>\n";
        const auto baris = [&](const std::string& judul, auto ambil) {
            isi += "<tr><th scope=\"row\">" + judul + "</th>";
            for (const RingkasanUji* satu : {&recheck_.realisasi, &recheck_.capaian, &recheck_.predikat})
                isi += "<td class=\"n\">" + std::to_string(ambil(*satu)) + "</td>";
            isi += "</tr>\n";
        };
        baris(kata_("tercetak", "printed"), [](const RingkasanUji& r) { return r.tercetak; });
        baris(kata_("dapat diuji", "testable"), [](const RingkasanUji& r) { return r.teruji; });
        for (std::size_t i = 0; i < nama_hasil_uji.size(); ++i)
            baris("<b>" + std::string(nama_hasil_uji[i]) + "</b> <small>" +
                      std::string(arti(static_cast<HasilUji>(i), bahasa_)) + "</small>",
                  [i](const RingkasanUji& r) { return r.jumlah[i]; });
        return detail::susun_tabel(
            kata_("Tabel 1. Hasil uji menurut jenis angka", "Table 1. Results by kind of figure"), "kecil",
            isi + "</tbody>\n");
    }

    std::string tabel() const {
        using detail::susun_judul;
        constexpr std::size_t kolom = 6;
        std::string isi = "<thead><tr>" + susun_judul(kata_("Baris", "Line"), true) +
                          susun_judul(kata_("Indikator", "Indicator")) + susun_judul("Realisasi", true) +
                          susun_judul("Capaian", true) + susun_judul("Predikat") +
                          susun_judul(kata_("Rincian", "Details")) + "</tr></thead>\n";
        std::optional<Akibat> kelompok;
        for (const std::size_t i : urutan_akibat(recheck_)) {
            const BarisUji& satu = recheck_.baris[i];
            if (kelompok != satu.akibat) {
                isi += std::string(kelompok ? "</tbody>\n" : "") + "<tbody>\n" +
                       detail::susun_kelompok(judul_akibat(satu.akibat, bahasa_), kolom);
            }
            kelompok = satu.akibat;
            isi += baris(satu);
        }
        return detail::susun_tabel(kata_("Tabel 2. Angka tercetak dan hasil hitung ulangnya",
                                         "Table 2. Printed figures and their recomputation"),
                                   "lebar uji", isi + (kelompok ? "</tbody>\n" : ""));
    }

    std::string baris(const BarisUji& satu) const {
        std::string asal;
        for (const std::string* bagian : {&satu.dokumen, &satu.tahun}) {
            if (!bagian->empty()) asal += (asal.empty() ? "" : ", ") + lepas(*bagian);
        }
        if (!satu.halaman.empty())
            asal += (asal.empty() ? "" : ", ") + kata_("hal. ", "p. ") + lepas(satu.halaman);
        return "<tr><td class=\"n\">" + std::to_string(satu.baris) + "</td><th scope=\"row\">" +
               (satu.indikator.empty() ? std::string(strip) : lepas(satu.indikator)) +
               (asal.empty() ? "" : "<br><small class=\"abu\">" + asal + "</small>") + "</th>" +
               sel_angka(satu.realisasi, desimal_realisasi_) + sel_angka(satu.capaian, desimal_capaian_) +
               sel_predikat(satu) + "<td>" + rinci(satu) + "</td></tr>\n";
    }

    // The printed figure, the word for what came of it, and the exact value or what it lacks.
    std::string sel_angka(const UjiAngka& uji, std::size_t desimal) const {
        if (uji.tercetak.empty()) return tidak_tercetak(true);
        std::string teks = kepala_sel(uji, true) + lepas(uji.tercetak);
        if (uji.nilai.ada()) teks += detail::bantalan(hitung_desimal(uji), desimal);
        teks += "<small><b>" + std::string(nama(uji.hasil_uji)) + "</b>";
        if (uji.eksak.ada()) {
            teks += "; <span title=\"" + lepas(uji.eksak->to_string()) + "\">" +
                    lepas(format_eksak(*uji.eksak, digit_eksak, opsi_.tampil)) + "</span>";
        }
        return teks + kurang(uji) + "</small></td>";
    }

    std::string sel_predikat(const BarisUji& satu) const {
        const UjiAngka& uji = satu.predikat;
        if (uji.tercetak.empty()) return tidak_tercetak(false);
        std::string teks = kepala_sel(uji, false) + lepas(uji.tercetak) + "<small><b>" +
                           std::string(nama(uji.hasil_uji)) + "</b>";
        if (!satu.predikat_hitung.empty() && uji.hasil_uji != HasilUji::cocok)
            teks += kata_("; hitung ulang: ", "; recomputed: ") + lepas(satu.predikat_hitung);
        return teks + kurang(uji) + "</small></td>";
    }

    static std::string kepala_sel(const UjiAngka& uji, bool angka) {
        return "<td class=\"" + std::string(angka ? "n " : "") + std::string(warna(uji.hasil_uji)) + "\">";
    }

    std::string tidak_tercetak(bool angka) const {
        return "<td class=\"" + std::string(angka ? "n " : "") + "kosong\">" + std::string(strip) +
               "<small>" + kata_("tidak tercetak", "not printed") + "</small></td>";
    }

    std::string kurang(const UjiAngka& uji) const {
        std::string daftar;
        for (const auto& satu : uji.kurang)
            daftar += (daftar.empty() ? "" : ", ") + satu;
        if (!daftar.empty()) return kata_(": tanpa ", ": no ") + daftar;
        if (uji.hasil_uji != HasilUji::kurang_data) return {};
        return ": " + std::string(penjelasan(uji.eksak.alasan(), bahasa_));
    }

    // Digits behind the decimal mark of a figure as it is printed, which may be either mark: where all its
    // digits as one whole number are its value, it has none.
    static std::size_t hitung_desimal(const UjiAngka& uji) {
        const std::string& teks = uji.tercetak;
        const std::size_t tanda = teks.find_last_of(",.");
        if (!uji.nilai.ada() || tanda == std::string::npos) return 0;
        std::string digit;
        for (const char c : teks) {
            if (c >= '0' && c <= '9') digit += c;
        }
        const auto utuh = Rasional::from_string(digit);
        const bool nol = uji.nilai->is_nol();
        if (!utuh || (!nol && (*utuh == *uji.nilai || -*utuh == *uji.nilai))) return 0;
        return static_cast<std::size_t>(std::count_if(teks.begin() + static_cast<std::ptrdiff_t>(tanda),
                                                      teks.end(),
                                                      [](char c) { return c >= '0' && c <= '9'; }));
    }

    std::size_t desimal_terbanyak(UjiAngka BarisUji::*angka) const {
        std::size_t terbanyak = 0;
        for (const auto& satu : recheck_.baris)
            terbanyak = std::max(terbanyak, std::min(hitung_desimal(satu.*angka), desimal_terlebar));
        return terbanyak;
    }

    std::string rinci(const BarisUji& satu) const {
        std::string isi;
        for (const auto& [judul, uji] :
             {std::pair{"Realisasi", &satu.realisasi}, std::pair{"Capaian", &satu.capaian},
              std::pair{"Predikat", &satu.predikat}}) {
            if (uji->tercetak.empty()) continue;
            isi += "<li>" + lepas(pesan(uji->kalimat, bahasa_));
            if (uji->eksak.ada())
                isi += ' ' + kata_("Pecahan eksak", "Exact fraction") + " <code>" +
                       lepas(uji->eksak->to_string()) + "</code>.";
            if (uji->selisih) {
                isi += ' ' + kata_("Tercetak dikurangi eksak", "Printed minus exact") + " <code>" +
                       lepas(uji->selisih->to_string()) + "</code>.";
            }
            isi += aturan(*uji) + dicoba(*uji) + "</li>";
        }
        if (isi.empty()) return {};
        isi = masukan(satu) + isi;
        return "<details><summary>" + kata_("rincian", "details") + "</summary><ul class=\"uji\">" + isi +
               "</ul></details>";
    }

    // Every rule or scale that was tried, and what it gives; one alone is the exact value itself.
    std::string dicoba(const UjiAngka& uji) const {
        std::string daftar;
        if (uji.dicoba.size() < 2) return daftar;
        for (const CaraDicoba& satu : uji.dicoba) {
            const std::string nilai =
                satu.nilai.ada() ? detail::ganti_minus(format_eksak(*satu.nilai, digit_eksak, opsi_.tampil))
                                 : std::string(penjelasan(satu.nilai.alasan(), bahasa_));
            daftar += (daftar.empty() ? "" : "; ") + std::string("<code>") + lepas(satu.aturan) + "</code> " +
                      lepas(satu.label.empty() ? nilai : satu.label + " (" + nilai + ")");
        }
        return ' ' + kata_("Dicoba: ", "Tried: ") + daftar + '.';
    }

    // What a reader needs to do the row again.
    std::string masukan(const BarisUji& satu) const {
        std::string daftar;
        for (const SelTercetak& sel : satu.masukan)
            daftar += (daftar.empty() ? "" : "; ") + std::string(sel.kolom) + " <code>" + lepas(sel.teks) +
                      "</code>";
        if (!satu.satuan.empty())
            daftar += (daftar.empty() ? "" : "; ") + kata_("satuan", "unit") + " <code>" +
                      lepas(satu.satuan) + "</code>";
        return daftar.empty() ? daftar : "<li>" + kata_("Tercetak: ", "Printed: ") + daftar + ".</li>";
    }

    std::string aturan(const UjiAngka& uji) const {
        std::string daftar;
        for (const auto& satu : uji.aturan)
            daftar += (daftar.empty() ? "" : ", ") + std::string("<code>") + lepas(satu) + "</code>";
        return daftar.empty() ? daftar : ' ' + kata_("Cara: ", "Ways: ") + daftar + '.';
    }

    std::string daftar_catatan() const {
        std::vector<std::string> isi;
        for (const auto& satu : catatan_) {
            isi.push_back(kata_("baris ", "line ") + std::to_string(satu.posisi.baris) + ": " +
                          lepas(pesan(satu, bahasa_)) + " [" + std::string(label(satu.kode)) + "]");
        }
        return detail::susun_catatan(
            std::to_string(isi.size()) + kata_(" catatan baca berkas", " notes of reading the file"), isi,
            kata_(" catatan lagi ada dalam --format json", " more notes are in --format json"));
    }

    std::string kaki() const {
        const std::string aturan =
            opsi_.aturan ? lepas(opsi_.aturan->id) + " (" + lepas(opsi_.aturan->rumus) + ")"
                         : kata_(
                               "maks-rasio (R/T) bagi baris yang menyatakan arahnya saja; tanpa arah, setiap "
                               "aturan baku dicoba dan yang memberi angka tercetak disebut",
                               "maks-rasio (R/T) for rows that state a polarity only; without one every "
                               "built-in rule is tried and those that give the printed figure are named");
        const std::string skala = opsi_.skala
                                      ? lepas(opsi_.skala->id)
                                      : kata_("setiap skala baku yang mengenal predikat tercetak",
                                              "every built-in scale that knows the printed predicate");
        std::string lokal = kata_("menurut angka lain di baris dan kolomnya; setiap simpulan dicatat",
                                  "by other numbers of the row and column; each inference is a note");
        if (opsi_.lokal) lokal = *opsi_.lokal == Lokal::id ? "1.234,5" : "1,234.5";
        return "<footer class=\"kaki\"><ul><li>" +
               kata_("Aturan dasar baris tanpa aturan: ", "Base rule of rows that name none: ") + aturan +
               ".</li><li>" + kata_("Skala baris tanpa skala: ", "Scale of rows that name none: ") + skala +
               ".</li><li>" + kata_("Cara membaca angka: ", "How numbers were read: ") + lokal +
               ".</li><li>" +
               kata_(
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
    detail::KataLaporan kata_;
    std::size_t desimal_realisasi_ = desimal_terbanyak(&BarisUji::realisasi);
    std::size_t desimal_capaian_ = desimal_terbanyak(&BarisUji::capaian);
};

}  // namespace

std::string to_html(const Recheck& recheck, const std::vector<Catatan>& catatan, const OpsiRecheck& opsi,
                    Bahasa bahasa) {
    return KertasKerja(recheck, catatan, opsi, bahasa).susun();
}

}  // namespace iku
