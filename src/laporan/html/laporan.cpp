// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/laporan.hpp"

#include "iku/angka/format.hpp"
#include "iku/kinerja/jejak_predikat.hpp"

#include "laporan/html/grafik.hpp"
#include "laporan/html/halaman.hpp"
#include "laporan/html/lepas.hpp"
#include "laporan/html/tabel.hpp"
#include "laporan/html/wilayah.hpp"
#include "laporan/kata.hpp"
#include "laporan/laporan/sel.hpp"

#include <algorithm>
#include <optional>

namespace iku {
namespace {

using detail::lepas;

class HalamanLaporan {
  public:
    explicit HalamanLaporan(const Laporan& laporan)
        : laporan_(laporan), opsi_(laporan.opsi), kata_{laporan.opsi.bahasa} {}

    std::string susun() {
        std::string isi = "<p class=\"abu\">" + lepas(detail::kepala_laporan(laporan_)) + "</p>\n" +
                          pencacah() + tindakan();
        for (const auto& tabel : laporan_.tabel) {
            isi += susun_tabel(tabel);
            if (tabel.jenis == JenisTabel::utama)
                isi += rincian() + detail::susun_peringkat_wilayah(laporan_);
        }
        return detail::susun_halaman(opsi_.bahasa, laporan_.judul, kaki_kertas(),
                                     isi + daftar_catatan() + kaki());
    }

  private:
    std::string pencacah() const {
        const auto jumlah = detail::hitung_laporan(laporan_);
        std::vector<std::pair<std::string, std::string>> isi{
            {std::to_string(jumlah.terhitung) + " / " + std::to_string(laporan_.baris.size()),
             kata_("indikator terhitung", "indicators computed")}};
        for (std::size_t i = 0; i < jumlah.pita.size(); ++i) {
            if (jumlah.pita[i] > 0)
                isi.emplace_back(std::to_string(jumlah.pita[i]), laporan_.skala->pita[i].label);
        }
        isi.emplace_back(std::to_string(jumlah.tanpa), kata_("tanpa capaian", "without achievement"));
        isi.emplace_back(std::to_string(laporan_.catatan.size()), kata_("catatan", "notes"));
        return detail::susun_pencacah(isi);
    }

    std::string tulis_catatan(const CatatanBerkas& satu) const {
        const std::string tempat = teks_tempat(satu.catatan, opsi_.bahasa);
        const std::string cara = saran(satu.catatan, opsi_.bahasa);
        return (satu.berkas.empty() ? "" : "<code>" + lepas(satu.berkas) + "</code> ") +
               (tempat.empty() ? "" : lepas(tempat) + ": ") + lepas(pesan(satu.catatan, opsi_.bahasa)) +
               (cara.empty() ? "" : ' ' + lepas(cara)) + " [" + std::string(label(satu.catatan.kode)) + "]";
    }

    std::string tindakan() const {
        const auto daftar = detail::find_tindakan(laporan_);
        if (daftar.empty()) return {};
        std::string teks =
            "<div class=\"tindakan\"><h2>" + kata_("Perlu tindakan", "To be done") + "</h2><ol>";
        constexpr std::size_t terbanyak = 10;
        for (std::size_t i = 0; i < std::min(daftar.size(), terbanyak); ++i)
            teks += "<li>" + tulis_catatan(*daftar[i]) + "</li>";
        teks += "</ol>";
        if (daftar.size() > terbanyak) {
            teks += "<p>" + std::to_string(daftar.size() - terbanyak) +
                    kata_(" lagi ada di antara catatan di bawah.", " more are among the notes below.") +
                    "</p>";
        }
        return teks + "</div>\n";
    }

    bool is_bergambar(const TabelLaporan& tabel) const { return tabel.jenis == JenisTabel::utama; }

    std::string susun_tabel(const TabelLaporan& tabel) {
        kaki_sel_ = {};
        std::string isi = "<thead><tr>";
        for (const auto& kolom : tabel.kolom)
            isi += detail::susun_judul(lepas(detail::judul_kolom(kolom)), is_angka(kolom.jenis));
        if (is_bergambar(tabel)) {
            isi += detail::susun_judul(
                kata_("0 \xE2\x80\x93 target \xE2\x80\x93 120", "0 \xE2\x80\x93 target \xE2\x80\x93 120"));
            isi += detail::susun_judul(judul_seri());
        }
        isi += "</tr></thead>\n<tbody>\n" + susun_baris(tabel) + "</tbody>\n";
        return detail::susun_tabel(tabel.judul, "lebar laporan", isi) + catatan_kaki();
    }

    static bool is_angka(JenisKolom jenis) {
        return jenis == JenisKolom::cacah || jenis == JenisKolom::angka;
    }

    // Cells of a column as they are written, lined up at the decimal mark.
    std::vector<std::vector<std::string>> tulis_kolom(const TabelLaporan& tabel) const {
        std::vector<std::vector<std::string>> semua(tabel.kolom.size());
        for (std::size_t k = 0; k < tabel.kolom.size(); ++k) {
            for (const auto& sel : tabel.sel)
                semua[k].push_back(detail::tulis_sel(sel[k], tabel.kolom[k].jenis, opsi_));
            if (is_angka(tabel.kolom[k].jenis))
                detail::ratakan(semua[k], opsi_.tampil == Lokal::id ? ',' : '.');
        }
        return semua;
    }

    std::string susun_baris(const TabelLaporan& tabel) {
        const auto teks = tulis_kolom(tabel);
        const bool bergambar = is_bergambar(tabel);
        std::string isi;
        std::optional<std::size_t> sasaran;
        for (std::size_t b = 0; b < tabel.sel.size(); ++b) {
            const BarisLaporan& baris = laporan_.baris[b];
            if (tabel.jenis != JenisTabel::lampiran && sasaran != baris.sasaran) {
                isi += (sasaran ? "</tbody>\n<tbody>\n" : "") +
                       detail::susun_kelompok(laporan_.sasaran[baris.sasaran],
                                              tabel.kolom.size() + (bergambar ? 2 : 0));
            }
            sasaran = baris.sasaran;
            isi += "<tr>";
            for (std::size_t k = 0; k < tabel.kolom.size(); ++k)
                isi += sel(tabel.kolom[k], tabel.sel[b][k], teks[k][b]);
            if (bergambar) isi += "<td>" + gambar(baris) + "</td><td>" + gambar_kanan(baris) + "</td>";
            isi += "</tr>\n";
        }
        return isi;
    }

    std::string sel(const KolomLaporan& kolom, const SelLaporan& isi, const std::string& teks) {
        if (kolom.kunci == "indikator") return "<th scope=\"row\">" + lepas(teks) + "</th>";
        const std::string kelas = is_angka(kolom.jenis) ? " class=\"n\"" : "";
        if (const Alasan alasan = detail::alasan_sel(isi); alasan != Alasan::ada) {
            const std::string nomor = std::to_string(kaki_sel_.nomor(alasan));
            const std::string kata(penjelasan(alasan, opsi_.bahasa));
            if (kolom.jenis == JenisKolom::predikat)
                return "<td><span class=\"pita kosong\">" + kata + "<sup>" + nomor + "</sup></span></td>";
            return "<td" + kelas + "><span title=\"" + kata + "\">" + std::string(detail::strip_kosong) +
                   "</span><sup>" + nomor + "</sup></td>";
        }
        if (kolom.jenis == JenisKolom::predikat)
            return "<td>" + cip(std::get<Predikat>(std::get<HasilPredikat>(isi))) + "</td>";
        const std::string eksak = detail::tulis_eksak(isi);
        const std::string angka = kolom.kunci == "capaian" ? "<b>" + lepas(teks) + "</b>" : lepas(teks);
        if (eksak.empty() || kolom.jenis == JenisKolom::cacah) return "<td" + kelas + ">" + angka + "</td>";
        return "<td" + kelas + "><span title=\"" + lepas(eksak) + "\">" + angka + "</span></td>";
    }

    std::string cip(const Predikat& predikat) const {
        const auto kelas = detail::kelas_pita(*laporan_.skala, predikat.pita);
        return "<span class=\"pita " + std::string(kelas) + "\"><span class=\"baca\">Predikat: </span>" +
               "<span aria-hidden=\"true\">" + std::string(detail::tanda_pita(kelas)) + "</span> " +
               lepas(predikat.label) + "</span>";
    }

    std::string tulis(const Hasil& nilai) const {
        return nilai.ada() ? detail::ganti_minus(format(nilai, opsi_.pembulatan, opsi_.tampil))
                           : std::string(penjelasan(nilai.alasan(), opsi_.bahasa));
    }

    std::string gambar(const BarisLaporan& baris) const {
        if (!baris.capaian.ada()) return "<small>" + lepas(tulis(baris.capaian)) + "</small>";
        const std::string angka = tulis(baris.capaian);
        std::string kalimat = "Capaian " + angka + kata_(" persen dari target", " percent of the target");
        const auto* predikat = std::get_if<Predikat>(&baris.predikat);
        if (predikat != nullptr) kalimat += kata_(", predikat ", ", predicate ") + predikat->label;
        const Skala* skala = predikat == nullptr ? nullptr : &*laporan_.skala;
        return detail::gambar_capaian(*baris.capaian, skala, angka,
                                      kalimat + kata_("; sumbu 0 sampai 120.", "; axis 0 to 120."));
    }

    bool is_berseri() const {
        return std::any_of(laporan_.baris.begin(), laporan_.baris.end(),
                           [](const BarisLaporan& b) { return b.seri.size() > 1; });
    }

    std::string judul_seri() const {
        if (!is_berseri())
            return kata_("Target (\xE2\x97\x8B), realisasi (\xE2\x97\x8F)",
                         "Target (\xE2\x97\x8B), realisasi (\xE2\x97\x8F)");
        Periode awal = laporan_.periode;
        for (const auto& baris : laporan_.baris) {
            if (!baris.seri.empty()) awal = std::min(awal, baris.seri.front().first);
        }
        return awal.to_string() + "\xE2\x80\x93" + laporan_.periode.to_string();
    }

    std::string gambar_kanan(const BarisLaporan& baris) const {
        if (is_berseri()) {
            std::string kalimat;
            for (const auto& [periode, nilai] : baris.seri)
                kalimat +=
                    (kalimat.empty() ? "Realisasi " : "; ") + periode.to_string() + ": " + tulis(nilai);
            const bool ada = std::any_of(baris.seri.begin(), baris.seri.end(),
                                         [](const auto& titik) { return titik.second.ada(); });
            return ada ? detail::gambar_seri(baris.seri, kalimat + ".") : std::string(detail::strip_kosong);
        }
        const auto* target = std::get_if<Hasil>(&baris.target);
        if (target == nullptr || !target->ada() || !baris.realisasi.ada())
            return std::string(detail::strip_kosong);
        return detail::gambar_pasangan(
            **target, *baris.realisasi,
            "Target " + tulis(*target) + ", realisasi " + tulis(baris.realisasi) + ".");
    }

    std::string catatan_kaki() const {
        if (kaki_sel_.alasan().empty()) return {};
        std::string teks = "<p class=\"abu kecil\">";
        for (std::size_t i = 0; i < kaki_sel_.alasan().size(); ++i) {
            teks += (i > 0 ? " \xC2\xB7 " : "") + std::string("<sup>") + std::to_string(i + 1) + "</sup> " +
                    std::string(penjelasan(kaki_sel_.alasan()[i], opsi_.bahasa));
        }
        return teks + kata_(". Tidak dihitung, bukan 0.", ". Not computed, not 0.") + "</p>\n";
    }

    // The trace of every row, from the counts on.
    std::string rincian() const {
        std::string teks;
        for (const auto& baris : laporan_.baris) {
            if (!baris.jejak) continue;
            const GayaJejak gaya{opsi_.bahasa, opsi_.tampil, opsi_.pembulatan};
            teks += "<details><summary>" + kata_("Jejak ", "Trace of ") + lepas(baris.nomor) + ". " +
                    lepas(baris.indikator) +
                    (baris.wilayah.empty() ? "" : " (" + lepas(baris.wilayah) + ")") + "</summary><p>";
            std::string jejak = to_text(*baris.jejak, gaya);
            if (laporan_.skala && baris.capaian.ada())
                jejak += to_text(explain(*laporan_.skala, baris.capaian), gaya);
            for (std::size_t i = 0; i < jejak.size();) {
                const std::size_t akhir = std::min(jejak.find('\n', i), jejak.size());
                teks += (i > 0 ? "<br>" : "") + lepas(std::string_view(jejak).substr(i, akhir - i));
                i = akhir + 1;
            }
            teks += "</p></details>\n";
        }
        return teks.empty() ? teks : "<div class=\"jejak\">\n" + teks + "</div>\n";
    }

    std::string daftar_catatan() const {
        std::vector<std::string> isi;
        for (const auto& satu : laporan_.catatan)
            isi.push_back(tulis_catatan(satu));
        return detail::susun_catatan(
            std::to_string(isi.size()) + kata_(" catatan", " notes"), isi,
            kata_(" catatan lagi ada dalam --format json", " more notes are in --format json"));
    }

    std::string kaki_kertas() const {
        const Landasan& asal = laporan_.landasan;
        return "iku " + asal.versi + kata_(" \xC2\xB7 definisi sha256 ", " \xC2\xB7 definitions sha256 ") +
               asal.definisi + kata_(" \xC2\xB7 masukan sha256 ", " \xC2\xB7 inputs sha256 ") +
               sidik_masukan(asal);
    }

    std::string kaki() const {
        std::string teks = "<footer class=\"kaki\"><ul>";
        for (const auto& butir : detail::dasar_laporan(laporan_))
            teks += "<li>" + lepas(butir) + "</li>";
        return teks + "</ul></footer>\n";
    }

    const Laporan& laporan_;
    const OpsiLaporan& opsi_;
    detail::KataLaporan kata_;
    detail::KakiLaporan kaki_sel_;
};

}  // namespace

std::string to_html(const Laporan& laporan) {
    return HalamanLaporan(laporan).susun();
}

}  // namespace iku
