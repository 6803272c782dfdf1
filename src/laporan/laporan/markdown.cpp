// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/laporan.hpp"
#include "iku/teks/tulis.hpp"

#include "laporan/kata.hpp"
#include "laporan/laporan/sel.hpp"

#include <optional>

namespace iku {
namespace {

// A text as it may stand in a paragraph or a table's cell: what Markdown or HTML would take for a sign of
// its own has a backslash or a name in front, line feeds are spaces.
std::string lepas_markdown(std::string_view teks) {
    std::string hasil;
    for (const char c : bersihkan(teks)) {
        if (c == '\n') {
            hasil += ' ';
        } else if (c == '<') {
            hasil += "&lt;";
        } else if (c == '&') {
            hasil += "&amp;";
        } else {
            if (std::string_view("\\`*_[]#|>~$").find(c) != std::string_view::npos) hasil += '\\';
            hasil += c;
        }
    }
    return hasil;
}

class PenulisMarkdown {
  public:
    explicit PenulisMarkdown(const Laporan& laporan) : laporan_(laporan), kata_{laporan.opsi.bahasa} {}

    std::string tulis() {
        std::string teks = "# " + lepas_markdown(laporan_.judul) + "\n\n" +
                           lepas_markdown(detail::kepala_laporan(laporan_)) + "\n";
        teks += tindakan();
        for (const auto& tabel : laporan_.tabel)
            teks += tulis_tabel(tabel);
        teks += kaki() + "\n## " + kata_("Dasar hitungan", "What it was computed with") + "\n\n";
        for (const auto& butir : detail::dasar_laporan(laporan_))
            teks += "- " + lepas_markdown(butir) + '\n';
        return teks;
    }

  private:
    std::string tindakan() const {
        const auto daftar = detail::find_tindakan(laporan_);
        if (daftar.empty()) return {};
        std::string teks = "\n## " + kata_("Perlu tindakan", "To be done") + "\n\n";
        for (const auto* satu : daftar) {
            const std::string cara = saran(satu->catatan, laporan_.opsi.bahasa);
            teks += "1. " + lepas_markdown(pesan(satu->catatan, laporan_.opsi.bahasa)) +
                    (cara.empty() ? "" : ' ' + lepas_markdown(cara)) + '\n';
        }
        return teks;
    }

    std::string tulis_tabel(const TabelLaporan& tabel) {
        std::string teks = "\n## " + lepas_markdown(tabel.judul) + "\n\n|";
        std::string garis = "|";
        for (const auto& kolom : tabel.kolom) {
            const bool angka = kolom.jenis == JenisKolom::cacah || kolom.jenis == JenisKolom::angka;
            teks += ' ' + lepas_markdown(detail::judul_kolom(kolom)) + " |";
            garis += angka ? " ---: |" : " --- |";
        }
        teks += '\n' + garis + '\n';
        std::optional<std::size_t> sasaran;
        for (std::size_t b = 0; b < tabel.sel.size(); ++b) {
            const std::size_t s = laporan_.baris[b].sasaran;
            if (tabel.jenis != JenisTabel::lampiran && sasaran != s) {
                teks += "| | **" + lepas_markdown(laporan_.sasaran[s]) + "** |";
                for (std::size_t k = 2; k < tabel.kolom.size(); ++k)
                    teks += " |";
                teks += '\n';
            }
            sasaran = s;
            teks += '|';
            for (std::size_t k = 0; k < tabel.kolom.size(); ++k)
                teks += ' ' + sel(tabel.sel[b][k], tabel.kolom[k]) + " |";
            teks += '\n';
        }
        return teks;
    }

    std::string sel(const SelLaporan& isi, const KolomLaporan& kolom) {
        const Alasan alasan = detail::alasan_sel(isi);
        if (alasan == Alasan::ada) return lepas_markdown(detail::tulis_sel(isi, kolom.jenis, laporan_.opsi));
        return std::string(detail::strip_kosong) + " \\[" + std::to_string(kaki_.nomor(alasan)) + "\\]";
    }

    std::string kaki() const {
        std::string teks;
        for (std::size_t i = 0; i < kaki_.alasan().size(); ++i) {
            teks += (teks.empty() ? "\n" : "  \n") + std::string("\\[") + std::to_string(i + 1) + "\\] " +
                    std::string(penjelasan(kaki_.alasan()[i], laporan_.opsi.bahasa));
        }
        return teks.empty() ? teks : teks + '\n';
    }

    const Laporan& laporan_;
    detail::KataLaporan kata_;
    detail::KakiLaporan kaki_;
};

}  // namespace

std::string to_markdown(const Laporan& laporan) {
    return PenulisMarkdown(laporan).tulis();
}

}  // namespace iku
